// Owns the terms by which the documents of a snapshot are found: counted once for each document and joined once for all, by way of the cache.
import { setImmediate as othersTurn } from 'node:timers/promises'
import type { ReadDocument } from '../documents/read-document.ts'
import { createTermCounter, type DocumentTerms, joinTerms } from '../search/document-terms.ts'
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

/** A hundredth of a second of cutting: the worker's answers wait no longer. */
const AT_ONCE = 25

/** Of all documents as one, in their order; `told` is each document as JSON. The bot answers meanwhile. */
export async function loadTerms(documents: readonly ReadDocument[], told: readonly string[], source: TermSource): Promise<DocumentTerms> {
  const { cache, fingerprint, words } = source
  const kind = [fingerprint, JSON.stringify(words)]
  const key = cacheKey([...kind, ...told])
  const known = await cache.findTerms(key)
  if (known) return known
  const parts: DocumentTerms[] = []
  for (const [d, { passages }] of documents.entries()) parts.push(await termsOf(passages, cacheKey([...kind, told[d] ?? '']), source))
  const joined = joinTerms(parts)
  // Of one document alone they are kept already.
  if (documents.length > 1) await cache.keepTerms(key, joined)
  return joined
}

async function termsOf(passages: ReadDocument['passages'], key: string, { cache, segmenter }: TermSource): Promise<DocumentTerms> {
  const known = await cache.findTerms(key)
  if (known) return known
  const counted = await count(passages, segmenter())
  await cache.keepTerms(key, counted)
  return counted
}

async function count(passages: ReadDocument['passages'], segmenter: Segmenter): Promise<DocumentTerms> {
  const counter = createTermCounter(segmenter)
  for (const [p, passage] of passages.entries()) {
    if (p > 0 && p % AT_ONCE === 0) await othersTurn()
    counter.add(passage)
  }
  return counter.done()
}
