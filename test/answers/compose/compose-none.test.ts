// Owns the proof that whoever is declined is only pointed to what holds what was asked for.
import { describe, expect, it } from 'vitest'
import { composeNone } from '../../../src/answers/compose/compose-none.ts'
import type { Evidence } from '../../../src/answers/evidence/evidence.ts'
import type { Found, OutOfScope } from '../../../src/answers/evidence/find-evidence.ts'
import type { AskedAttribute, Question, Term } from '../../../src/answers/question.ts'

const term = (text: string): Term => ({ text, weight: 1, alternatives: [], essential: true, frequency: 1, asking: true })
const questionOf = (words: readonly string[], more: Partial<Question> = {}): Question =>
  ({ terms: words.map(term), attributes: [], places: [], times: [], ...more }) as unknown as Question

const said = (near: readonly number[], section: string | readonly string[], period = '2031', text = ''): Evidence =>
  ({
    passage: { id: 'p', section: [section].flat(), period, text, bodyStart: 0 },
    sentence: { start: 0, end: text.length },
    fitsAsked: true,
    near,
    coverage: near.reduce((sum, each) => sum + each, 0) / near.length,
  }) as unknown as Evidence

const found = (evidence: readonly Evidence[], others: readonly OutOfScope[] = []): Found => ({ evidence, outOfScope: () => others })
const by = {
  nameOfPlace: (place: string) => place,
  ancestors: (place: string) => [place],
  sectionOf: (passage: { text: string }) => passage.text,
}
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

describe('what a section is said to be silent on', () => {
  const question = questionOf(['志愿者'], { asked: 'figure' })
  const figure = { kind: 'none', reason: '', unstated: ['数字'] } as const

  it('is no number where it is full of them', () => {
    const text = composeNone(question, found([said([1], '巡河队')]), figure, by).text
    expect(text).toContain('相近的内容在“巡河队”一节')
    expect(text).not.toContain('没有写数字')
  })

  it('is only what none of its sentences tells', () => {
    const particular = (name: string, form: RegExp): AskedAttribute => ({ name, raw: name, evidence: [form], need: 'required' })
    const asked = questionOf(['船票'], { asked: 'how', attributes: [particular('材料', /身份证/u), particular('申请方式', /网上办理/u)] })
    const silent = { kind: 'none', reason: '', unstated: ['材料', '申请方式'] } as const
    const { text } = composeNone(asked, found([said([1], '渡口服务', '2031', '船票已能网上办理。')]), silent, by)
    expect(text).toContain('没有写材料。')
  })

  it('is told apart from the other sections of its name', () => {
    const silent = { kind: 'none', reason: '', unstated: ['时间'] } as const
    const asked = questionOf(['志愿者'], { asked: 'why' })
    expect(composeNone(asked, found([said([1], ['河道站', '概况'])]), silent, by).text).toContain('“河道站·概况”一节')
    expect(composeNone(asked, found([said([1], '概况')]), silent, by).text).not.toContain('概况')
  })
})

describe('what stands elsewhere', () => {
  const question = questionOf(['托管班'], { places: ['白石县'], times: [{ from: 2030, to: 2030, raw: '2030年' }] })
  const ofYear = (period: string) => ({ evidence: said([1], '托管', period), what: 'time' }) as const
  const ofPlace = { evidence: said([1], '托管'), what: 'place' } as const

  it('is nothing that does not tell the particular either', () => {
    const attributes: readonly AskedAttribute[] = [{ name: '电话', raw: '电话', evidence: [/\d{8}/u], need: 'required' }]
    const asked = questionOf(['托管班'], { places: ['白石县'], attributes })
    const hotline = (text: string) => ({ evidence: said([1], '托管', '2031', text), what: 'place' }) as const
    expect(composeNone(asked, found([], [hotline('开通了热线。')]), silentOn, by).text).not.toContain('白石县')
    expect(composeNone(asked, found([], [hotline('热线62810099。')]), silentOn, by).text).toContain('白石县')
  })

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
