// Owns the measure of how documents are read, on a folder of originals and questions over them:
//   node --import tsx bench/documents.ts DOCUMENTS_DIR [GOLD.jsonl]
// Coverage, spans, passage lengths, time, answers in their sections, sections under further spoiling. Exit code 1 below the floors.
import { readFileSync } from 'node:fs'
import { coverage } from '../src/documents/coverage.ts'
import type { Passage } from '../src/documents/passage.ts'
import { type ReadDocument, readDocument } from '../src/documents/read-document.ts'
import { takeSnapshot } from '../src/library/snapshot.ts'
import { splitSentences } from '../src/text/sentences.ts'
import { mutationsOf } from './document-mutations.ts'

const FLOORS = { coverage: 0.99, answers: 0.98, stable: 0.98, milliseconds: 2000 } as const

interface Question {
  readonly id: string
  readonly answerable: boolean
  readonly doc?: string
  readonly section?: string
  readonly chapter?: string
  readonly must: readonly (readonly string[])[]
}

const [folder, goldFile] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: bench/documents.ts DOCUMENTS_DIR [GOLD.jsonl]')
const failures: string[] = []
const say = (line: string): unknown => process.stdout.write(`${line}\n`)
const expectFloor = (name: string, value: number, floor: number): void => {
  if (value < floor) failures.push(`${name}: ${(value * 100).toFixed(2)} % < ${floor * 100} %`)
}

const snapshot = await takeSnapshot({ documentsDir: folder, knowledgeDir: new URL('../knowledge', import.meta.url).pathname })
const documents = snapshot.documents

// Of the processor's time, whatever else the machine has to do.
const before = process.cpuUsage()
for (const { document } of documents) readDocument(document)
const took = process.cpuUsage(before).user / 1000
say(`${documents.length} documents read in ${Math.round(took)} ms`)
if (took > FLOORS.milliseconds) failures.push(`time: ${Math.round(took)} ms`)

for (const read of documents) {
  const { covered, all } = coverage(read)
  const texts = read.passages.filter((passage) => passage.form === 'text')
  say(
    `${read.document.id}: coverage ${((100 * covered) / all).toFixed(2)} %, ${read.headings.length} headings, ${read.passages.length} passages, longest ${Math.max(...texts.map((passage) => passage.text.length))}, too short ${shortOnes(read)}, spans wrong ${wrongSpans(read)}`,
  )
  expectFloor(`coverage of ${read.document.id}`, covered / all, FLOORS.coverage)
  if (wrongSpans(read) > 0) failures.push(`spans of ${read.document.id}`)
}

function shortOnes({ passages }: ReadDocument): number {
  const lengths = new Map<string, number>()
  const texts = passages.filter((passage) => passage.form === 'text')
  for (const passage of texts) lengths.set(passage.section.join(), (lengths.get(passage.section.join()) ?? 0) + passage.text.length)
  return texts.filter((passage) => passage.text.length < 80 && (lengths.get(passage.section.join()) ?? 0) >= 80).length
}

function wrongSpans({ document, passages }: ReadDocument): number {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
  return passages.filter(
    (passage) => letters(passage.spans.map(({ start, end }) => document.text.slice(start, end)).join('')) !== letters(passage.text),
  ).length
}

const fold = (text: string): string =>
  text
    .replaceAll('，', '、')
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[—–－~～]+/gu, '-')
    .toLowerCase()

/** The innermost heading is the section told, or nearly so: a title may be shortened in the question. */
function isIn(passage: Passage, { section = '', chapter }: Question): boolean {
  const [inner, told] = [fold(passage.section.at(-1) ?? ''), fold(section)]
  const [short, long] = inner.length < told.length ? [inner, told] : [told, inner]
  const same = inner === told || (short.length >= 4 && short.length * 2 >= long.length && long.includes(short))
  return same && (chapter === undefined || passage.section.some((title) => fold(title).includes(fold(chapter))))
}

function measureAnswers(file: string): void {
  const questions = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Question)
    .filter((question) => question.answerable && question.section && documents.some((read) => read.document.id === question.doc))
  let inSection = 0
  let computed = 0
  for (const question of questions) {
    const read = documents.find((each) => each.document.id === question.doc)
    const text = fold(
      (read?.passages ?? [])
        .filter((passage) => isIn(passage, question))
        .map((passage) => `${passage.text}\n${passage.display}`)
        .join('\n'),
    )
    const whole = fold(read?.document.text ?? '')
    const missing = question.must.filter((words) => !words.some((word) => text.includes(fold(word))))
    if (missing.length === 0) inSection++
    // A sum, a difference, a count of rows: it stands nowhere in the document.
    else if (missing.every((words) => !words.some((word) => whole.includes(fold(word))))) computed++
    else say(`  not in its section: ${question.id} ${question.section} ${JSON.stringify(missing)}`)
  }
  say(`answers in their sections: ${inSection} of ${questions.length}, ${computed} more are computed`)
  expectFloor('answers', (inSection + computed) / questions.length, FLOORS.answers)
}

/** Which section each sentence stands in. */
function sectionsOf({ passages }: ReadDocument): Map<string, string> {
  return new Map(
    passages
      .filter((passage) => passage.form !== 'caption')
      .flatMap((passage) =>
        splitSentences(passage.text).map(
          ({ start, end }) => [passage.text.slice(start, end).trim(), passage.section.slice(-2).join(' / ')] as const,
        ),
      )
      .filter(([sentence]) => sentence.length > 6),
  )
}

function measureMutations(read: ReadDocument): void {
  const before = sectionsOf(read)
  for (const { name, text } of mutationsOf(read)) {
    const after = sectionsOf(readDocument({ ...read.document, text }))
    const stable = [...before].filter(([sentence, section]) => after.get(sentence) === section).length / before.size
    if (stable < 1) say(`  ${read.document.id}, ${name}: ${(stable * 100).toFixed(2)} % of the sentences keep their section`)
    expectFloor(`${read.document.id}, ${name}`, stable, FLOORS.stable)
  }
  say(`${read.document.id}: ${mutationsOf(read).length} mutations`)
}

if (goldFile !== undefined) measureAnswers(goldFile)
for (const read of documents) measureMutations(read)
for (const failure of failures) say(`FAILED ${failure}`)
say(failures.length === 0 ? 'ok' : `${failures.length} failed`)
process.exitCode = failures.length === 0 ? 0 : 1
