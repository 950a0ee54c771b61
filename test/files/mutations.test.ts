// Owns the proof, in its short form, that no spoilt file crashes or hangs its reader. The long form is bench/files.ts.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/read-document.ts'
import { readFile } from '../../src/files/read-file.ts'
import { createRandom, mutate } from './mutate.ts'

const FOLDER = new URL('../fixtures/files/digests/', import.meta.url)
const ROUNDS = 12

describe.each([
  'kunshan-ftu-five-years.md',
  'kunshan-ftu-five-years.html',
  'kunshan-ftu-five-years.docx',
  'kunshan-ftu-five-years.pdf',
  'sip-yearbook-2021-people-organizations.csv',
  'sip-yearbook-2021-people-organizations.xlsx',
])('%s', (name) => {
  const bytes = readFileSync(new URL(name, FOLDER))

  test.each(Array.from({ length: ROUNDS }, (_, seed) => seed))('spoilt with seed %i is read or refused', async (seed) => {
    const reading = await readFile(name, mutate(bytes, createRandom(seed)))
    expect(reading.parts.length > 0 || reading.troubles.length > 0).toBe(true)
    for (const part of reading.parts) {
      const read = readDocument({ id: 'a', file: name, title: name, text: part.text, inferred: true, digest: false })
      for (const passage of read.passages) expect(passage.at).toHaveLength(passage.text.length)
    }
  })
})
