// Owns what `cli knowledge` shows of the documents: troubles, list, outline, passages, the text as read.
import { coverage } from '../documents/coverage.ts'
import type { Heading, Passage } from '../documents/passage.ts'
import { isDoubtful, sectionQualities } from '../documents/quality.ts'
import type { ReadDocument } from '../documents/read-document.ts'
import { AppError } from '../errors.ts'
import type { Snapshot } from '../library/snapshot.ts'
import { findNearestName } from '../nearest-name.ts'
import * as wording from '../wording/knowledge.ts'
import type { ExitCode, Terminal } from './command.ts'

interface ViewInput {
  readonly snapshot: Snapshot
  readonly document: string | undefined
  readonly json: boolean
  readonly terminal: Terminal
}

interface View {
  readonly needsDocument?: true
  show(input: ViewInput): ExitCode
}

export const VIEWS: Readonly<Record<string, View>> = {
  check: { show: showCheck },
  list: { show: showList },
  outline: { needsDocument: true, show: showOutline },
  passages: { show: showPassages },
  source: { needsDocument: true, show: showSource },
}

/** How much of a text must stand in headings and passages. */
const COVERED_LEAST = 0.95

function showCheck({ snapshot, json, terminal, document }: ViewInput): ExitCode {
  const file = document === undefined ? undefined : requireDocument(snapshot, document).document.file
  const found = snapshot.diagnostics.filter((each) => file === undefined || each.file === file)
  const thin = snapshot.documents.filter(
    (read) => (file === undefined || read.document.file === file) && shareCovered(read) < COVERED_LEAST,
  )
  const count = (severity: string): number => found.filter((each) => each.severity === severity).length
  if (json) for (const each of found) terminal.out(JSON.stringify(each))
  else {
    for (const each of found) terminal.out(wording.diagnosticLine(each))
    for (const read of thin) terminal.out(wording.coverageLine(read.document.id, shareCovered(read)))
    const passages = snapshot.documents.reduce((sum, read) => sum + read.passages.length, 0)
    terminal.out(wording.checkSummary(snapshot.documents.length, passages, count('error') + thin.length, count('warning'), count('note')))
  }
  return count('error') + thin.length > 0 ? 1 : 0
}

function shareCovered(read: ReadDocument): number {
  const { covered, told, all } = coverage(read)
  return all === 0 ? 1 : (covered + told) / all
}

function showList({ snapshot, json, terminal }: ViewInput): ExitCode {
  if (snapshot.documents.length === 0) terminal.note(wording.noDocuments)
  for (const { document, headings, passages } of snapshot.documents) {
    const { text: _text, pages: _pages, ...about } = document
    const concluded = document.concluded ?? []
    if (json) terminal.out(JSON.stringify({ ...about, headings: headings.length, passages: passages.length }))
    else terminal.out(wording.listLine({ ...document, concluded, sections: headings.length, passages: passages.length }))
  }
  return 0
}

function showOutline({ snapshot, document, json, terminal }: ViewInput): ExitCode {
  const read = requireDocument(snapshot, document)
  const counts = new Map<string, number>()
  for (const passage of read.passages) counts.set(passage.section.join('\n'), (counts.get(passage.section.join('\n')) ?? 0) + 1)
  const qualities = sectionQualities(read.passages)
  for (const heading of read.headings) {
    const key = heading.section.join('\n')
    const passages = counts.get(key) ?? 0
    const quality = Math.round((qualities.get(key) ?? 1) * 100) / 100
    if (json) terminal.out(JSON.stringify({ ...headingLine(heading), line: heading.line, passages, quality }))
    else
      terminal.out(
        wording.outlineLine({
          depth: heading.section.length - 1,
          title: heading.section.at(-1) ?? '',
          line: heading.line,
          passages,
          doubtful: isDoubtful(quality),
        }),
      )
  }
  return 0
}

function showPassages({ snapshot, document, json, terminal }: ViewInput): ExitCode {
  const wanted = document === undefined ? snapshot.documents : [requireDocument(snapshot, document)]
  for (const read of wanted) {
    if (json) for (const heading of read.headings) terminal.out(JSON.stringify(headingLine(heading)))
    for (const passage of read.passages) terminal.out(json ? JSON.stringify(passageLine(passage)) : describePassage(passage))
  }
  return 0
}

const headingLine = ({ doc, section, spans, file }: Heading): object => ({ kind: 'heading', doc, section, spans, file })

function passageLine({ id, doc, section, text, display, spans, file, line, page, period, region, organisation, plan }: Passage): object {
  return { kind: 'passage', id, doc, section, text, display, spans, file, line, page, period, region, organisation, plan }
}

function describePassage(passage: Passage): string {
  const marks = [
    passage.plan && wording.PLAN_MARK,
    passage.rule && wording.RULE_MARK,
    isDoubtful(passage.quality) && wording.DOUBTFUL_MARK,
  ].filter((mark) => mark !== false)
  const place = [passage.doc, ...passage.section, wording.lineMark(passage.line, passage.page)].join(' › ')
  return wording.passageLines(
    passage.id,
    place,
    [passage.period, passage.region, ...marks].filter((mark) => mark !== undefined),
    passage.display,
  )
}

/** The text that spans count in: for a PDF, what its reader made of it. */
function showSource({ snapshot, document, json, terminal }: ViewInput): ExitCode {
  const { id, file, text, pages } = requireDocument(snapshot, document).document
  terminal.out(json ? JSON.stringify({ id, file, text, pages }) : text.replace(/\n$/u, ''))
  return 0
}

function requireDocument({ documents }: Snapshot, name: string | undefined): ReadDocument {
  const found = documents.find(({ document }) => document.id === name || document.file === name || document.title === name)
  if (found) return found
  const names = documents.flatMap(({ document }) => [document.id, document.file])
  throw new AppError('unknown-document', wording.UNKNOWN_DOCUMENT(name ?? ''), {
    hint: wording.UNKNOWN_DOCUMENT_HINT(findNearestName(name ?? '', names)),
  })
}
