// Owns the proof that a rule is found by what people call its case: 半路, 外地户口, 偷偷跑出去, 近视手术, 打几折.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const RULES: SourceDocument = {
  ...{ id: 'rules', file: 'rules.txt', title: '桂川市职工互助和夏令营办法', kind: 'policy', period: '2024', region: '桂川市' },
  ...{ inferred: false, digest: false },
  text: [
    '第一章　夏令营',
    '第一条　异地户籍的会员子女参加夏令营的，与本市户籍同等对待。',
    '第二条　未经批准擅自离营的，取消其下一年度报名资格。',
    '第三条　申请参加夏令营的，提交《夏令营报名表》一式三份。',
    '',
    '第二章　互助保障',
    '第四条　在市外医院住院未备案的，互助金按应给付额的70%计发。',
    '第五条　下列费用不予给付：（一）镶牙植牙；（二）视力矫正；（三）人工授精。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([RULES])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a rule in daily words', () => {
  it.each([
    ['外地户口的孩子能参加夏令营吗', '同等对待'],
    ['夏令营娃偷偷离营会怎么处理', '取消其下一年度报名资格'],
    ['没备案就跑外地住院，互助金打几折', '70%'],
    ['互助保障近视手术给报吗', '视力矫正'],
    ['互助保障种牙给报吗', '植牙'],
    ['夏令营报名表要交几份', '一式三份'],
  ])('%s: %s', (question, told) => expect(head(question)).toContain(told))

  it.each([
    // How many copies a form needs is no amount of what it asks for.
    '参加夏令营一年补贴多少',
    // Whether there is a discount at all is asked first.
    '夏令营餐费有没有折扣，打几折',
  ])('declines %s', (question) => expect(staff.ask(question).kind).toBe('none'))
})
