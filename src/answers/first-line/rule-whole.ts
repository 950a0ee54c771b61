// Owns a rule told whole in the first line: whom it is for with what they get, and what they get with what a special case gets beyond it.
import type { Span } from '../../text/mapped-text.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { type Clause, HEADLINE_MAX } from '../evidence/window.ts'
import { asksDue } from '../fit/entitlement.ts'
import type { Question } from '../question.ts'

/** 按薪酬的5%给予奖励, 可申请…: what follows from the conditions before it. */
const GIVES = /^(?:可(?!持续|见)|方可|均可|都可|准予|给予|予以|享受|按|奖励|补助|补贴|一次性|返还|发放)/u
/** What begins or ends a condition: 对…的人才, 以及…, 年满60岁的. */
const CONDITION = /^(?:对|凡|符合|具有|具备|年满|以及|或者?|并且?|同时)|的[，,]\s*$/u
const JOINS = /^(?:以及|或|并|同时)/u
/** 有特殊贡献的最高可给予100万元, 单人最高2万元: the same for who deserves it more, or the most of it. */
const BEYOND =
  /^(?:[其对]?(?:中|有|属)?(?:特别|特殊|突出|重大)[^，。；]{0,10}|每[人户年月次]{1,2}|单[人户次日笔]|全年|累计)?的?(?:每[年人户]{1,2})?可?(?:给予|奖励|补助|发放)?(?:最高|最多|至多|不超过|封顶|上限)[^，。；]*\d/u
/** 有特殊贡献的人才，: whom the clause behind it is for. */
const SPECIAL = /^(?:[其对]?(?:中|有|属)?)(?:特别|特殊|突出|重大)[^，。；]{0,10}[，,]\s*$/u

/** Undefined where the stretch is of no rule, or tells all of it already. */
export function withWholeRule(question: Question, each: Evidence): Evidence | undefined {
  const { parsed, window } = each
  const textOf = (span: Span): string => parsed.text.slice(span.start, span.end)
  const sentence = parsed.clauses.find(({ start, end }) => start < window.end && window.start < end)?.sentence
  const clauses = parsed.clauses.filter((clause) => clause.sentence === sentence)
  const own = clauses.flatMap(({ start, end }, i) => (start < window.end && window.start < end ? [i] : []))
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const texts = clauses.map((clause) => textOf(clause).trim())
  const wider =
    question.asked === 'condition'
      ? conditionsWith(texts, first, last)
      : asksDue(question) && each.quantities.length > 0
        ? tiersWith(texts, first, last)
        : undefined
  const told = wider && longest(wider, clauses)
  return told && { ...each, window: told, quantities: quantitiesIn(each, told) }
}

type Run = readonly [number, number]

/** All conditions that lead up to what they entitle to, with that; where it has no room, without. */
function conditionsWith(texts: readonly string[], first: number, last: number): readonly Run[] {
  const gives = texts.findIndex((text, i) => i >= first && GIVES.test(text))
  const end = gives < 0 ? last + 1 : gives
  let start = first
  while (start > 0 && CONDITION.test(texts[start - 1] ?? '')) start--
  if (!CONDITION.test(texts[start] ?? '')) return []
  return [...(gives < 0 ? [] : [[start, gives] as const]), [start, end - 1]]
}

/** What is given, from the general case to the most that anybody gets; with the condition before it where there is room. */
function tiersWith(texts: readonly string[], first: number, last: number): readonly Run[] {
  let [start, end] = [first, last]
  while (isBeyond(texts, start) && start > 0) start--
  const next = (): number => (SPECIAL.test(texts[end + 1] ?? '') ? end + 2 : end + 1)
  while (BEYOND.test(texts[next()] ?? '')) end = next()
  if (start === first && end === last) return []
  if (start > 0 && CONDITION.test(texts[start - 1] ?? '')) start--
  // Of conditions without room those go that stand farthest.
  const gives = Math.max(
    start,
    texts.findIndex((text, i) => i >= start && GIVES.test(text)),
  )
  return Array.from({ length: gives - start + 1 }, (_, dropped) => [start + dropped, end] as const).filter(
    ([from]) => !JOINS.test(texts[from] ?? ''),
  )
}

/** It is for a special case, or tells the most of what the clause before it gives. */
const isBeyond = (texts: readonly string[], at: number): boolean =>
  SPECIAL.test(texts[at] ?? '') || (BEYOND.test(texts[at] ?? '') && (SPECIAL.test(texts[at - 1] ?? '') || /\d/u.test(texts[at - 1] ?? '')))

const longest = (runs: readonly Run[], clauses: readonly Clause[]): Span | undefined =>
  runs
    .map(([from, to]) => ({ start: clauses[from]?.start ?? 0, end: clauses[to]?.end ?? 0 }))
    .find(({ start, end }) => end > start && end - start <= HEADLINE_MAX)

const quantitiesIn = ({ parsed }: Evidence, { start, end }: Span): Evidence['quantities'] =>
  parsed.quantities.filter((quantity) => quantity.start >= start && quantity.end <= end)
