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
  ])('%s: %s', (question, told) => expect(head(question)).toContain(told))

  it.each(['夏令营单位承担百分之几', '夏令营一期收费多少钱', '春游市总工会补贴多少'])('computes nothing where %s', (question) =>
    expect(staff.ask(question).calculations).toEqual([]),
  )
})

describe('a case that is asked about', () => {
  it('goes before the thing that it is asked of', () => {
    expect(head('我们单位停产快半年了，夏令营单位承担的部分怎么办')).toContain('由市总工会代缴')
  })
})
