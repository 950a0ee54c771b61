// Owns the step from an instant to the words for it, in the operator's zone.

import { clockText, momentText, zoneName } from '../../wording/moments.ts'
import { wallTimeOf, weekdayOf } from './zone.ts'

export interface Moments {
  /** 11月25日（周三）08:00 */
  show(at: number): string
  /** 11月25日（周三）08:00 北京时间 */
  showWithZone(at: number): string
  /** 08:05 on the same day as `from`, else with the day. */
  showAfter(at: number, from: number): string
}

export function createMoments(zone: string, now: () => number): Moments {
  const show = (at: number): string => {
    const wall = wallTimeOf(at, zone)
    return momentText(wall, weekdayOf(wall), wallTimeOf(now(), zone).year)
  }
  return {
    show,
    showWithZone: (at) => `${show(at)} ${zoneName(zone)}`,
    showAfter(at, from) {
      const [wall, before] = [wallTimeOf(at, zone), wallTimeOf(from, zone)]
      const isSameDay = wall.day === before.day && wall.month === before.month && wall.year === before.year
      return isSameDay ? clockText(wall) : show(at)
    },
  }
}
