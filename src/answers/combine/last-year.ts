// Owns 去年, said of no other year: 320万元，比去年多60万元 tells that it was 260万元, and neither 320万元 nor 60万元.
import type { Figure } from '../../documents/figure.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import { asksChange } from '../understanding/change-asked.ts'
import { presentYearIn } from '../understanding/relative-year.ts'
import type { Combiner } from './combiner.ts'
import { beforeChange } from './compute.ts'
import { isOfWholeYear, toldOfYear } from './year-before.ts'

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
  for (const { figure: level, covered } of levels) {
    if (covered < COVERED || level.about !== undefined || STATED.test(level.quote)) continue
    const change = figures.find((each) => isAgainstLastYear(each, level))
    const computed = change && isOfWholeYear(level) ? beforeChange(level, change) : undefined
    if (change && computed) return toldOfYear({ name: word.raw, both: THIS_YEAR.test(question.text) }, [level, change], computed, by)
  }
  return undefined
}

const isAgainstLastYear = ({ about, unit, quote, inQuote }: Figure, level: Figure): boolean =>
  about === level.id && unit === level.unit && AGAINST_LAST.test(quote.slice(level.inQuote, inQuote))
