// Owns the proof that rows of lost tables keep their headings, units and merged cells.
import { describe, expect, test } from 'vitest'
import { readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(['# 表', '', ...lines].join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

describe('a row', () => {
  test('is read with its headings', () => {
    expect(rows('镇\t工会', '城关镇\t86家')).toEqual(['镇：城关镇；工会：86家'])
  })

  test('takes the unit out of its heading', () => {
    expect(rows('镇\t面积（亩）\t人数（人）', '城关镇\t320\t5,600')).toEqual(['镇：城关镇；面积（亩）：320亩；人数（人）：5,600人'])
  })

  test('takes the unit of the whole table, but not for shares and counts of their own', () => {
    expect(rows('单位：万元', '项目\t金额\t占比\t人数', '助学\t87.5\t12\t310')).toEqual([
      '项目：助学；金额：87.5万元；占比：12；人数：310人',
    ])
  })

  test('takes no unit where the column has its own', () => {
    expect(rows('单位：万元', '项目\t数', '补助\t12户', '慰问\t30')).toEqual(['项目：补助；数：12户', '项目：慰问；数：30'])
  })

  test('takes a merged cell from the row above', () => {
    expect(rows('区\t项目\t数', '望山区\t助学\t3', '\t助医\t4', '青溪县\t助学\t5')).toEqual([
      '区：望山区；项目：助学；数：3',
      '区：望山区；项目：助医；数：4',
      '区：青溪县；项目：助学；数：5',
    ])
  })

  test('stands under both lines of a parted header', () => {
    expect(rows('| 项目 | 2021年 |  | 2022年 |  |', '|  | 预算 | 决算 | 预算 | 决算 |', '| 帮扶 | 10 | 9 | 12 | 11 |')).toEqual([
      '项目：帮扶；2021年·预算：10；2021年·决算：9；2022年·预算：12；2022年·决算：11',
    ])
  })

  test('may stand under a heading that begins with a number, where numbers stand below', () => {
    expect(rows('区县\t站点\t24小时开放\t代表站', '城东区\t31\t4\t柳巷站', '城西区\t27\t—\t桥头站')[0]).toBe(
      '区县：城东区；站点：31；24小时开放：4；代表站：柳巷站',
    )
  })

  test('has its number on a line of its own, too', () => {
    const [row] = readText('如下。\n\n表3-2\n各镇书屋一览\n镇\t书屋\n城关镇\t86家\n东门镇\t41家').passages.filter(
      ({ form }) => form === 'row',
    )
    expect(row?.section.at(-1)).toBe('表3-2 各镇书屋一览')
  })

  test('may stand under years', () => {
    expect(rows('指标\t2020年\t2021年', '会员\t41.7万人\t43万人')).toEqual(['指标：会员；2020年：41.7万人；2021年：43万人'])
  })

  test('is no header that comes again after a page break', () => {
    expect(rows('月\t活动', '一月\t走访', '续表', '月\t活动', '二月\t培训')).toEqual(['月：一月；活动：走访', '月：二月；活动：培训'])
  })

  test('without any header is read as it is', () => {
    expect(rows('2021\t30\t40', '2022\t50\t60')).toEqual(['2021；30；40', '2022；50；60'])
  })

  test('has spans for its header cells and its own, and nothing else', () => {
    const text = '# 表\n\n镇\t工会\n城关镇\t86家\n东门镇\t41家\n'
    const row = readText(text).passages.find((passage) => passage.text.includes('东门镇'))
    expect(row?.spans.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['镇\t工会', '东门镇\t41家'])
  })
})
