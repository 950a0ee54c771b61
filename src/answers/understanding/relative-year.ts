// Owns years said from another year: 去年呢 in a talk about 2020 asks for 2019, 今年呢 for the year it is now.
import type { Question } from '../question.ts'

export interface RelativeYear {
  readonly raw: string
  /** Years from the one that the talk is about; undefined: the year it is now. */
  readonly by: number | undefined
}

/** In order: 大前年 holds 前年. */
const FORMS: readonly { readonly form: RegExp; readonly by: number | undefined }[] = [
  { form: /大前年/u, by: -3 },
  { form: /(?<!之)前年|(?:再)?往前(?:推|数)?[两二2]年|[两二2]年(?:之|以)?前/u, by: -2 },
  { form: /去年(?!底)|上年(?!度)|[上前]一年|(?:再)?往前(?:推|数)?[一1]年|[一1]年(?:之|以)?前/u, by: -1 },
  { form: /[后下]一年|次年|第二年|(?:再)?往后(?:推|数)?[一1]年/u, by: 1 },
  { form: /今年|本年度?(?!度)/u, by: undefined },
]
/** 比去年增长多少 asks about a change, not about that year. */
const COMPARED = /[比较跟和与同]\s*$/u

export function relativeYearIn(text: string): RelativeYear | undefined {
  for (const { form, by } of FORMS) {
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
  const present = new Date(now + AHEAD_OF_UTC_MS).getUTCFullYear()
  return by === undefined ? present : (from ?? present) + by
}

export const inYear = (question: Question, year: number): Question => ({ ...question, times: [{ from: year, to: year, raw: `${year}年` }] })

/** A year in China begins at midnight there, wherever the bot runs. */
const AHEAD_OF_UTC_MS = 8 * 3_600_000
