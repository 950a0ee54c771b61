// Owns the proof that a talk about a service of a handbook stays with it: its papers, its days, its place, and what it does for others.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const HANDBOOK: SourceDocument = {
  id: 'tanxi',
  file: 'tanxi.txt',
  title: '滩溪区会员服务手册',
  kind: 'notice',
  period: '2024',
  region: '滩溪区',
  inferred: false,
  digest: false,
  text: [
    '滩溪区会员服务手册',
    '',
    '一、困难职工帮扶',
    '服务对象：经单位工会申报、区总工会建档的困难职工家庭。人均月收入低于低保标准的为深度困难职工。',
    '帮扶标准：深度困难职工每户每年9000元，相对困难职工每户每年4000元。',
    '所需材料：困难职工申请表、户口簿、近半年工资流水。',
    '办理流程：个人申请—单位工会公示4天—街道总工会入户核查—区总工会建档。自受理起25个工作日内办结。',
    '办理时间：常年受理。',
    '办理地点：所在街道总工会。',
    '咨询电话：0000-7710012',
    '',
    '二、大病临时救助',
    '服务对象：入会满1年、未纳入困难职工建档的会员。',
    '救助标准：自负费用2万元（含）至6万元的，救助2500元；6万元（含）至12万元的，救助5000元；12万元（含）以上的，救助9000元。同一会员每年只能申请一次。',
    '所需材料：救助申请表、医疗费用结算清单、诊断证明。',
    '办理时间：每年4月、10月集中受理。',
    '办理地点：区职工之家一楼3号窗口。',
    '咨询电话：0000-7710013',
    '',
    '三、子女暑期托管',
    '服务对象：双职工家庭6至12周岁子女。困难职工、医护人员子女优先。',
    '收费标准：每期700元，含午餐。困难职工子女全免，骑手子女减半。',
    '班次安排：7月6日至7月24日，周一至周五8:00—17:30。',
    '报名时间：6月8日9:00起线上报名，先到先得。',
    '咨询电话：0000-7710019',
    '',
    '四、技能提升补贴',
    '服务对象：入会满6个月的会员。补贴标准：高级工1300元，技师2100元，高级技师3300元。办理时间：取得证书之日起5个月内申请。办理方式：小程序申请或区职工之家一楼2号窗口。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([HANDBOOK])
})
const head = (...questions: readonly string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

describe('a talk about one service', () => {
  const CARE = '困难职工帮扶给多少'

  it.each([
    ['要交什么材料', /^所需材料：困难职工申请表、户口簿/u],
    ['建档要什么材料', /^所需材料：困难职工申请表/u],
    ['找谁办', /街道总工会/u],
    ['电话', /0000-7710012/u],
    ['办多久', /^自受理起25个工作日内办结/u],
    ['怎么申请', /^办理流程：个人申请—单位工会公示4天/u],
  ])('tells %s of that one and of no other', (asked, told) => {
    expect(head(CARE, asked)).toMatch(told)
  })

  it('tells what it does for others where it tells what was asked', () => {
    expect(head('暑期托管怎么收费', '困难职工呢')).toBe('困难职工子女全免，骑手子女减半')
    expect(head('暑期托管谁能报名', '困难职工呢')).toMatch(/优先/u)
    expect(head('大病临时救助能给多少', '困难职工呢')).toMatch(/未纳入困难职工建档/u)
  })

  it('finds the tier of the service that is talked about', () => {
    expect(head('大病临时救助能给多少', '花了7万呢')).toMatch(/救助5000元/u)
    expect(head('大病临时救助能给多少', '2万以上呢')).toMatch(/救助2500元/u)
  })

  it('tells how often, and within what time', () => {
    expect(head('大病临时救助能给多少', '一年几次')).toBe('同一会员每年只能申请一次')
    expect(head('技能提升补贴能领多少', '多久内申请')).toMatch(/5个月内申请/u)
  })

  it('takes 几号开始报名 for no day of the classes', () => {
    expect(head('暑期托管怎么收费', '几号开始报名')).toMatch(/6月8日/u)
  })
})

describe('a service asked about for the first time', () => {
  it('is told with all its tiers', () => {
    expect(head('技能提升补贴能领多少')).toMatch(/高级工1300元，技师2100元，高级技师3300元/u)
    expect(head('大病临时救助能给多少')).toMatch(/2500元.*5000元.*9000元/u)
  })

  it('is told by the part that says it, whatever that is called', () => {
    expect(head('困难职工怎么认定')).toMatch(/^服务对象：经单位工会申报/u)
  })

  it('is told by no number of a telephone', () => {
    expect(head('大病临时救助能报多少', '外地人呢')).not.toMatch(/0000-/u)
  })
})
