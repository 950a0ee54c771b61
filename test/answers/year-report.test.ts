// Owns the proof that of two clauses the one is told that counts what is asked for, and that short forms and forecasts are read.
import { beforeAll, describe, expect, test } from 'vitest'
import { askingSource, loadFolder } from '../../bench/gold-run.ts'
import type { Answerer, Reply } from '../../src/answers/reply.ts'

let answerer: Answerer

beforeAll(async () => {
  answerer = askingSource(await loadFolder('test/fixtures/year-report')).answerer
})

const ask = (question: string): Reply =>
  answerer.answer(question, { role: 'member', history: [], now: Date.parse('2032-03-01T10:00:00+08:00') })
const head = (question: string): string => ask(question).text.split('\n')[0] ?? ''

describe('a report on a year', () => {
  test.each([
    ['桐禾弄了几个职工之家阵地', '15个'],
    ['桐禾文体竞赛多少人次参加', '逾6万人次'],
    ['桐禾的互助金2031年全年估计能垫付多少钱', '1300万元'],
    ['桐禾的互助金前三季度垫付了多少钱', '900万元'],
    ['桐禾会员满意率第三方测评结果是多少', '98.4%'],
    ['桐禾2032年计划新发展多少会员', '4万人'],
    ['桐禾护航联盟里都是些什么人', '女教师'],
  ])('answers %s with %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  test('tells nobody what was planned for what was done', () => {
    expect(ask('桐禾2032年实际新发展了多少会员').kind).toBe('none')
    expect(ask('桐禾2032年新建了几家工会').kind).toBe('none')
    expect(head('桐禾2032年新建工会多少家')).toContain('300家')
  })

  test.each([
    ['桐禾今年有多少家职工之家阵地', '不是今年的：重点提升区级职工之家阵地15个'],
    ['今年桐禾护航联盟有成员几个', '不是今年的：联盟有成员40人'],
  ])('says of which year it tells, asked for the present one: %s → %s', (question, first) => {
    expect(head(question)).toBe(first)
    expect(ask(question).text).toContain('不是今年')
  })

  test('puts no year before a first line of the year that was asked for', () => {
    expect(head('桐禾去年职工之家阵地有几个')).not.toContain('不是')
  })
})
