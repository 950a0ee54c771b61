import { describe, expect, it } from 'vitest'
import type { Knowledge } from '../../src/search/knowledge.ts'
import { withPlacesOf } from '../../src/search/places-of-documents.ts'
import { createSegmenter } from '../../src/text/jieba.ts'

const knowledge = {
  places: [{ name: '江苏省', aliases: ['江苏'], kind: 'province' }],
} as unknown as Knowledge

const segmenter = createSegmenter([])
const learn = (sources: Parameters<typeof withPlacesOf>[1], words: readonly string[] = []) =>
  withPlacesOf(knowledge, sources, { isWord: (text) => words.includes(text), cut: segmenter.cut }).places.slice(1)

describe('withPlacesOf', () => {
  it('learns the region of a document with the names people use for it', () => {
    expect(learn([{ region: '栖川市' }])).toEqual([{ name: '栖川市', aliases: ['栖川'], kind: 'city' }])
    expect(learn([{ region: '栖川经济开发区' }])[0]?.aliases).toEqual(['栖川', '栖川开发区', '栖川经开区'])
  })

  it('reads the region off the publisher where none is given', () => {
    expect(learn([{ publisher: '栖川县总工会' }])[0]?.name).toBe('栖川县')
    expect(learn([{ publisher: '某集团工会' }])).toEqual([])
  })

  it('knows a company, a school and a railway by what people call them', () => {
    expect(learn([{ region: '明州师范大学' }])[0]?.aliases).toEqual(expect.arrayContaining(['明州师大', '师大', '明州']))
    expect(learn([{ region: '西岭铁路局集团公司' }])[0]?.aliases).toEqual(expect.arrayContaining(['西岭铁路局', '西岭铁路']))
  })

  it('adds the short name to a place that its document told without one', () => {
    const told = { places: [{ name: '宁沙高新区', aliases: ['高新区'], kind: 'zone' }] } as unknown as Knowledge
    const language = { isWord: () => false, cut: segmenter.cut }
    expect(withPlacesOf(told, [{ region: '宁沙高新区' }], language).places).toEqual([
      { name: '宁沙高新区', aliases: ['高新区', '宁沙'], kind: 'zone' },
    ])
  })

  it('leaves out a short name that is a word of the language', () => {
    expect(learn([{ region: '和平区' }], ['和平'])[0]?.aliases).toEqual([])
  })

  it('leaves out the water of a zone, but not of a town: 湾 is half of its name', () => {
    expect(learn([{ region: '石埠港经济开发区' }])[0]?.aliases).toContain('石埠')
    expect(learn([{ region: '石埠湾镇' }])[0]?.aliases).toEqual(['石埠湾'])
  })

  it('leaves places alone that are known already', () => {
    expect(learn([{ region: '江苏省' }])).toEqual([])
  })
})
