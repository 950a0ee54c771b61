// Owns a crowd of documents: each real one beside tellings of other towns and years, kept in memory or written into a folder.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { ReadDocument } from '../src/documents/read-document.ts'
import type { SourceDocument } from '../src/documents/source-document.ts'
import type { Lexicon } from '../src/search/lexicon.ts'
import { distract, twistsFor } from './distract.ts'

export const distractorsOf = (documents: readonly ReadDocument[], times: number, lexicon: Lexicon): readonly SourceDocument[] =>
  documents.flatMap(({ document }) => twistsFor(times).map((twist) => distract(document, twist, lexicon)))

export const crowd = (documents: readonly ReadDocument[], times: number, lexicon: Lexicon): readonly SourceDocument[] => [
  ...documents.map(({ document }) => document),
  ...distractorsOf(documents, times, lexicon),
]

export function writeCrowd(dir: string, documents: readonly SourceDocument[]): void {
  mkdirSync(dir, { recursive: true })
  const entries = documents.map(({ text, pages: _pages, concluded: _concluded, ...about }) => {
    const file = `${about.id}.md`
    writeFileSync(join(dir, file), text)
    return { ...about, file }
  })
  writeFileSync(join(dir, 'sources.yaml'), stringify(entries))
}
