// Owns the proof that whoever is declined is only pointed to what holds what was asked for.
import { describe, expect, it } from 'vitest'
import { composeNone } from '../../../src/answers/compose/compose-none.ts'
import type { Evidence } from '../../../src/answers/evidence/evidence.ts'
import type { Found, OutOfScope } from '../../../src/answers/evidence/find-evidence.ts'
import type { AskedAttribute, Question, Term } from '../../../src/answers/question.ts'

const term = (text: string): Term => ({ text, weight: 1, alternatives: [], essential: true, frequency: 1, asking: true })
const questionOf = (words: readonly string[], more: Partial<Question> = {}): Question =>
  ({ terms: words.map(term), attributes: [], places: [], times: [], ...more }) as unknown as Question

const said = (near: readonly number[], section: string, period = '2031'): Evidence =>
  ({
    passage: { section: [section], period },
    near,
    coverage: near.reduce((sum, each) => sum + each, 0) / near.length,
  }) as unknown as Evidence

const found = (evidence: readonly Evidence[], others: readonly OutOfScope[] = []): Found => ({ evidence, outOfScope: () => others })
const by = { nameOfPlace: (place: string) => place, ancestors: (place: string) => [place] }
const silentOn = { kind: 'none', reason: '', unstated: ['数额'] } as const

describe('a section that is near', () => {
  const question = questionOf(['托管班', '学费', '家长', '食堂'])

  it('is told where it speaks of all that is asked about', () => {
    expect(composeNone(question, found([said([1, 1, 0.7, 0.9], '暑期托管')]), silentOn, by).text).toContain(
      '“暑期托管”一节讲到这件事，但没有写数额',
    )
  })

  it('is not told where it only shares words with the question', () => {
    expect(composeNone(question, found([said([1, 1, 1, 0.2], '暑期托管')]), silentOn, by).text).not.toContain('暑期托管')
    expect(composeNone(question, found([said([0.65, 0.65, 0.65, 0.65], '暑期托管')]), silentOn, by).text).not.toContain('暑期托管')
  })

  it('need not name the particular that it is silent on', () => {
    const attributes = [{ name: '学费', raw: '学费多少', evidence: [], need: 'required' }] as const satisfies readonly AskedAttribute[]
    const asked = questionOf(['托管班', '家长', '食堂', '学费'], { attributes })
    expect(composeNone(asked, found([said([1, 1, 1, 0], '暑期托管')]), silentOn, by).text).toContain('“暑期托管”一节讲到这件事')
  })
})

describe('what stands elsewhere', () => {
  const question = questionOf(['托管班'], { places: ['白石县'], times: [{ from: 2030, to: 2030, raw: '2030年' }] })
  const ofYear = (period: string) => ({ evidence: said([1], '托管', period), what: 'time' }) as const
  const ofPlace = { evidence: said([1], '托管'), what: 'place' } as const

  it('is the same place in another year, before another place', () => {
    expect(composeNone(question, found([], [ofPlace, ofYear('2031')]), silentOn, by).text).toContain('有2031年的，没有2030年的')
    expect(composeNone(question, found([], [ofYear('2028-2032')]), silentOn, by).text).toContain('资料只有2028—2032年合计的数')
  })

  it('is no year where the place has none', () => {
    expect(composeNone(question, found([], [ofPlace]), silentOn, by).text).toContain('现有资料里没有白石县的这项内容')
  })

  it('is no span of days for a year', () => {
    expect(composeNone(question, found([], [ofYear('2031-10-01/2034-09-30')]), silentOn, by).text).not.toContain('2031-10-01')
  })
})
