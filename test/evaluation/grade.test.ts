import { describe, expect, it } from 'vitest'
import type { Citation, ReplyKind } from '../../src/answers/reply.ts'
import { goldSchema } from '../../src/evaluation/gold.ts'
import { gradeReply } from '../../src/evaluation/grade.ts'
import { scoresOf } from '../../src/evaluation/scores.ts'

const goldOf = (fields: object) => goldSchema.parse({ id: 'q', turns: ['多少家'], type: 'figure', must: [['73家', '73个']], ...fields })
const citation = (doc: string, section: readonly string[], quote = '73家'): Citation => ({
  ...{ doc, title: doc, digest: false, section, quote, passage: 'p', file: 'f.md', line: 1 },
})
const replyOf = (text: string, kind: ReplyKind = 'answer', citations: readonly Citation[] = []) => ({ kind, text, citations })

describe('an answerable question', () => {
  it.each([
    ['73家\n《报告》', undefined],
    ['73 个', undefined],
    ['173家', { kind: 'lacks', words: ['73家'] }],
    ['73家，另有26家', { kind: 'says', words: ['26家'] }],
    [`73家${'好'.repeat(360)}`, { kind: 'long', length: 363, limit: 360 }],
    [' \n', { kind: 'silent' }],
  ])('%j', (text, fault) => {
    expect(gradeReply(goldOf({ must_not: ['26家'] }), replyOf(text)).fault).toEqual(fault)
  })

  it('may not be declined, nor go without a reply', () => {
    expect(gradeReply(goldOf({}), replyOf('73家', 'none')).fault).toEqual({ kind: 'refused' })
    expect(gradeReply(goldOf({}), undefined).fault).toEqual({ kind: 'silent' })
  })

  it('has more room where a list or a way is asked for', () => {
    expect(gradeReply(goldOf({ type: 'how' }), replyOf(`73家${'好'.repeat(700)}`)).fault).toBeUndefined()
  })

  it('holds one alternative of every group', () => {
    const gold = goldOf({ must: [['73家'], ['135家']] })
    expect(gradeReply(gold, replyOf('73家')).fault).toEqual({ kind: 'lacks', words: ['135家'] })
    expect(gradeReply(gold, replyOf('135家、73家')).fault).toBeUndefined()
  })
})

describe('the first line', () => {
  it.each([
    ['妈妈驿站73家', true],
    ['\n妈妈驿站73家', true],
    ['截至2020年，共73家、26个', true],
    ['2020年5月6日：73家', false],
    [`${'好'.repeat(90)}73家`, false],
    ['有的\n73家', false],
  ])('%j: %j', (text, headline) => {
    expect(gradeReply(goldOf({}), replyOf(text)).headline).toBe(headline)
  })

  it('is not asked of lists and ways, nor of declined replies', () => {
    expect(gradeReply(goldOf({ type: 'list' }), replyOf('73家')).headline).toBeUndefined()
    expect(gradeReply(goldOf({ answerable: false }), replyOf('没有写到', 'none')).headline).toBeUndefined()
  })
})

describe('the place cited', () => {
  const gold = goldOf({ doc: 'yearbook', section: '职工服务阵地建设', chapter: '总工会' })

  it.each([
    ['the section', [citation('yearbook', ['园区总工会', '职工服务阵地建设'])], true],
    ['at least half of it', [citation('yearbook', ['园区总工会', '职工服务阵地'])], true],
    ['as the second', [citation('other', ['甲']), citation('yearbook', ['园区总工会', '职工服务阵地建设'])], true],
    ['too late', [citation('a', ['甲']), citation('b', ['乙']), citation('yearbook', ['园区总工会', '职工服务阵地建设'])], false],
    ['another document', [citation('other', ['园区总工会', '职工服务阵地建设'])], false],
    ['another chapter', [citation('yearbook', ['团工委', '职工服务阵地建设'])], false],
    ['no quote', [citation('yearbook', ['园区总工会', '职工服务阵地建设'], '')], false],
    ['a word of it', [citation('yearbook', ['园区总工会', '建设'])], false],
    ['none', [], false],
  ])('%s', (_, citations, right) => {
    expect(gradeReply(gold, replyOf('73家', 'answer', citations)).cited).toBe(right)
  })

  it('is not asked for where several documents hold the answer, or a picture', () => {
    expect(gradeReply(goldOf({ doc: ['a', 'b'], section: 'x' }), replyOf('73家')).cited).toBeUndefined()
    expect(gradeReply(goldOf({ doc: 'a', section: '（图片一）' }), replyOf('73家')).cited).toBeUndefined()
  })
})

describe('a question that the documents do not answer', () => {
  const gold = goldOf({ answerable: false, must: [], must_not: ['73家'] })

  it.each([
    ['现有资料里没有2015年的。\n有2020年的：73家', 'none', undefined],
    ['2020年是73家，没有2015年的', 'none', { kind: 'says', words: ['73家'] }],
    ['73家', 'answer', { kind: 'invented', as: 'answer' }],
    ['好'.repeat(301), 'none', { kind: 'long', length: 301, limit: 300 }],
    ['请拨打12351', 'care', { kind: 'invented', as: 'care' }],
  ] as const)('%j (%s)', (text, kind, fault) => {
    expect(gradeReply(gold, replyOf(text, kind)).fault).toEqual(fault)
  })

  it('takes care for a right reply where a person is in trouble, however long', () => {
    expect(gradeReply(goldOf({ answerable: false, grave: true }), replyOf('好'.repeat(400), 'care')).fault).toBeUndefined()
  })
})

describe('the scores', () => {
  it('are shares in per cent, by kind of question too', () => {
    const graded = [
      [goldOf({ id: 'a' }), '73家'],
      [goldOf({ id: 'b' }), '没有'],
      [goldOf({ id: 'c', type: 'list' }), '73家'],
      [goldOf({ id: 'd', type: 'unanswerable', answerable: false }), '73家'],
    ].map(([gold, text]) => ({
      gold: gold as ReturnType<typeof goldOf>,
      grade: gradeReply(gold as ReturnType<typeof goldOf>, replyOf(text as string)),
    }))
    expect(scoresOf(graded)).toMatchObject({
      ...{ questions: 4, answered: 66.7, declined: 0, inHeadline: 50, cited: null, wronglyRefused: 0 },
      byType: { figure: { right: 1, of: 2 }, list: { right: 1, of: 1 }, unanswerable: { right: 0, of: 1 } },
    })
  })
})
