import { describe, expect, test } from 'vitest'
import { createTownsIn } from '../../../src/answers/names/town-names.ts'
import { createSegmenter } from '../../../src/text/jieba.ts'

const townsIn = createTownsIn(createSegmenter())

describe('towns in a text', () => {
  test('are found where they stand for themselves', () => {
    expect(townsIn('活动在深圳、西安举行')).toEqual(['深圳', '西安'])
  })

  test('are no words of another meaning', () => {
    expect(townsIn('今年新建的小屋有9家')).toEqual([])
  })
})
