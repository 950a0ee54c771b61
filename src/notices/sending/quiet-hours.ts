// Owns the hours in which nobody is to be disturbed: 22:00-07:00.

import { atMinutes, instantOf, plusDays, wallTimeOf } from '../time/zone.ts'

/** Minutes after midnight; `from` later than `to` spans midnight. */
export interface QuietHours {
  readonly fromMinutes: number
  readonly toMinutes: number
}

/** parseQuietHours('22:00-07:00'); '' and '无' are none, other text undefined. */
export function parseQuietHours(text: string): QuietHours | 'none' | undefined {
  if (/^\s*(?:|无|none|off)\s*$/i.test(text)) return 'none'
  const found = /^\s*(\d{1,2}):(\d{2})\s*[-–—~至]\s*(\d{1,2}):(\d{2})\s*$/.exec(text.normalize('NFKC'))
  if (!found) return undefined
  const [, fromHour, fromMinute, toHour, toMinute] = found.map(Number) as [number, number, number, number, number]
  if (fromHour > 24 || toHour > 24 || fromMinute > 59 || toMinute > 59) return undefined
  return { fromMinutes: fromHour * 60 + fromMinute, toMinutes: toHour * 60 + toMinute }
}

/** The first instant from `at` on that is not quiet: `at` itself by day. */
export function endOfQuiet(at: number, quiet: QuietHours | undefined, zone: string): number {
  if (!quiet || quiet.fromMinutes === quiet.toMinutes) return at
  const wall = wallTimeOf(at, zone)
  const minutes = wall.hour * 60 + wall.minute
  if (!isQuiet(minutes, quiet)) return at
  const endsTomorrow = minutes >= quiet.toMinutes
  return instantOf(atMinutes(endsTomorrow ? plusDays(wall, 1) : wall, quiet.toMinutes), zone)
}

function isQuiet(minutes: number, { fromMinutes, toMinutes }: QuietHours): boolean {
  return fromMinutes < toMinutes ? minutes >= fromMinutes && minutes < toMinutes : minutes >= fromMinutes || minutes < toMinutes
}
