// Owns the proof that the columns of a table are ordered, bounded, averaged and divided as staff ask for it.
import { beforeAll, describe, expect, it } from 'vitest'
import { boundIn } from '../../../src/answers/columns/bound.ts'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const TABLES: SourceDocument = {
  id: 'lingchuan',
  file: 'lingchuan.txt',
  title: '岭川市总工会2023年统计资料',
  kind: 'statistics',
  period: '2023',
  region: '岭川市',
  inferred: false,
  digest: false,
  text: [
    '表1 2023年各区县法律援助情况',
    '区县\t受理案件（件）\t办结案件（件）\t挽回损失（万元）',
    '沙溪区\t150\t141\t620.5',
    '石桥区\t90\t90\t133.0',
    '云门县\t40\t37\t88.2',
    '白塔县\t20\t19\t41.3',
    '合计\t300\t287\t883.0',
    '',
    '表2 2023年各区县会员情况',
    '区县\t会员人数（人）\t女会员（人）',
    '沙溪区\t120000\t48000',
    '石桥区\t80000\t40000',
    '云门县\t30000\t9000',
    '白塔县\t25000\t8000',
    '市直机关\t10000\t4500',
    '合计\t265000\t109500',
    '',
    '表3 2023年工会干部培训班',
    '班次\t天数\t人数',
    '经审干部培训班\t2\t90',
    '集体协商培训班\t4\t60',
    '女工干部培训班\t3\t110',
    '',
    '表5 2023年困难职工帮扶资金使用情况（单位：万元）',
    '区县\t生活救助\t医疗救助\t小计',
    '沙溪区\t80.0\t60.5\t140.5',
    '云门县\t50.0\t30.0\t80.0',
    '',
    '表4 2023年春节走访慰问',
    '日期\t带队领导\t慰问单位\t慰问金（元）',
    '1月10日\t主席 方遥\t岭川水泥厂\t30000',
    '1月12日\t副主席 舒桐\t沙溪公交公司\t52000',
    '1月15日\t主席 方遥\t石桥医院\t18000',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([TABLES])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('what no column tells, though two of them give it', () => {
  it.each([
    ['哪个区县办结率最低', '最低：云门县92.5%'],
    ['岭川办结率最高的是哪个区', '最高：石桥区100%'],
    ['沙溪区办结率多少', '沙溪区办结率：94%'],
    ['女会员占比最高的区县', '最高：石桥区50%'],
    ['哪个县女会员比例最高', '最高：白塔县32%'],
    ['各区县女会员占比', '沙溪区40%；石桥区50%；云门县30%；白塔县32%；市直机关45%'],
    ['女会员占比不到四成的有几个', '共2个：白塔县32%、云门县30%'],
    ['办结率100%的是哪个', '共1个：石桥区100%'],
    ['岭川办结率是多少', '合计办结率：95.7%'],
    ['沙溪区女会员比例是多少，石桥区呢', '沙溪区40%；石桥区50%'],
  ])('%s', (question, told) => {
    expect(head(question)).toBe(told)
  })

  it('shows how it was worked out, from the cells as they are written', () => {
    const { text, calculations } = staff.ask('哪个区县办结率最低')
    expect(text).toContain('37件 ÷ 40件 = 92.5%')
    expect(calculations.find(({ result }) => result === '92.5%')?.operands.map(({ raw }) => raw)).toEqual(['37', '40'])
  })

  it('is never told by the number of one of them', () => {
    expect(head('哪个区县女会员比例最高')).not.toContain('48000')
  })
})

describe('in order', () => {
  it.each([
    ['会员最少的县', '最少：白塔县25000人'],
    ['会员前三名', '最多：沙溪区120000人、石桥区80000人、云门县30000人'],
    ['会员数倒数前两名的区县', '最少：市直机关10000人、白塔县25000人'],
    ['会员人数排第二的是哪个区县', '第2：石桥区80000人'],
    ['会员数最多和最少的区县差多少', '最多：沙溪区120000人；最少：市直机关10000人；相差11万人'],
    ['天数最长的培训班', '最多：集体协商培训班4天'],
    ['人数最多的培训班', '最多：女工干部培训班110人'],
    ['慰问金最多的是哪家', '最多：沙溪公交公司52000元'],
    ['哪天慰问金最少', '最少：1月15日18000元'],
  ])('%s', (question, told) => {
    expect(head(question)).toBe(told)
  })
})

describe('in a talk', () => {
  const last = (...turns: [string, ...string[]]): string => staff.ask(...turns).text.split('\n')[0] ?? ''
  it('the other end and the next place are of the same column', () => {
    expect(last('岭川哪个区县会员最多', '最少的呢')).toBe('最少：市直机关10000人')
    expect(last('岭川哪个区县会员最多', '那第二呢')).toBe('第2：石桥区80000人')
  })
})

it('哪个区 is said of all where counties stand among them', () => {
  expect(head('岭川哪个区办结率最低')).toBe('最低：云门县92.5%')
})

it('what the title says is told by the column of all', () => {
  expect(staff.ask('沙溪区比云门县帮扶资金多多少').text).toContain('140.5万元 − 80.0万元 = 60.5万元')
})

it('what is left out is not summed', () => {
  expect(head('去掉市直机关会员总数多少')).toBe('四项相加共25.5万人')
})

describe('beyond a bound', () => {
  it.each([
    ['会员超过十万的区有几个', '共1个：沙溪区120000人'],
    ['挽回损失超过100万的有哪几个', '共2个：沙溪区620.5万元、石桥区133.0万元'],
    ['3天以上的培训班有哪些', '共2个：集体协商培训班4天、女工干部培训班3天'],
    ['不到3天的培训班', '共1个：经审干部培训班2天'],
    ['哪几个区县会员超过八万', '共1个：沙溪区120000人'],
    ['慰问金18000元的是哪家', '共1个：石桥医院18000元'],
    ['会员超过五十万的区县有哪些', '表里没有这样的'],
  ])('%s', (question, told) => {
    expect(head(question)).toBe(told)
  })

  it('tells the others below', () => {
    expect(staff.ask('会员超过十万的区有几个').text).toContain('其余：石桥区80000人')
  })

  it('reads the bound with what it includes', () => {
    const above = boundIn('会员5万人以上的区有哪些')
    expect([49_999, 50_000].map((value) => above?.holds(value, '人'))).toEqual([false, true])
    const below = boundIn('占比不到一半的有几个')
    expect([49.9, 50].map((value) => below?.holds(value, '%'))).toEqual([true, false])
    expect(above?.holds(60_000, '元')).toBeUndefined()
    expect(boundIn('补助超过500元要什么材料')).toBeUndefined()
    expect(boundIn('来访次数前两名的国家')).toBeUndefined()
  })
})

it('who goes there most often is told by no money', () => {
  expect(head('春节走访哪位领导去的次数最多')).not.toMatch(/元/u)
})

it('what is not there is told by no number of all there are', () => {
  expect(head('没有办结的案件有多少')).not.toMatch(/300件/u)
})

describe('on average', () => {
  it('divides the row of them all by how many rows there are', () => {
    const { text } = staff.ask('平均每个区县挽回多少损失')
    expect(text.split('\n').slice(0, 2)).toEqual(['平均每个区县约220.8万元', '883.0万元 ÷ 4 = 约220.8万元'])
  })

  it('is of the rows, by what the table calls them', () => {
    expect(head('平均每个培训班多少人')).toBe('平均每个培训班约86.7人')
    expect(head('每个区县平均受理多少案件')).toBe('平均每个区县75件')
    expect(head('岭川各区县平均受理多少案件')).toBe('平均每个区县75件')
  })

  it('adds the rows of the kind that is asked for', () => {
    expect(head('平均每个县挽回多少损失')).toBe('平均每个县约64.8万元')
  })
})

describe('what was added', () => {
  const ADDED = [
    '一、概况',
    '截至2023年底，全区有会员18.2万人，全年新增会员640人。',
    '',
    '各街道2023年组建情况',
    '单位\t新建工会（家）\t新增会员（人）',
    '沙溪街道\t30\t410',
    '石桥街道\t20\t230',
    '合计\t50\t640',
  ]

  it('is told where it is asked for, and is not all there are', async () => {
    const { ask } = await createStaff([
      { ...TABLES, id: 'added', file: 'added.txt', title: '岭川市总工会2023年工作总结', text: ADDED.join('\n') },
    ])
    expect(ask('岭川新增会员一共多少人').text.split('\n')[0]).toContain('640')
    expect(ask('岭川会员总共多少人').text.split('\n')[0]).toContain('18.2万')
  })
})
