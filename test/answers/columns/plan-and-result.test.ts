// Owns the proof that a table which holds a plan against its result is computed with, row by row, and that its totals are rows like others.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

const REPORT = `# 柏河县总工会2022年财务资料

表3 2022年工会经费收支情况

| 项目 | 预算数（万元） | 决算数（万元） | 完成预算（%） |
| --- | --- | --- | --- |
| 一、收入合计 | 900 | 960 | 106.7 |
| 拨缴经费收入 | 700 | 780 | 111.4 |
| 上级补助收入 | 150 | 150 | 100.0 |
| 其他收入 | 50 | 30 | 60.0 |
| 二、支出合计 | 800 | 720 | 90.0 |
| 职工活动支出 | 300 | 288 | 96.0 |
| 维权支出 | 200 | 180 | 90.0 |
| 业务支出 | 300 | 252 | 84.0 |
`
let staff: Staff
beforeAll(async () => {
  staff = await createStaff([countyReport(REPORT)])
})
const text = (question: string): string => staff.ask(question).text

describe('a plan beside its result', () => {
  it('is held against it for the row that is named', () => {
    expect(text('2022年收入合计决算比预算多多少')).toContain('960万元 − 900万元 = 60万元')
    expect(text('2022年维权支出预算和决算差多少')).toContain('200万元 − 180万元 = 20万元')
  })

  it('tells which rows fell short of it, and which went beyond', () => {
    expect(text('2022年哪些支出没完成预算').split('\n')[0]).toBe('共3项：职工活动支出、维权支出、业务支出')
    expect(text('2022年哪些收入超了预算').split('\n')[0]).toBe('共1项：拨缴经费收入')
  })
})

describe('a row that is called 合计', () => {
  it('is the share’s whole, and no word for a sum', () => {
    expect(text('2022年职工活动支出占支出合计的比例')).toContain('288万元 ÷ 720万元 = 40%')
    expect(text('2022年收入合计决算多少').split('\n')[0]).toContain('960万元')
  })

  it('leaves what is left', () => {
    expect(text('2022年收支结余多少')).toContain('960万元 − 720万元 = 240万元')
  })
})
