// Owns the first line of conditions that stand in one sentence: 有下列情形之一的，不得推荐：（一）…；（二）… is told from its beginning, not from the fourth of them.
import type { Evidence } from '../evidence/evidence.ts'
import type { TermMatcher } from '../evidence/term-match.ts'
import { withoutQuotes } from '../evidence/term-match.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question } from '../question.ts'

/** What asks for all of them: whom it is for, what it takes, which there are. */
const FOR_ALL: ReadonlySet<Question['asked']> = new Set(['what', 'who', 'list', 'condition', 'how', 'open'])
/** Numbered, or parted by semicolons behind 下列情形. */
const FIRST_ITEM = /[：:]\s*(?=(?:[（(][一1][）)]|①|1[.．、]|一是))|(?<=(?:下列|以下|如下)[^：:。]{0,24})[：:]\s*(?=[^。]{2,60}；)/u
const SAID = 0.6

/** The beginning of the sentence, or as near to it as the first item still has room; undefined where one item alone is asked for. */
export function fromFirstItem(question: Question, each: Evidence, matcher: TermMatcher): Evidence | undefined {
  const { parsed, window } = each
  const sentence = parsed.sentences.find(({ start, end }) => start <= window.start && window.start < end)
  if (!sentence || !FOR_ALL.has(question.asked)) return undefined
  const told = parsed.text.slice(sentence.start, sentence.end)
  const items = FIRST_ITEM.exec(told)
  if (!items) return undefined
  const firstItem = sentence.start + items.index + items[0].length
  const textOf = (start: number, end: number): string => parsed.text.slice(start, end)
  if (
    window.end > firstItem &&
    namesOne(question, matcher, textOf(sentence.start, firstItem), textOf(Math.max(firstItem, window.start), window.end))
  )
    return undefined
  const clauses = parsed.clauses.filter(({ start, end }) => start < sentence.end && end > sentence.start)
  const starts = clauses.filter(({ start }) => start < firstItem).map(({ start }) => start)
  for (const start of starts) {
    const end = clauses.findLast((clause) => clause.end - start <= HEADLINE_MAX)?.end ?? start
    if (end > firstItem) return start === window.start && end === window.end ? undefined : { ...each, window: { start, end } }
  }
  return undefined
}

/** What the question says beside what leads the items in is said by one of them: that one is meant. */
function namesOne({ terms }: Question, matcher: TermMatcher, lead: string, item: string): boolean {
  const [inLead, inItem] = [lead, item].map((text) => matcher.match(withoutQuotes(text)))
  return terms.some((term, t) => term.asking && (inLead?.[t] ?? 0) < SAID && (inItem?.[t] ?? 0) >= SAID)
}
