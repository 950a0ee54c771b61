// Owns 去年, said of no other year: 320万元，比去年多60万元 tells that it was 260万元, and neither 320万元 nor 60万元.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { heldIn } from '../statistics/held-in.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import { asksChange } from '../understanding/change-asked.ts'
import { presentYearIn } from '../understanding/relative-year.ts'
import type { Combiner } from './combiner.ts'
import { beforeChange } from './compute.ts'
import { toldOfYear } from './year-before.ts'

const COVERED = 0.65
const YEAR_WORD = /^(?:[今去上]年|同期)$/u
/** 今年和去年 compares nothing. */
const AND_LAST = /今年[和与跟、]/u
const THIS_YEAR = /今年/u
/** 去年同期为1152万元: it stands there itself. */
const STATED = /(?:去年|上一?年)(?:同期|全年)?(?:[为是有仅只达]|的|\d)/u
const AGAINST_LAST = /[比较与同](?:去年|上一?年)|同比/u

export function tellLastYear(question: Question, by: Combiner): Reply | undefined {
  const word = presentYearIn(question.text.replace(AND_LAST, ''))
  if (word?.by !== -1 || question.times.length > 0 || question.asked !== 'figure' || question.plan || asksChange(question.text))
    return undefined
  const { figures } = by.table()
  const terms = question.terms.filter(({ text }) => !YEAR_WORD.test(text))
  const levels = pickFigures({ ...question, terms, slots: question.slots.slice(0, 1) }, { figures, lexicon: by.lexicon })
  const isAsked = ({ unit, indicator, about }: Figure): boolean =>
    about === undefined &&
    (question.slots[0]?.length ? question.slots[0].includes(unit) : true) &&
    // 劳模疗休养支出 counts no 劳模, nor 职工书屋120家 those of 全国级.
    terms.every((term) => !term.essential || heldIn(term, foldText(indicator)) > 0)
  for (const { figure: level, covered } of levels) {
    if (covered < COVERED || !isAsked(level) || !isOfThisYear(level)) continue
    const change = figures.find((each) => isAgainstLastYear(each, level))
    const computed = change ? beforeChange(level, change) : undefined
    if (change && computed) return toldOfYear({ name: word.raw, both: THIS_YEAR.test(question.text) }, [level, change], computed, by)
  }
  return undefined
}

/** 今年的送清凉安排320万元: of all the year, and no rate; 截至6月底, 三季度末 and 每人500元 tell nothing of what there was in all of last year. */
const isOfThisYear = ({ quote, inQuote }: Figure): boolean =>
  /今年/u.test(quote) && !STATED.test(quote) && !PART_OF_YEAR.test(quote) && !/每\p{Script=Han}{0,4}$/u.test(quote.slice(0, inQuote))
const PART_OF_YEAR = /截[至止]|以来|期间|阶段|季|半年|个月|同期|月底|月份|已|\d月|\d{4}年/u

const isAgainstLastYear = ({ about, unit, quote, inQuote }: Figure, level: Figure): boolean =>
  about === level.id && unit === level.unit && AGAINST_LAST.test(quote.slice(level.inQuote, inQuote))
