// Owns the proof that a quotation tells what was left out of it, and is the source's own letters between.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../src/documents/figures/figures-of.ts'
import { quoteWithGaps } from '../../src/documents/quote.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import { findFixture, readText } from './fixture.ts'

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const parts = (quote: string): string[] => quote.split('…').map(letters)

test('a running header and a caption inside a sentence become …, a line break does not', () => {
  const read = readDocument(findFixture('yearbook').source)
  const passage = read.passages.find((each) => each.text.includes('产生技术能手415名'))
  if (!passage) throw new Error('no such passage')
  const quote = quoteWithGaps(passage, '参赛职工2.8万人次，产生技术能手415名。', read.document.text)
  expect(quote).toBe('参赛职工2.8万人次，产生技术能手…415名。')
})

test('a caption becomes … in a quotation of several parts, too', () => {
  const read = readDocument(findFixture('yearbook').source)
  const passage = read.passages.find((each) => each.text.includes('产生技术能手415名'))
  if (!passage) throw new Error('no such passage')
  const [first = ''] = passage.text.split('，')
  const quote = quoteWithGaps(passage, `${first}，…产生技术能手415名。`, read.document.text)
  expect(quote).toBe(`${first}，…产生技术能手…415名。`)
})

test('keeps … at its ends, and a quotation that is not the passage’s own', () => {
  const read = readText('# 帮扶\n\n全年走访312户，发放慰问金46.8万元。\n')
  const passage = read.passages[0]
  if (!passage) throw new Error('no passage')
  expect(quoteWithGaps(passage, '…发放慰问金46.8万元。', read.document.text)).toBe('…发放慰问金46.8万元。')
  expect(quoteWithGaps(passage, '别处的话', read.document.text)).toBe('别处的话')
})

describe.each(['yearbook', 'bracketed-yearbook', 'tables', 'scanned-book', 'markdown'])('every figure of %s', (name) => {
  const { source } = findFixture(name)
  test('is quoted in pieces that stand in the source', () => {
    const whole = letters(source.text)
    for (const figure of figuresOf(readDocument(source))) for (const part of parts(figure.quote)) expect(whole).toContain(part)
  })
})
