// Owns the average of a year: what was done in several years together, over as many.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { parseHan } from '../../text/quantity-numeral.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { citationLine } from '../compose/citation.ts'
import { bare, readable } from '../compose/excerpt.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import { citeFigure } from '../statistics/tell.ts'
import type { Combiner } from './combine.ts'
import { plain, written } from './compute.ts'

const ASKS = /平均每年|每年平均|年均(?!收入)/u
/** What only asks names no thing. */
const ONLY_ASKS = /^(?:平均|每年|年均|[两三四五六七八九十\d]+年来?)$/u
const SPAN = /([两三四五六七八九十]|\d{1,2})年(?:来|间|内|多来)?/u
const COVERED = 0.6
const CLOSE = 0.25

/** 五年来新建486家 → 平均每年97.2家. Undefined where the documents say it themselves, or not over how many years. */
export function tellPerYear(question: Question, { table, lexicon, documents }: Combiner): Reply | undefined {
  if (!ASKS.test(question.text)) return undefined
  const terms = question.terms.filter(({ text }) => !ONLY_ASKS.test(text))
  const { measure: _, ...rest } = question
  const picked = pickFigures({ ...rest, terms, asked: 'figure' }, { figures: table().figures, lexicon }).filter(
    ({ covered, figure }) => covered >= COVERED && figure.kind === 'addition' && figure.about === undefined,
  )
  const top = picked[0]?.score ?? 0
  const best = picked.find(({ figure, score }) => score > top - CLOSE && yearsTold(figure, question) !== undefined)
  if (best === undefined || /每年|年均/u.test(best.figure.quote.slice(0, best.figure.inQuote))) return undefined
  const { figure } = best
  const years = yearsTold(figure, question) ?? 1
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
function yearsTold({ quote, period }: Figure, { text }: Question): number | undefined {
  const said = SPAN.exec(quote)?.[1] ?? SPAN.exec(text)?.[1]
  const count = said === undefined ? undefined : (parseHan(said.replace('两', '二')) ?? Number(said))
  const years = yearsOfPeriod(period)
  if (years === undefined || years[1] === years[0]) return undefined
  const span = years[1] - years[0]
  if (count === undefined) return span + 1
  return count === span || count === span + 1 ? count : undefined
}
