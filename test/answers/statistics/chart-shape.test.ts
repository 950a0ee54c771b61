import { describe, expect, it } from 'vitest'
import { shapeOf } from '../../../src/answers/statistics/chart-shape.ts'
import type { Figure } from '../../../src/documents/figure.ts'

const figure = (more: Partial<Figure>): Figure =>
  ({
    id: `${more.region}${more.period}${more.value}`,
    value: 10,
    unit: '家',
    kind: 'stock',
    thing: '暖心驿站',
    period: '2020',
    ...more,
  }) as Figure
const inside = (inner: string, outer: string): boolean => inner === '甲县' && outer === '乙市'

describe('the shape of a picture', () => {
  it('is a line for one thing year after year, and else bars', () => {
    const years = ['2018', '2019', '2020'].map((period) => figure({ period }))
    expect(shapeOf(undefined, years, true, inside)).toEqual({ kind: 'line', note: '' })
    expect(shapeOf(undefined, years, false, inside).kind).toBe('bar')
  })

  it('is no line between places, though one was asked for', () => {
    expect(shapeOf('line', [figure({ region: '甲县' }), figure({ region: '丙县' })], false, inside)).toMatchObject({
      kind: 'bar',
      note: expect.stringContaining('折线'),
    })
  })

  it('is a pie of parts, and none of a place beside the one it lies in', () => {
    const parts = [figure({ thing: '一等奖' }), figure({ thing: '二等奖', value: 4 })]
    expect(shapeOf('pie', parts, false, inside)).toEqual({ kind: 'pie', note: '' })
    expect(shapeOf('pie', [figure({ region: '甲县' }), figure({ region: '乙市', value: 30 })], false, inside)).toMatchObject({
      kind: 'bar',
      note: expect.stringContaining('饼图'),
    })
  })

  it('is a pie of percentages only where they make a hundred', () => {
    const shares = (...values: number[]) => values.map((value) => figure({ value, unit: '%', kind: 'share' }))
    expect(shapeOf('pie', shares(60, 40), false, inside).kind).toBe('pie')
    expect(shapeOf('pie', shares(60, 70), false, inside).kind).toBe('bar')
  })

  it('says so where new stands beside cumulative', () => {
    expect(shapeOf(undefined, [figure({}), figure({ kind: 'addition', value: 3 })], false, inside).note).toContain('口径')
  })
})
