// Owns which clauses of its sentence prove a fact: those that state it and what leads to them, not the neighbours' figures.
import type { Span } from '../../text/mapped-text.ts'
import { type Evidence, headingOf } from '../evidence/evidence.ts'
import { matchTerm } from '../evidence/term-match.ts'
import { answersInFull } from '../first-line/tighten.ts'
import type { Question, Term } from '../question.ts'
import { SEVERAL_YEARS } from '../scope/span-of-years.ts'

export interface Proof {
  /** Stretches of the passage in their order; something is left out between two of them. */
  readonly runs: readonly Span[]
  readonly cutStart: boolean
  readonly cutEnd: boolean
}

/** '新建工会492家，另有8家获评' asked for the second → '…另有8家获评': the 492 would be read as its figure. */
export function clausesThatProve(group: readonly Evidence[], question: Question, max: number): Proof {
  const { parsed } = group[0] as Evidence
  const windows = group.map((each) => each.window)
  const states = (span: Span): boolean => windows.some((window) => span.start < window.end && window.start < span.end)
  const exceptions = exceptionsTo(group)
  const context = contextOf(group, question)
  const sentences = [...group.map((each) => each.sentence), ...exceptions, ...context]
  const clauses = parsed.clauses.filter((clause) => sentences.some(({ start, end }) => clause.start >= start && clause.end <= end))
  const excepts = ({ start, end }: Span): boolean => exceptions.some((each) => start >= each.start && end <= each.end)
  const misleads = rivalsOf(group, question)
  const told = clauses.filter((clause) => states(clause) || excepts(clause) || !misleads(clause))
  const kept = fitting(told, states, context.length > 0 ? 2 * max : max)
  const runs = joined(kept)
  return {
    runs,
    cutStart: (kept[0]?.start ?? 0) > (clauses[0]?.start ?? 0),
    cutEnd: (kept.at(-1)?.end ?? 0) < (clauses.at(-1)?.end ?? 0),
  }
}

/** What changes a rule stands in the sentence behind it: 在档困难职工提高到1.2万元 belongs to the amount before. */
function exceptionsTo(group: readonly Evidence[]): readonly Span[] {
  const { parsed, passage } = group[0] as Evidence
  if (!passage.rule) return []
  return group.flatMap((each) => {
    const next = parsed.sentences[parsed.sentences.findIndex(({ start }) => start === each.sentence.start) + 1]
    const text = next ? parsed.text.slice(next.start, next.end) : ''
    return next && text.length <= EXCEPTION.longest && EXCEPTION.form.test(text) ? [next] : []
  })
}

/** Where part of the question is not said, the reader judges by what follows, and by what stands before if it says that part. */
function contextOf(group: readonly Evidence[], question: Question): readonly Span[] {
  const unsaid = unsaidTerms(group, question)
  const { parsed, sentence } = group[0] as Evidence
  const own = parsed.sentences.findIndex(({ start }) => start === sentence.start)
  if (unsaid.length === 0 || own < 0) return []
  const says = ({ start, end }: Span): boolean => unsaid.some((term) => matchTerm(term, parsed.text.slice(start, end)) >= SAID)
  const goesOn = !/\n\s*$/u.test(parsed.lines[own] ?? '')
  return [
    ...parsed.sentences.slice(Math.max(0, own - 1), own).filter(says),
    ...parsed.sentences.slice(own + 1, own + 2).filter((next) => goesOn || says(next)),
  ]
}

/** What is asked about and said neither where the answer is taken from nor by its heading. */
const unsaidTerms = (group: readonly Evidence[], { terms }: Question): readonly Term[] =>
  terms.filter(
    (term, t) =>
      term.asking &&
      term.weight >= WEIGHTY &&
      !group.some((each) => (each.inside[t] ?? 0) >= SAID || matchTerm(term, headingOf(each)) >= SAID),
  )

const EXCEPTION = { longest: 70, form: /除外|不适用|提高到|提高至|上浮|减半|不受|例外|逾期|不再|另行|可以补足|只享受一次/u } as const

const SAID = 0.6
const WEIGHTY = 0.02
const TOTAL = /累计|总数|共有|合计/u

/** Which neighbours hold a figure that is not asked for. Where the answer is not sure, none: the reader finds it among them. */
function rivalsOf(group: readonly Evidence[], question: Question): (clause: Span) => boolean {
  const { parsed } = group[0] as Evidence
  const wanted = (question.text.match(/多少|几/gu) ?? []).length
  const held = group.reduce((sum, each) => sum + each.quantities.length, 0)
  // 各县区分别多少: none of the list is another's figure.
  if (EACH.test(question.text)) return () => false
  if (question.asked !== 'figure' || held < Math.max(wanted, question.slots.length) || !answersInFull(group, question)) return () => false
  // What is not said may be said by the neighbour that was meant.
  const unsaid = unsaidTerms(group, question)
  return ({ start, end }) => {
    const text = parsed.text.slice(start, end)
    // 近3年来 counts nothing: what follows was counted in them.
    const figures = parsed.quantities.some(
      (quantity) => quantity.start >= start && quantity.end <= end && !(quantity.unit === '年' && SEVERAL_YEARS.test(text)),
    )
    const total = question.measure === undefined && TOTAL.test(text)
    return figures && !total && !unsaid.some((term) => matchTerm(term, text) >= SAID)
  }
}

const EACH = /分别|各(?:是|有|为)?(?:多少|几)/u

/** What stands farthest from the answer goes first. */
function fitting<T extends Span>(clauses: readonly T[], states: (span: Span) => boolean, max: number): readonly T[] {
  let kept = clauses
  while (lengthOf(kept) > max) {
    const first = kept.findIndex(states)
    const behind = kept.length - 1 - kept.findLastIndex(states)
    if (first <= 0 && behind <= 0) return kept
    kept = behind >= first ? kept.slice(0, -1) : kept.slice(1)
  }
  return kept
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

function joined(spans: readonly Span[]): Span[] {
  const runs: Span[] = []
  for (const { start, end } of spans) {
    const last = runs.at(-1)
    if (last && last.end === start) runs[runs.length - 1] = { start: last.start, end }
    else runs.push({ start, end })
  }
  return runs
}
