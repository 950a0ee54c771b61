// Owns the fixture documents: a text with the defects of real files, and beside it what must come out.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type ReadDocument, readDocument } from '../../src/documents/read-document.ts'
import type { SourceDocument } from '../../src/documents/source-document.ts'

const FOLDER = new URL('../fixtures/documents/', import.meta.url)

export interface ExpectedPassage {
  readonly section: string
  readonly chapter?: string
  readonly contains?: string
  readonly display?: string
  readonly form?: string
  readonly rule?: boolean
  readonly plan?: boolean
  readonly period?: string
}

export interface Expected {
  readonly title?: string
  readonly kind?: string
  readonly period?: string
  readonly published?: string
  readonly outline: readonly string[]
  readonly passages: readonly ExpectedPassage[]
  readonly rows?: Readonly<Record<string, number>>
  readonly diagnostics?: readonly string[]
  readonly notInText?: readonly string[]
}

export interface Fixture {
  readonly name: string
  readonly source: SourceDocument
  readonly expected: Expected
}

export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER)
  .filter((file) => /\.(?:txt|md)$/u.test(file))
  .sort()
  .map((file) => {
    const name = file.replace(/\.[^.]+$/u, '')
    const expected = parse(readFileSync(new URL(`${name}.expected.yaml`, FOLDER), 'utf8')) as Expected
    return { name, expected, source: sourceOf(readFileSync(new URL(file, FOLDER), 'utf8'), { file, ...expected }) }
  })

export function findFixture(name: string): Fixture {
  const fixture = FIXTURES.find((each) => each.name === name)
  if (!fixture) throw new Error(`no fixture ${name}`)
  return fixture
}

export function sourceOf(
  text: string,
  about: {
    readonly file?: string
    readonly title?: string
    readonly kind?: string
    readonly period?: string
    readonly published?: string
  } = {},
): SourceDocument {
  const { file = 'text.txt', title = file, kind, period, published } = about
  return {
    id: file.replace(/\.[^.]+$/u, ''),
    file,
    text,
    title,
    inferred: false,
    digest: false,
    ...(kind ? { kind } : {}),
    ...(period ? { period } : {}),
    ...(published ? { published } : {}),
  }
}

/** Reads a text as it would stand in a file of its own. */
export const readText = (text: string, about?: Parameters<typeof sourceOf>[1]): ReadDocument => readDocument(sourceOf(text, about))

/** Headings as paths: 'A / B', in the order of the text. */
export const outlineOf = (read: ReadDocument): string[] => read.headings.map((heading) => heading.section.join(' / '))
