// Owns the proof that a place which nothing knows is seen in a question, and that words for kinds of places are none.
import { describe, expect, test } from 'vitest'
import { unknownPlacesIn } from '../../../src/answers/understanding/unknown-place.ts'
import { createSegmenter } from '../../../src/text/jieba.ts'

const segmenter = createSegmenter()
const namesIn = (text: string, written: readonly string[] = []): string[] =>
  unknownPlacesIn(text, [], { index: { frequency: (part: string) => (written.includes(part) ? 1 : 0) } as never, segmenter }).map(
    ({ what }) => what,
  )

describe('a place that nothing knows', () => {
  test.each([
    ['清岚县总工会有多少会员', '清岚县'],
    ['我在明川市上班，生孩子有补贴吗', '明川市'],
    ['石埠港总工会主席是谁', '石埠港'],
    ['请问 栖沙区 2022年 会员人数', '栖沙区'],
  ])('%s names %s', (text, place) => {
    expect(namesIn(text)).toEqual([place])
  })

  test.each([
    '哪个区的驿站最多',
    '全市有多少会员',
    '2020年社区换届参加的党员有多少人',
    '2020年夏天市总送清凉花了多少钱',
    '居民区里有没有驿站',
    '超市里能不能用会员卡',
    '我们县有疗休养吗',
    '人才市场怎么报名',
    '区域工会有几家',
  ])('%s names none', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  test('is known once a document writes it', () => {
    expect(namesIn('清岚县总工会有多少会员', ['清岚县'])).toEqual([])
  })
})
