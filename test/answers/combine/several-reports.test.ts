import { expect, it } from 'vitest'
import type { PickedFigure } from '../../../src/answers/combine/figure-pick.ts'
import { newestFirst, retoldAsNear } from '../../../src/answers/combine/several-reports.ts'
import type { Question } from '../../../src/answers/question.ts'

const told = (id: string, period: string, indicator = '驿站', score = 1): PickedFigure =>
  ({ figure: { id, period, indicator, unit: '家', section: ['阵地'] }, score }) as unknown as PickedFigure
const best = (picked: readonly PickedFigure[]): string | undefined => [...picked].sort((a, b) => b.score - a.score)[0]?.figure.id
const asked = (...years: number[]): Question => ({ times: years.map((year) => ({ from: year, to: year, raw: '' })) }) as unknown as Question

it('takes the newest of reports that tell the same, where no year is asked for', () => {
  const picked = [told('old', '2020', '驿站', 1.01), told('new', '2022')]
  expect(best(newestFirst(asked(), picked))).toBe('new')
  expect(best(newestFirst(asked(2020), picked))).toBe('old')
})

it('takes no report for nearer than another that tells the same', () => {
  const picked = [told('found', '2020'), told('same', '2022', '驿站', 0.9), told('other', '2022', '茶室', 0.9)]
  const raised = retoldAsNear(picked, new Map([['found', 0.25]]))
  expect(raised.map(({ score }) => score)).toEqual([1, 1.15, 0.9])
})
