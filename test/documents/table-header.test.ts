// Owns the proof that headers of two lines name every column, that a column of units gives them to its row, and that a torn name is whole.
import { describe, expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

describe('a header of two lines', () => {
  const DATA = ['东浦区\t312\t34000\t320\t35000', '西浦县\t208\t22100\t211\t23000']
  const NAMED = '区县：西浦县；2020年·基层工会：208；2020年·会员：22100；2021年·基层工会：211；2021年·会员：23000'

  test.each([
    ['all its cells', '区县\t2020年\t\t2021年\t', '\t基层工会\t会员\t基层工会\t会员'],
    ['no cell behind the last group', '区县\t2020年\t\t2021年', '\t基层工会\t会员\t基层工会\t会员'],
    ['no cell below the names of the rows', '区县\t2020年\t\t2021年', '基层工会\t会员\t基层工会\t会员'],
  ])('has each group above its own columns with %s', (_, upper, lower) => {
    expect(rows(upper, lower, ...DATA)[1]).toBe(NAMED)
  })

  test('may part its groups by years that come again', () => {
    expect(rows('区县\t经费\t驿站', '2021年\t2022年\t2021年\t2022年', '东浦区\t312\t340\t12\t15', '西浦县\t208\t221\t7\t9')).toEqual([
      '区县：东浦区；经费·2021年：312；经费·2022年：340；驿站·2021年：12；驿站·2022年：15',
      '区县：西浦县；经费·2021年：208；经费·2022年：221；驿站·2021年：7；驿站·2022年：9',
    ])
  })

  test('gives the unit of a group to all its columns', () => {
    expect(
      rows('区县\t经费收缴（万元）\t驿站（个）', '2021年\t2022年\t2021年\t2022年', '东浦区\t312\t340\t12\t15', '西浦县\t208\t221\t7\t9')[0],
    ).toBe(
      '区县：东浦区；经费收缴（万元）·2021年：312万元；经费收缴（万元）·2022年：340万元；驿站（个）·2021年：12个；驿站（个）·2022年：15个',
    )
  })
})

describe('a column of units', () => {
  test.each(['单位', '计量单位'])('gives each to the numbers of its row: %s', (name) => {
    const lines = ['困难职工\t户\t312\t287', '工会会员\t万人\t6.2\t6.5', '助学金\t万元\t26\t31.5']
    expect(rows(`指标\t${name}\t2021年\t2022年`, ...lines)).toEqual([
      `指标：困难职工；${name}：户；2021年：312户；2022年：287户`,
      `指标：工会会员；${name}：万人；2021年：6.2万人；2022年：6.5万人`,
      `指标：助学金；${name}：万元；2021年：26万元；2022年：31.5万元`,
    ])
  })

  test('is none of a rate beside them', () => {
    expect(rows('指标\t单位\t年末数\t增长率', '困难职工\t户\t312\t3.1', '工会会员\t万人\t6.2\t2.5')[0]).toBe(
      '指标：困难职工；单位：户；年末数：312户；增长率：3.1',
    )
  })

  test('is none where it tells who works where', () => {
    expect(rows('姓名\t单位\t得分', '赵勇\t机械厂\t96', '钱虹\t中医院\t93')[0]).toBe('姓名：赵勇；单位：机械厂；得分：96')
  })
})

describe('the name of a row that was torn over two lines', () => {
  const [HEADER, WELDER, TEA] = ['工种\t人数\t合格率', '焊工\t210\t96.2%', '茶艺师\t64\t98.0%']
  const CARER = '工种：养老护理员；人数：143人；合格率：93.7%'

  test('is whole, among the rows and in the last of them', () => {
    expect(rows(HEADER, WELDER, '养老护理', '员\t143\t93.7%', TEA)).toHaveLength(3)
    expect(rows(HEADER, WELDER, '养老护理', '员\t143\t93.7%', TEA)[1]).toBe(CARER)
    expect(rows(HEADER, WELDER, TEA, '养老护理', '员\t143\t93.7%')[2]).toBe(CARER)
  })

  test.each(['合计', '工种', '其中：'])('has no %s in front of it', (line) => {
    expect(rows(HEADER, WELDER, line, '电工\t143\t93.7%', TEA).join()).not.toContain(`${line}电工`)
  })
})

test('years with what they tell of head columns, whatever stands in the cells', () => {
  expect(
    rows(
      '项目\t2021年金额（万元）\t2022年金额（万元）\t2021年对象\t2022年对象',
      '生活救助\t281.4\t267.1\t655户\t612户',
      '送清凉\t24.5\t31.6\t—\t—',
    ),
  ).toEqual([
    '项目：生活救助；2021年金额（万元）：281.4万元；2022年金额（万元）：267.1万元；2021年对象：655户；2022年对象：612户',
    '项目：送清凉；2021年金额（万元）：24.5万元；2022年金额（万元）：31.6万元；2021年对象：—；2022年对象：—',
  ])
})

test('the title of a table that the line tore before its last character is whole', () => {
  const read = readText('表3 2022年各镇新就业形态劳动者入会情\n况\n镇\t入会（人）\t站点（个）\n鸬坪镇\t287\t3\n北坡镇\t105\t2')
  expect(outlineOf(read)).toEqual(['表3 2022年各镇新就业形态劳动者入会情况'])
})
