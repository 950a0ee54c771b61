// Owns the proof that a column is asked by its own name and summed over the rows that are meant, and that a day is the day of the deed asked for.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const TABLES: SourceDocument = {
  id: 'tables',
  file: 'tables.txt',
  title: '霜桥市总工会2022年统计资料',
  kind: 'statistics',
  period: '2022',
  region: '霜桥市',
  inferred: false,
  digest: false,
  text: [
    '表1 2022年各区县工会组织和会员情况',
    '区县\t基层工会（个）\t会员人数（人）\t女会员（人）\t农民工会员（人）',
    '河东区\t812\t90210\t41200\t20110',
    '河西区\t640\t71560\t30150\t31240',
    '双井县\t233\t20480\t8120\t9050',
    '市直机关\t96\t15300\t7010\t—',
    '合计\t1781\t197550\t86480\t60400',
    '',
    '表2 2022年元旦春节走访慰问安排',
    '日期\t带队领导\t慰问单位\t慰问户数\t慰问金（元）',
    '1月6日\t主席 温如玉\t霜桥钢铁公司\t20\t40000',
    '1月9日\t副主席 石敢当\t双井造船厂\t15\t30000',
    '1月12日\t主席 温如玉\t迅达快递站点\t45\t22500',
  ].join('\n'),
}

const HANDBOOK: SourceDocument = {
  ...TABLES,
  id: 'handbook',
  file: 'handbook.txt',
  title: '霜桥市总工会会员手册（2022版）',
  kind: 'policy',
  text: [
    '一、暑托班',
    '◇暑托班：招收会员子女，分两期，第一期7月4日至7月22日，第二期7月25日至8月12日，每期600元。6月1日上午9:00起在小程序报名，每班30人。',
    '二、重大疾病补助',
    '会员首次确诊恶性肿瘤等重大疾病的，一次性补助7000元；另外确诊新的病种再补4000元。',
    '三、送温暖',
    '春节期间走访困难职工，按每户900元发放慰问金。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([TABLES, HANDBOOK])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a column', () => {
  it.each([
    ['霜桥市哪个区会员最多', '最多：河东区90210人'],
    ['基层工会最多的区县', '最多：河东区812个'],
    ['霜桥总会员数', '合计197550人'],
    ['河西区会员多少', '河西区 会员人数：71560人'],
    ['温如玉带队慰问了多少户', '两项相加共65户'],
    ['温如玉一共发了多少慰问金', '两项相加共6.25万元'],
  ])('%s', (question, told) => {
    expect(head(question)).toBe(told)
  })
})

describe('of what a handbook says', () => {
  it.each([
    ['暑托班报名时间', /6月1日/u],
    ['得了癌症工会补多少', /7000元/u],
  ])('%s', (question, told) => {
    expect(head(question)).toMatch(told)
  })

  it('tells nobody who had a child what the poor got', () => {
    expect(head('霜桥的生育慰问金多少')).not.toContain('900')
  })
})
