// Owns what else belongs to the best evidence: rows of the same day, figures that the question asks for beside the first.

import { sameSection } from '../../documents/passage.ts'
import { answersInFull } from '../first-line/tighten.ts'
import type { Question } from '../question.ts'
import { tellsWanted } from '../wanted/wanted.ts'
import type { Evidence } from './evidence.ts'

/** Rows of one table that fit equally well belong together: two guests came on one day. */
export function matchingRows(question: Question, best: Evidence, all: readonly Evidence[]): Evidence[] {
  const { text } = question
  // 哪两个人: who else is named by the same words, however the row reads.
  const near = /哪[两二三四五六几]/u.test(text) ? NEAR.several : NEAR.one
  const rows = all.filter(
    (each) =>
      each.passage.form === 'row' &&
      sameSection(each.passage, best.passage) &&
      each.coverage >= best.coverage - 0.02 &&
      each.score >= best.score - near &&
      tellsWanted(question, each),
  )
  return rows.length > ROWS_MAX ? [best] : rows.sort((a, b) => a.passage.ordinal - b.passage.ordinal)
}

const ROWS_MAX = 6
const NEAR = { one: 0.06, several: 0.2 } as const

/** More stretches of the same section where the best one leaves a figure asked for unsaid. */
export function complete(question: Question, best: Evidence, all: readonly Evidence[]): Evidence[] {
  const slots = Math.max(1, question.slots.length)
  const wanted = namesSeveral(question) && best.quantities.length > 0 && leavesOut(question, best) ? slots + 1 : slots
  const chosen = [best]
  const near = all.filter((each) => each.score > best.score - 0.45 && each.quantities.length > 0 && sameSection(each.passage, best.passage))
  while (chosen.length < wanted && (wanted > slots || !answersInFull(chosen, question))) {
    const unsaid = question.terms.map((term, t) =>
      term.asking && Math.max(...chosen.map((each) => each.inside[t] ?? 0)) < SAID ? term.weight : 0,
    )
    const gain = (each: Evidence): number =>
      fillsMore(question, chosen, each) +
      unsaid.reduce((sum, weight, t) => sum + weight * (each.inside[t] ?? 0), 0) +
      (chosen.some((other) => sameSentence(each, other)) ? CLOSE : 0)
    const next = near
      .filter((each) => !chosen.some((other) => overlaps(each, other)) && (chosen.length < slots || isOfTheKind(question, each, chosen)))
      .reduce<Evidence | undefined>(
        (top, each) => (top && gain(top) + top.score * 0.2 >= gain(each) + each.score * 0.2 ? top : each),
        undefined,
      )
    if (!next || gain(next) < 0.35) break
    chosen.push(next)
  }
  return chosen.sort((a, b) => a.passage.ordinal - b.passage.ordinal || a.window.start - b.window.start)
}

/** 法律援助站 监督委员会 数量 · 稿件和微博各多少条 · 劳动奖章 劳动奖状: one count or none, but of more than one thing. */
const namesSeveral = ({ asked, slots, text }: Question): boolean =>
  (asked === 'figure' || asked === 'open') && slots.length <= 1 && JOINT.test(text)
const JOINT = /[与及、]|(?<![掺总饱暖温随缓调祥附])和(?![谐解平睦气好])|(?<=[^\s，,。])\s+(?=\S)/u

/** 改造、大修 of 管理中心2020年改造、大修项目数: what is joined is asked for, and not who did it. */
function isJoined({ text }: Question, word: string): boolean {
  const at = text.indexOf(word)
  if (at < 0) return true
  return ENDS_JOINED.test(text.slice(0, at)) || BEGINS_JOINED.test(text.slice(at + word.length))
}
const ENDS_JOINED = /(?:[与及、和][^，。、\s]?|\s[^，。、\s]{0,4})$/u
const BEGINS_JOINED = /^(?:[^，。、\s]?[与及、和]|[^，。、\s]{0,4}\s+(?!\d{4}))/u

/** Where nothing says that a figure is asked for, a further one tells all that is left of the question. */
const isOfTheKind = ({ slots, terms }: Question, { quantities, inside }: Evidence, chosen: readonly Evidence[]): boolean =>
  slots.length === 0
    ? terms.every(({ essential }, t) => !essential || [inside, ...chosen.map((each) => each.inside)].some((said) => (said[t] ?? 0) >= SAID))
    : slots.some((units) => units.length === 0 || quantities.some(({ unit }) => units.includes(unit)))

const SHARE = 0.3
/** 五一劳动奖章 says half of 五一劳动奖状, and another honour. */
const SAID = 0.6

/** A good part of what is asked stands in another stretch than the best one. */
function leavesOut(question: Question, best: Evidence): boolean {
  const asking = question.terms.map((term) => (term.asking && term.essential && isJoined(question, term.text) ? term.weight : 0))
  const total = asking.reduce((sum, weight) => sum + weight, 0)
  const left = asking.reduce((sum, weight, t) => sum + ((best.inside[t] ?? 0) < SAID ? weight : 0), 0)
  return total > 0 && left / total >= SHARE
}

/** 办了几期、培训多少人次: what tells the 期 that is still wanted, before what says more of the rest; 6次 may be meant, 2期 is. */
const FILLS = { surely: 0.6, maybe: 0.3 } as const
const PERSON = /^[人名位]$/u

function fillsMore({ slots }: Question, chosen: readonly Evidence[], { quantities }: Evidence): number {
  const open = slots.filter(
    (units) => units.length > 0 && !chosen.some((other) => other.quantities.some(({ unit }) => units.includes(unit))),
  )
  if (open.some(([first]) => quantities.some(({ unit }) => unit === first || (PERSON.test(first ?? '') && PERSON.test(unit)))))
    return FILLS.surely
  return open.some((units) => quantities.some(({ unit }) => units.includes(unit))) ? FILLS.maybe : 0
}

/** The second figure stands likelier beside the first. */
const CLOSE = 0.15
const sameSentence = (a: Evidence, b: Evidence): boolean => a.passage.id === b.passage.id && a.sentence.start === b.sentence.start

const overlaps = (a: Evidence, b: Evidence): boolean =>
  a.passage.id === b.passage.id && a.window.start < b.window.end && b.window.start < a.window.end
