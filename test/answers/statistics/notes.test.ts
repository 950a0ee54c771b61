import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/answers/evidence/evidence.ts'
import type { Question } from '../../../src/answers/question.ts'
import type { Reply } from '../../../src/answers/reply.ts'
import { noteConflict } from '../../../src/answers/statistics/conflict-note.ts'
import { noteMeasure } from '../../../src/answers/statistics/measure-note.ts'
import type { Passage } from '../../../src/documents/passage.ts'
import { readDocument } from '../../../src/documents/read-document.ts'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { findQuantities } from '../../../src/text/quantity.ts'

const document: SourceDocument = {
  id: 'east',
  file: 'east.md',
  title: '东区年鉴',
  inferred: false,
  digest: false,
  period: '2020',
  region: '东区',
  text: '# 概况\n\n新建“爱心小屋”31家，累计建成“爱心小屋”135家。\n\n# 驿站\n\n累计建成“妈妈驿站”73家。\n\n# 协会\n\n截至年底，志愿者协会有注册志愿者16.2万人。\n\n# 平台\n\n截至年底，平台有注册志愿者1.99万人。\n\n# 活动\n\n全年慰问注册志愿者300人。',
}
const { passages } = readDocument(document)
const documents = new Map([[document.id, document]])
const passageWith = (text: string): Passage => passages.find((passage) => passage.text.includes(text)) as Passage

/** The evidence an answer stands on: one figure of one passage. */
const evidenceOf = (raw: string): Evidence => {
  const passage = passageWith(raw)
  return { passage, quantities: findQuantities(passage.text).filter((quantity) => quantity.raw === raw) } as unknown as Evidence
}
const asking = (measure?: 'stock' | 'addition'): Question =>
  ({ asked: 'figure', text: '', terms: [], times: [], plan: false, ...(measure ? { measure } : {}) }) as unknown as Question
const reply: Reply = { kind: 'answer', text: '答\n《东区年鉴》', citations: [], figures: [], calculations: [] }
const head = (made: Reply): string => made.text.split('\n')[0] ?? ''

describe('new and cumulative', () => {
  it('says so where only the cumulative number is there for a question about new ones', () => {
    expect(head(noteMeasure(asking('addition'), [evidenceOf('73家')], reply))).toBe('答（这是累计数，资料没有单写新增多少）')
  })

  it('quotes the whole sentence, and all that the proof showed beside it', () => {
    const evidence = evidenceOf('31家')
    const cited = (quote: string) => ({ ...reply, citations: [{ passage: evidence.passage.id, quote } as Reply['citations'][number]] })
    const quotes = (quote: string) => noteMeasure(asking(), [evidence], cited(quote)).citations.map((citation) => citation.quote)
    expect(quotes('新建“爱心小屋”31家，…')).toEqual(['新建“爱心小屋”31家，累计建成“爱心小屋”135家。'])
  })

  it('tells both, labelled, where the question leaves it open', () => {
    expect(head(noteMeasure(asking(), [evidenceOf('31家')], reply))).toBe('答；累计建成“爱心小屋”135家')
    expect(head(noteMeasure(asking(), [evidenceOf('135家')], reply))).toBe('答；新建“爱心小屋”31家')
  })

  it('adds nothing to what was asked and is there', () => {
    expect(noteMeasure(asking('addition'), [evidenceOf('31家')], reply)).toBe(reply)
    expect(noteMeasure(asking('stock'), [evidenceOf('135家')], reply)).toBe(reply)
    expect(noteMeasure(asking(), [evidenceOf('73家')], reply)).toBe(reply)
  })
})

describe('two sections with two numbers for one thing', () => {
  const all = passages.map((passage) => ({ passage, quantities: findQuantities(passage.text) }) as unknown as Evidence)

  it('are told both, each with its place', () => {
    const made = noteConflict(asking('stock'), { main: [evidenceOf('16.2万人')], all }, reply, documents)
    expect(head(made)).toContain('另一处写的是：')
    expect(head(made)).toContain('1.99万人')
    expect(made.citations.map((citation) => citation.section.at(-1))).toEqual(['平台'])
    expect(made.figures.map((figure) => figure.raw)).toEqual(['1.99万人'])
  })

  it('contradict each other only where both are cumulative', () => {
    expect(noteConflict(asking(), { main: [evidenceOf('300人')], all }, reply, documents)).toBe(reply)
    expect(noteConflict(asking(), { main: [evidenceOf('73家')], all }, reply, documents)).toBe(reply)
  })
})
