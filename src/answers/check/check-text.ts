// Owns holding a text that is to be sent against the documents: figures and days that differ for the same thing, each told with its place.
import type { Passage } from '../../documents/passage.ts'
import type { RegionFinder } from '../../documents/scope.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { checkWords } from '../../wording/checks.ts'
import { citationLine, cite } from '../compose/citation.ts'
import type { FigureTable } from '../statistics/figure-table.ts'
import { citeFigure, tellFigure } from '../statistics/tell.ts'
import { type DatedPassage, findDateConflicts } from './date-check.ts'
import { findDatedClauses, pairsOf } from './dated-clause.ts'
import { findFigureConflicts, ruleIdsOf } from './figure-check.ts'

export interface TextCheckSource {
  readonly documents: readonly SourceDocument[]
  readonly passages: readonly Passage[]
  /** Read when first wanted. */
  readonly table: () => FigureTable
  readonly findRegion: RegionFinder
}

/** `today` as an ISO date: 11月25日 in a text is of the year in which it is written. */
export type TextCheck = (text: string, today: string) => readonly string[]

/** More would not be read. */
const TOLD = 3

export function createTextCheck({ documents, passages, table, findRegion }: TextCheckSource): TextCheck {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const ruleIds = ruleIdsOf(passages)
  let held: readonly DatedPassage[] | undefined

  const dated = (today: string): readonly DatedPassage[] => {
    held ??= passages.flatMap((passage) => {
      const document = byId.get(passage.doc)
      const written = document?.published ?? `${passage.period?.slice(0, 4) ?? today.slice(0, 4)}-12-31`
      const clauses = findDatedClauses(passage.text, written)
      if (clauses.length === 0) return []
      const above = pairsOf([document?.title ?? '', ...passage.section].join('\n'))
      return clauses.map((clause) => ({ passage, clause, above }))
    })
    return held
  }

  return (text, today) => {
    const figures = findFigureConflicts(text, table(), ruleIds, findRegion).map(({ own, theirs }) =>
      checkWords.differs(tellFigure(own), tellFigure(theirs), citationLine(citeFigure(theirs, byId))),
    )
    const days = findDateConflicts(text, today, dated(today)).map(({ own, theirs: { passage, clause } }) =>
      checkWords.differs(own.raw, clause.sentence, citationLine(cite(passage, clause.sentence, byId))),
    )
    return [...new Set([...figures, ...days])].slice(0, TOLD)
  }
}
