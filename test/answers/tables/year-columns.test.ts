// Owns the proof that a table with a column for each year answers for each, and tells a change by both.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const TABLE: SourceDocument = {
  ...{ id: 'funds', file: 'funds.txt', title: '雁洲市总工会2023年帮扶资金公示', kind: 'report', period: '2023', region: '雁洲市' },
  ...{ inferred: false, digest: false },
  text: [
    '一、与上年比较',
    '项目\t2022年金额（万元）\t2023年金额（万元）\t2022年户数（户）\t2023年户数（户）',
    '生活救助\t281.4\t267.1\t655\t612',
    '子女助学\t98.7\t111.6\t372\t408',
    '送温暖\t101.35\t129.8\t—\t—',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([TABLE])
})

describe('a column of a year', () => {
  it.each([
    ['2022年生活救助金额多少', '281.4万元'],
    ['2023年送温暖金额多少', '129.8万元'],
  ])('%s', async (question, told) => {
    const lines = [
      '项目\t2022年金额（万元）\t2023年金额（万元）\t2022年对象\t2023年对象',
      '生活救助\t281.4\t267.1\t655户\t612户',
      '送温暖\t101.35\t129.8\t—\t—',
    ]
    const mixed = await createStaff([{ ...TABLE, text: lines.join('\n') }])
    expect(mixed.ask(question).text.split('\n')[0]).toContain(told)
  })
})

describe('a change against the year before', () => {
  it.each([
    ['2023年生活救助户数比上年少多少', '43户'],
    ['2023年生活救助比去年少多少钱', '14.3万元'],
  ])('%s', (question, change) => {
    const { text, kind } = staff.ask(question)
    expect(kind).toBe('compare')
    expect(text.split('\n')[0]).toContain(change)
  })
})
