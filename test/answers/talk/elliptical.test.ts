import { beforeAll, describe, expect, it } from 'vitest'
import { cellsOf, followUps, lastHeadline, openReports } from './elliptical.ts'
import { PLACES, THINGS, YEARS } from './reports.ts'

const COUNT = 100
const ENOUGH = 0.95

describe('a hundred elliptical follow-ups over reports of three places and two years', () => {
  let opened: Awaited<ReturnType<typeof openReports>>
  beforeAll(async () => {
    opened = await openReports()
  })

  it('rest on a table that holds every thing of every place and year once', () => {
    const cells = cellsOf(opened.figures)
    expect(cells).toHaveLength(THINGS.length * PLACES.length * YEARS.length)
    expect(new Set(cells.map(({ raw }) => raw)).size).toBe(cells.length)
  })

  it('are resolved: the first line states the figure that is meant', () => {
    const missed = followUps(cellsOf(opened.figures), COUNT).flatMap(({ turns, expected }) => {
      const headline = lastHeadline(turns, opened.answerer)
      return headline.includes(expected) ? [] : [`${turns.join(' ⏎ ')} → ${expected}, said: ${headline}`]
    })
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(COUNT * (1 - ENOUGH))
  })
})
