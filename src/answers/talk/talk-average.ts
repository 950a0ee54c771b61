// Owns averages of what a talk told: 平均每户多少, 人均呢, 平均每个班多少人 over the figures of its turns, 平均一年多少 over the years told beside the figure.
import type { Figure } from '../../documents/figure.ts'
import type { Combiner } from '../combine/combiner.ts'
import { composeCombined } from '../combine/compose-combined.ts'
import { PER_YEAR, perYearOf } from '../combine/per-year.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { measureOf } from '../statistics/figure-table.ts'
import { namesNothing } from '../understanding/counting-words.ts'
import { namedBeside } from './named-beside.ts'
import type { FullTurn } from './said-in-full.ts'
import { figuresTold, lastFigure, sidesOf } from './talk-figures.ts'

interface Each {
  /** 户 of 每户; undefined where only 平均 is said. */
  readonly unit?: string
  /** 班 of 每个班, 队 of 每队. */
  readonly noun: string
  /** 会员 of 每家工会多少会员; '' where that is left to the talk. */
  readonly counted: string
}

const EACH =
  /(?:平均)?(?:到|下来)?每一?(人次|场次|家次|[人户家个场名次期批项所处支件条位届座天张本枚套辆])(\p{Script=Han}{0,4}?)(?=[有是能要发花给拿领到覆服参办]{0,2}了?(?:多少|几)|呢?$)/u
/** 每队, 每班: the thing stands for its own measure word. */
const EACH_THING = /(?:平均)?每一?(\p{Script=Han}{1,3}?)(?=[有是能]{0,2}(?:多少|几)|呢?$)/u
const ONE_OF = /([人户家场])均/u

function eachIn(text: string): Each | undefined {
  const [raw, unit, noun = ''] = EACH.exec(text) ?? []
  if (raw !== undefined && unit !== undefined) return { unit, noun, counted: countedIn(text.replace(raw, '')) }
  const [bare, thing] = EACH_THING.exec(text) ?? []
  if (bare !== undefined && thing !== undefined) return { noun: thing, counted: countedIn(text.replace(bare, '')) }
  if (!namesNothing(text)) return undefined
  const one = ONE_OF.exec(text)?.[1]
  return one !== undefined ? { unit: one, noun: '', counted: '' } : text.includes('平均') ? { noun: '', counted: '' } : undefined
}

/** 会员平均每家多少 counts what stands before it, 每家工会多少会员 what stands behind. */
const countedIn = (rest: string): string =>
  namesNothing(rest)
    ? ''
    : (/^那?(\p{Script=Han}{2,4})(?:是|有)?(?:多少|几)[个名位]?[呢啊呀？?]*$/u.exec(rest)?.[1] ??
      rest.replace(/^.*?(?:多少|几)[个名位]?|[呢啊呀？?]+$/gu, ''))

/** The last figure over the one told before it that counts what there is to be one of, else over what stands beside it. */
export function tellAverage({ text, slots: [units = []] }: Question, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  if (PER_YEAR.test(text)) return namesNothing(text) ? perYear(text, history, by) : undefined
  const each = eachIn(text)
  const figures = each === undefined ? [] : figuresTold(history, by)
  const last = figures.at(-1)
  if (each === undefined || last === undefined) return undefined
  // Of a part and its whole the whole is meant: 18034家, and not 其中独立4631家.
  // Of two towns' courses those told last are meant.
  const ones = figures.filter((figure) => isOne(each, figure) && figure.region === last.region)
  const below = (isShareOf(history) ? [...ones].sort((a, b) => b.value - a.value) : ones)[0] ?? besideOf(each, last, by)
  // 平均每家几个班组 counts in one measure what is divided and what it is divided by.
  const isAbove = (figure: Figure): boolean =>
    figure.id !== below?.id && figure.region === below?.region && (each.unit === undefined || each.counted !== '' || !isOne(each, figure))
  const above =
    each.counted === ''
      ? aboveOf(figures.findLast(isAbove), below, below && nextCounted(below, units, by))
      : (figures.findLast((figure) => isAbove(figure) && figure.indicator.includes(each.counted)) ??
        namedBeside(each.counted, below ?? last, by, isAbove))
  return above && below ? composeCombined('ratio', sidesOf([above, below], by), by) : undefined
}

const isShareOf = (history: readonly FullTurn[]): boolean => history.at(-1)?.reply.calculations[0]?.result.endsWith('%') === true

/** 会议1560余批5.6万余人次: what stands beside it goes before what an earlier turn told of something else. */
const aboveOf = (told: Figure | undefined, below: Figure | undefined, beside: Figure | undefined): Figure | undefined =>
  beside && told?.quote !== below?.quote ? beside : (told ?? beside)

const isOne = ({ unit, noun }: Each, figure: Figure): boolean =>
  unit === undefined
    ? noun === '' || figure.thing.endsWith(noun)
    : (measureOf(figure.unit) === measureOf(unit) || figure.unit.startsWith(unit)) &&
      (noun === '' || `${figure.indicator}|${figure.thing}`.includes(noun))

/** 青年突击队18支，集结740名团员: what is asked for in people is told behind it in people. */
function nextCounted({ passage, quote, inQuote }: Figure, units: readonly string[], { table }: Combiner): Figure | undefined {
  return table()
    .ofPassage(passage)
    .find((other) => other.quote === quote && other.inQuote > inQuote && other.about === undefined && units.includes(other.unit))
}

/** 向342名劳模发放慰问金60余万元: those who got it are told in one breath with it. */
function besideOf(each: Each, { passage, quote, inQuote }: Figure, { table }: Combiner): Figure | undefined {
  if (each.unit === undefined) return undefined
  const before = table().figures.filter(
    (other) =>
      other.passage === passage && other.quote === quote && other.inQuote < inQuote && other.about === undefined && isOne(each, other),
  )
  const near = before.at(-1)
  return near && (each.noun !== '' || !/[，；,;]/u.test(quote.slice(near.inQuote, inQuote))) ? near : undefined
}

function perYear(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const figure = lastFigure(history, by)
  return figure && perYearOf(figure, text, by)
}
