// Owns telling that a rule on which a reply stands has run out, was repealed, or has a newer edition.
import { isOver, isRule, type Standing } from '../../documents/edition.ts'
import type { Passage } from '../../documents/passage.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { dayInChina } from '../../text/day-in-china.ts'
import { standings as wording } from '../../wording/standings.ts'
import type { Citation, Reply } from '../reply.ts'
import { cite } from './citation.ts'

export interface StandingSource {
  readonly standings: ReadonlyMap<string, Standing>
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly passage: (id: string) => Passage | undefined
}

interface Note {
  readonly text: string
  /** The passage that says so, where one does. */
  readonly proof?: string | undefined
}

const NOTES_MAX = 2

/** `now` is a moment. */
export function noteStandings(reply: Reply, now: number, source: StandingSource): Reply {
  const cited = [...new Set(reply.citations.map((citation) => citation.doc))]
  const notes = cited.flatMap((doc) => noteOn(doc, dayInChina(now), source) ?? []).slice(0, NOTES_MAX)
  if (notes.length === 0) return reply
  const proofs = notes.flatMap(({ proof }) => proofOf(proof, reply, source) ?? [])
  return {
    ...reply,
    text: [reply.text, ...notes.map((note) => note.text)].join('\n'),
    citations: [...reply.citations, ...proofs],
  }
}

function noteOn(doc: string, today: string, { standings, documents }: StandingSource): Note | undefined {
  const document = documents.get(doc)
  const standing = standings.get(doc)
  if (!document || !standing) return undefined
  const titleOf = (id: string): string => documents.get(id)?.title ?? id
  const { repealed, expires, supersededBy } = standing
  if (repealed) return { text: wording.repealed(document.title, titleOf(repealed.by)), proof: repealed.passage }
  if (expires && isOver({ expires }, today)) return { text: wording.expired(document.title, expires.day), proof: expires.passage }
  // An older yearbook is right for its own year; an older rule may mislead whoever acts on it.
  if (supersededBy !== undefined && isRule(document)) return { text: wording.replaced(document.title, titleOf(supersededBy)) }
  return undefined
}

function proofOf(id: string | undefined, reply: Reply, { passage, documents }: StandingSource): Citation | undefined {
  const found = id === undefined || reply.citations.some((citation) => citation.passage === id) ? undefined : passage(id)
  return found && cite(found, found.text.slice(found.bodyStart).trim(), documents)
}
