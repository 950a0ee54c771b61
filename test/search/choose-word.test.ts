import { describe, expect, it } from 'vitest'
import { createWordChooser } from '../../src/search/choose-word.ts'
import { createPassageIndex } from '../../src/search/create-passage-index.ts'
import { createTownLibrary } from './towns.ts'

const REPORT = `# 江城市总工会2021年工作总结

## 档案

工会建档困难职工300户，逐户建档，建档资料每季度更新。

## 庆祝

庆祝建党一百周年，举办歌咏比赛5场。
`
const { passages, segmenter } = createTownLibrary([{ town: '江城市', year: 2021, text: REPORT }])
const choose = createWordChooser(createPassageIndex(passages, new Map(), segmenter))

describe('choosing one of the words that sound the same', () => {
  it('takes the one that stands where the rest of the question is told', () => {
    expect(choose(['建档', '建党'], '今年是', '多少周年')).toBe('建党')
    expect(choose(['建党', '建档'], '困难职工', '了多少户')).toBe('建档')
  })

  it('takes the first where nothing around them tells', () => {
    expect(choose(['建档', '建党'], '', '')).toBe('建档')
    expect(choose([], '今年', '')).toBeUndefined()
  })
})
