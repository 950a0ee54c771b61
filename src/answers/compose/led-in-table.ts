// Owns answering with the table that a line leads in: 2024年秋季课程安排如下： tells nothing by itself, the rows behind it do.
import { type Passage, sameSection } from '../../documents/passage.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { foldText } from '../../text/characters.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { TableRow } from '../tables/table-index.ts'
import { tellRows } from '../tables/tell-rows.ts'

/** 收费如下： · 见下表。 · 名单： at the end of what stands above the table. */
const LEADS_IN = /(?:如下|下表(?:所示)?|[：:])[：:。\s]*$/u

/** Undefined where the line answers by itself (共有几家基地 in 共有基地4家，收费如下), or leads in no table. */
export function tellLedInTable(
  question: Question,
  best: Evidence,
  passages: readonly Passage[],
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  const { passage, fitsAsked, window } = best
  const isLast = passage.text.slice(window.end).trim() === ''
  if (passage.cells || !isLast || !LEADS_IN.test(passage.text) || question.asked === 'yesno') return undefined
  if (question.slots.length > 0 && fitsAsked && best.quantities.length > 0) return undefined
  const rows = rowsBehind(passage, passages)
  return rows.length < ROWS_MIN ? undefined : tellRows(rows, question, documents)
}
const ROWS_MIN = 2

function rowsBehind(lead: Passage, passages: readonly Passage[]): readonly TableRow[] {
  const behind = passages.slice(passages.indexOf(lead) + 1)
  const end = behind.findIndex((each) => each.form !== 'row' || !sameSection(each, lead))
  return (end < 0 ? behind : behind.slice(0, end)).map((passage) => ({
    passage,
    cells: (passage.cells ?? []).map(({ heading, value }) => ({ heading: foldText(heading), value: foldText(value) })),
  }))
}
