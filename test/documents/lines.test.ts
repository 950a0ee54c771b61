// Owns the proof that filler and stray spaces go, and that the characters left still know their place.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine, splitLines } from '../../src/documents/lines.ts'
import { mapSlice } from '../../src/text/mapped-text.ts'

const clean = (text: string): string => cleanLine(mapSlice(text, 0, text.length)).text

describe('a cleaned line', () => {
  test.each([
    ['累 计 会 员 总 数', '累计会员总数'],
    ['（李� � 雷）', '（李雷）'],
    ['聚力� 再出发', '聚力再出发'],
    ['3206 家基层工会', '3206家基层工会'],
    ['参赛 2.8 万人次', '参赛2.8万人次'],
    ['参赛 ２.８ 万人次', '参赛２.８万人次'],
    ['　　本报讯　清早  五点，渡船开了', '本报讯　清早五点，渡船开了'],
    ['本报讯　“工钱到了！”', '本报讯　“工钱到了！”'],
    ['  首行缩进。\r', '首行缩进。'],
    ['使用 Women+ 工作室 APP Store', '使用 Women+ 工作室 APP Store'],
    ['占全市的30% ；', '占全市的30%；'],
    ['立足新发展阶段 贯彻新发展理念', '立足新发展阶段 贯彻新发展理念'],
    ['第一章 总  则', '第一章 总则'],
    ['表2 职工服务场馆', '表2 职工服务场馆'],
    ['### （一）建会', '### （一）建会'],
    ['\uFEFF开头', '开头'],
    ['主    席  邵远舟（县人大副主任，兼）', '主席 邵远舟（县人大副主任，兼）'],
    ['副 主 席：储  胜  万  里  冉玉琪（女，兼职）', '副主席：储胜 万里 冉玉琪（女，兼职）'],
    ['常务副主席　　邵 敬 堂　　刘　志 刚　　李 明', '常务副主席　邵敬堂　刘志刚　李明'],
    ['副主席　储　胜　万　里　李　明', '副主席　储胜　万里　李明'],
    ['主    任  应  当  及  时  公  布  结  果', '主任应当及时公布结果'],
  ])('%j → %j', (text, expected) => {
    expect(clean(text)).toBe(expected)
  })

  test('is clean when cleaned again', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(clean(clean(text))).toBe(clean(text))
      }),
    )
  })

  test('keeps every letter and digit, each at its place', () => {
    fc.assert(
      fc.property(line, (text) => {
        const cleaned = cleanLine(mapSlice(text, 0, text.length))
        for (const [i, offset] of cleaned.at.entries()) expect(cleaned.text[i]).toBe(text[offset])
        expect(letters(cleaned.text)).toBe(letters(text))
      }),
    )
  })
})

test('lines keep their numbers and the places of their characters', () => {
  const source = '一行\r\n\r\n  二行'
  expect(splitLines(source).map(({ number, content }) => [number, content.text, content.at])).toEqual([
    [1, '一行', [0, 1]],
    [2, '', []],
    [3, '二行', [8, 9]],
  ])
})

const line = fc.string({
  unit: fc.constantFrom('工', '会', '员', '2', 'A', ' ', '　', '。', '（', '\uFFFD', '%', '#', '-', '\r'),
  maxLength: 40,
})
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
