// Owns the dates of table rows: which day a cell names, and what stands before or behind it.

/** '1月1—3日' → 101…103; '6月17日' → 617. Month times a hundred plus day orders a year. */
export function daysOf(text: string): readonly [number, number] | undefined {
  const match = /(\d{1,2})月(\d{1,2})(?:日|号)?(?:[—\-~至]+(?:(\d{1,2})月)?(\d{1,2})(?:日|号)?)?/u.exec(text)
  if (!match) return undefined
  const from = Number(match[1]) * 100 + Number(match[2])
  const to = match[4] ? Number(match[3] ?? match[1]) * 100 + Number(match[4]) : from
  return [from, to]
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day before or after, without a year: 618 − 1 → 617; 701 − 1 → 630. */
export function shiftDay(day: number, by: 1 | -1): number {
  const month = Math.floor(day / 100)
  const next = (day % 100) + by
  if (next < 1) return (month === 1 ? 12 : month - 1) * 100 + (LENGTHS[(month + 10) % 12] ?? 31)
  if (next > (LENGTHS[month - 1] ?? 31)) return (month === 12 ? 1 : month + 1) * 100 + 1
  return month * 100 + next
}
