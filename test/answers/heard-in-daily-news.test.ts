// Owns the proof that a page of news and a report answer what people ask of persons, days of the week, ways and several things at once.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const PAGE = `云汐晚报

# 夜校开门
云汐市职工夜校春季班3月5日起开放报名，凡本市工会会员均可报名，每人限报一门。去年的插花课因场地维修，这一季暂停。
报名时间：3月5日至3月9日
报名方式：“云汐工会”小程序
现场咨询地点：云汐市桂影路8号

# 瓦工要回工钱
瓦工老姚收到了拖欠半年的工钱。今年4月，老姚等32名工友走进市职工维权中心。中心派出公益律师，两次到工地取证。最终发包方一次付清工资86.4万元。老姚说，可以回家了。维权中心每周一至周六接待来访，午间不休息。

# 车长
12路司机厍长河开了21年公交，安全行驶76万公里，没出过一次事故。

# 绝活
来自云汐纺机厂的钳工祝九两研发的“双缝校准法”获国家专利。

# 志愿
“蘅芜”巾帼志愿服务总队成立，下设9支分队，社区护士麴小寒任总队长。
`
let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false, region: '云汐市', period: '2024', published: '2024-03-01', kind: 'newspaper-page' }
  staff = await createStaff([{ ...base, id: 'page', file: 'page.txt', title: '云汐晚报', text: PAGE }])
})
const firstLine = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('persons', () => {
  it.each([
    ['双缝校准法是哪个师傅搞出来的，哪个厂的', /云汐纺机厂.*祝九两/u],
    ['蘅芜志愿队谁带头的', /麴小寒/u],
    ['瓦工老姚那帮人最后拿回来多少工钱', /86\.4万元/u],
    ['开12路的厍师父跑公交多少年了，安全开了多少公理', /21年.*76万公里/u],
  ])('%s', (question, told) => {
    expect(firstLine(question)).toMatch(told)
  })
})

describe('ways and days', () => {
  it('the label that is asked for, rather than that one may', () => {
    expect(firstLine('云汐职工夜校怎么报名')).toContain('“云汐工会”小程序')
  })

  it('whether anybody is there on a day', () => {
    expect(firstLine('云汐维权中心礼拜天开不开门')).toContain('周一至周六')
  })

  it('why something is not held any more', () => {
    expect(firstLine('夜校的插花课这季咋不开了')).toContain('场地维修')
  })
})

describe('several at once', () => {
  it('is refused where one alone may be chosen', () => {
    expect(firstLine('云汐夜校能同时报两门课吗')).toMatch(/^不可以.*限报一门/u)
    expect(firstLine('云汐夜校我想学插花又想学书法，两个一起报行不行')).toContain('限报一门')
  })

  it('and one may be', () => {
    expect(firstLine('云汐夜校可以报名吗')).not.toContain('不可以')
  })
})
