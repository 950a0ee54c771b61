// Owns the proof that a city's own contests are asked of that city, and that where somebody went is no place that is asked for.
import { describe, expect, it } from 'vitest'
import { createTownLibrary } from '../../search/towns.ts'

const { answerer, firstLine } = createTownLibrary([
  { town: '江城市', year: 2020, text: '# 竞赛\n\n2020年，举办市级竞赛26场。' },
  { town: '河口市', year: 2020, text: '# 竞赛\n\n2020年，举办市级竞赛9场。' },
])
const placesOf = (question: string): readonly string[] => answerer.understand(question).places.map(String)

describe('a city before 级', () => {
  it.each([
    ['江城市级竞赛几场', '江城市', '26场'],
    ['河口市级竞赛办了几场', '河口市', '9场'],
  ])('is asked for its own contests: %s', (question, place, told) => {
    expect(placesOf(question)).toEqual([place])
    expect(firstLine(question)).toContain(told)
  })

  it('is the rank of an honour where its name goes without 市', () => {
    expect(placesOf('江城级职工书屋几家')).toEqual([])
  })
})

describe('where somebody went', () => {
  it.each(['跑河口上访的有多少人', '赴河口培训的干部多少名', '赴河口市培训的干部多少名', '前往河口疗休养的劳模几人'])(
    'is no place asked for: %s',
    (question) => {
      expect(placesOf(question)).toEqual([])
    },
  )

  it.each(['河口培训了多少人', '江城到河口上班的职工多少人'])('stays one where nobody is said to have gone for that: %s', (question) => {
    expect(placesOf(question)).toContain('河口市')
  })
})
