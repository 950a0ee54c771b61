// Owns finding the days of a text that differ from the day that a document gives for the same thing.
import type { Passage } from '../../documents/passage.ts'
import { type DatedClause, findDatedClauses } from './dated-clause.ts'

export interface DatedPassage {
  readonly passage: Passage
  readonly clause: DatedClause
  /** Pairs of characters of the headings above it: 报名截止：11月25日 says there of what. */
  readonly above: ReadonlySet<string>
}

export interface DateConflict {
  readonly own: DatedClause
  readonly theirs: DatedPassage
}

/** How much of the shorter clause's pairs of characters the other must hold. */
const ALIKE = 0.6
const PAIRS_MIN = 4

/** '职工运动会11月28日在体育中心举行' → beside a document's 11月25日 of the same year. */
export function findDateConflicts(text: string, now: string, dated: readonly DatedPassage[]): DateConflict[] {
  return findDatedClauses(text, now).flatMap((own) => {
    const same = dated
      .filter(({ clause }) => isOfSame(own, clause))
      .map((theirs) => ({ theirs, alike: likeness(own.pairs, theirs) }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => b.alike - a.alike)
      .map(({ theirs }) => theirs)
    const [theirs] = same
    return theirs && !same.some(({ clause }) => agree(own, clause)) ? [{ own, theirs }] : []
  })
}

/** Last year's festival says nothing of this year's; a rule for every year does. An end is no beginning. */
function isOfSame(own: DatedClause, theirs: DatedClause): boolean {
  const isSameYear = theirs.everyYear || own.from.slice(0, 4) === theirs.from.slice(0, 4)
  return isSameYear && (own.role === theirs.role || own.role === 'day' || theirs.role === 'day')
}

function agree(own: DatedClause, theirs: DatedClause): boolean {
  const part = theirs.everyYear ? 5 : 0
  const [from, to] = [theirs.from.slice(part), theirs.to.slice(part)]
  return [own.from, own.to].some((day) => day.slice(part) === from || day.slice(part) === to)
}

function likeness(own: ReadonlySet<string>, { clause: { pairs }, above }: DatedPassage): number {
  const [small, large] = own.size <= pairs.size ? [own, pairs] : [pairs, own]
  if (small.size >= PAIRS_MIN) return share(small, large) * (0.7 + 0.3 * (small.size / large.size))
  // A mere label: all of it is in the text, and the headings hold what the text has besides.
  const isLabel = pairs.size > 0 && pairs.size < PAIRS_MIN && own.size >= PAIRS_MIN && share(pairs, own) === 1
  return isLabel ? share(own, new Set([...pairs, ...above])) : 0
}

function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of part) if (whole.has(pair)) shared += 1
  return shared / part.size
}
