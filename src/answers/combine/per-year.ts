// Owns the average of a year: what was done in several years together, over as many.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { countSaid } from '../../text/quantity-numeral.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { citationLine } from '../compose/citation.ts'
import { bare, readable } from '../compose/excerpt.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import { citeFigure } from '../statistics/tell.ts'
import type { Combiner } from './combiner.ts'
import { plain, written } from './compute.ts'

/** 平均一年多少, 年均 */
export const PER_YEAR = /平均[每一]年|[每一]年平均|年均(?!收入)/u
/** What only asks names no thing. */
const ONLY_ASKS = /^(?:平均|每年|一年|年均|[两三四五六七八九十\d]+年来?)$/u
const SPAN = /([两三四五六七八九十]|\d{1,2})年(?:来|间|内|多来)?/u
/** 连续3年给予共计: before the figure, so many years whatever year the report is of. */
const RUNNING = /(?:连续|近|过去)([两三四五六七八九十]|\d{1,2})年[^。；]*$/u
const COVERED = 0.6
const CLOSE = 0.25

/** 五年来新建486家 → 平均每年97.2家. Undefined where the documents say it themselves, or not over how many years. */
export function tellPerYear(question: Question, by: Combiner): Reply | undefined {
  if (!PER_YEAR.test(question.text)) return undefined
  const terms = question.terms.filter(({ text }) => !ONLY_ASKS.test(text))
  const { measure: _, ...rest } = question
  const picked = pickFigures({ ...rest, terms, asked: 'figure' }, { figures: by.table().figures, lexicon: by.lexicon }).filter(
    ({ covered, figure }) => covered >= COVERED && figure.kind === 'addition' && figure.about === undefined,
  )
  const top = picked[0]?.score ?? 0
  const best = picked.find(({ figure, score }) => score > top - CLOSE && yearsTold(figure, question.text) !== undefined)
  return best && perYearOf(best.figure, question.text, by)
}

/** Undefined where the document says it itself, or nobody says over how many years. */
export function perYearOf(figure: Figure, asked: string, { documents }: Combiner): Reply | undefined {
  const years = yearsTold(figure, asked)
  if (years === undefined || /每年|年均/u.test(figure.quote.slice(0, figure.inQuote))) return undefined
  const average = figure.value / years
  const rounded = Math.round(average * 10) / 10
  const exact = figure.low === figure.high && figure.low !== null && rounded === average
  const result = `${exact ? '' : calculations.about}${plain(rounded, figure.unit)}`
  const text = `${written(figure)} ÷ ${years}年 = ${result}`
  const citation = citeFigure(figure, documents)
  return {
    kind: 'compare',
    text: [calculations.perYear(result), text, bare(readable(figure.quote)), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: [{ raw: figure.raw, indicator: figure.indicator, passage: figure.passage }],
    calculations: [{ text, result, operands: [{ raw: figure.raw, doc: figure.doc }] }],
  }
}

/** 五年来, as the sentence or the question says it; it must agree with the years that the figure is told of. */
function yearsTold({ quote, inQuote, period }: Figure, asked: string): number | undefined {
  const running = countSaid(RUNNING.exec(quote.slice(0, inQuote))?.[1])
  if (running !== undefined) return running
  const count = countSaid(SPAN.exec(quote)?.[1] ?? SPAN.exec(asked)?.[1])
  const years = yearsOfPeriod(period)
  if (years === undefined || years[1] === years[0]) return undefined
  const span = years[1] - years[0]
  if (count === undefined) return span + 1
  return count === span || count === span + 1 ? count : undefined
}
