// Owns what is known of a document: sources.yaml before the file's own word before what the text lets conclude.
import { basename } from 'node:path'
import type { Diagnostic, SourceDocument } from '../documents/source-document.ts'
import type { ReadPart } from '../files/file-reading.ts'
import { CONCLUDED } from '../wording/library.ts'
import { concludeSource } from './conclude-source.ts'
import { diagnosticOf } from './file-trouble.ts'
import { readFrontMatter } from './front-matter.ts'
import type { RegionCounter } from './region-counter.ts'
import type { SourceEntry } from './sources.ts'

export interface Described {
  readonly source: SourceDocument
  readonly diagnostics: readonly Diagnostic[]
}

const GUESSED = ['title', 'kind', 'published', 'period', 'region'] as const

export function describeSource(file: string, part: ReadPart, entry: SourceEntry | undefined, countRegions: RegionCounter): Described {
  const { text, pages, id: ownId, ...own } = part
  const front = readFrontMatter(text, file)
  const { line: _line, id, ...told } = { line: 0, id: undefined, ...own, ...front.fields, ...entry, file }
  const concluded = concludeSource(text, basename(file), told, countRegions)
  const guessed = GUESSED.filter((key) => told[key] === undefined && concluded[key] !== undefined)
  const source: SourceDocument = {
    ...concluded,
    ...told,
    // One entry may stand for a file of many documents: then each has its own id.
    id: ownId ?? id ?? idOf(file),
    text,
    ...(pages ? { pages } : {}),
    inferred: told.inferred ?? told.title === undefined,
    digest: told.digest ?? false,
    ...(guessed.length > 0 ? { concluded: guessed } : {}),
  }
  const silent = entry !== undefined || guessed.length === 0
  return {
    source,
    diagnostics: [
      ...front.diagnostics,
      ...(silent ? [] : [diagnosticOf(file, 1, 'concluded', CONCLUDED(concluded.title, concluded.period, concluded.region), 'note')]),
    ],
  }
}

/** 'policies/大病补助.txt' → 'policies-大病补助' */
export const idOf = (file: string): string =>
  file
    .replace(/\.[^./]+$/u, '')
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'document'
