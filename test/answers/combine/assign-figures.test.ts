import { expect, it } from 'vitest'
import { assignAlike } from '../../../src/answers/combine/assign-figures.ts'
import type { PickedFigure } from '../../../src/answers/combine/figure-pick.ts'
import type { Figure } from '../../../src/documents/figure.ts'

const figure = (id: string, region: string, passage: string, unit = '家'): Figure =>
  ({ id, region, passage, unit, indicator: '入驻企业', quote: id, value: 1, kind: 'stock', period: '2022' }) as unknown as Figure
const picked = (each: Figure, score: number): PickedFigure => ({ figure: each, score })

const housed = figure('housed', '青石市', 'a')
const elsewhere = figure('elsewhere', '罗溪市', 'b')
const now = { ...figure('now', '青石市', 'c'), indicator: '现有企业' }
const people = figure('people', '青石市', 'd', '人')

it('tells no side of another town, where the question sets no towns apart', () => {
  const sides = [[picked(housed, 0.7)], [picked(elsewhere, 0.7), picked(now, 0.5)]]
  expect(assignAlike('both', sides, true)?.map(({ figure: { id } }) => id)).toEqual(['housed', 'now'])
  expect(assignAlike('both', sides, false)?.map(({ figure: { id } }) => id)).toEqual(['housed', 'elsewhere'])
})

it('compares nothing where the sides share no measure', () => {
  expect(assignAlike('compare', [[picked(housed, 0.7)], [picked(people, 0.9)]], true)).toBeUndefined()
  expect(assignAlike('both', [[picked(housed, 0.7)], [picked(people, 0.9)]], true)).toHaveLength(2)
})
