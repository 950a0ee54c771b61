// Owns how much of its sentence an answer takes into the first line: what is asked for whole, and no more figures than are seen at a glance.
import type { Span } from '../../text/mapped-text.ts'
import { chronicleDay } from '../evidence/chronicle.ts'
import { type Evidence, headingOf } from '../evidence/evidence.ts'
import { createTermMatcher, type TermMatcher, withoutQuotes } from '../evidence/term-match.ts'
import { type Clause, HEADLINE_MAX } from '../evidence/window.ts'
import { isInUnit, tellsDays } from '../fit/figure-fit.ts'
import type { Question } from '../question.ts'
import { tellsDayAsked } from '../tables/weekdays.ts'
import { withAllCases } from './all-cases.ts'
import { withCountBeside } from './count-beside.ts'
import { withDirectionBeside } from './direction-beside.ts'
import { withoutFormerLevel } from './former-level.ts'
import { listFrom, sharedOut, withSecondSlot } from './items-beside.ts'
import { atKindNamed, withKindBeside } from './kind-beside.ts'
import { ledOn } from './led-on.ts'
import { type FitsLine, lineRoomFor, wantsEachOfList, worthOf } from './line-room.ts'
import { withOpening } from './opening.ts'
import { withWholeRule } from './rule-whole.ts'
import { withoutSpeaker } from './said-by.ts'
import { withTiersBeside } from './tiers-beside.ts'
import { narrowToTime } from './time-line.ts'
import { fromFirstItem } from './whole-enumeration.ts'
import { isWord, withItsMatter } from './word-alone.ts'

const SAID = 0.6
const WEIGHTY = 0.02

/** The stretches that answer, each as long as the first line has room for. Rows have a first line of their own. */
export function fitFirstLine(question: Question, main: readonly Evidence[]): readonly Evidence[] {
  if (main.some(({ passage }) => passage.cells)) return main
  const fits = lineRoomFor(question)
  const matcher = createTermMatcher(question.terms)
  if (question.asked === 'when') return main.map((each) => withChronicleDay(each) ?? narrowToTime(question, each, matcher, fits))
  const [only, more] = main
  const enumerated = only && !more ? fromFirstItem(question, only, matcher) : undefined
  if (enumerated) return [enumerated]
  const cases = only && !more ? withAllCases(question, only) : undefined
  if (only && cases) return [{ ...only, window: cases }]
  const rule = only && !more ? withWholeRule(question, only) : undefined
  if (rule) return [rule]
  const tiers = only && !more ? withTiersBeside(question, only) : undefined
  if (only && tiers) return [{ ...only, window: tiers }]
  const told = (each: Evidence): Evidence => {
    const longer = grown(question, atKindNamed(question, each, matcher), matcher, fits)
    return withOpening(question, withoutSpeaker(question, ledOn(question, longer, fits), fits), fits)
  }
  const whole = main.length === 1 ? main.map(told) : main
  // What is told beyond the figures asked for is no reason to cut them short.
  if (main.length > Math.max(1, question.slots.length)) return whole
  return shrunk(question, whole, matcher, fits).map((each) =>
    main.length === 1 ? withDirectionBeside(question, withoutFormerLevel(question, each)) : each,
  )
}

/** 18日县货运行业工会联合会成立 under 8月: the whole day before what happened. */
function withChronicleDay(each: Evidence): Evidence | undefined {
  const { passage, window } = each
  const told = chronicleDay(passage, window.start)
  return (
    told && { ...each, lead: { text: `${told.day}，`, quote: told.quote }, window: { ...window, start: Math.max(window.start, told.from) } }
  )
}

/** The clauses that share a sentence with a stretch, and which of them it takes. */
function clausesAround({ parsed, window }: Evidence): { clauses: readonly Clause[]; first: number; last: number } {
  const own = parsed.clauses.filter(({ start, end }) => start < window.end && window.start < end)
  const clauses = parsed.clauses.filter(({ sentence }) => sentence === own[0]?.sentence)
  return { clauses, first: clauses.indexOf(own[0] as Clause), last: clauses.indexOf(own.at(-1) as Clause) }
}

/** The whole sentence, or the part of it between two semicolons, where there is room; of figures, and of a long one, what says more. */
function grown(question: Question, each: Evidence, matcher: TermMatcher, fits: FitsLine): Evidence {
  const { parsed, window } = each
  const { clauses, first, last } = clausesAround(each)
  if (first < 0) return each
  const textOf = (span: Span): string => parsed.text.slice(span.start, span.end)
  const items = itemsOf(question, each, clauses[first]?.sentence ?? -1)
  const listed = items.find((span) => fits(textOf(span))) ?? (LEADS_IN.test(textOf(window)) ? beginning(parsed, items.at(-1)) : undefined)
  if (listed) return { ...each, window: listed }
  const together = withKindBeside(question, each, fits)
  if (together) return { ...each, window: together }
  if (isWord(textOf(window))) return withItsMatter(each, fits)
  const shared =
    (wantsEachOfList(question.text) ? listFrom(clauses, first, last, textOf) : undefined) ?? sharedOut(clauses, first, last, textOf)
  const whole = shared && textOf(shared).length <= HEADLINE_MAX ? shared : withCountBeside(question, each, fits)
  if (whole)
    return { ...each, window: whole, quantities: parsed.quantities.filter(({ start, end }) => start >= whole.start && end <= whole.end) }
  const ends = (clause: Clause): boolean => /[；;：:]\s*$/u.test(textOf(clause))
  const [from, to] = [clauses.slice(0, first).findLastIndex(ends) + 1, clauses.findIndex((clause, at) => at >= last && ends(clause))]
  const part = { start: clauses[from]?.start ?? window.start, end: (clauses[to] ?? clauses.at(-1))?.end ?? window.end }
  if (question.asked !== 'figure' && fits(textOf(part)) && !namesRival(question, textOf(window), textOf(part)))
    return { ...each, window: part }
  const both = withSecondSlot(question, each, clauses[last + 1])
  if (both) return both
  // 新建618家，其中…、高新区79家，上年新建542家: what leads up to the figure is said.
  const before = parsed.text.slice(clauses[0]?.start ?? window.start, window.start)
  const heading = matcher.match(withoutQuotes(`${headingOf(each)}|${before.includes('其中') ? before : ''}`))
  const addsWord = (text: string): boolean =>
    saysMore(question, each, heading, matcher.match(withoutQuotes(text))) || statesMore(question, textOf(window), text)
  let taken = window
  const ofPart = (clause: Clause): boolean => clause.start >= part.start && clause.end <= part.end
  for (const clause of [...clauses.slice(last + 1), ...clauses.slice(0, first).reverse()].filter(ofPart)) {
    const wider = { start: Math.min(taken.start, clause.start), end: Math.max(taken.end, clause.end) }
    const holdsFigure = parsed.quantities.some(({ start, end }) => start >= clause.start && end <= clause.end)
    // What leads up to a figure tells of others; only in a list of counts one may stand for the other: 仲裁1500元、诉讼2500元.
    const wanted = question.asked !== 'figure' || (holdsFigure && (clause.start >= window.end || /、\s*$/u.test(textOf(clause))))
    if (wanted && addsWord(textOf(clause)) && fits(textOf(wider))) taken = wider
  }
  return taken === window ? each : { ...each, window: taken }
}

/** Asked what something is called, another name before it would be read as the answer. */
const namesRival = ({ asked }: Question, own: string, wider: string): boolean =>
  asked === 'what' && QUOTED.test(own) && QUOTED.test(wider.slice(0, wider.indexOf(own)))
const QUOTED = /“[^”]{2,}”/u

/** All that a line with a colon leads in, with that line where there is room: what is asked for is the list, and no item of it. */
function itemsOf({ asked }: Question, { parsed, window }: Evidence, own: number): readonly Span[] {
  // 一档站： begins an item, and leads in none.
  const leadsIn = parsed.leads.includes(own) && LEADS_IN.test(parsed.text.slice(window.start, window.end))
  const lead = Math.max(parsed.leads[own] ?? -1, leadsIn ? own : -1)
  const isMeant = asked === 'list' || lead === own || DEFINES.test(parsed.lines[lead] ?? '')
  const items = isMeant ? parsed.sentences.filter((_, s) => lead >= 0 && parsed.leads[s] === lead) : []
  const [first, last] = [items[0], items.at(-1)]
  return first && last ? [parsed.sentences[lead] ?? first, first].map(({ start }) => ({ start, end: last.end })) : []
}
/** Of a list without room as many items as there is room for: 企业数如下： alone tells none. The proof holds them all. */
function beginning({ sentences }: Evidence['parsed'], items: Span | undefined): Span | undefined {
  if (!items) return undefined
  const end = sentences.findLast((each) => each.end <= items.end && each.end - items.start <= HEADLINE_MAX)?.end ?? items.start
  return end > items.start ? { start: items.start, end } : undefined
}
const LEADS_IN = /[：:]\s*$/u
const DEFINES = /(?:即|是指|指的是)[：:]\s*$/u

/** A particular that is asked for and not yet stated: 每天50元，一年最多60天, where the most is asked for, too. */
const statesMore = ({ attributes }: Question, said: string, text: string): boolean =>
  attributes.some(
    ({ need, evidence }) => need === 'required' && evidence.some((form) => form.test(text)) && !evidence.some((form) => form.test(said)),
  )

/** What neither the stretch nor, for a figure, the heading says. */
const saysMore = ({ terms, asked }: Question, { inside }: Evidence, heading: readonly number[], matches: readonly number[]): boolean =>
  terms.some((term, t) => {
    const said = Math.max(inside[t] ?? 0, asked === 'figure' ? (heading[t] ?? 0) : 0)
    return term.asking && term.weight >= WEIGHTY && said < SAID && (matches[t] ?? 0) >= SAID
  })

/** Where there are too many figures, the clause at either end goes that holds some and says least; what is asked for stays. */
function shrunk(question: Question, main: readonly Evidence[], matcher: TermMatcher, fits: FitsLine): readonly Evidence[] {
  let kept = main
  while (!fits(kept.map(({ parsed, window }) => parsed.text.slice(window.start, window.end)).join('；'))) {
    const [least] = kept
      .flatMap((each, i) => edgesOf(question, each, matcher).map((edge) => ({ ...edge, i })))
      .sort((a, b) => Number(b.holdsFigure) - Number(a.holdsFigure) || a.worth - b.worth)
    if (!least) return kept
    kept = kept.map((each, i) => (i === least.i ? { ...each, window: least.rest } : each))
  }
  return kept
}

interface Edge {
  readonly worth: number
  readonly holdsFigure: boolean
  /** What is left without it. */
  readonly rest: Span
}

/** The clauses at both ends that may go. */
function edgesOf(question: Question, each: Evidence, matcher: TermMatcher): readonly Edge[] {
  const { clauses, first, last } = clausesAround(each)
  const [head, tail] = [clauses[first], clauses[last]]
  if (!head || !tail || head === tail) return []
  return [
    { clause: head, rest: { start: head.end, end: each.window.end } },
    { clause: tail, rest: { start: each.window.start, end: tail.start } },
  ].flatMap(({ clause, rest }) => {
    if (answers(question, each, clause)) return []
    const text = each.parsed.text.slice(clause.start, clause.end)
    return [{ worth: worthOf(question.terms, matcher, text), holdsFigure: /\d/u.test(text), rest }]
  })
}

/** 设在县城苇荡路118号, and 苇荡路118号 alone: more than what tells that a thing stands there (`fit/asked-fit.ts`). */
const TELLS_WHERE = /设[在于]|位于|坐落|地处|地址|[路街道巷弄]\d+号/u

function answers(wanted: Question, { parsed, quantities }: Evidence, { start, end }: Span): boolean {
  const { asked, slots, text: question } = wanted
  const [units, text] = [slots.flat(), parsed.text.slice(start, end)]
  if (asked === 'figure' && tellsDays(wanted, text)) return true
  if (asked === 'where') return TELLS_WHERE.test(text)
  // 周六只受理补卡, 周日休息: of the day that is named.
  if (asked === 'yesno') return tellsDayAsked(question, text)
  return (
    asked === 'figure' &&
    quantities.some(
      (each) => each.start >= start && each.end <= end && (slots.some((slot) => slot.length === 0) || isInUnit(units, each, text)),
    )
  )
}
