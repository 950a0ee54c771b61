import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, shiftDay } from '../../../src/answers/tables/row-date.ts'

describe('days of table rows', () => {
  it.each([
    ['1月7日', [107, 107]],
    ['1月1—3日', [101, 103]],
    ['8月30日至9月2日', [830, 902]],
    ['全年', undefined],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days)
  })

  it('finds the day before and after over the month', () => {
    expect(shiftDay(701, -1)).toBe(630)
    expect(shiftDay(101, -1)).toBe(1231)
    expect(shiftDay(1231, 1)).toBe(101)
  })

  it('comes back from a step there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, day) => {
        expect(shiftDay(shiftDay(month * 100 + day, 1), -1)).toBe(month * 100 + day)
      }),
    )
  })
})
