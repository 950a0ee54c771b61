// Owns the table of figures behind a snapshot: read once for each document, by way of the cache.
import type { Figure } from '../documents/figure.ts'
import type { ReadDocument } from '../documents/read-document.ts'
import type { Diagnostic } from '../documents/source-document.ts'
import type { Place } from '../search/knowledge.ts'
import { diagnosticOfTrouble } from './file-trouble.ts'
import type { Loading } from './load-file.ts'
import { cacheKey } from './parsed-cache.ts'
import { MANY_LETTERS } from './reading/reader.ts'

export interface LoadedFigures {
  readonly figures: readonly Figure[]
  readonly diagnostics: readonly Diagnostic[]
}

/** `places` are those of all documents together: one report tells the town that another counts in. `told` is each document as JSON. */
export async function loadFigures(
  documents: readonly ReadDocument[],
  told: readonly string[],
  places: readonly Place[],
  { reader, cache, fingerprint }: Loading,
): Promise<LoadedFigures> {
  const placesKey = JSON.stringify(places)
  const keys = told.map((each) => cacheKey([fingerprint, placesKey, each]))
  const known = await Promise.all(keys.map((key) => cache.findFigures(key)))
  const letters = documents.reduce((sum, { document }, d) => sum + (known[d] ? 0 : document.text.length), 0)
  const figures: Figure[] = []
  const diagnostics: Diagnostic[] = []
  /** The worker reads the next one meanwhile: here every step of writing waits for the terms of other passages. */
  const keeping: Promise<void>[] = []
  for (const [d, read] of documents.entries()) {
    const found = known[d] ?? (await reader.readFigures(read, places, letters > MANY_LETTERS))
    // Its passages are served all the same.
    if (typeof found === 'string') diagnostics.push(diagnosticOfTrouble(read.document.file, { rule: found }))
    else for (const figure of found) figures.push(figure)
    if (known[d] === undefined && typeof found !== 'string') keeping.push(cache.keepFigures(keys[d] ?? '', found))
  }
  await Promise.all(keeping)
  return { figures, diagnostics }
}
