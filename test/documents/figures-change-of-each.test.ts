// Owns the proof that of several changes told in a row each measures its own level, and that of two counts joined by 的 each counts its own thing.
import { describe, expect, test } from 'vitest'
import type { Figure } from '../../src/documents/figure.ts'
import { figuresOf } from '../../src/documents/figures/figures-of.ts'
import { readText } from './fixture.ts'

const read = (text: string): readonly Figure[] => figuresOf(readText(text, { period: '2022' }))
/** Each change with the level that it measures. */
const changes = (text: string): string[] => {
  const figures = read(text)
  const rawOf = (id: string): string => figures.find((figure) => figure.id === id)?.raw ?? ''
  return figures.flatMap(({ raw, about }) => (about === undefined ? [] : [`${raw} of ${rawOf(about)}`]))
}
const named = (text: string): string[] => read(text).map(({ raw, indicator }) => `${raw} ${indicator}`)

describe('changes told in a row', () => {
  test.each<[string, string[]]>([
    ['全市有基层工会846家、会员8万人，分别比上年增加14家、6000人。', ['14家 of 846家', '6000人 of 8万人']],
    ['全市有会员8万人，女会员3万人，分别比上年减少600人、200人。', ['600人 of 8万人', '200人 of 3万人']],
    ['全年新建工会46家，发展会员3200人，分别增长4.1%、5.7%。', ['4.1% of 46家', '5.7% of 3200人']],
    ['全市有基层工会846家、会员8万人、驿站60个，分别比上年增加14家、6000人、5个。', ['14家 of 846家', '6000人 of 8万人', '5个 of 60个']],
  ])('by 分别 measure the levels in their order: %s', (text, expected) => {
    expect(changes(text)).toEqual(expected)
  })

  test('without 分别 do so where each has the unit of its level', () => {
    expect(changes('全市开办托管班33个，托管1185名，比上年增加12个班、446名。')).toEqual(['12个 of 33个', '446名 of 1185名'])
    expect(changes('全市有基层工会846家、会员8万人，比上年增加6000人、14家。')).not.toContain('6000人 of 846家')
  })

  test('measure the level that they name by how it is counted', () => {
    expect(changes('举办讲座62场，听课1.9万人次，场次比2021年多8场。')).toEqual(['8场 of 62场'])
    expect(changes('看望住院职工340名，发放慰问金51万元，人数比上年减少26人。')).toEqual(['26人 of 340名'])
    expect(changes('看望住院职工340名，发放慰问金51万元，比上年增加6万元。')).toEqual(['6万元 of 51万元'])
  })

  test('are named by the level and the word of change', () => {
    expect(named('全市有基层工会846家、会员8万人，分别比上年增加14家、6000人。').slice(2)).toEqual([
      '14家 有基层工会比上年增加',
      '6000人 有会员比上年增加',
    ])
  })

  test('are changes all of them, and no counts', () => {
    const figures = read('全年新建工会46家，发展会员3200人，分别增长4.1%、5.7%。')
    expect(figures.slice(2).map(({ kind }) => kind)).toEqual(['other', 'other'])
    const [, , classes, children] = read('全市开办托管班33个，托管1185名，比上年增加12个班、446名。')
    expect([classes?.kind, children?.kind, children?.thing]).toEqual(['other', 'other', '托管'])
  })
})

describe('two counts joined by 的', () => {
  test.each<[string, string[]]>([
    ['批复15个部门的32个项目。', ['15个 批复部门', '32个 批复项目']],
    ['抽查12家企业的35名职工。', ['12家 抽查企业', '35名 抽查职工']],
  ])('count each its own: %s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })
})
