// Owns the proof of which spellings count as the same character.
import fc from 'fast-check'
// @ts-expect-error: the package types no dictionary.
import TSPhrases from 'opencc-js/dict/TSPhrases'
import { Converter } from 'opencc-js/t2cn'
import { describe, expect, test } from 'vitest'
import { foldText, isHan, lettersOf } from '../../src/text/characters.ts'

const phrases = (TSPhrases as string).split('|').flatMap((entry) => entry.split(' ')[0] ?? [])

describe('folding', () => {
  test('writes every phrase as the converter does, whatever stands beside it', () => {
    const convert = Converter({ from: 't', to: 'cn' })
    for (const phrase of phrases) {
      const text = `的${phrase}的`
      if (convert(text).length === text.length) expect(foldText(text)).toBe(convert(text))
    }
  })

  test.each([
    ['２０２０年園區ＡＰＰ', '2020年园区app'],
    ['崑山總工會', '昆山总工会'],
    ['「工匠」', '“工匠”'],
    ['５～１０人', '5~10人'],
    ['覆盖全市，反覆申报', '覆盖全市，反复申报'],
    ['资金１，２００元,共10,000人;完毕', '资金1,200元，共10,000人；完毕'],
  ])('%s → %s', (text, expected) => {
    expect(foldText(text)).toBe(expected)
  })

  test('never changes the length, so that offsets stay valid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length)
      }),
    )
  })
})

test('letters alone agree across widths and spaces', () => {
  expect(lettersOf('４．３５ 万人，累 计')).toBe(lettersOf('4.35万人,累计'))
})

test.each([
  ['会', true],
  ['〇', true],
  ['A', false],
  ['，', false],
])('%s is Han: %s', (char, expected) => {
  expect(isHan(char)).toBe(expected)
})
