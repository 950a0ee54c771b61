// Owns the proof that what one of several pays is worked out of the price, and that a case which the rule pays otherwise is told as such.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const RULES: SourceDocument = {
  ...{ id: 'camp', file: 'camp.txt', title: '桂川市职工子女夏令营办法', kind: 'policy', period: '2024', region: '桂川市' },
  ...{ inferred: false, digest: false },
  text: [
    '第二章　费用',
    '第四条　夏令营每期收费1200元，其中市总工会补助50%，所在单位承担30%，职工个人承担20%。',
    '第五条　春游每人150元，其中市总工会补贴90元，其余由单位承担。',
    '第六条　单位连续6个月停产的，经市总工会批准，单位承担部分由市总工会代缴。',
    '第七条　助学标准：高中阶段每学年2500元，考入本科的一次性6000元。临时困难家庭按上述标准的60%执行。',
    '第八条　研学每人2万元，其中市总工会补助5000元，所在单位承担1万元，其余由职工个人承担。',
    '第九条　职工子女体检每人600元，市总工会补助60%，最高不超过200元，其余由单位承担。',
    '第十三条　拓展训练每人400元，其中单位行政承担50%，单位工会补助25%，其余由个人承担。',
    '第十四条　攀岩每人250元，其中市总工会补助100元，其余由单位工会承担。',
    '第十条　露营每人900元，由市总工会承担60%、区总工会承担20%，其余由职工个人承担。',
    '第十一条　寒假托管每人1000元，先进职工由市总工会承担50%，普通职工由市总工会承担30%，其余由个人承担。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([RULES])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a part of a price', () => {
  it.each([
    ['夏令营一期单位要掏多少钱', '360元'],
    ['夏令营自己要交多少钱', '240元'],
    ['春游单位承担多少钱', '60元'],
    ['我们是临时困难家庭，孩子考上本科能拿多少', '3600元'],
    ['孩子考入本科能拿多少', '6000元'],
    ['研学自己要掏多少钱', '5000元'],
    ['拓展训练单位出多少钱', '200元'],
    ['攀岩单位要承担多少', '150元'],
    ['露营自己要掏多少钱', '180元'],
  ])('%s: %s', (question, told) => expect(head(question)).toContain(told))

  it.each(['夏令营单位承担百分之几', '夏令营一期收费多少钱', '春游市总工会补贴多少'])('computes nothing where %s', (question) =>
    expect(staff.ask(question).calculations).toEqual([]),
  )

  it.each([
    // A bound stands beside the rate.
    '职工子女体检工会补多少钱',
    '职工子女体检单位承担多少钱',
    // Two unions, or two kinds of workers: which is meant is open.
    '露营区里出多少钱',
    '普通职工寒假托管工会出多少钱',
    // For several, neither the part of one nor all of the price is an answer.
    '夏令营两期单位要掏多少钱',
  ])('computes nothing where the rule leaves it open: %s', (question) => expect(staff.ask(question).calculations).toEqual([]))
})

describe('a case that is asked about', () => {
  it('goes before the thing that it is asked of', () => {
    expect(head('我们单位停产快半年了，夏令营单位承担的部分怎么办')).toContain('由市总工会代缴')
  })
})
