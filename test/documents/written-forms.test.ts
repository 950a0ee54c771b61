// Owns the proof that numbers to dial, years above columns, numbered questions, wide digits, and the head of a newspaper's page are what they look like.
import { describe, expect, test } from 'vitest'
import { headingKind, kindOfCell } from '../../src/documents/cell-kind.ts'
import { formOfLine } from '../../src/documents/line-form.ts'
import { outlineOf, readText } from './fixture.ts'

describe('a cell', () => {
  test.each([
    ['6600-1122', 'phone'],
    ['512-6001', 'phone'],
    ['7305-118820', 'phone'],
    ['2019-2023', 'date'],
    ['2019—2023', 'figures'],
    ['12-34', 'figures'],
  ] as const)('%s is %s', (text, kind) => {
    expect(kindOfCell(text)).toBe(kind)
  })

  test.each([
    ['2021年会员', 'surely'],
    ['2022年投入（万元）', 'surely'],
    ['2021年获市级表彰集体名单', 'perhaps'],
    ['23人', 'no'],
  ] as const)('%s may head a column: %s', (text, kind) => {
    expect(headingKind(text)).toBe(kind)
  })
})

describe('a line', () => {
  test.each([
    ['Q1 什么是互助？', 'question', 3],
    ['问① 要带什么？', 'question', 3],
    ['✎ 报名方式', 'sign', 2],
    ['❶ 报名', 'sign', 2],
    ['１．身份证复印件；', 'item', 0],
    ['（２）户口簿', 'item', 0],
  ] as const)('%s is a %s', (text, kind, from) => {
    expect(formOfLine(text)).toMatchObject({ kind, from })
  })

  test.each(['Q1 互助介绍', '问题多不多？', '２．５万人参加'])('%s is plain', (text) => {
    expect(formOfLine(text).kind).toBe('plain')
  })
})

test('questions numbered in circles head their answers', () => {
  const read = readText('柳浦市夜校问答\n\n问① 夜校怎么报名？\n每月5日起在小程序填表。\n问② 夜校收费吗？\n课程免费，材料费60元。\n')
  expect(read.passages.map(({ section, text }) => [section.at(-1), text])).toEqual([
    ['夜校怎么报名？', '每月5日起在小程序填表。'],
    ['夜校收费吗？', '课程免费，材料费60元。'],
  ])
})

test('wide digits number headings and the items of a list', () => {
  const read = readText(
    '柳浦市夜校须知\n\n报名要带下列材料：\n１．身份证复印件；\n２．会员卡；\n\n１．报到时间和地点\n每学期第一周周三晚上六点半，在桥东街道职工之家三楼报到。\n２．课堂纪律\n三次不到的，名额让给候补的人，下学期不能再报同一门课。',
  )
  expect(outlineOf(read).slice(1)).toEqual(['１．报到时间和地点', '２．课堂纪律'].map((title) => `柳浦市夜校须知 / ${title}`))
})

const SCHOOL = '5月7日，柳浦市第二中学请来铆工林远舟讲课，全市已有200名工匠走进38所学校，听课学生超过一万人。'
const DRIVERS = '5月8日，柳浦服务区建成第6个司机之家，床位每晚12元，货车司机可以洗澡做饭，停车就能歇脚。'

test('the number of a page heads no article', () => {
  const pages = [
    `第01版：要闻\n\n工匠走进校园课堂\n\n本报讯（记者 林春）${SCHOOL}`,
    `第02版：民生\n\n货车司机有了歇脚的地方\n\n本报讯（记者 林春）${DRIVERS}`,
  ]
  const read = readText(['柳浦工人报', ...pages].join('\n\n'), { kind: 'newspaper-page', title: '柳浦工人报' })
  expect(outlineOf(read)).toEqual(['工匠走进校园课堂', '货车司机有了歇脚的地方'])
  expect(read.passages.map(({ text }) => text).join('')).not.toContain('版：')
})

test('how many women there were is no number of a page, though two lines go on alike', () => {
  const read = readText(
    '柳浦市总工会女职工工作\n\n23名女工获评巧手\n\n年内，女职工委员会举办编织赛，桥东纺织厂包揽前三。\n\n17名女工获评巧手\n\n上一年度的编织赛在青河职工之家举行，参赛的有九个班组。',
  )
  const told = read.passages.map(({ section, text }) => `${section.join()}${text}`).join()
  expect(told).toContain('23名女工获评巧手')
  expect(told).toContain('17名女工获评巧手')
})
