// Owns making an answerer of a snapshot, alike for the chat, the command line and the measurements.

import { createAnswerer } from '../answers/answerer.ts'
import { wholePassage } from '../answers/compose/whole-passage.ts'
import type { Citation } from '../answers/reply.ts'
import type { Snapshot } from '../library/snapshot.ts'
import { createSegmenter } from '../text/jieba.ts'

export type SnapshotAnswerer = ReturnType<typeof createAnswerer>

/** `withoutFamily` leaves one family of synonyms out, to see what it is good for. */
export function createSnapshotAnswerer(snapshot: Snapshot, withoutFamily?: string): SnapshotAnswerer {
  return createAnswerer({
    documents: snapshot.documents.map(({ document }) => document),
    passages: snapshot.documents.flatMap(({ passages }) => passages),
    knowledge: snapshot.knowledge,
    standings: snapshot.standings,
    segmenter: createSegmenter(snapshot.knowledge.words),
    figures: () => snapshot.figures,
    terms: snapshot.terms,
    ...(withoutFamily === undefined ? {} : { withoutFamily }),
  })
}

/** 原文: the whole passage with its neighbours and its place. */
export const showSource = ({ documents }: Pick<Snapshot, 'documents'>, citation: Citation): string | undefined =>
  wholePassage(citation, documents.find(({ document }) => document.id === citation.doc)?.passages ?? [])
