import { describe, expect, it } from 'vitest'
import type { Knowledge } from '../../src/search/knowledge.ts'
import { withPlacesOf } from '../../src/search/places-of-documents.ts'

const knowledge = {
  places: [{ name: '江苏省', aliases: ['江苏'], kind: 'province' }],
} as unknown as Knowledge

const learn = (sources: Parameters<typeof withPlacesOf>[1], words: readonly string[] = []) =>
  withPlacesOf(knowledge, sources, (text) => words.includes(text)).places.slice(1)

describe('withPlacesOf', () => {
  it('learns the region of a document with the names people use for it', () => {
    expect(learn([{ region: '栖川市' }])).toEqual([{ name: '栖川市', aliases: ['栖川'], kind: 'city' }])
    expect(learn([{ region: '栖川经济开发区' }])[0]?.aliases).toEqual(['栖川', '栖川开发区', '栖川经开区'])
  })

  it('reads the region off the publisher where none is given', () => {
    expect(learn([{ publisher: '栖川县总工会' }])[0]?.name).toBe('栖川县')
    expect(learn([{ publisher: '某集团工会' }])).toEqual([])
  })

  it('leaves out a short name that is a word of the language', () => {
    expect(learn([{ region: '和平区' }], ['和平'])[0]?.aliases).toEqual([])
  })

  it('leaves places alone that are known already', () => {
    expect(withPlacesOf(knowledge, [{ region: '江苏省' }], () => false)).toBe(knowledge)
  })
})
