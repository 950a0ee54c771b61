// Owns 原文: the whole passage that an answer stands on, between its neighbours, and where it stands.

import type { Passage } from '../../documents/passage.ts'
import { answers } from '../../wording/answers.ts'
import type { Citation } from '../reply.ts'

/** Of a neighbour so much is shown that one sees what the passage stands in. */
const NEIGHBOUR_SIGNS = 120

/** undefined: the document is no longer what it was when it was cited. */
export function wholePassage(citation: Citation, passages: readonly Passage[]): string | undefined {
  const own = passages.filter(({ doc }) => doc === citation.doc)
  const at = own.findIndex(({ id }) => id === citation.passage)
  const passage = own[at]
  if (!passage) return undefined
  const [before, after] = [own[at - 1], own[at + 1]].map((neighbour) => (neighbour && isBeside(neighbour, passage) ? neighbour : undefined))
  return [
    answers.placeOf(citation.title, citation.digest, passage.section, passage.line, passage.page),
    ...(before ? [before.display.length > NEIGHBOUR_SIGNS ? `…${before.display.slice(-NEIGHBOUR_SIGNS)}` : before.display] : []),
    passage.display,
    ...(after ? [after.display.length > NEIGHBOUR_SIGNS ? `${after.display.slice(0, NEIGHBOUR_SIGNS)}…` : after.display] : []),
  ].join('\n')
}

/** Under another heading it is about something else. */
const isBeside = (one: Passage, other: Passage): boolean => one.section.join('\n') === other.section.join('\n')
