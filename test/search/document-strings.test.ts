import { describe, expect, test } from 'vitest'
import type { Passage } from '../../src/documents/passage.ts'
import { createDocumentStrings } from '../../src/search/document-strings.ts'
import type { PassageIndex } from '../../src/search/passage-index.ts'

/** Passages that say so, and how often one of them was read. */
function indexOf(...texts: readonly string[]) {
  const read: string[] = []
  const passages = texts.map((text) => ({ text }) as Passage)
  const index: PassageIndex = {
    ...{ passages, retold: 1, vocabulary: new Map(), search: () => [], atMost: () => 1 },
    pairs: texts.flatMap((text) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))),
    frequency: (text) => texts.filter((each) => each.includes(text)).length,
    holds: (text) => texts.some((each) => each.includes(text)),
    folded({ text }) {
      read.push(text)
      return { text, headings: '', title: '' }
    },
  }
  return { index, read }
}

describe('the strings of the documents', () => {
  test('are known at once where nobody prepared them', () => {
    const strings = createDocumentStrings(indexOf('职工书屋添新书', '暑期托管班开班').index)
    expect([strings.holds('工书屋添'), strings.holds('工书屋班')]).toEqual([true, false])
    expect([strings.mayHold('托管'), strings.mayHold('托管班'), strings.mayHold('管托班')]).toEqual([true, true, false])
    expect([...strings.after('班')]).toEqual(['开'])
  })

  test('need no more reading once they are prepared', () => {
    const { index, read } = indexOf('职工书屋添新书', '暑期托管班开班')
    const strings = createDocumentStrings(index)
    for (const _piece of strings.prepare());
    expect(read).toEqual(['职工书屋添新书', '暑期托管班开班'])
    expect([strings.holds('托管班开'), strings.mayHold('书屋添')]).toEqual([true, true])
    expect(read).toHaveLength(2)
  })
})
