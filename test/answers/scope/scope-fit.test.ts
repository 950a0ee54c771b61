// Owns the proof that what speaks of another place is no other year of the one asked for.
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/answers/question.ts'
import { fitScope, type PlacesTold } from '../../../src/answers/scope/scope-fit.ts'
import type { Passage } from '../../../src/documents/passage.ts'
import type { Lexicon } from '../../../src/search/lexicon.ts'
import type { FoldedPassage } from '../../../src/search/passage-index.ts'

const question = {
  text: '白石县托管班',
  places: ['白石县'],
  besides: [],
  times: [{ from: 2030, to: 2030, raw: '2030年' }],
  literals: [],
} as unknown as Question
const folded = { text: '开办托管班9个', headings: '', title: '' } as unknown as FoldedPassage
const told: PlacesTold = { text: [], unquoted: [], headings: [], title: [], neighbours: [] }
const lexicon = { ancestors: () => [], place: () => undefined, spellings: (place: string) => [place] } as unknown as Lexicon
const missOf = (region: string, period: string) => fitScope(question, { region, period } as Passage, folded, told, lexicon)

it.each([
  ['白石县', '2031', { kind: 'misses', what: 'time' }],
  ['江城市', '2031', { kind: 'misses', what: 'place' }],
  ['江城市', '2030', { kind: 'misses', what: 'place' }],
  ['白石县', '2030', { kind: 'fits' }],
])('%s in %s', (region, period, fit) => {
  expect(missOf(region, period)).toMatchObject(fit)
})

it('lets nobody else tell what the body of a place did, wherever it went', () => {
  const asked = { ...question, text: '白石县工商联组织企业去江城市', places: ['白石县', '江城市'], times: [] }
  expect(fitScope(asked, { region: '江城市' } as Passage, folded, told, lexicon)).toMatchObject({ kind: 'misses', what: 'place' })
})

describe('a title that names a year done and a year planned', () => {
  const of = (headings: string, year: number, plan: boolean, text = '托管班办了几个') =>
    fitScope(
      { ...question, text, places: [], times: [{ from: year, to: year, raw: `${year}年` }] },
      { period: plan ? '2031' : '2030', plan } as Passage,
      { ...folded, headings },
      told,
      lexicon,
    ).kind
  const title = '白石县总工会2030年工作总结和2031年工作安排'
  it.each([
    [2030, false, 'fits'],
    [2031, false, 'misses'],
    [2031, true, 'fits'],
    [2030, true, 'misses'],
  ] as const)('%i, of a plan: %s', (year, plan, fit) => expect(of(title, year, plan)).toBe(fit))
  it('is still meant by who names the paper by its date', () => {
    expect(of(title, 2031, false, '2031年1月的报告说托管班办了几个')).toBe('fits')
  })
})
