// Owns the proof that long texts are cut by bytes, whole in meaning, and numbered.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteLength, splitText } from '../../src/conversation/split-text.ts'

const withoutLabels = (pieces: readonly string[]) => pieces.map((piece) => piece.replace(/\n\(\d+\/\d+\)$/, ''))
const bare = (text: string) => text.replace(/\s/g, '')

describe('splitText', () => {
  it('leaves a text that fits', () => {
    expect(splitText('一句话。', 12)).toEqual(['一句话。'])
  })

  it('cuts at sentence ends and numbers the pieces', () => {
    expect(splitText('第一句话写在这里。第二句话写在这里。', 40)).toEqual(['第一句话写在这里。\n(1/2)', '第二句话写在这里。\n(2/2)'])
  })

  it('prefers the end of a line', () => {
    expect(splitText('甲。乙。丙丁戊己庚辛\n一二三四五六七八九十', 45)).toEqual([
      '甲。乙。丙丁戊己庚辛\n(1/2)',
      '一二三四五六七八九十\n(2/2)',
    ])
  })

  it('counts the room that a mention takes', () => {
    expect(splitText('一二三四五六七八', 24)).toHaveLength(1)
    expect(splitText('一二三四五六七八', 24, 1)).toHaveLength(2)
  })

  const wholes = [
    'https://www.example.com/a/b?c=d&e=12345',
    '1,234,567.89',
    '2020-11-25',
    '08:00—17:30',
    '0512-66680000',
    '60.5%',
    '👨‍👩‍👧‍👦',
    '𠮷',
  ]
  it.each(wholes)('never cuts inside %s', (whole) => {
    for (let before = 0; before < 40; before += 1) {
      const text = `${'字'.repeat(before)}${whole}${'字'.repeat(40)}`
      const pieces = splitText(text, 80)
      expect(
        pieces.some((piece) => piece.includes(whole)),
        `${before}: ${pieces.join(' | ')}`,
      ).toBe(true)
    }
  })

  it('cuts even what has no place for it', () => {
    const pieces = splitText('字'.repeat(1000), 100)
    expect(pieces.every((piece) => byteLength(piece) <= 100)).toBe(true)
    expect(withoutLabels(pieces).join('')).toBe('字'.repeat(1000))
  })

  it('ends for one sign of a thousand bytes', () => {
    const zalgo = `a${'\u0301'.repeat(500)}`
    expect(bare(withoutLabels(splitText(zalgo, 100)).join(''))).toBe(zalgo)
  })

  it('keeps every sign, in order, in pieces that fit, without half a surrogate pair', () => {
    const sign = fc.constantFrom('字', '。', '，', '\n', ' ', 'a', '7', '.', '😀', '👩‍🔧', '𠮷', 'https://a.cn/x', '！', '%')
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 400 }),
        fc.integer({ min: 60, max: 400 }),
        fc.integer({ min: 0, max: 30 }),
        (signs, most, taken) => {
          const text = signs.join('')
          const pieces = splitText(text, most, taken)
          expect(bare(withoutLabels(pieces).join(''))).toBe(bare(text))
          for (const [at, piece] of pieces.entries()) {
            expect(byteLength(piece) + (at === 0 ? taken : 0)).toBeLessThanOrEqual(most)
            expect(piece).not.toMatch(/\p{Surrogate}/u)
          }
        },
      ),
    )
  })
})
