// Owns the terms by which the documents of a snapshot are found: cut and counted once for each document, by way of the cache.
import { setImmediate as othersTurn } from 'node:timers/promises'
import type { ReadDocument } from '../documents/read-document.ts'
import { createTermCounter, type DocumentTerms } from '../search/document-terms.ts'
import type { Segmenter } from '../text/segmenter.ts'
import { cacheKey, type ParsedCache } from './parsed-cache.ts'

export interface TermSource {
  readonly cache: ParsedCache
  readonly fingerprint: string
  /** With other words of its own a text is cut otherwise. */
  readonly words: readonly string[]
  /** Made when the first document must be cut: its dictionary takes a second to load. */
  readonly segmenter: () => Segmenter
}

/** A few hundredths of a second of cutting. */
const AT_ONCE = 100

/** By the id of the document; `told` is each document as JSON. The bot answers meanwhile. */
export async function loadTerms(
  documents: readonly ReadDocument[],
  told: readonly string[],
  { cache, fingerprint, words, segmenter }: TermSource,
): Promise<ReadonlyMap<string, DocumentTerms>> {
  const wordsKey = JSON.stringify(words)
  const terms = new Map<string, DocumentTerms>()
  for (const [d, { document, passages }] of documents.entries()) {
    const key = cacheKey([fingerprint, wordsKey, told[d] ?? ''])
    const known = await cache.findTerms(key)
    const counted = known ?? (await count(passages, segmenter()))
    terms.set(document.id, counted)
    if (!known) await cache.keepTerms(key, counted)
  }
  return terms
}

async function count(passages: ReadDocument['passages'], segmenter: Segmenter): Promise<DocumentTerms> {
  const counter = createTermCounter(segmenter)
  for (const [p, passage] of passages.entries()) {
    if (p > 0 && p % AT_ONCE === 0) await othersTurn()
    counter.add(passage)
  }
  return counter.done()
}
