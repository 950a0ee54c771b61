import { describe, expect, it } from 'vitest'
import { createPassageIndex } from '../../src/search/create-passage-index.ts'
import { createTownLibrary, type Telling, TOWNS } from './towns.ts'

const YEARS = [2018, 2019, 2020] as const

/** The same report of three towns over three years; only the numbers differ: 江城 2020 is town 0, year 2. */
const reportOf = (town: string, year: number): string => {
  const n = 100 + 10 * TOWNS.indexOf(town as (typeof TOWNS)[number]) + (year - 2018)
  return `# ${town}总工会${year}年工作总结

## 阵地建设

全年新建职工书屋${n}家，更新图书${n}00册，邀请读书会导师全程讲课${n + 1}场。

## 帮扶救助

走访困难职工${n + 2}户，发放慰问金${n + 3}万元，提供法律援助${n + 4}件。

## 劳模服务

组织${n + 5}名劳模参加疗休养，为劳模购买意外伤害保险。
`
}

const tellings: Telling[] = TOWNS.flatMap((town) => YEARS.map((year) => ({ town, year, text: reportOf(town, year) })))
const crowded = createTownLibrary(tellings)

describe('the same told of several towns and years', () => {
  it('counts how often the documents tell the same', () => {
    const { passages, segmenter } = crowded
    expect(createPassageIndex(passages, new Map(), segmenter).retold).toBe(9)
    const one = createTownLibrary(tellings.slice(0, 1))
    expect(createPassageIndex(one.passages, new Map(), one.segmenter).retold).toBe(1)
  })

  it.each([
    ['江城市2018年新建了多少家职工书屋', '100家'],
    ['河口2019年走访困难职工多少户', '113户'],
    ['2020年山前市多少劳模去疗休养', '127名'],
  ])('%s → %s: the town and year that were asked', (question, figure) => {
    expect(crowded.firstLine(question)).toContain(figure)
  })

  it.each([
    ['江城市新建了多少家职工书屋', '102家', ['100家', '101家']],
    ['河口市的法律援助办了多少件', '116件', ['114件', '115件']],
  ])('%s → %s: asked without a year, the newest is meant', (question, newest, older) => {
    const { text } = crowded.ask(question)
    expect(text).toContain(newest)
    for (const figure of older) expect(text).not.toContain(figure)
  })

  it('declines a year that no town tells of', () => {
    expect(crowded.ask('江城市2016年新建了多少家职工书屋').kind).toBe('none')
  })

  it('mends nothing because many towns use a word that a few would not', () => {
    expect(crowded.answerer.understand('江城市职工书屋的全称').mended).toEqual([])
  })
})
