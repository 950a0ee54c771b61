import { describe, expect, it } from 'vitest'
import type { Calculation, Citation, Reply } from '../../src/answers/reply.ts'
import { findGroundless } from '../../src/evaluation/grounded.ts'

const SOURCE = '2021年，新建驿站26家，\n累计140余家，走访1,286户。'
const cite = (quote: string, doc = 'report'): Citation => ({
  doc,
  title: '',
  digest: false,
  section: [],
  quote,
  passage: '',
  file: '',
  line: 1,
})
const replyOf = (text: string, quotes: readonly Citation[] = [], fields: Partial<Reply> = {}): Reply => ({
  ...{ kind: 'answer', text, citations: quotes, figures: [], calculations: [] },
  ...fields,
})
const faultsOf = (reply: Reply, question = '多少家') =>
  findGroundless([{ question, reply }], (doc) => (doc === 'report' ? SOURCE : undefined)).map(({ kind }) => kind)

describe('a reply stands on its quotes', () => {
  it.each([
    ['新建26家', ['新建驿站26家'], []],
    ['新建27家', ['新建驿站26家'], ['number']],
    ['走访1286户', ['走访1,286户'], []],
    ['新建26家\n《报告》 · 2019年', ['新建驿站26家'], []],
    ['新建26家\n1. 详情\n2、更多\n回复“2”看下一页（1/3）', ['新建驿站26家'], []],
    ['新建26家，占1.5%', ['新建驿站26家'], ['number']],
    ['新建26家', ['新建驿站26家…累计140余家'], []],
    ['新建26家', ['新建驿站26家，累计150余家'], ['quote']],
  ] as const)('%j on %j: %j', (text, quotes, faults) => {
    expect(
      faultsOf(
        replyOf(
          text,
          quotes.map((quote) => cite(quote)),
        ),
      ),
    ).toEqual(faults)
  })

  it('may repeat the question, and decline with what there is instead', () => {
    expect(faultsOf(replyOf('2019年没有写到'), '2019年多少家')).toEqual([])
    expect(faultsOf(replyOf('没有，有2020年的', [], { kind: 'none' }))).toEqual([])
  })

  it('may compute, where every operand is quoted', () => {
    const calculations: Calculation[] = [
      {
        text: '140余家 − 26家 = 约114家',
        result: '约114家',
        operands: [
          { raw: '140余家', doc: 'report' },
          { raw: '26家', doc: 'report' },
        ],
      },
    ]
    expect(faultsOf(replyOf('相差约114家', [cite('新建驿站26家，累计140余家')], { calculations }))).toEqual([])
    expect(faultsOf(replyOf('相差约114家', [cite('新建驿站26家')], { calculations }))).toEqual(['operand'])
  })

  it('does not look up what is cited beside the documents', () => {
    expect(faultsOf(replyOf('请拨打12351', [cite('12351', 'care.yaml')]))).toEqual([])
  })
})
