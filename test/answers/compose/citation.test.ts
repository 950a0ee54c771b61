// Owns the proof of what a row is quoted with, and of the place that is cited.
import { expect, test } from 'vitest'
import { citationLine, cite, quoteOfRow } from '../../../src/answers/compose/citation.ts'
import { readText } from '../../documents/fixture.ts'

const quote = (text: string): string => {
  const row = readText(text).passages.find(({ form }) => form === 'row')
  return row ? quoteOfRow(row) : ''
}

test('a row is quoted with the years above it, and without headings that hold no number', () => {
  expect(quote('项目\t2021年\t2022年\n助学\t9.3\t12.6\n助医\t4.1\t5.2')).toBe('项目 2021年 2022年 助学 9.3 12.6')
  expect(quote('项目\t户数\t金额\n助学\t93\t126\n助医\t41\t52')).toBe('助学 93 126')
})

test('an article is the place in its chapter; where there is no chapter, it is the section', () => {
  const cited = (text: string) => {
    const passage = readText(text).passages.find((each) => each.text.includes('四百元'))
    return passage && cite(passage, '四百元', new Map())
  }
  const inChapter = cited('第二章 标准\n第三条 每人每天四百元。\n第四条 每年一次。')
  expect(inChapter?.section).toEqual(['第二章 标准'])
  expect(inChapter && citationLine(inChapter)).toContain('第二章 标准 · 第三条')
  expect(cited('第三条 每人每天四百元。\n第四条 每年一次。')?.section).toEqual(['第三条'])
})

test('an article is cited by the first line of its headline', () => {
  const passage = { ...readText('# 四个月工资要回来了——工会律师帮七名工友\n\n服务中心指派律师，工友拿到四百元。').passages[0] }
  expect(passage.section).toEqual(['四个月工资要回来了——工会律师帮七名工友'])
  expect(cite(passage as Parameters<typeof cite>[0], '四百元', new Map()).section).toEqual(['四个月工资要回来了'])
})
