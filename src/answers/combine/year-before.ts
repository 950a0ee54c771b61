// Owns a year that no document tells, but a later one with its change: 2023年29个，比2022年增加7个 → 2022年22个.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { foldText } from '../../text/characters.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { citationLine } from '../compose/citation.ts'
import { bare, readable } from '../compose/excerpt.ts'
import { asksPeople } from '../fit/unit-kinds.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { measureOf } from '../statistics/figure-table.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import { citeFigure } from '../statistics/tell.ts'
import type { Combiner } from './combiner.ts'
import { plain, written } from './compute.ts'

const COVERED = 0.65
const PEOPLE_COVERED = 0.6
/** 2022年比上年多收260名，那上年收了多少名 asks for 2021. */
const BEFORE = /(?:那|[，,])(?:上一?年|前一年)[^，。]{0,10}(?:多少|几)/u
function inYearBefore(question: Question): Question {
  const year = (question.times[0]?.from ?? 0) - 1
  return { ...question, times: [{ from: year, to: year, raw: `${year}年` }] }
}
const ROSE = /增加|增长|多|净增|上升|提高|提升|上涨|高出/u
const FELL = /减少|下降|少|降低|缩短|压缩/u

export function tellYearBefore(asked: Question, { table, lexicon, documents }: Combiner): Reply | undefined {
  const { figures } = table()
  const question = asked.times.length === 1 && BEFORE.test(asked.text) ? inYearBefore(asked) : asked
  const [time] = question.times
  if (question.asked !== 'figure' || question.times.length !== 1 || time === undefined || time.from !== time.to || question.plan)
    return undefined
  const [units = []] = question.slots
  const of = (year: number): Figure | undefined => {
    const levels = pickFigures({ ...question, times: [{ from: year, to: year, raw: '' }] }, { figures, lexicon }).filter(
      ({ figure }) => figure.about === undefined,
    )
    // 收了多少人 is told by the 920名 rather than by the 23个 classes.
    const people = asksPeople(units)
      ? levels.find(({ covered, figure }) => covered >= PEOPLE_COVERED && measureOf(figure.unit) === '人')
      : undefined
    return (people ?? levels.find(({ covered }) => covered >= COVERED))?.figure
  }
  if (of(time.from) !== undefined) return undefined
  const changeAgainst = (level: Figure, against: RegExp): Figure | undefined =>
    figures.find(({ about, unit, indicator }) => about === level.id && unit === level.unit && against.test(indicator))
  // 比2018年提高9.4: the change itself names the year, however many lie between.
  const named = figures.filter(({ indicator, about }) => about !== undefined && new RegExp(`[比较]${time.from}年`, 'u').test(indicator))
  const laterYears = new Set(named.flatMap(({ period }) => yearsOfPeriod(period)?.[0] ?? []))
  const later = [...laterYears].map(of).find((level) => level && changeAgainst(level, new RegExp(`[比较]${time.from}年`, 'u')))
  const level = later ?? of(time.from + 1)
  if (level === undefined || !countsPart(question, level)) return undefined
  if (later === undefined && yearsOfPeriod(level.period)?.[0] !== time.from + 1) return undefined
  const change = changeAgainst(level, new RegExp(`[比较](?:${time.from}年${later ? '' : '|上年|去年|上一?年'})`, 'u'))
  const by = change && (ROSE.test(change.indicator) ? -1 : FELL.test(change.indicator) ? 1 : undefined)
  if (change === undefined || by === undefined) return undefined
  const exact = [level, change].every(({ low, high }) => low === high && low !== null)
  const result = `${exact ? '' : calculations.about}${plain(level.value + by * change.value, level.unit)}`
  const text = `${written(level)} ${by < 0 ? '−' : '+'} ${written(change)} = ${result}`
  const citation = citeFigure(level, documents)
  return {
    kind: 'compare',
    text: [calculations.derived(`${time.from}年`, result), text, bare(readable(level.quote)), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: [level, change].map(({ raw, indicator, passage }) => ({ raw, indicator, passage })),
    calculations: [{ text, result, operands: [level, change].map(({ raw, doc }) => ({ raw, doc })) }],
  }
}

// 参赛职工中女职工有多少人
const PART = /(?:中|里面?|其中)的?(\p{Script=Han}{2,8}?)(?:一?共)?有?(?:多少|几)/u

/** What all of them were is no answer for a part of them; that one stands for the other is not enough, 职工 for 女职工. */
function countsPart({ text }: Question, { indicator, quote }: Figure): boolean {
  const part = PART.exec(text)?.[1]
  return part === undefined || foldText(`${indicator}|${quote}`).includes(part)
}
