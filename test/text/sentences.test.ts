// Owns the proof of where Chinese sentences end.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endsSentence, splitSentences } from '../../src/text/sentences.ts'

const parts = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['工会成立。会员入会。', ['工会成立。', '会员入会。']],
    ['“你放心！”他说。', ['“你放心！”', '他说。']],
    ['真的吗？！好……再说', ['真的吗？！', '好……', '再说']],
    ['（见附件。）其余不变', ['（见附件。）', '其余不变']],
    ['一、收入\n二、支出', ['一、收入\n', '二、支出']],
    ['授信16.57亿元，增长3.5%。', ['授信16.57亿元，增长3.5%。']],
  ])('of %j are %j', (text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  test('cover the whole text without a gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('工', '。', '！', '”', '\n', '）', '3', '.'), maxLength: 50 }), (text) => {
        expect(parts(text).join('')).toBe(text)
      }),
    )
  })
})

describe('a text', () => {
  test.each(['完成。', '完成。”', '吗？）', '如下……'])('that ends in %s ends a sentence', (text) => expect(endsSentence(text)).toBe(true))
  test.each(['推进新', '完成，', '材料：', '“完成'])('that ends in %s does not', (text) => expect(endsSentence(text)).toBe(false))
})
