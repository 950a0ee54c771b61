// Owns the proof that what a clause tells with both its levels is worked out, what was is no side of a comparison, and each gets what is given to one.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const REPORT = `砾川市工会第四次代表大会报告

本次大会应到代表188名，实到181名，代表着全市22.4万名工会会员。

一、组织建设
五年来，全市基层工会由2216家增至2890家，会员净增4.3万人。成立全省首个养蜂人工会，首批会员206人。市总工会部门由8个精简为5个。

二、维权服务
走访企业640家，收集诉求318条，至年底办结290条，未办结的主要是厂区道路问题。维权中心平均办案时间由去年的48天缩短到33天。
`
const PAGE = `岚浦日报
岚浦市总工会发放“青禾助学”助学金
本报讯 8月20日，岚浦市总工会发放“青禾助学”助学金，共有175名困难职工子女领到，总额64.5万元。考上本科的每人4200元，高职高专每人2800元。岚浦市维权中心平均办案时间26天。全市有会员15.2万人。
`
const YEARBOOK = `砾川年鉴
一、助学
“春晖助学”资助困难职工子女90人，本科生每人4600元、大专生每人3100元。
`
let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false }
  staff = await createStaff([
    {
      ...base,
      id: 'report',
      file: 'r.txt',
      title: '砾川市工会第四次代表大会报告',
      region: '砾川市',
      period: '2018-2023',
      kind: 'work-report',
      text: REPORT,
    },
    { ...base, id: 'book', file: 'b.txt', title: '砾川年鉴', region: '砾川市', period: '2023', kind: 'yearbook', text: YEARBOOK },
    { ...base, id: 'page', file: 'p.txt', title: '岚浦日报', region: '岚浦市', period: '2023', kind: 'newspaper-page', text: PAGE },
  ])
})
const firstLine = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('from so many to so many', () => {
  it.each([
    ['这五年砾川的基层工会多了多少家', '674家'],
    ['砾川市总工会部门精简了几个', '3个'],
    ['砾川维权中心平均办案时间缩短了多少天', '15天'],
    ['砾川维权中心办案快了几天', '15天'],
  ])('%s', (question, told) => {
    expect(firstLine(question)).toContain(told)
  })
})

it('what is left, where the text names it and counts none', () => {
  expect(firstLine('砾川走访企业收集的诉求，年底还剩多少条没办结')).toContain('28条')
})

describe('all members', () => {
  it('those whom delegates stand for, and not the first of a new union', () => {
    expect(firstLine('砾川有多少工会会员')).toContain('22.4万名')
    const both = firstLine('砾川市和岚浦市，哪边工会会员多，各是多少')
    expect(both).toContain('22.4万名')
    expect(both).toContain('15.2万人')
  })

  it('delegates are counted by no members', () => {
    expect(firstLine('砾川工代会应到代表多少名，实际来了多少名')).toMatch(/188名.*181名/u)
    expect(firstLine('砾川工代会实际来了多少代表')).toContain('181名')
  })
})

describe('side by side', () => {
  it('each gets what is given to one, of the case that stands before both', () => {
    expect(firstLine('孩子考上本科，砾川春晖助学跟岚浦青禾助学各给多少')).toMatch(/4600元.*4200元/u)
  })

  it('what it was before is not what it is', () => {
    expect(firstLine('砾川维权中心和岚浦维权中心，哪个办案快，平均各要几天')).toMatch(/33天.*26天/u)
  })
})
