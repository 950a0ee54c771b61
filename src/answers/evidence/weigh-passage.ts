// Owns weighing the windows of one passage against the question.
import type { Passage } from '../../documents/passage.ts'
import type { FoldedPassage } from '../../search/passage-index.ts'
import type { Question, Term } from '../question.ts'
import { fitAsked } from './asked-fit.ts'
import { besideMatch } from './beside.ts'
import type { ParsedPassage } from './clauses.ts'
import type { Evidence } from './evidence.ts'
import { matchTerm, withoutQuotes } from './term-match.ts'
import { numbersIn, type Window, windowsOf } from './window.ts'

/** How much a term counts by where it stands, from the window outwards. */
const NEAR = { window: 1, before: 0.94, sentence: 0.75, heading: 0.85, upper: 0.6, previous: 0.6, passage: 0.5, title: 0.5, neighbour: 0.3 } as const

export interface Surroundings {
  readonly parsed: ParsedPassage
  readonly folded: FoldedPassage
  /** Text of the passages before and behind it in the same section. */
  readonly neighbours: string
  readonly scopeStrength: number
  /** Whether a stretch names a place that was not asked for, and none that was. */
  readonly otherPlace: (text: string) => boolean
  /** Whether a sentence names the place that was asked for, where that is not the passage's own. */
  readonly names: (text: string) => boolean
  readonly namesIn: (text: string) => readonly string[]
}

export function weighPassage(question: Question, passage: Passage, around: Surroundings): Evidence[] {
  const { parsed } = around
  const outer = question.terms.map((term) => outerMatch(term, around))
  const byClause = parsed.clauses.map((clause) => question.terms.map((term) => matchTerm(term, parsed.text.slice(clause.start, clause.end))))
  const bySentence = parsed.sentences.map((sentence) => question.terms.map((term) => matchTerm(term, parsed.text.slice(sentence.start, sentence.end))))
  return windowsOf(parsed).map((window) => {
    const own = parsed.text.slice(window.start, window.end)
    const matches = question.terms.map((term, t) => {
      const inside = window.firstClause === window.lastClause ? (byClause[window.firstClause]?.[t] ?? 0) : matchTerm(term, own)
      if (inside === 1) return 1
      const lead = parsed.leads[window.sentence] ?? -1
      const before = [...clausesBefore(parsed, window).map((k) => byClause[k]?.[t] ?? 0), lead < 0 ? 0 : (bySentence[lead]?.[t] ?? 0)]
      return Math.max(inside, NEAR.before * Math.max(0, ...before), NEAR.sentence * (bySentence[window.sentence]?.[t] ?? 0), NEAR.previous * (bySentence[window.sentence - 1]?.[t] ?? 0), outer[t] ?? 0)
    })
    return toEvidence(question, passage, window, around, matches)
  })
}

const clausesBefore = (parsed: ParsedPassage, window: Window): number[] =>
  parsed.clauses.flatMap((clause, k) => (clause.sentence === window.sentence && k < window.firstClause ? [k] : []))

function outerMatch(term: Term, { parsed, folded, neighbours }: Surroundings): number {
  const headings = folded.headings.split('\n')
  return Math.max(
    NEAR.heading * matchTerm(term, headings.at(-1) ?? ''),
    NEAR.upper * matchTerm(term, headings.slice(0, -1).join('\n')),
    NEAR.passage * matchTerm(term, parsed.text),
    NEAR.title * matchTerm(term, folded.title),
    NEAR.neighbour * matchTerm(term, neighbours),
  )
}

function toEvidence(question: Question, passage: Passage, window: Window, around: Surroundings, matches: readonly number[]): Evidence {
  const { parsed, folded } = around
  const text = parsed.text.slice(window.start, window.end)
  const quantities = parsed.quantities.filter((quantity) => quantity.start >= window.start && quantity.end <= window.end)
  const all = weightToCover(question.terms, matches)
  const held = question.terms.reduce((sum, term, t) => sum + term.weight * (matches[t] ?? 0), 0)
  const coverage = all === 0 ? 0 : held / all
  const asked = fitAsked(question, text, quantities, around.namesIn)
  const sentence = parsed.sentences[window.sentence] ?? window
  const leadsIn = /[：:]\s*$/u.test(text)
  const crowd = Math.max(0, numbersIn(text) - Math.max(1, question.slots.length) - 1)
  const phrase = Math.min(0.14, 0.028 * question.phrases.filter((each) => withoutQuotes(text).includes(each)).length)
  const units = question.slots[0] ?? []
  const beside = question.asked !== 'figure' || quantities.length > 5 ? 0 : Math.max(0, ...quantities.filter((quantity) => units.length === 0 || units.includes(quantity.unit)).map((quantity) => besideMatch(question, parsed.text, window, quantities, quantity)))
  const hint = question.attributes.some((attribute) => attribute.need === 'hint' && attribute.evidence.some((form) => form.test(text))) ? 0.03 : 0
  const measure = measureFit(question, parsed.text.slice(sentence.start, quantities.at(-1)?.end ?? window.end))
  const score = coverage + asked.bonus + measure + phrase + hint + 0.15 * beside - (leadsIn && question.asked !== 'list' ? 0.12 : 0) - 0.02 * crowd - 0.001 * (window.end - window.start) - (1 - around.scopeStrength) * 0.3 - (around.otherPlace(text) ? 0.12 : 0) - (around.names(parsed.text.slice(sentence.start, sentence.end)) ? 0 : 0.12) + (question.plan === passage.plan ? 0.02 : -0.04)
  return {
    passage,
    window: { start: window.start, end: window.end },
    sentence,
    quantities,
    coverage,
    score,
    inside: question.terms.map((term) => matchTerm(term, text)),
    missing: question.terms.filter((_, t) => (matches[t] ?? 0) < 0.25),
    fitsAsked: asked.fits || !asked.required,
    near: question.terms.map((term) => matchTerm(term, `${folded.headings}\n${parsed.text.slice(parsed.sentences[parsed.leads[window.sentence] ?? -1]?.start ?? parsed.sentences[window.sentence - 1]?.start ?? sentence.start, sentence.end)}`)),
  }
}

/** What stands only in the story around the question counts where it is found, and is not missed where it is not. */
function weightToCover(terms: readonly Term[], matches: readonly number[]): number {
  const asking = terms.reduce((sum, term) => sum + (term.asking ? term.weight : 0), 0)
  // Where the asking clause says next to nothing, half of the story must be there too.
  const share = asking < 0.8 ? 0.5 : 0
  return terms.reduce((sum, term, t) => sum + (term.asking ? term.weight : term.weight * Math.max(share, matches[t] ?? 0)), 0)
}

const STOCK = /累计|截至|至\d{4}年底|年底[，,]|共有|现有|总数|总量|已建|馆藏|有各类/gu
const ADDITION = /新建|新增|新评|新设|新发展|新命名|发展共|验收合格|当年|年内|提档升级|(?<!累计)建设/gu

/** A yearly addition is no stock and a stock no addition. */
function measureFit(question: Question, text: string): number {
  if (!question.measure) return 0
  // The mark that stands last before the figure rules it: 累计建设甲153个，乙48个 are both stock.
  const stock = lastIndexOf(text, STOCK)
  const addition = lastIndexOf(text, ADDITION)
  if (stock < 0 && addition < 0) return question.measure === 'stock' && /(?:为|向|给|对|帮助|惠及|服务|培训|慰问|走访)\d[^，。]*$/u.test(text) ? -0.12 : 0
  const isStock = stock >= 0 && (stock > addition || text.slice(stock, addition).length < 8)
  if (question.measure === 'stock') return isStock ? 0.08 : -0.15
  return isStock ? -0.15 : 0.06
}

const lastIndexOf = (text: string, form: RegExp): number => [...text.matchAll(form)].at(-1)?.index ?? -1
