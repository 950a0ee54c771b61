// Owns so much for each times how many: 按每人5000元发放，救助86人 → 43万元; 安排4批，每批40人 → 160人. Only where the whole amount is asked for and none is told.
import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { plain, written } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import { bare, readable } from '../compose/excerpt.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { unitsTaken } from '../understanding/units-taken.ts'
import { measureOf } from './figure-table.ts'
import { type FigureSource, pickFigures } from './pick-figures.ts'
import { citeAll } from './tell.ts'

const ASKS_ALL = new RegExp(`${SUM_WORDS}|总额|共(?:发|要|需|花|投|计|补)`, 'u')
const ONLY_ASKS = new RegExp(`^(?:${SUM_WORDS}|总额|要|发|发放|钱)$`, 'u')
/** 每人, 每个驿站, 每户每年: whom the price is for. */
const FOR_EACH = /每一?([人名位户家个座间场次项批期班组门])[\p{Script=Han}]{0,8}$/u
const COVERED = 0.6

interface Pair {
  readonly price: Figure
  readonly count: Figure
}

export function tellUnitPrice(question: Question, source: FigureSource, documents: ReadonlyMap<string, SourceDocument>): Reply | undefined {
  const units = question.slots[0]
  // For how many the question says itself, they are none of those that are told.
  if (!ASKS_ALL.test(question.text) || !units || unitsTaken(question.text).length > 0) return undefined
  const { measure: _, ...rest } = question
  const terms = question.terms.filter(({ text }) => !ONLY_ASKS.test(text))
  // What is planned for a year is told of that year, whether the question says so or not; and 安排 is said of what was done, too.
  const [best] = [question.plan, !question.plan].flatMap((plan) => pickFigures({ ...rest, plan, terms, slots: [[]] }, source).slice(0, 1))
  if (best === undefined || best.covered < COVERED || best.figure.row) return undefined
  const { passage, quote } = best.figure
  const beside = source.figures.filter((figure) => figure.passage === passage && figure.quote === quote)
  const pairs = pairsIn(beside, units)
  // A whole amount that the sentence states is told, not computed.
  const stated = beside.some(
    (figure) => units.includes(figure.unit) && figure.about === undefined && !pairs.some(({ price }) => price === figure),
  )
  return pairs.length === 0 || stated || pairs.some(isOpen) ? undefined : compose(pairs, documents)
}

/** The price and the count that stands nearest to it, before it or behind. */
function pairsIn(figures: readonly Figure[], units: readonly string[]): Pair[] {
  const prices = figures.flatMap((price) => {
    const unit = FOR_EACH.exec(price.quote.slice(0, price.inQuote))?.[1]
    return units.includes(price.unit) && unit !== undefined && measureOf(unit) !== measureOf(price.unit) ? [{ price, unit }] : []
  })
  return prices.flatMap(({ price, unit }) => {
    const counts = figures.filter((figure) => measureOf(figure.unit) === measureOf(unit))
    const [count] = [...counts].sort((a, b) => Math.abs(a.start - price.start) - Math.abs(b.start - price.start))
    return count === undefined ? [] : [{ price, count }]
  })
}

/** 每户不超过8000元 is a bound, no price. */
const isOpen = ({ price }: Pair): boolean => price.low !== price.high || price.low === null

function compose(pairs: readonly Pair[], documents: ReadonlyMap<string, SourceDocument>): Reply {
  const figures = pairs.flatMap(({ price, count }) => [price, count])
  const exact = pairs.every(({ count }) => count.low === count.high && count.low !== null)
  const total = pairs.reduce((sum, { price, count }) => sum + price.value * count.value, 0)
  const result = `${exact ? '' : calculations.about}${plain(total, figures[0]?.unit ?? '')}`
  const text = `${pairs.map(({ price, count }) => `${written(price)} × ${written(count)}`).join(' + ')} = ${result}`
  const citations = citeAll(figures, documents)
  return {
    kind: 'compare',
    text: [
      calculations.byPrice(result),
      text,
      ...citations.flatMap((citation) => [bare(readable(citation.quote)), citationLine(citation)]),
    ].join('\n'),
    citations,
    figures: figures.map(({ raw, indicator, passage }) => ({ raw, indicator, passage })),
    calculations: [{ text, result, operands: figures.map(({ raw, doc }) => ({ raw, doc })) }],
  }
}
