// Owns the way between an instant and the wall clock of a time zone.

export interface CalendarDay {
  readonly year: number
  /** 1–12. */
  readonly month: number
  readonly day: number
}

export interface WallTime extends CalendarDay {
  readonly hour: number
  readonly minute: number
}

const DAY_MS = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** Building a format costs a hundred times its use, and there is one zone in a process. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const fresh = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, fresh)
  return fresh
}

export function wallTimeOf(at: number, zone: string): WallTime {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map((part) => [part.type, Number(part.value)]),
  )
  const value = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0
  return { year: value('year'), month: value('month'), day: value('day'), hour: value('hour'), minute: value('minute') }
}

/** Where the clock is set forward or back, a time that exists twice is the first, and one that does not exist the next. */
export function instantOf(wall: WallTime, zone: string): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute)
  const guesses = [asUtc - offsetAt(asUtc - DAY_MS, zone), asUtc - offsetAt(asUtc + DAY_MS, zone)]
  const exact = guesses.filter((guess) => guess + offsetAt(guess, zone) === asUtc)
  return exact.length > 0 ? Math.min(...exact) : Math.max(...guesses)
}

/** How far the zone's clock is ahead of UTC at that instant. */
function offsetAt(at: number, zone: string): number {
  const wall = wallTimeOf(at, zone)
  const minute = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute)
  return minute - Math.floor(at / 60_000) * 60_000
}

export function plusDays(day: CalendarDay, count: number): CalendarDay {
  const moved = new Date(Date.UTC(day.year, day.month - 1, day.day) + count * DAY_MS)
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

/** 1 for 周一 … 7 for 周日. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() || 7
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** 2月30日 is none. */
export function isRealDay(day: CalendarDay): boolean {
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysInMonth(day.year, day.month)
}

/** The time that many minutes after midnight; 24:00 is the next day's 00:00. */
export function atMinutes(day: CalendarDay, minutes: number): WallTime {
  const onDay = plusDays(day, Math.floor(minutes / 1440))
  const rest = minutes % 1440
  return { ...onDay, hour: Math.floor(rest / 60), minute: rest % 60 }
}
