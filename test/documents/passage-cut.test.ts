// Owns the proof of how long passages are and where they end.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutPassages, PASSAGE_MAX, PASSAGE_MIN } from '../../src/documents/passage-cut.ts'
import { concatMapped, mapSlice } from '../../src/text/mapped-text.ts'
import { endsSentence } from '../../src/text/sentences.ts'

const cut = (text: string): string[] => cutPassages([mapSlice(text, 0, text.length)]).map((passage) => passage.text)
const sentence = (length: number): string => `${'工'.repeat(length - 1)}。`

describe('passages', () => {
  test('are one where the section is short', () => {
    expect(cut('全年新建工会227家。吸收会员1.9万人。')).toEqual(['全年新建工会227家。吸收会员1.9万人。'])
  })

  test('are even rather than one long and one short', () => {
    expect(cut(sentence(60).repeat(6)).map((text) => text.length)).toEqual([180, 180])
  })

  test('end where a paragraph ends rather than inside one', () => {
    const paragraphs = [sentence(70) + sentence(80), sentence(70) + sentence(60)]
    const source = paragraphs.join('\n')
    const mapped = [mapSlice(source, 0, 150), mapSlice(source, 151, source.length)]
    expect(cutPassages(mapped).map((passage) => passage.text.trim())).toEqual(paragraphs)
  })

  test('of one long sentence are cut at its semicolons', () => {
    const text = `${'甲'.repeat(180)}；${'乙'.repeat(180)}；${'丙'.repeat(100)}。`
    expect(cut(text).map((passage) => passage.at(-1))).toEqual(['；', '。'])
  })

  test('leave a list whole that a line with a colon leads in', () => {
    const lines = [
      sentence(150),
      `${'市总推出'.repeat(20)}以下四项行动：`,
      '“春泥行动”',
      '“夏荷行动”',
      '“秋实行动”',
      '“冬阳行动”',
      sentence(140),
    ]
    const source = lines.join('\n')
    const mapped = lines.map((line) => mapSlice(source, source.indexOf(line), source.indexOf(line) + line.length))
    const held = cutPassages(mapped).filter(({ text }) => /行动/u.test(text))
    expect(held).toHaveLength(1)
    expect(held[0]?.text).toContain('四项行动：\n“春泥行动”\n“夏荷行动”\n“秋实行动”\n“冬阳行动”')
  })

  test('leave a line with a colon with the first of what it leads in', () => {
    const lines = [
      sentence(150),
      `我们也清醒地看到${'服务'.repeat(20)}仍有不足：`,
      `一是${'覆盖'.repeat(90)}不够广；`,
      `二是${'主动'.repeat(90)}不够强。`,
    ]
    const source = lines.join('\n')
    const mapped = lines.map((line) => mapSlice(source, source.indexOf(line), source.indexOf(line) + line.length))
    const led = cutPassages(mapped).find(({ text }) => text.includes('仍有不足：'))
    expect(led?.text).toContain('一是')
  })

  test('may part a list whose items say something by themselves', () => {
    const figures = Array.from({ length: 6 }, (_, i) => `第${'甲乙丙丁戊己'[i]}项${'服务'.repeat(12)}：${i + 2}00人`)
    const lines = [sentence(60), '五年来的情况是：', ...figures, sentence(200)]
    const source = lines.join('\n')
    const mapped = lines.map((line) => mapSlice(source, source.indexOf(line), source.indexOf(line) + line.length))
    const led = cutPassages(mapped).filter(({ text }) => /\d00人/u.test(text))
    expect(led.length).toBeGreaterThan(1)
  })

  test('hold all sentences, in order, none too long, none too short where there is enough', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 5, max: 110 }), { minLength: 1, maxLength: 40 }), (lengths) => {
        const text = lengths.map(sentence).join('')
        const passages = cut(text)
        expect(passages.join('')).toBe(text)
        for (const passage of passages) {
          expect(passage.length).toBeLessThanOrEqual(PASSAGE_MAX)
          expect(endsSentence(passage)).toBe(true)
          if (text.length >= PASSAGE_MIN) expect(passage.length).toBeGreaterThanOrEqual(PASSAGE_MIN)
        }
      }),
    )
  })

  test('of a megabyte without any mark stay bounded', () => {
    const passages = cut('工'.repeat(1_000_000))
    expect(Math.max(...passages.map((passage) => passage.length))).toBeLessThanOrEqual(PASSAGE_MAX)
    expect(concatMapped(cutPassages([mapSlice('工会。', 0, 3)])).text).toBe('工会。')
  })
})
