// Owns the proof that the digests answer the same questions in every form: what must be told stands in the right section.
import { readdirSync, readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Passage } from '../../src/documents/passage.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { readFile } from '../../src/files/read-file.ts'

const FOLDER = new URL('../fixtures/files/digests/', import.meta.url)
const ROOT = new URL('../../', import.meta.url)

interface Question {
  readonly id: string
  readonly answerable: boolean
  readonly doc?: string
  readonly section?: string
  readonly must: readonly (readonly string[])[]
}

const sources = parse(readFileSync(new URL('seeds/sources.yaml', ROOT), 'utf8')) as {
  file: string
  id: string
  title: string
  kind: string
}[]
const questions = readFileSync(new URL('test/gold.jsonl', ROOT), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Question)
  .filter((question) => question.answerable && question.section && sources.some((source) => source.id === question.doc))

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[，、]/gu, ',')
    .replace(/\s+/gu, '')
    .replace(/[—–－~～]+/gu, '-')
    .toLowerCase()

async function passagesOf(file: URL): Promise<readonly Passage[]> {
  const reading = await readFile(file.pathname, readFileSync(file))
  const id = file.pathname.replace(/^.*\/|\.[^.]+$/gu, '')
  const source = sources.find((each) => each.id === id)
  return reading.parts.flatMap(
    (part) =>
      readDocument({
        title: id,
        ...source,
        id,
        file: id,
        text: part.text,
        ...(part.pages ? { pages: part.pages } : {}),
        inferred: false,
        digest: true,
      }).passages,
  )
}

/** The share of questions whose answer stands in the section that it should. */
function shareFound(passages: readonly Passage[]): number {
  const found = questions.filter(({ doc, section, must }) => {
    const inSection = passages.filter((passage) => passage.doc === doc && fold(passage.section.at(-1) ?? '') === fold(section ?? ''))
    const text = fold(inSection.map((passage) => `${passage.text}\n${passage.display}`).join('\n'))
    return inSection.length > 0 && must.every((words) => words.some((word) => text.includes(fold(word))))
  })
  return found.length / questions.length
}

describe('the digests', () => {
  const shares = new Map<string, number>()
  beforeAll(async () => {
    for (const form of ['md', 'html', 'docx', 'pdf']) {
      const files = readdirSync(FOLDER).filter((name) => name.endsWith(`.${form}`))
      const passages = await Promise.all(files.map((name) => passagesOf(new URL(name, FOLDER))))
      shares.set(form, shareFound(passages.flat()))
    }
  })

  test('are answered from Markdown in GBK as from Markdown in UTF-8', async () => {
    const utf8 = await Promise.all(sources.map((source) => passagesOf(new URL(`seeds/${source.file}`, ROOT))))
    expect(shares.get('md')).toBe(shareFound(utf8.flat()))
    expect(shares.get('md')).toBeGreaterThan(0.97)
  })

  test.each(['html', 'docx', 'pdf'])('are answered from %s as from Markdown, within two points', (form) => {
    expect(Math.abs((shares.get(form) ?? 0) - (shares.get('md') ?? 1))).toBeLessThanOrEqual(0.02)
  })
})

describe('the figures', () => {
  test.each(sources.map(({ id }) => id))('of %s stand under their chapter and section, the same from CSV and XLSX', async (id) => {
    const rows: string[][] = parseCsv(readFileSync(new URL(`${id}.csv`, FOLDER)), { bom: true, from: 2 })
    const [csv, xlsx] = [await passagesOf(new URL(`${id}.csv`, FOLDER)), await passagesOf(new URL(`${id}.xlsx`, FOLDER))]
    const lost = rows.filter(([chapter = '', section = '', item = '', content = '']) => {
      const innermost = fold(section || chapter)
      const inSection = csv.filter((passage) => fold(passage.section.at(-1) ?? '') === innermost)
      return !inSection.some(({ text }) => fold(text).includes(fold(content)) && fold(text).includes(fold(item)))
    })
    expect(lost).toEqual([])
    // A workbook's sheet has a name of its own, which stands above all.
    const told = (passages: readonly Passage[]) => passages.map(({ section, text }) => `${section.at(-1)}：${text}`)
    expect(told(xlsx).filter((line) => !told(csv).includes(line))).toHaveLength(told(xlsx).length - told(csv).length)
  })
})
