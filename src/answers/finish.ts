// Owns making a reply of what was found: an answer, the same of several places, a question back, or that the documents are silent.
import { type Passage, sameSection } from '../documents/passage.ts'
import { noteNoChange } from './combine/change-note.ts'
import type { Combiner } from './combine/combiner.ts'
import { placesSideBySide } from './combine/side-by-side.ts'
import { askWhichPlace } from './compose/ask-back.ts'
import { askWhatIsMeant, askWhichMatter } from './compose/ask-matter.ts'
import { tellChapter } from './compose/chapter-list.ts'
import { composeAnswer, statesSame } from './compose/compose-answer.ts'
import { composeNone } from './compose/compose-none.ts'
import { noteElsewhere } from './compose/elsewhere-note.ts'
import { tellHeadings } from './compose/heading-list.ts'
import { tellLedInTable } from './compose/led-in-table.ts'
import { createPlaceNote } from './compose/place-note.ts'
import { noteSpan } from './compose/span-note.ts'
import { complete, matchingRows } from './evidence/more-evidence.ts'
import { explain, explainNone } from './explain.ts'
import { fitFirstLine } from './first-line/first-line.ts'
import { tighten } from './first-line/tighten.ts'
import type { Reply } from './reply.ts'
import { noteConflict } from './statistics/conflict-note.ts'
import { noteMeasure, stockInstead } from './statistics/measure-note.ts'
import { tellAlone } from './statistics/tell.ts'
import type { Attempt } from './talk/reading-choice.ts'

/** The same as well from elsewhere must come so near the best. */
const AS_GOOD = 0.25

/** What else than one answer may be made. */
export interface Ways {
  /** Among several questions none is put back: its choices would stand among the answers to the others. */
  readonly askBack: boolean
  /** What is asked in one breath is told of one place: with three places for one part and one for the next nobody knows whose is which. */
  readonly sideBySide: boolean
}
const ANY_WAY: Ways = { askBack: true, sideBySide: true }

export type Finish = (attempt: Attempt, ways?: Ways) => Reply

export function createFinisher(combiner: Combiner, passages: readonly Passage[]): Finish {
  const { documents, lexicon, nameOfPlace } = combiner
  const sectionOf = (of: Passage): string =>
    passages
      .filter((each) => sameSection(each, of))
      .map(({ text }) => text)
      .join('\n')
  const notePlace = createPlaceNote(documents, combiner)
  return ({ question, found, decision }, ways = ANY_WAY) => {
    if (decision.kind === 'none')
      return {
        ...composeNone(question, found, decision, { nameOfPlace, ancestors: lexicon.ancestors, sectionOf }),
        why: explainNone(question, found, decision.reason),
      }
    const { best } = decision
    const chapter = tellHeadings(question, best, passages, documents) ?? tellChapter(question, best, passages, documents)
    const listed = chapter ?? tellLedInTable(question, best, passages, documents)
    if (listed) return { ...listed, why: explain(question, found.evidence, best) }
    const several = ways.sideBySide ? placesSideBySide(question, found, best, combiner) : undefined
    if (several) return several
    const back = ways.askBack ? askWhichPlace(question, found.evidence, best, { ...lexicon, nameOfPlace }) : undefined
    if (back) return back
    const matter = ways.askBack ? (askWhichMatter(question, found.evidence, best, combiner) ?? askWhatIsMeant(question)) : undefined
    if (matter) return matter
    const same = found.evidence.filter(
      (each) => each.passage.id !== best.passage.id && each.score > best.score - AS_GOOD && statesSame(each, best),
    )
    const main =
      best.passage.form === 'row'
        ? matchingRows(question, best, found.evidence)
        : fitFirstLine(question, complete(question, tighten(question, best, found.evidence), found.evidence))
    const stock = stockInstead(question, main, combiner.table)
    if (stock) return { ...tellAlone(stock, documents), why: explain(question, found.evidence, best) }
    const composed = composeAnswer(question, { main, also: same.slice(0, 1) }, documents)
    const noted = noteConflict(question, { main, all: found.evidence }, noteMeasure(question, main, composed), documents)
    return {
      ...noteElsewhere(
        question,
        found.evidence,
        best,
        notePlace(question, main, noteNoChange(question, noteSpan(question, main, noted))),
        nameOfPlace,
      ),
      why: explain(question, found.evidence, best),
    }
  }
}
