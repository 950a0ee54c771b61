// Owns the proof that words said short are known by what they are short for.
import { describe, expect, it } from 'vitest'
import { createAbbreviations } from '../../src/search/abbreviations.ts'

const text = '举办文化体育活动，环保志愿队走访企业，职工工作有序'
const vocabulary = new Map(['举办', '文化', '体育', '活动', '环保', '环境', '保护', '企业', '职工', '工作'].map((word) => [word, 1]))
const of = createAbbreviations({ vocabulary, frequency: (word) => (text.includes(word) ? 1 : 0) })

describe('a word said short', () => {
  it('is spelled out as the documents write it', () => expect(of('文体')).toEqual(['文化体育']))
  it('is found for the words that it is short for', () => expect(of('环境保护')).toEqual(['环保']))
  it('means itself where the documents write it', () => expect(of('职工')).toEqual([]))
  it('is nothing where the words do not stand together', () => expect(of('文工')).toEqual([]))
})
