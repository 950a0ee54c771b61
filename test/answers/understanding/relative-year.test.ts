// Owns the proof of what years people mean without naming them.
import { describe, expect, it } from 'vitest'
import { relativeYearIn, yearMeant } from '../../../src/answers/understanding/relative-year.ts'

const NEW_YEAR_IN_CHINA = Date.parse('2027-01-01T00:30:00+08:00')
const meant = (text: string, from?: number): number | undefined => {
  const said = relativeYearIn(text)
  return said && yearMeant(said, from, NEW_YEAR_IN_CHINA)
}

describe('a year said from another', () => {
  it.each([
    ['去年呢', 2020, 2019],
    ['那上一年新建多少家', 2021, 2020],
    ['前年呢', 2020, 2018],
    ['大前年呢', 2020, 2017],
    ['改造以前年产多少斤', 2020, undefined],
    ['十年前年产多少斤', 2020, undefined],
    ['再往前一年', 2019, 2018],
    ['后一年呢', 2019, 2020],
    ['今年呢', 2020, 2027],
    ['去年呢', undefined, 2026],
    ['比去年增长多少', 2020, undefined],
    ['妈妈驿站有多少家', 2020, undefined],
    ['第二年呢', 2019, 2020],
    ['入会第二年能申请吗', 2020, undefined],
    ['退休两年前交的会费能退吗', 2020, undefined],
  ])('%s in a talk about %s is %s', (text, from, year) => expect(meant(text, from)).toBe(year))
})
