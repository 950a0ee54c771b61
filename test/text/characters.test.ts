// Owns the proof of which spellings count as the same character.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText, isHan, lettersOf } from '../../src/text/characters.ts'

describe('folding', () => {
  test.each([
    ['２０２０年園區ＡＰＰ', '2020年园区app'],
    ['崑山總工會', '昆山总工会'],
    ['「工匠」', '“工匠”'],
    ['５～１０人', '5~10人'],
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
