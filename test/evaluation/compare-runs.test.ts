import { describe, expect, it } from 'vitest'
import { compareRuns, findComparable, type Run } from '../../src/evaluation/compare-runs.ts'

const NONE = { answered: null, declined: null, inHeadline: null, cited: null, wronglyRefused: null, questions: 0, byType: {}, byStyle: {} }
const runOf = (fields: Partial<Run>, scores: Partial<Run['scores']> = {}): Run => ({
  ...{ at: '2021-01-01', gold: 'g', documents: 'd', wrong: [] },
  ...fields,
  scores: { ...NONE, ...scores },
})

describe('comparing runs', () => {
  it('takes the last run of the same questions over the same documents with all words', () => {
    const runs = [runOf({ at: '1' }), runOf({ at: '2' }), runOf({ at: '3', without: '问法' }), runOf({ at: '4', documents: 'other' })]
    expect(findComparable(runs, runOf({ without: '问法' }))?.at).toBe('2')
    expect(findComparable(runs, runOf({ gold: 'other' }))).toBeUndefined()
  })

  it('tells what moved and which questions turned', () => {
    const comparison = compareRuns(
      runOf({ wrong: ['a', 'b'] }, { answered: 90.1, declined: 80, cited: null }),
      runOf({ wrong: ['b', 'c'] }, { answered: 92.3, declined: 80, cited: 50 }),
    )
    expect(comparison).toMatchObject({ moved: [{ name: 'answered', by: 2.2 }], newlyWrong: ['c'], newlyRight: ['a'] })
  })
})
