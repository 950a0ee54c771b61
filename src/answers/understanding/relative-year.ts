// Owns years said from another year: 去年呢 in a talk about 2020 asks for 2019, 今年呢 for the year it is now.
import { dayInChina } from '../../text/day-in-china.ts'
import type { Question } from '../question.ts'

export interface RelativeYear {
  readonly raw: string
  /** Years from the one that the talk is about; undefined: the year it is now. */
  readonly by: number | undefined
}

interface Form {
  readonly form: RegExp
  readonly by: number | undefined
}

/** In order: 大前年 holds 前年. Told from the present where nothing else is talked about. */
const NAMED: readonly Form[] = [
  { form: /大前年/u, by: -3 },
  { form: /(?<![之以年月天])前年/u, by: -2 },
  { form: /去年(?!底)|上年(?!度)|[上前]一年/u, by: -1 },
  { form: /今年|本年度?(?!度)/u, by: undefined },
]
/** What is planned for another year is none of it. */
const AHEAD: readonly Form[] = [
  { form: /后年/u, by: 2 },
  { form: /明年|(?<![十百几多余])来年/u, by: 1 },
]
/** Told from the year of the talk, and said alone: 第二年呢. Not: 入会第二年能申请吗 */
const STEPS: readonly Form[] = [
  { form: /(?:再?往前(?:推|数)?[两二2]年|[两二2]年(?:之|以)?前)(?=呢?[？?]?$)/u, by: -2 },
  { form: /(?:再?往前(?:推|数)?[一1]年|[一1]年(?:之|以)?前)(?=呢?[？?]?$)/u, by: -1 },
  { form: /(?:[后下]一年|次年|第二年|再?往后(?:推|数)?[一1]年)(?=呢?[？?]?$)/u, by: 1 },
]
/** 比去年增长多少 asks about a change, not about that year. */
const COMPARED = /[比较跟和与同]\s*$/u

/** 去年, 今年: a year that the present tells, too. */
export const presentYearIn = (text: string): RelativeYear | undefined => yearBy(NAMED, text)

/** 明年: told of by no plan for a year that is past. */
export const yearAheadIn = (text: string): RelativeYear | undefined => yearBy(AHEAD, text)

export const relativeYearIn = (text: string): RelativeYear | undefined => yearBy([...NAMED, ...STEPS], text)

function yearBy(forms: readonly Form[], text: string): RelativeYear | undefined {
  for (const { form, by } of forms) {
    const match = form.exec(text)
    if (match && !COMPARED.test(text.slice(0, match.index))) return { raw: match[0], by }
  }
  return undefined
}

/** The words of the year are no thing that is asked for. */
export const withoutYearWord = (question: Question, { raw }: RelativeYear): Question => ({
  ...question,
  terms: question.terms.filter((term) => !raw.includes(term.text)),
})

/** `from` is the year that the talk is about; where it is about none, the present one. */
export function yearMeant({ by }: RelativeYear, from: number | undefined, now: number): number {
  const present = Number(dayInChina(now).slice(0, 4))
  return by === undefined ? present : (from ?? present) + by
}

export const inYear = (question: Question, year: number): Question => ({ ...question, times: [{ from: year, to: year, raw: `${year}年` }] })
