// Owns the finding of another edition of a title among the documents in service.
import { editionKey, SERIES_MIN } from '../../documents/edition.ts'
import type { ShownPreview } from '../../wording/knowledge-changes.ts'
import type { Snapshot } from '../snapshot.ts'

/** '望山年鉴（2023）' finds '望山年鉴（2022）', but not what the file of its own name holds, which it replaces. */
export function findOtherEdition(snapshot: Snapshot | undefined, title: string, file: string): ShownPreview['otherEdition'] {
  const key = editionKey(title)
  if (key.length < SERIES_MIN) return undefined
  const found = snapshot?.documents.find(({ document }) => document.file !== file && editionKey(document.title) === key)?.document
  return found && { title: found.title, ...(found.period === undefined ? {} : { period: found.period }) }
}
