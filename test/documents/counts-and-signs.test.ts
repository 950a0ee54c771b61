// Owns the proof that places with how many of each are no headings, and that a sign before a line heads a text below marked titles.
import { describe, expect, test } from 'vitest'
import { couldBeOneHeading } from '../../src/documents/could-be-heading.ts'
import { formLines } from '../../src/documents/formed-line.ts'
import { outlineOf, readText } from './fixture.ts'

describe('lines that could be one heading', () => {
  test.each([
    ['市工人文化馆120名\n云麓货运园35名', false],
    ['桥东纺织厂120人\n白柳电子厂35人', false],
    ['市总工会奖励2万元\n区总工会奖励8000元', false],
    ['柳浦市疗休养名额\n云麓货运园35名', true],
    ['读书会120人\n参加开班仪式', true],
  ])('%j: %s', (text, could) => {
    expect(couldBeOneHeading(formLines(text), 1)).toBe(could)
  })
})

test('how many, in brackets of whom, is no text behind a title', () => {
  const quotas = ['市第三医院　　40名（限本院职工）', '云麓货运园　　35名（含骑手站点）', '桥东纺织厂　　18名（女工优先报名）']
  const read = readText(
    `柳浦市疗休养名额\n\n名额表\n\n${quotas.join('\n')}\n青河中学　　12名（教师职工不限）\n白柳街道　　22名（含社区干部）\n`,
  )
  expect(outlineOf(read)).toEqual(['柳浦市疗休养名额', '柳浦市疗休养名额 / 名额表'])
  expect(read.passages[0]?.text).toMatch(/市第三医院\s*40名（限本院职工）/u)
})

const GUIDE = `# 柳浦市职工服务手册

## 夜校开课

每学期两期，由市总工会办。

✎ 上课地点

桥东街道职工之家三楼，周三晚上开课，可带孩子旁听。

❶ 带什么

会员卡和一寸照片，交到前台。

## 疗休养

每年五批。

✎ 报名方式

在小程序里填表，三个工作日内有人回电。
`

test('a sign heads its text below the marked title that it stands under', () => {
  const paths = outlineOf(readText(GUIDE)).map((path) => path.split(' / ').slice(-2).join(' / '))
  expect(paths).toEqual(expect.arrayContaining(['夜校开课 / 上课地点', '夜校开课 / 带什么', '疗休养 / 报名方式']))
})

test('no sign goes on with the text above it', () => {
  const own = readText(GUIDE).passages.find(({ text }) => text.includes('每学期两期'))
  expect(own?.section.at(-1)).toBe('夜校开课')
  expect(own?.text).not.toContain('桥东街道')
})

test('questions are headings, whether or not a space parts their number', () => {
  const read = readText(
    '# 职工夜校\n\nQ1 夜校怎么报名？\n每月5日起在前台报名。\n\nQ2夜校收费吗？\n课程免费，材料自备。\n\n问③ 能带孩子吗？\n可以带一名孩子旁听。\n',
  )
  expect(outlineOf(read).map((heading) => heading.split(' / ').at(-1))).toEqual([
    '职工夜校',
    '夜校怎么报名？',
    '夜校收费吗？',
    '能带孩子吗？',
  ])
})
