// Owns finding the figures of a text that differ from what a document says of the same thing.
import type { Figure } from '../../documents/figure.ts'
import { figuresOf } from '../../documents/figures/figures-of.ts'
import type { Passage } from '../../documents/passage.ts'
import { readDocument } from '../../documents/read-document.ts'
import type { RegionFinder } from '../../documents/scope.ts'
import { canAgree, type FigureTable, samePeriod } from '../statistics/figure-table.ts'

export interface FigureConflict {
  readonly own: Figure
  readonly theirs: Figure
}

/** '2020年新建基层工会482家' → beside the document's 492家. A thing that some document counts alike is no conflict. */
export function findFigureConflicts(
  text: string,
  table: FigureTable,
  ruleIds: ReadonlySet<string>,
  findRegion: RegionFinder,
): FigureConflict[] {
  return figuresIn(text, findRegion).flatMap((own) => {
    const same = table.like(own).filter((theirs) => isOfSame(own, theirs, ruleIds))
    const [theirs] = same
    return theirs && !same.some((one) => canAgree(own, one)) ? [{ own, theirs }] : []
  })
}

function figuresIn(text: string, findRegion: RegionFinder): readonly Figure[] {
  const described = { id: '', file: '', text, title: '', inferred: true, digest: false }
  return figuresOf(readDocument(described, findRegion), findRegion)
}

/** A rule holds at any time. Of a report's figure the time is told with it, so a text that names none may be held against it. */
function isOfSame(own: Figure, theirs: Figure, ruleIds: ReadonlySet<string>): boolean {
  if (own.unit !== theirs.unit) return false
  if (ruleIds.has(theirs.passage)) return true
  const isSameTime = own.period === undefined || (theirs.period !== undefined && samePeriod(own, theirs))
  const isSamePlace = own.region === undefined || own.region === theirs.region
  return isSameTime && isSamePlace && (own.kind === theirs.kind || own.kind === 'other')
}

export const ruleIdsOf = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(passages.filter(({ rule }) => rule).map(({ id }) => id))
