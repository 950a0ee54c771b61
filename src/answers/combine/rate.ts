// Owns questions for a change between two years: which two, and what the documents themselves say of it.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { changedFrom, statedChanges } from '../statistics/changes.ts'
import { definitionsDiffer } from '../statistics/definitions.ts'
import type { FigureTable } from '../statistics/figure-table.ts'
import { type FigureSource, type Picked, pickFigures } from '../statistics/pick-figures.ts'
import { RATE } from './combination.ts'
import type { Composing } from './compose-combined.ts'
import { tellStatedChange } from './stated-change.ts'

export interface Change {
  readonly earlier: Figure
  readonly later: Figure
  /** What tells the two apart: their years, or that the one was before. */
  readonly labels: readonly [string, string]
}

/** What only asks for the change is no thing that is counted. */
const ASKS =
  /^(?:增长率?|增幅|增速|降幅|同比|环比|净增加?|增加|上升|提高|下降|减少|降低|缩短|压缩|缩减|延长|变化|涨|跌|加?快|慢|提速|年均|比上年|上年|去年|同期|百分之几|几倍|原来?|现在?|以前|之前|后来|如今|目前|人?多)$/u
/** 增加了几个: of what a clause tells with both levels; 增加48个 tells it itself. */
const ASKS_BY =
  /(?:净增|增加|增多|增长|减少|扩大|扩充|缩短|压缩|缩减|精简|提高|上调|上升|下降|降低)了?(?:几|多少)|(?:[涨升降增减快]|[多少](?=了|出))(?:了|出了?)(?:几|多少)/u
/** 增长了几个百分点 is asked of a share; the difference of two shares is none. */
const CLOSE = 0.35

/** 望湖县基层工会2018年到2022年增长率; 2022年经费收入比上年增长多少. Undefined where the two years are not both told. */
export function changeOf(question: Question, source: FigureSource, table: FigureTable): Change | undefined {
  const asksRate = RATE.test(question.text)
  if (!asksRate && !ASKS_BY.test(question.text)) return undefined
  const thing = { ...question, plan: false, slots: [[]], terms: question.terms.filter((term) => !ASKS.test(term.text)) }
  const years = yearsAsked(question)
  const told = question.times.length < 2 ? toldInOneClause(thing, question.slots, source, table) : undefined
  if (told || !asksRate) return told
  const latest = years ?? latestYear(thing, source)
  if (latest === undefined) return undefined
  const [from, to] = latest
  const [early, late] = [from, to].map((year) => pickFigures(inYear(thing, year), source).filter(({ figure }) => isLevel(figure)))
  return pair(early ?? [], late ?? [], [from, to])
}

/** 慰问金86.4万元，较上年增长12.5%: where the year before is not told, what the document says of the change. */
export function statedChangeOf(question: Question, by: Composing): Reply | undefined {
  if (!RATE.test(question.text) || question.times.length > 1) return undefined
  const table = by.table()
  const terms = question.terms.filter((term) => !ASKS.test(term.text))
  const picked = pickFigures({ ...question, plan: false, slots: [[]], terms }, { figures: table.figures, lexicon: by.lexicon })
  const [best] = picked.filter(({ figure, covered }) => isLevel(figure) && covered >= COVERED)
  return best && tellStatedChange(best.figure, statedChanges(best.figure, table), by)
}

/** 在档困难职工由388户降至241户: both levels stand in one clause, whatever their years. */
function toldInOneClause(thing: Question, slots: Question['slots'], source: FigureSource, table: FigureTable): Change | undefined {
  const picked = pickFigures(thing, source).filter(
    ({ figure, covered }) => isLevel(figure) && covered >= COVERED && isInUnitAsked(figure, slots),
  )
  const close = picked.filter(({ score }) => score > (picked[0]?.score ?? 0) - ALL_THERE_IS)
  for (const { figure } of close) {
    const from = changedFrom(figure, table)
    // 降至 says that the number is a level: so is the one that it came from.
    if (from) return { earlier: { ...from, kind: figure.kind }, later: figure, labels: labelsOf(from, figure) }
  }
  return undefined
}

const COVERED = 0.7
/** What there is in all is preferred, and has no level before it: 有低保对象1186户 beside 低保标准由1005元提高到1045元. */
const ALL_THERE_IS = 0.45

/** 人次多了多少 is told by no sum of money; 增长了多少, which may ask for a share, by whatever changed. */
const isInUnitAsked = ({ unit }: Figure, [units = []]: Question['slots']): boolean =>
  units.length === 0 || units.includes('%') || units.includes(unit)

const labelsOf = (from: Figure, to: Figure): readonly [string, string] =>
  from.period !== undefined && to.period !== undefined && from.period !== to.period
    ? [`${from.period}年`, `${to.period}年`]
    : [calculations.before, calculations.after]

const inYear = (question: Question, year: number): Question => ({ ...question, times: [{ from: year, to: year, raw: `${year}` }] })

const isLevel = ({ about, kind, unit, indicator }: Picked['figure']): boolean =>
  about === undefined && kind !== 'rank' && unit !== '个百分点' && !(unit === '%' && CHANGES.test(indicator))
/** 较上年增长9% is no level that could have risen to 21%. */
const CHANGES = /[增降减升长]\p{Script=Han}?$/u

/** 2018年到2022年 and 2018、2022 are those two; one year alone is held against the year before it. */
function yearsAsked({ times }: Question): readonly [number, number] | undefined {
  const years = times.flatMap(({ from, to }) => [from, to])
  if (years.length === 0) return undefined
  const [from, to] = [Math.min(...years), Math.max(...years)]
  return from === to ? [to - 1, to] : [from, to]
}

function latestYear(question: Question, source: FigureSource): readonly [number, number] | undefined {
  const best = pickFigures(question, source)
  const top = best[0]?.score ?? 0
  const years = best.filter(({ score }) => score > top - CLOSE).map(({ figure }) => yearsOfPeriod(figure.period)?.[1] ?? 0)
  const last = Math.max(0, ...years)
  return last === 0 ? undefined : [last - 1, last]
}

/** The pair that counts the same in both years. */
function pair(early: readonly Picked[], late: readonly Picked[], years: readonly [number, number]): Change | undefined {
  let best: (Change & { readonly score: number }) | undefined
  const top = late[0]?.score ?? 0
  for (const later of late.slice(0, CHOICES))
    for (const earlier of early.slice(0, CHOICES)) {
      const [a, b] = [earlier.figure, later.figure]
      if (!['period', undefined].includes(definitionsDiffer(a, b)) || a.region !== b.region || later.score < top - FAR) continue
      const score = earlier.score + later.score + (a.indicator === b.indicator ? 0.3 : 0) + (a.passage === b.passage ? 0.2 : 0)
      if (!best || score > best.score) best = { earlier: a, later: b, labels: [`${years[0]}年`, `${years[1]}年`], score }
    }
  return best
}

const CHOICES = 6
/** What fits so much worse than the best is another thing. */
const FAR = 0.4
