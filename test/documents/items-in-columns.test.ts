// Owns the proof that an item which fills its line of a printed column goes on below, and that a heading of two clauses heads all the same.
import { describe, expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const LEAD = [
  '为让跑船多年的职工上岸歇一歇脚，',
  '区总工会今年接着办疗休养，名额比',
  '去年多了两成，现将有关事项通知如',
  '下，请各单位对照办理，不得推诿。',
]
const RULES = ['各单位不得把名额转给别的单位，查', '实的收回名额，并取消该单位下一年', '度的资格，领队不得中途离队，行程']
const MORE_RULES = [
  '不得改动，购物和自选项目费用由本',
  '人自理，不参加的不得折发现金，也',
  '不得折发实物，违者由区总工会责令',
  '退还并通报全区，各单位引以为戒。',
]
const outline = (...costs: readonly string[]): string[] =>
  outlineOf(readText([...LEAD, '一、费用', ...costs, '二、纪律', ...RULES, ...MORE_RULES].join('\n')))
const FIRST = ['（一）一线职工每人2000元，区总工会', '补助六成，所在单位承担其余的四成。']
const SECOND = ['（二）劳模每人2600元，区总工会补助', '八成，所在单位承担其余的两成。']

describe('an item that fills its line', () => {
  test('is no heading', () => {
    expect(outline(...FIRST, ...SECOND)).toEqual(['一、费用', '二、纪律'])
  })

  test('is none where it goes on behind the end of a page', () => {
    const [head = '', rest = ''] = FIRST
    expect(outline(head, '', '- 2 -', '', rest, ...SECOND)).toEqual(['一、费用', '二、纪律'])
  })

  test('is none where hardly anything but such items fills the column', () => {
    const item = (mark: string): string =>
      `（${mark}）跑船满3年的职工，由所在船东单\n位报区总工会核定后，安排去疗养院\n休养五天，往返的车票由单位承担。`
    expect(outlineOf(readText(['一、线路', ...Array.from('一二三四五', item)].join('\n')))).toEqual(['一、线路'])
  })
})

test('a heading of two clauses that fills its line heads', () => {
  const text = ['全区各级工会今年办宣讲会三百多场', '，职工听讲二万人次，公众号阅读量', '比去年多了三成，书屋新建了九家。']
  expect(outline('（一）坚持铸魂引领，思想更加牢固', ...text)).toEqual([
    '一、费用',
    '一、费用 / （一）坚持铸魂引领，思想更加牢固',
    '二、纪律',
  ])
})
