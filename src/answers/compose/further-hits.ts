// Owns 更多 after an ordinary answer: what else the question finds, numbered on from the places that the answer cites.
import type { SourceDocument } from '../../documents/source-document.ts'
import { answers } from '../../wording/answers.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Citation, Reply } from '../reply.ts'
import { citationLine, cite } from './citation.ts'
import { bare, readable } from './excerpt.ts'

const PAGE = 3
/** Below this it speaks of something else. */
const NEAR_ENOUGH = 0.4
const SNIPPET = 48
const HEADING = 14

/** The answer with more places to its name: number 2 of the list is 原文 2. Undefined where nothing else comes near. */
export function furtherHits(
  reply: Reply,
  evidence: readonly Evidence[],
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  const shown = new Set(reply.citations.map(({ passage }) => passage))
  const further: Evidence[] = []
  for (const each of evidence) {
    if (further.length >= PAGE) break
    if (each.coverage < NEAR_ENOUGH || shown.has(each.passage.id)) continue
    shown.add(each.passage.id)
    further.push(each)
  }
  if (further.length === 0) return undefined
  const citations = [...reply.citations, ...further.map((each) => citeWindow(each, documents))]
  const choices = citations.map((citation, cites) => ({ label: labelOf(citation), question: citation.quote, cites }))
  const first = reply.citations.length
  return {
    ...reply,
    text: answers.further(
      choices.slice(first).map(({ label }) => label),
      first + 1,
    ),
    citations,
    choices,
  }
}

const citeWindow = ({ passage, window }: Evidence, documents: ReadonlyMap<string, SourceDocument>): Citation =>
  cite(
    passage,
    passage.cells ? passage.text.slice(passage.bodyStart).trim() : passage.text.slice(window.start, window.end).trim(),
    documents,
  )

function labelOf(citation: Citation): string {
  const place = citationLine({ ...citation, section: citation.section.slice(-1).map((heading) => shortened(heading, HEADING)) })
  return `${shortened(bare(readable(citation.quote)), SNIPPET)}——${place}`
}

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text)
