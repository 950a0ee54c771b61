// Measures the ranking on plain reading comprehension over other text than reports: `tsx bench/reading.ts [--failures]`.
// How often the passage that answers is the first and among the first three: found by words alone, by pairs of characters
// alone, by both, and by both with what is looked at more closely, as the hit test of the bot gives it.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'
import { createAnswerer } from '../src/answers/answerer.ts'
import { readDocument } from '../src/documents/read-document.ts'
import type { SourceDocument } from '../src/documents/source-document.ts'
import { createPassageIndex } from '../src/search/create-passage-index.ts'
import { countTerms } from '../src/search/document-terms.ts'
import type { CountedTerms, Field } from '../src/search/term-engine.ts'
import { createSegmenter } from '../src/text/jieba.ts'
import { loadFolder, OWN } from './gold-run.ts'

/** In points; what was reached, less two questions of eighty. */
const FLOORS = { first: 60, amongThree: 82.5 } as const
const TOP = 3

const { values } = parseArgs({ options: { failures: { type: 'boolean', default: false } } })
const { knowledge } = await loadFolder(OWN.documents)
const segmenter = createSegmenter(knowledge.words)

const texts = z
  .array(z.object({ text: z.string(), asks: z.array(z.string()).min(1) }))
  .parse(parse(readFileSync(new URL('./reading.yaml', import.meta.url), 'utf8')))
const documents = texts.map(({ text }, i): SourceDocument => {
  const id = `text-${i + 1}`
  return { id, file: `${id}.md`, title: `短文${i + 1}`, text, inferred: false, digest: false }
})
const passages = documents.flatMap((document) => readDocument(document).passages)
const answerer = createAnswerer({ documents, passages, knowledge, segmenter })
const asked = texts.flatMap(({ asks }, i) => asks.map((question) => ({ question, doc: documents[i]?.id ?? '' })))

const hold = [
  measure('words', rankedBy(['words'])),
  measure('pairs', rankedBy(['pairs'])),
  measure('both', rankedBy(['words', 'pairs'])),
  measure('both, looked at closely', (question) => answerer.hits(question, TOP).map(({ evidence }) => evidence.passage.doc)),
].at(-1)
process.exitCode = hold && hold.first >= FLOORS.first && hold.amongThree >= FLOORS.amongThree ? 0 : 1

/** The documents found for a question, best first, where the index knows some of its fields only. */
function rankedBy(fields: readonly Field[]): (question: string) => readonly string[] {
  const terms = countTerms(passages, segmenter)
  const kept = (field: Field): CountedTerms => (fields.includes(field) ? terms.fields[field] : emptied(terms.fields[field]))
  const counted = { ...terms, fields: { words: kept('words'), pairs: kept('pairs'), headings: emptied(terms.fields.headings) } }
  const index = createPassageIndex(passages, new Map(), segmenter, counted)
  return (question) => index.search(answerer.understand(question).terms, TOP).map(({ passage }) => passage.doc)
}

function emptied({ starts }: CountedTerms): CountedTerms {
  return { starts: new Uint32Array(starts.length), terms: new Uint32Array(), counts: new Uint16Array() }
}

function measure(name: string, rank: (question: string) => readonly string[]): { readonly first: number; readonly amongThree: number } {
  const ranked = asked.map(({ question, doc }) => ({ question, doc, at: rank(question).indexOf(doc) }))
  const share = (least: number): number => (100 * ranked.filter(({ at }) => at >= 0 && at < least).length) / ranked.length
  const [first, amongThree] = [share(1), share(TOP)]
  console.log(
    `${name}: ${ranked.length} questions over ${passages.length} passages, first ${first.toFixed(1)}%, among three ${amongThree.toFixed(1)}%`,
  )
  if (values.failures) for (const { question, doc, at } of ranked) if (at !== 0) console.log(`    ${question} → ${at + 1 || '—'} (${doc})`)
  return { first, amongThree }
}
