// Owns that the figure stands with the word that a count is asked of: 发卡20万张，惠及60万人次 counts no 持卡人.

import { isLight } from '../../../text/stop-words.ts'
import { townStem } from '../../../text/town-stem.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { createTermMatcher, withoutQuotes } from '../../evidence/term-match.ts'
import { purposeBehind } from '../../fit/purpose.ts'
import type { Question, Term } from '../../question.ts'
import { headsOf } from './asked-head.ts'
import { asksTotal, countsOf } from './counts-of.ts'

const SAID = 0.3
/** 分两期，第一期7月8日开班: into what the thing itself is parted. */
const PARTED = /[分第]$/u
/** How long it took and what it cost counts no other thing. */
const ASIDE = /^(?:天|日|年|个?月|小时|分钟|周|元|%|)$/u

const HOW_LONG = /(?:时间|时长|用时|耗时|周期|时限)[^，。；]{0,6}\d[\d.]*(?:个?工作日|天|日|小时|个?月)/u

export function countsInClause(question: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  const [units = [], more] = question.slots
  // 职工呢 behind 多少企业 counts no firms any more; 那2019年呢 still does.
  const isOtherTime = question.times.length > 0 && question.terms.every(({ origin }) => origin)
  const leans = !isOtherTime && question.terms.some(({ wanted, origin, passing }) => wanted || origin || passing)
  if (question.asked !== 'figure' || more || leans || passage.cells || passage.rule) return true
  const { hasHeads, asksAll, says, saysDeed, counts, ofMembers } = countedOf(question)
  // 处理案件94件，涉及劳动者612人，平均办理时间11天: how long something takes says itself what it is of.
  if (
    !hasHeads ||
    (units.includes('天') &&
      says(parsed.text.slice(sentence.start, window.end)) &&
      HOW_LONG.test(parsed.text.slice(window.start, window.end)))
  )
    return true
  const clauses = parsed.clauses.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const clauseText = (c: number): string => parsed.text.slice(clauses[c]?.start ?? 0, clauses[c]?.end ?? 0)
  const said = clauses.map((_, c) => says(clauseText(c)))
  // Named by a heading, or in the sentence before: what the whole passage is about. There the deed at least is told.
  if (!said.includes(true)) return !asksAll && saysDeed(parsed.text.slice(sentence.start, sentence.end))
  const isPart = clauses.map(({ start, end }) => PART.test(parsed.text.slice(start, end)))
  const figures = clauses.map(({ start, end }) => parsed.quantities.filter((each) => each.start >= start && each.end <= end))
  const isForNext = figures.map((all, f) => all.some((each) => purposeBehind(parsed.text, each)?.start === clauses[f + 1]?.start))
  // 拨付80万元，慰问医护人员；又投入9万元: what the first sum is for is told of it, and leads up to no second one.
  const told = said.map((own, c) => own && !(isForNext[c - 1] && figures[c]?.length === 0))
  const fitting = clauses.flatMap(({ start, end }, c) =>
    start >= window.start && end <= window.end && figures[c]?.some(({ unit }) => units.length === 0 || units.includes(unit)) ? [c] : [],
  )
  // How many there are in all is told where the figure counts them, and not beside some of them.
  if (asksAll)
    return (
      (fitting.length === 0 && units.length === 0) ||
      fitting.some((c) => counts(withoutQuotes(`${/[：:]\s*$/u.test(clauseText(c - 1)) ? clauseText(c - 1) : ''}${clauseText(c)}`)))
    )
  // 蕨岭高新区新建多少: 高新区79家 is told of it, and not what the whole city has.
  const zones = question.terms.flatMap(({ text }) => (ZONE.test(text) ? [text] : []))
  const ofZone = clauses.flatMap((_, c) => (zones.some((zone) => clauseText(c).startsWith(zone)) ? [c] : []))
  if (ofZone.some((c) => (figures[c]?.length ?? 0) > 0)) return fitting.length === 0 || fitting.some((c) => ofZone.includes(c))
  // 其中郁川区306座、丰泖县178座, 其中2018年96家: an item of the place or year that is asked for counts what the whole counts.
  const itemsAsked = [
    ...question.places.filter((place) => place !== passage.region).map(townStem),
    ...question.times.map(({ from }) => `${from}年`),
  ]
  const isItemAsked = (c: number): boolean => isPart.includes(true) && itemsAsked.some((name) => clauseText(c).includes(name))
  return (
    fitting.length === 0 ||
    fitting.some(
      (c) =>
        isItemAsked(c) ||
        (ofMembers && said.slice(0, c).includes(true) && MEMBERS.test(clauseText(c))) ||
        (isForNext[c] && said[c + 1]) ||
        leadsUpTo(
          c,
          told,
          // 其中 goes on with what the figure before it counts.
          figures.map(
            (all, f) => !isPart[f + 1] && all.some((each) => !ASIDE.test(each.unit) && !PARTED.test(parsed.text.slice(0, each.start))),
          ),
        ),
    )
  )
}

type Says = (text: string) => boolean

interface Counted {
  readonly hasHeads: boolean
  readonly asksAll: boolean
  readonly says: Says
  /** 受理多少件信访事项 is told by no 案例报送46件 of the section on 信访. */
  readonly saysDeed: Says
  readonly counts: Says
  /** Whom a body is made of: 志愿队有多少人. */
  readonly ofMembers: boolean
}

/** What a question counts: made ready once, though asked of every stretch. */
function countedOf(question: Question): Counted {
  const known = ready.get(question)
  if (known) return known
  const heads = headsOf(question).flatMap((t) => question.terms[t] ?? [])
  const deeds = question.terms.filter(({ text, deed, weight }) => deed === true && text.length > 1 && weight >= TELLING && !isLight(text))
  const made = {
    hasHeads: heads.length > 0,
    asksAll: asksTotal(question.text),
    says: saysAny(heads),
    saysDeed: deeds.length === 0 ? () => true : saysAny(deeds),
    counts: countsOf(heads),
    ofMembers: heads.some(({ text }) => BODY.test(text)) && (question.slots[0] ?? []).includes('人'),
  }
  ready.set(question, made)
  return made
}
/** 志愿服务总队成立，下设17支分队，队员1862人 */
const BODY = /[队团社组盟]$/u
const MEMBERS = /^(?:现有|共有|有)?(?:队员|成员|团员|社员|组员|人员)(?:共有?|有|达|近|约)?\d/u
const ready = new WeakMap<Question, Counted>()
const TELLING = 0.3

function saysAny(terms: readonly Term[]): Says {
  const matcher = createTermMatcher(terms)
  return (text) => matcher.match(withoutQuotes(text)).some((match) => match >= SAID)
}

/** Named without the town that it lies in. */
const ZONE = /^(?:高新|开发|经开|经济开发|示范|度假|保税|新)区$/u
const PART = /^其中/u

/** In the clause itself, or in those before it up to the next figure. */
function leadsUpTo(clause: number, told: readonly boolean[], counted: readonly boolean[]): boolean {
  for (let c = clause; c >= 0; c--) {
    if (told[c]) return true
    if (c < clause && counted[c]) return false
  }
  return false
}
