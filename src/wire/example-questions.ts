// Owns the choice of questions that a greeting offers: drawn from the documents in service, and tried out before.

import type { Answerer } from '../answers/reply.ts'
import type { Figure } from '../documents/figure.ts'
import type { ReadDocument } from '../documents/read-document.ts'
import type { Snapshot } from '../library/snapshot.ts'
import { exampleCount, exampleQuestion } from '../wording/start.ts'

const WANTED = 3
/** A heading that reads like a thing one can ask about: 帮扶惠民, 妈妈驿站; not 概况, not a sentence. */
const NAMES_A_THING = /^[\p{Script=Han}]{4,10}$/u
/** What people count and ask for: 73家妈妈驿站; not shares, years, sums of money. */
const COUNTED = /^[家个名户所支场]$/u
/** 园区的基层党组织, 全市基层工会, 团员总数 do not stand well behind a place. */
const LEANING = /^[该带已本这每]|的|有|全[市区省]|总|累计|各|其|新|数$|次$|等$/u
const TRIED_EACH = 20

interface Example {
  readonly question: string
  /** What the answer's first line must hold; absent: any answer will do. */
  readonly holds?: string
}

/** One question a document at first, so that the greeting shows how far the bot's knowledge reaches. */
export function findExampleQuestions({ documents, figures }: Snapshot, answerer: Answerer): readonly string[] {
  const countsOf = ({ document }: ReadDocument): readonly Example[] =>
    figures.filter((figure) => figure.doc === document.id && isAskable(figure)).map(countOf)
  const sources = [...documents.map((read) => () => countsOf(read)), ...documents.map((read) => () => thingsOf(read))]
  const found: string[] = []
  for (const examplesOf of [...sources, () => documents.flatMap(countsOf), () => documents.flatMap(thingsOf)]) {
    if (found.length >= WANTED) break
    const next = examplesOf()
      .slice(0, TRIED_EACH)
      .find((example) => !found.includes(example.question) && isAnswered(answerer, example))
    if (next) found.push(next.question)
  }
  return found
}

function isAskable({ region, thing, unit, quality, kind, value }: Figure): boolean {
  if (region === undefined || quality < 1 || value < 10 || (kind !== 'stock' && kind !== 'other')) return false
  return COUNTED.test(unit) && NAMES_A_THING.test(thing) && !LEANING.test(thing)
}

const countOf = ({ region = '', thing, unit, raw }: Figure): Example => ({ question: exampleCount(region, unit, thing), holds: raw })

const thingsOf = ({ headings }: ReadDocument): readonly Example[] =>
  headings
    .map(({ section }) => (section.length > 1 ? (section.at(-1) ?? '') : ''))
    .filter((title) => NAMES_A_THING.test(title))
    .map((title) => ({ question: exampleQuestion(title) }))

function isAnswered(answerer: Answerer, { question, holds = '' }: Example): boolean {
  const { kind, citations, text } = answerer.answer(question, { role: 'member', history: [], now: 0 })
  const first = text.split('\n', 1)[0] ?? ''
  return kind !== 'none' && kind !== 'clarify' && citations.length > 0 && first.includes(holds)
}
