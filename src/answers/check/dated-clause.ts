// Owns the clauses of a text that name a day: which day, what of it is told, and whether it is a beginning or an end.

import { findTimes, type TimeExpression } from '../../text/calendar.ts'
import { foldText } from '../../text/characters.ts'
import { splitSentences } from '../../text/sentences.ts'

export interface DatedClause {
  readonly sentence: string
  /** As written: 11月25日. */
  readonly raw: string
  /** ISO dates; the same where one day is named. */
  readonly from: string
  readonly to: string
  /** Holds for any year: 每年10月31日前. */
  readonly everyYear: boolean
  readonly role: 'begin' | 'end' | 'day'
  /** Pairs of characters of what is told, without the times themselves. */
  readonly pairs: ReadonlySet<string>
}

// 11月25日, 十一月二十五日; a month or year alone is no day
const NAMES_DAY = /月[^月]{1,4}[日号]|\d{1,2}[-/.]\d{1,2}/u
const CLOCK = /(?:上午|下午|中午|晚上?|早上?|凌晨)?\d{1,2}(?:[:：]\d{2}|[点时](?:半|\d{1,2}分?|整)?)/gu
const NOISE =
  /[（(]?(?:周|星期)[一二三四五六日天][)）]?|每年|时间|日期|截止|截至|开始|结束|之?前|[起止自从至到为是于在的了请将定]|[^\p{L}\p{N}]/gu
const END = /截止|截至|结束|为止|[日号）)](?:之?前|止)/u
const BEGIN = /开始|[日号）)]起|自|从/u

export function findDatedClauses(text: string, now: string): DatedClause[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end).trim()
    if (!NAMES_DAY.test(sentence)) return []
    const times = findTimes(sentence, { now }).filter(({ raw }) => NAMES_DAY.test(foldText(raw)))
    return times.map((time, at) => clauseOf(sentence, time, at, times))
  })
}

function clauseOf(sentence: string, time: TimeExpression, at: number, times: readonly TimeExpression[]): DatedClause {
  const around = sentence.slice(Math.max(0, time.start - 6), time.end + 4)
  return {
    sentence,
    raw: time.raw,
    from: time.from,
    to: time.to,
    everyYear: /每年[^，。]{0,4}$/u.test(sentence.slice(0, time.start)),
    role: END.test(around) ? 'end' : BEGIN.test(around) ? 'begin' : 'day',
    pairs: pairsAround(sentence, time, [times[at - 1]?.end ?? 0, times[at + 1]?.start ?? sentence.length]),
  }
}

/** Too few to say what it is about: then the words beyond the comma belong to it too. */
const TELLING_PAIRS = 3

/** Of its own clause; where that is a bare 时间为…, of all that stands between the neighbouring days. */
function pairsAround(sentence: string, { start, end }: TimeExpression, [from, to]: readonly [number, number]): ReadonlySet<string> {
  const before = sentence.slice(from, start)
  const behind = sentence.slice(end, to)
  const own = pairsOf(`${before.slice(before.search(/[^，,；;]*$/u))}${behind.split(/[，,；;]/u)[0]}`)
  return own.size >= TELLING_PAIRS ? own : pairsOf(before + behind)
}

export function pairsOf(text: string): ReadonlySet<string> {
  const plain = foldText(text).replace(CLOCK, '').replace(NOISE, '')
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)))
}
