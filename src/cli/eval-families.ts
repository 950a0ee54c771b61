// Owns `cli eval FILE --without each`: the gain of every family of words, over documents that are loaded once.

import type { Run } from '../evaluation/compare-runs.ts'
import { type FamilyGain, gainOf } from '../evaluation/family-gains.ts'
import { createSnapshotAnswerer } from '../wire/snapshot-answerer.ts'
import { familyGainLine } from '../wording/evaluation.ts'
import type { Terminal } from './command.ts'
import type { OpenAnswering } from './open-answering.ts'

/** `examine` asks all questions of an answerer and makes a run of what came out. */
export function gainsOfFamilies(open: OpenAnswering, examine: (open: OpenAnswering, without?: string) => Run): readonly FamilyGain[] {
  const before = examine(open)
  return open.snapshot.knowledge.synonyms.map(({ family }) =>
    gainOf(family, before, examine({ ...open, answerer: createSnapshotAnswerer(open.snapshot, family) }, family)),
  )
}

export function printGains(gains: readonly FamilyGain[], json: boolean, terminal: Terminal): void {
  if (json) terminal.out(JSON.stringify(gains))
  else for (const gain of gains) terminal.out(familyGainLine(gain))
}
