// Owns the proof that an account never sends faster than it may, and that the forecast says when it ends.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecastEnd } from '../../../src/notices/sending/forecast.ts'
import { createPace, type PaceSettings } from '../../../src/notices/sending/pace.ts'
import { endOfQuiet, parseQuietHours } from '../../../src/notices/sending/quiet-hours.ts'
import { instantOf } from '../../../src/notices/time/zone.ts'

const ZONE = 'Asia/Shanghai'
const SETTINGS: PaceSettings = { intervalMs: 8_000, jitterMs: 4_000, perHour: 0, perDay: 0, zone: ZONE }
const NIGHT = { fromMinutes: 22 * 60, toMinutes: 7 * 60 }
const HOUR = 3_600_000
const at = (day: number, hour: number, minute = 0): number => instantOf({ year: 2026, month: 11, day, hour, minute }, ZONE)
const NOON = at(20, 12)

function times(settings: PaceSettings, count: number, start: number, chance: () => number = () => 0): number[] {
  const pace = createPace(settings, [])
  const sent: number[] = []
  for (let now = start; sent.length < count; ) {
    now = pace.nextAt(now)
    pace.sent(now, chance())
    sent.push(now)
  }
  return sent
}

describe('a pace', () => {
  it('sends the first at once and the next after the interval with its jitter', () => {
    expect(times(SETTINGS, 3, NOON, () => 0.5)).toEqual([NOON, NOON + 10_000, NOON + 20_000])
  })

  it('waits when the hour is full', () => {
    expect(times({ ...SETTINGS, perHour: 2 }, 3, NOON)).toEqual([NOON, NOON + 8_000, NOON + HOUR])
  })

  it('keeps the interval and the limits over a restart', () => {
    const pace = createPace({ ...SETTINGS, perDay: 2 }, [NOON, NOON + 8_000])
    expect(pace.nextAt(NOON + 9_000)).toBe(NOON + 24 * HOUR)
    expect(createPace(SETTINGS, [NOON]).nextAt(NOON + 1_000)).toBe(NOON + 8_000)
  })

  it('sleeps at night and goes on in the morning', () => {
    expect(times({ ...SETTINGS, quiet: NIGHT }, 3, at(20, 21, 59) + 55_000)).toEqual([
      at(20, 21, 59) + 55_000,
      at(21, 7),
      at(21, 7) + 8_000,
    ])
  })

  it('never breaks a limit, whatever the jitter', () => {
    const settings = fc.record({
      intervalMs: fc.integer({ min: 0, max: 60_000 }),
      jitterMs: fc.integer({ min: 0, max: 9_000 }),
      perHour: fc.integer({ min: 0, max: 20 }),
      perDay: fc.integer({ min: 0, max: 40 }),
    })
    fc.assert(
      fc.property(settings, fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (limits, chances) => {
        const sent = times({ ...limits, quiet: NIGHT, zone: ZONE }, 60, at(20, 20), () => chances.next().value)
        for (const [index, one] of sent.entries()) {
          const before = sent[index - 1]
          if (before !== undefined) expect(one - before).toBeGreaterThanOrEqual(limits.intervalMs)
          if (limits.perHour) expect(sent.filter((other) => other > one - HOUR && other <= one).length).toBeLessThanOrEqual(limits.perHour)
          if (limits.perDay)
            expect(sent.filter((other) => other > one - 24 * HOUR && other <= one).length).toBeLessThanOrEqual(limits.perDay)
          expect(endOfQuiet(one, NIGHT, ZONE)).toBe(one)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a forecast', () => {
  it('is the time of the last message at middling jitter', () => {
    expect(forecastEnd(createPace(SETTINGS, []), 200, NOON)).toBe(NOON + 199 * 10_000)
  })

  it('counts the night in', () => {
    const pace = createPace({ ...SETTINGS, jitterMs: 0, quiet: NIGHT }, [])
    expect(forecastEnd(pace, 451, at(20, 21))).toBe(at(21, 7))
  })

  it('leaves the pace as it was', () => {
    const pace = createPace(SETTINGS, [])
    forecastEnd(pace, 10, NOON)
    expect(pace.nextAt(NOON)).toBe(NOON)
  })

  it('takes little time for ten thousand groups', () => {
    const pace = createPace({ ...SETTINGS, perHour: 300, perDay: 3_000, quiet: NIGHT }, [])
    // Of the processor, not of the clock: other programs on the machine are no fault of the forecast.
    const begun = process.cpuUsage()
    forecastEnd(pace, 10_000, NOON)
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(500)
  })
})

describe('quiet hours', () => {
  it.each([
    ['22:00-07:00', NIGHT],
    ['22：00 至 07：00', NIGHT],
    ['', 'none'],
    ['无', 'none'],
    ['晚上', undefined],
    ['25:00-07:00', undefined],
  ])('reads %s', (text, expected) => {
    expect(parseQuietHours(text)).toEqual(expected)
  })

  it.each([
    [at(20, 21, 59), at(20, 21, 59)],
    [at(20, 22), at(21, 7)],
    [at(20, 23, 30), at(21, 7)],
    [at(20, 3), at(20, 7)],
    [at(20, 7), at(20, 7)],
  ])('ends the night at seven', (from, until) => {
    expect(endOfQuiet(from, NIGHT, ZONE)).toBe(until)
  })
})
