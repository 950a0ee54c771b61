// Owns which edition is meant where no year is asked for: what a newer text tells as well is taken from there.
import type { Standing } from '../../documents/edition.ts'
import type { Evidence } from '../evidence/evidence.ts'

/** How much less of the question the newer text may cover and still be the one that answers. */
const AS_WELL = 0.08
const BEHIND = 0.01

/** The older edition stays behind the newer one that says the same; what only the older says keeps its place. Best first. */
export function newestEditions(evidence: readonly Evidence[], standings: ReadonlyMap<string, Standing>): readonly Evidence[] {
  if (!evidence.some((each) => standings.has(each.passage.doc))) return evidence
  return evidence.map((each) => behindNewer(each, evidence, standings)).sort((a, b) => b.score - a.score)
}

function behindNewer(old: Evidence, evidence: readonly Evidence[], standings: ReadonlyMap<string, Standing>): Evidence {
  const newer = textsInPlaceOf(old.passage.doc, standings)
  if (newer.size === 0) return old
  const better = evidence.find((each) => newer.has(each.passage.doc) && tellsAsWell(each, old))
  return better && better.score <= old.score ? { ...old, score: better.score - BEHIND } : old
}

const tellsAsWell = (newer: Evidence, old: Evidence): boolean =>
  newer.coverage >= old.coverage - AS_WELL && newer.passage.region === old.passage.region && (newer.fitsAsked || !old.fitsAsked)

/** The 2018 rule was repealed by that of 2021, which has an edition of 2024: both stand in its place. */
function textsInPlaceOf(doc: string, standings: ReadonlyMap<string, Standing>): ReadonlySet<string> {
  const found = new Set([doc])
  // What is added while the set is walked is walked as well.
  for (const each of found) {
    const { supersededBy, repealed } = standings.get(each) ?? {}
    if (supersededBy !== undefined) found.add(supersededBy)
    if (repealed !== undefined) found.add(repealed.by)
  }
  found.delete(doc)
  return found
}
