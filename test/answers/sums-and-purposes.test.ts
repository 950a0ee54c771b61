// Owns the proof that a sum is told of what it was spent on, where that stands behind it (拨付86万元，慰问抢险官兵), and of the step that is asked for: lent, and not granted.
import { beforeAll, describe, expect, test } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT = `梧川市总工会2023年工作报告

一、关心关爱
关心抗洪一线，市总工会拨付86万元，慰问抗洪抢险官兵和电力抢修人员；繁荣文化生活，筹措资金约40万元，为基层送电影120场；改善工作条件，全市工会投入310万元，新建爱心母婴室26间。

二、帮扶
筹集善款52万元，资助困难学子310名。发放慰问金18万元，举办健康讲座9场。出资24.5万元，购买防暑药品，送到38个工地。为环卫工人购买意外险，投入15万元。争取财政补助200万元，用于劳模疗养。发放法律援助补贴7.2万元，惠及律师43人。

三、金融支持
为手艺人定制“巧手贷”，截至年底，巧手贷授信3.2亿元，发放贷款4600万元，助力小店开张。向会员发出调查表2600份，收回2150份。夜校报名900人，录取640人，结业588人。
`
let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false, region: '梧川市', publisher: '梧川市总工会', period: '2023' }
  staff = await createStaff([{ ...base, id: 'report', file: 'report.txt', title: '梧川市总工会2023年工作报告', text: REPORT }])
})
const firstLine = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a step in a course of things', () => {
  test.each([
    ['巧手贷放款多少', '4600万元', '3.2亿元'],
    ['巧手贷授信多少', '3.2亿元', '4600万元'],
    ['调查表收回多少份', '2150份', '2600份'],
    ['夜校录取了多少人', '640人', '900人'],
    ['夜校报名多少人', '900人', '640人'],
  ])('%s: %s', (question, told, other) => {
    expect(firstLine(question)).toContain(told)
    expect(firstLine(question)).not.toContain(other)
  })

  test('is told, though the one before it stands beside', () => {
    expect(firstLine('巧手贷放了多少')).toContain('发放贷款4600万元')
  })
})

describe('a sum that stands before what it is for', () => {
  test.each([
    ['慰问抢险官兵花了多少钱', '86万元', '40万元'],
    ['市总工会给电力抢修人员多少钱', '86万元', '40万元'],
    ['下乡放电影花了多少钱', '40万元', '310万元'],
    ['母婴室投了多少钱', '310万元', '40万元'],
    ['困难学子资助了多少钱', '52万元', '18万元'],
    ['防暑药品花了多少钱', '24.5万元', '15万元'],
    ['劳模疗养有多少财政补助', '200万元', '15万元'],
  ])('%s: %s', (question, told, other) => {
    expect(firstLine(question)).toContain(told)
    expect(firstLine(question)).not.toContain(other)
  })

  test.each([
    ['意外险投入多少钱', '15万元'],
    ['慰问金发了多少', '18万元'],
    ['爱心母婴室建了几间', '26间'],
    ['送电影多少场', '120场'],
    ['律师补贴多少钱', '7.2万元'],
  ])('takes no figure from its own clause: %s: %s', (question, told) => {
    expect(firstLine(question)).toContain(told)
  })
})
