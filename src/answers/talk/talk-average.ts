// Owns averages of what a talk told: 平均每户多少, 人均呢, 平均每个班多少人 over the figures of its turns, 平均一年多少 over the years told beside the figure.
import type { Figure } from '../../documents/figure.ts'
import type { Combiner } from '../combine/combiner.ts'
import { composeCombined } from '../combine/compose-combined.ts'
import { PER_YEAR, perYearOf } from '../combine/per-year.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { measureOf } from '../statistics/figure-table.ts'
import { namesNothing } from '../understanding/counting-words.ts'
import type { FullTurn } from './said-in-full.ts'
import { figuresTold, lastFigure, sidesOf } from './talk-figures.ts'

interface Each {
  /** 户 of 每户; undefined where only 平均 is said. */
  readonly unit?: string
  /** 班 of 每个班. */
  readonly noun: string
}

const EACH =
  /(?:平均)?(?:到|下来)?每一?(人次|场次|家次|[人户家个场名次期批项所处支件条位届座天])(\p{Script=Han}{0,4}?)(?=[有是能要发花给拿领到覆服参办]{0,2}了?(?:多少|几)|$)/u
const ONE_OF = /([人户家场])均/u

function eachIn(text: string): Each | undefined {
  const [raw, unit, noun = ''] = EACH.exec(text) ?? []
  if (raw !== undefined && unit !== undefined) return namesNothing(text.replace(raw, '')) ? { unit, noun } : undefined
  if (!namesNothing(text)) return undefined
  const one = ONE_OF.exec(text)?.[1]
  return one !== undefined ? { unit: one, noun: '' } : text.includes('平均') ? { noun: '' } : undefined
}

/** The last figure over the one told before it that counts what there is to be one of. */
export function tellAverage({ text }: Question, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  if (PER_YEAR.test(text)) return namesNothing(text) ? perYear(text, history, by) : undefined
  const each = eachIn(text)
  if (each === undefined) return undefined
  const figures = figuresTold(history, by)
  const last = figures.at(-1)
  const below = figures.find((figure) => isOne(each, figure)) ?? (last && besideOf(each, last, by))
  const above = figures.findLast((figure) => figure !== below && (each.unit === undefined || !isOne(each, figure)))
  return above && below ? composeCombined('ratio', sidesOf([above, below], by), by) : undefined
}

const isOne = ({ unit, noun }: Each, figure: Figure): boolean =>
  (unit === undefined || measureOf(figure.unit) === measureOf(unit) || figure.unit.startsWith(unit)) &&
  (noun === '' || `${figure.indicator}|${figure.thing}`.includes(noun))

/** 向342名劳模发放慰问金60余万元: those who got it are told in one breath with it. */
function besideOf(each: Each, { passage, quote, inQuote }: Figure, { table }: Combiner): Figure | undefined {
  if (each.unit === undefined) return undefined
  const before = table().figures.filter(
    (other) =>
      other.passage === passage && other.quote === quote && other.inQuote < inQuote && other.about === undefined && isOne(each, other),
  )
  const near = before.at(-1)
  return near && !/[，；,;]/u.test(quote.slice(near.inQuote, inQuote)) ? near : undefined
}

function perYear(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const figure = lastFigure(history, by)
  return figure && perYearOf(figure, text, by)
}
