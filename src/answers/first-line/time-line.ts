// Owns the clause that tells when: of a sentence with several times the one beside what is asked about, with no more figures than needed.

import type { Span } from '../../text/mapped-text.ts'
import { WEEK, weekday } from '../../text/weekday.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { TermMatcher } from '../evidence/term-match.ts'
import type { Clause } from '../evidence/window.ts'
import { tellsHour, tellsWhen } from '../fit/when-fit.ts'
import type { Question } from '../question.ts'
import { type FitsLine, worthOf } from './line-room.ts'

/** A day and its hours, a span of days, hours: what is left where even one clause holds too many figures. */
const TIME =
  /(?:\d{4}年)?\d{1,2}月\d{1,2}(?:[—\-~至]\d{1,2})?日(?:[—\-~至](?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?|(?:每?(?:周|星期)[一二三四五六日天、至到—\-~周星期]+)?(?:[上中下]午)?\d{1,2}[:：]\d{2}[—\-~至]\d{1,2}[:：]\d{2}(?:[、，和]\s?(?:[上中下]午)?\d{1,2}[:：]\d{2}[—\-~至]\d{1,2}[:：]\d{2})*|(?:\d{4}年)?\d{1,2}(?:[—\-~至]\d{1,2})?月|\d{4}年/gu

export const narrowToTime = (...asked: Parameters<typeof narrowed>): Evidence => endAsked(asked[0], narrowed(...asked))

/** 7月20日至8月31日: its end alone for 到几号截止, its beginning for 几号开始; 8月1日至25日 stays whole, for its end names no month. */
const SPAN = /(\d{1,2}月\d{1,2}日)([至到—\-~]+)(\d{1,2}月)?\d{1,2}日/u
const ASKS_LAST_DAY =
  /(?:[到至](?:哪一?天|几号|几月几[号日]|什么时候|啥时候|何时)|截[止至]|最[晚迟](?:是|到)?(?:哪一?天|几号|什么时候|啥时候|何时)|最后一天)(?!开始)/u
const ASKS_START =
  /(?:几号|哪一?天|几月几[号日]|什么时候|啥时候|何时)(?:才)?(?:开始|起)|从(?:几号|哪一?天|什么时候|啥时候|何时)(?!.*[到至])/u
const ASKS_BOTH =
  /(?:几[月号日]|哪一?天|什么时候|啥时候|何时|哪[月号])\p{Script=Han}{0,3}[到至](?:几|哪|什么|啥|何)|起止|从.{1,8}[到至]|(?:几|哪|什么|啥|何)[^，。]{0,4}(?:开始?|起)[，,]?[^，。]{0,2}(?:几|哪|什么|啥|何)[^，。]{0,4}(?:结束|截止|停|关|止)/u

function endAsked({ text }: Question, each: Evidence): Evidence {
  const { parsed, window } = each
  const span = ASKS_BOTH.test(text) ? null : SPAN.exec(parsed.text.slice(window.start, window.end))
  if (!span) return each
  const start = window.start + span.index
  const [, from = '', joint = '', month] = span
  if (ASKS_LAST_DAY.test(text)) return month === undefined ? each : { ...each, window: { ...window, start: start + from.length } }
  return ASKS_START.test(text) && joint !== '' ? { ...each, window: { ...window, end: start + from.length } } : each
}

function narrowed(question: Question, each: Evidence, matcher: TermMatcher, fitsLine: FitsLine): Evidence {
  const { parsed, window } = each
  const textOf = ({ start, end }: Span): string => parsed.text.slice(start, end)
  const fits = (span: Span): boolean => fitsLine(textOf(span))
  const asksHour = /几点/u.test(question.text)
  const tells = (span: Span): boolean => tellsWhen(question.text, textOf(span)) && (!asksHour || tellsHour(textOf(span)))
  const sentence = parsed.clauses.find(({ start, end }) => start < window.end && window.start < end)?.sentence
  const clauses = parsed.clauses.filter((clause) => clause.sentence === sentence)
  const runs = runsOfTime(clauses, tells, textOf)
  // 周一呢 behind 每日10:00—21:30，周一闭馆: what is said of that day.
  const weekday = DAY_ASKED.exec(question.text)?.[1]
  const closed =
    weekday === undefined ? undefined : clauses.find((clause) => CLOSED_ON.test(textOf(clause)) && textOf(clause).includes(weekday))
  if (closed) return { ...each, window: closed }
  const led = MONTH.test(textOf(window)) ? undefined : monthBefore(runs, window, textOf)
  const ends = ASKS_DONE.test(question.text) ? runs.filter((run) => DONE.test(run.map(textOf).join(''))) : []
  const worth = (run: readonly Span[]): number => worthOf(question.terms, matcher, run.map(textOf).join(''))
  // 受理时间为7月20日至8月25日，9月15日前发放到位: the day of what is not asked for.
  const besides = worth([window]) === 0 ? runs.filter((run) => worth(run) > 0) : []
  if (led === undefined && ends.length + besides.length === 0 && fits(window) && tells(window)) return each
  const within = ends.length > 0 ? ends : runs.filter(([first]) => first.start < window.end && window.start < first.end)
  const own = mostOf(besides.length > 0 ? besides : within.length > 0 ? within : runs, worth)
  // 3月4日，市里举办2021年大会，启用新馆: the year in a name tells less.
  const day = own && !MONTH.test(own.map(textOf).join('')) ? monthBefore(runs, own[0], textOf) : undefined
  const best = led ?? day ?? own
  return best ? { ...each, window: fitting(best, { fits, tells }, textOf, question, each.passage.period) } : each
}

const DAY_ASKED = new RegExp(`${weekday(`${WEEK}天`)}`, 'u')
const CLOSED_ON = /(?:周|星期)[一二三四五六日天][^，。；]{0,6}(?:闭馆|休息|不开|休馆|关门|轮休)/u

type Run = readonly [Clause, ...Clause[]]
type Is = (span: Span) => boolean

/** 2020年7—8月，…，开展2020年度暑托服务: what begins the sentence tells it closer than the year beside the thing. */
const monthBefore = (runs: readonly Run[], { start }: Span, textOf: (span: Span) => string): Run | undefined =>
  runs.slice(0, 1).find(([first]) => first.end <= start && MONTH.test(textOf(first)) && LEADS.test(textOf(first)))
const MONTH = /\d{1,2}月/u
/** Nothing is told in that clause but the time. */
const LEADS = /^\s*(?:\d{4}年)?\d{1,2}(?:[—\-~至]\d{1,2})?月(?:\d{1,2}(?:[—\-~至]\d{1,2})?日)?[，,]\s*$/u

/** Each clause that tells a time, with those behind it up to the next that does, or to a semicolon. */
function runsOfTime(clauses: readonly Clause[], tells: (span: Span) => boolean, textOf: (span: Span) => string): readonly Run[] {
  const runs: [Clause, ...Clause[]][] = []
  for (const clause of clauses) {
    const last = runs.at(-1)
    if (tells(clause)) runs.push([clause])
    else if (last && !/[；;]\s*$/u.test(textOf(last.at(-1) ?? clause))) last.push(clause)
  }
  return runs
}

/** As many clauses as there is room for; of one that has too many figures the year goes that the question names, or all but the time. */
function fitting(
  run: Run,
  { fits, tells }: Readonly<Record<'fits' | 'tells', Is>>,
  textOf: (span: Span) => string,
  { times: asked, text }: Question,
  period: string | undefined,
): Span {
  const [first] = run
  const widest = (from: Span): Span | undefined =>
    [...run]
      .reverse()
      .map(({ end }) => ({ start: from.start, end }))
      .find(fits)
  const withoutYear = (span: Span): Span | undefined => {
    const year = /^\s*(\d{4})年(?=\d{1,2}月)/u.exec(textOf(span))
    // The line that says where it stands tells its year, too.
    const isSaid =
      (year?.[1] === period && !/\d{4}年/u.test(textOf(span).slice(year?.[0].length))) ||
      asked.some(({ from, to }) => from === to && `${from}` === year?.[1])
    return year && isSaid ? { start: span.start + year[0].length, end: span.end } : undefined
  }
  const yearless = withoutYear(first)
  const short = yearless && widest(yearless)
  const whole = widest(first)
  if (short && (!whole || short.end > whole.end)) return short
  if (whole) return whole
  const told = Array.from(textOf(first).matchAll(TIME), ({ index, 0: { length } }) => ({
    start: first.start + index,
    end: first.start + index + length,
  }))
  const [day, hour] = [told.find((span) => MONTH.test(textOf(span))), told.findLast((span) => tellsHour(textOf(span)))]
  const both = day && hour && day.end < hour.end && /几点/u.test(text) ? { start: day.start, end: hour.end } : undefined
  // 6月12日（星期五）下午14:30—16:00: when it begins.
  const untilHour = (span: Span): Span => {
    const clock = /\d{1,2}[:：]\d{2}/u.exec(textOf(span))
    return clock ? { start: span.start, end: span.start + clock.index + clock[0].length } : span
  }
  const dayAndHour = both && [both, withoutYear(both), withoutYear(untilHour(both))].find((span) => span !== undefined && fits(span))
  if (dayAndHour) return dayAndHour
  // 2020年的大会于2020年12月12日举行: a year alone answers no 几号. What is asked for the end of is told by its last day.
  const days = told.filter((span) => MONTH.test(textOf(span)))
  const times = days.some(tells) ? days : told
  const time = (ASKS_END.test(text) ? times.findLast(tells) : times.find(tells)) ?? told[0] ?? first
  return fits(time) ? time : (withoutYear(time) ?? time)
}

/** 于11月开工，计划6月竣工: who asks when it is done is not told when it began. */
const ASKS_DONE = /完工|竣工|建成|建好|盖好|修好/u
const DONE = /完工|竣工|建成|投[用产]|启用|封顶|交付/u
const ASKS_END = /截止|最[晚迟]|到(?:什么时候|啥时候|哪一?天|几[月号])|之前/u

const mostOf = <T>(items: readonly T[], worth: (item: T) => number): T | undefined =>
  items.reduce<T | undefined>((best, item) => (best === undefined || worth(item) > worth(best) ? item : best), undefined)
