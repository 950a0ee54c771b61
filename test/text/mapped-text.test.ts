// Owns the proof that cleaned text never forgets where its characters stood.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concatMapped, filterMapped, mapSlice, sliceMapped, spansOf, trimMapped } from '../../src/text/mapped-text.ts'

const sourceText = fc.string({ unit: fc.constantFrom('工', '会', '2', '０', 'a', ' ', '　', '\n', '。', '\uFFFD', '𠮷'), maxLength: 60 })

describe('a mapped text', () => {
  test('keeps for each character its place in the source', () => {
    expect(mapSlice('一二三四', 1, 3)).toEqual({ text: '二三', at: [1, 2] })
  })

  test('loses white space at its ends with its places', () => {
    expect(trimMapped(mapSlice('　 全年 \n', 0, 6))).toEqual({ text: '全年', at: [2, 3] })
  })

  test('can be white space alone', () => {
    expect(trimMapped(mapSlice('  ', 0, 2))).toEqual({ text: '', at: [] })
  })

  test('agrees with the source wherever it is sliced, filtered and joined', () => {
    fc.assert(
      fc.property(sourceText, fc.nat(60), fc.nat(60), (source, a, b) => {
        const whole = mapSlice(source, 0, source.length)
        const part = sliceMapped(whole, Math.min(a, b), Math.max(a, b))
        const dense = filterMapped(concatMapped([part, whole]), (i) => i % 3 !== 0)
        for (const [i, offset] of dense.at.entries()) expect(dense.text[i]).toBe(source[offset])
      }),
    )
  })
})

describe('spans', () => {
  test('bridge a line break inside a word', () => {
    const source = '共举办12\n\n场次'
    const mapped = filterMapped(mapSlice(source, 0, source.length), (i) => source[i] !== '\n')
    expect(spansOf(mapped, source)).toEqual([{ start: 0, end: 9 }])
  })

  test('end where letters were left out', () => {
    const source = '推进【页眉】改革'
    const mapped = concatMapped([mapSlice(source, 0, 2), mapSlice(source, 6, 8)])
    expect(spansOf(mapped, source)).toEqual([
      { start: 0, end: 2 },
      { start: 6, end: 8 },
    ])
  })

  test('hold exactly the letters and digits of their text', () => {
    fc.assert(
      fc.property(sourceText, fc.array(fc.boolean(), { maxLength: 60 }), (source, kept) => {
        const mapped = filterMapped(mapSlice(source, 0, source.length), (i) => kept[i] ?? true)
        const sliced = spansOf(mapped, source)
          .map(({ start, end }) => source.slice(start, end))
          .join('')
        expect(letters(sliced)).toBe(letters(mapped.text))
      }),
    )
  })
})

const letters = (text: string): string => text.replace(/[\s\uFFFD]/gu, '')
