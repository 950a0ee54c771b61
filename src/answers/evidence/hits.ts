// Owns the hit test: the passages that a question finds, each once, in the order in which they would answer.
import type { Evidence } from './evidence.ts'
import type { Found } from './find-evidence.ts'

export interface FoundPassage {
  readonly evidence: Evidence
  /** It covers the question but speaks of another time or place: no answer is made of it. */
  readonly misses?: 'time' | 'place' | 'date'
}

export function hitsOf({ evidence, outOfScope }: Found, top: number): readonly FoundPassage[] {
  const hits = new Map<string, FoundPassage>()
  for (const each of evidence) if (!hits.has(each.passage.id)) hits.set(each.passage.id, { evidence: each })
  if (hits.size >= top) return [...hits.values()].slice(0, top)
  for (const { evidence: each, what } of outOfScope())
    if (!hits.has(each.passage.id)) hits.set(each.passage.id, { evidence: each, misses: what })
  return [...hits.values()].slice(0, top)
}
