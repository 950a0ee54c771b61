// Owns the time of a single figure, and the full name of the body that it is told of.
import { findTimes, type TimeExpression } from '../../text/calendar.ts'
import type { Passage } from '../passage.ts'
import { periodOfYears, yearsOfPeriod, yearsOfTime } from '../period.ts'
import { HAS_DEED, STARTS_WITH_DEED } from './deed-words.ts'

/** 接收2019年度档案: a year inside a clause belongs to a thing, not to the report. */
const AT_CLAUSE_HEAD = /(?:^|[，,；;：:。\s])(?:在|于|自|从|至|到|其中|这|那)?$/u
const NAMED_TIME = /[“《（(]$|(?:较|比|与|同|上)$/u

/** 较2022年的215个, 由上年的388件: the level of another time, told to be held against. */
const LEVEL_OF_OTHER_TIME = /(?:[较比与由从至到]|相比)(?:((?:19|20)\d\d)年|(上一?年|去年))(?:同期|年?[底末初])?的?[约近达超]*$/u

function otherTime(passage: Passage, before: string): string | undefined {
  const [, year, last] = LEVEL_OF_OTHER_TIME.exec(before) ?? []
  const own = yearsOfPeriod(passage.period)?.[1]
  return year ?? (last !== undefined && own !== undefined ? String(own - 1) : undefined)
}

/** The years of the last time before the figure: '近十年，投入1300万元' → '2012-2022'. Times in names and comparisons do not count. */
export function periodOf(passage: Passage, sentence: string, until: number): string | undefined {
  const other = otherTime(passage, sentence.slice(0, until))
  if (other !== undefined) return other
  const years = yearsOfPeriod(passage.period)
  const now = years ? `${years[1]}-12-31` : '2000-12-31'
  const times = findTimes(sentence.slice(0, until), { now }).filter((time) => counts(sentence, time.start, time.end, time.raw))
  const last = times.at(-1)
  const since = sentence.slice(last?.end ?? 0, until)
  if (last === undefined || /目前|现已|现有/u.test(since) || WHOLE_STRETCH.test(since)) return passage.period
  const severalYears = /年[以]?来|近|过去|最近/u.test(last.raw)
  if (severalYears && (years === undefined || isWhole(years, last))) return passage.period
  // From the end of a year 近三年 begins the day after the one three years ago; years that are written out are as written.
  const [from, to] = severalYears ? yearsOfTime(last) : [Number(last.from.slice(0, 4)), Number(last.to.slice(0, 4))]
  if (/^连续|^十[一二三四五]五/u.test(last.raw)) return passage.period
  // 近十年，…；高温天，…: a span of years ends with its part of the sentence.
  if (from < to && /[；;]/u.test(sentence.slice(last.end, until))) return passage.period
  // A day of the passage's own year says no more than the year.
  return periodOfYears([from, to])
}

/** 五年来 in a report of five years is the time that it reports, 近三年 in it is not. */
function isWhole(years: readonly [number, number], time: TimeExpression): boolean {
  const [first, last] = yearsOfTime(time)
  return years[0] < years[1] && last - first + 1 >= years[1] - years[0]
}

/** 2018年…，五年净增174家: the stretch that the document speaks of. */
const WHOLE_STRETCH = /[，。；][两三四五六七八九十]年(?:来|间|累计|共|净|总)/u

function counts(sentence: string, start: number, end: number, raw: string): boolean {
  if (NAMED_TIME.test(sentence.slice(Math.max(0, start - 1), start)) || /^十[一二三四五]五/u.test(raw)) return false
  const open = Math.max(sentence.lastIndexOf('“', start), sentence.lastIndexOf('《', start))
  const close = Math.max(sentence.lastIndexOf('”', start), sentence.lastIndexOf('》', start))
  // 其中2018年96家、2019年118家: each year of the list has its own count.
  if (YEAR.test(raw) && YEAR_IN_LIST.test(sentence.slice(0, start)) && /^\d/u.test(sentence.slice(end))) return open <= close
  if (!AT_CLAUSE_HEAD.test(sentence.slice(0, start)) && !followsSubject(sentence, start, end)) return false
  return open <= close && !/^[—~-]?[\d]/u.test(sentence.slice(end, end + 1))
}

const YEAR = /^(?:19|20)\d\d年$/u
const YEAR_IN_LIST = /(?:其中，?|、|分别为|[：:])$/u

/** 夜校2021年开办时…, 县总工会2022年获评…: behind a short subject the year says when; behind a deed it belongs to a thing. */
function followsSubject(sentence: string, start: number, end: number): boolean {
  const subject = /[^，,；;：:。\s]*$/u.exec(sentence.slice(0, start))?.[0] ?? ''
  if (subject.length > SUBJECT_MAX || HAS_DEED.test(subject) || STARTS_WITH_DEED.test(subject)) return false
  return (
    /[从自于在]$/u.test(subject) || STARTS_WITH_DEED.test(sentence.slice(end)) || /^[\p{Script=Han}]{1,4}[时后]/u.test(sentence.slice(end))
  )
}

const SUBJECT_MAX = 12

/** 市总工会 in 江城市 is 江城市总工会, 市总本级 too: the place's name ends with the level that the body is called by. */
export function bodyInFull(body: string, places: readonly (string | undefined)[]): string {
  const level = /^([市县区镇])(?=总|人社|教育|科协|妇联|工商|团委|应急|委|政府)/u.exec(body)?.[1]
  const place = level === undefined ? undefined : places.find((name) => name?.endsWith(level))
  if (level === undefined || place === undefined) return body
  return `${place}${/^[市县区]总(?:工会)?(?:本级)?$/u.test(body) ? '总工会' : body.slice(1)}`
}
