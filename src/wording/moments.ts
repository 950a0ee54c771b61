// Owns how a time is shown to people: 11月25日（周三）08:00 北京时间.

interface Wall {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']
const ZONES: Readonly<Record<string, string>> = {
  'Asia/Shanghai': '北京时间',
  'Asia/Chongqing': '北京时间',
  PRC: '北京时间',
  UTC: '世界时',
}

/** 周三 */
export const weekdayName = (weekday: number): string => `周${WEEKDAYS[weekday - 1] ?? ''}`

/** 08:00 */
export const clockText = ({ hour, minute }: Pick<Wall, 'hour' | 'minute'>): string => `${two(hour)}:${two(minute)}`

/** 11月25日（周三）08:00; with the year where it is not `thisYear`. */
export function momentText(wall: Wall, weekday: number, thisYear: number): string {
  const year = wall.year === thisYear ? '' : `${wall.year}年`
  return `${year}${wall.month}月${wall.day}日（${weekdayName(weekday)}）${clockText(wall)}`
}

export const zoneName = (zone: string): string => ZONES[zone] ?? zone

const two = (value: number): string => String(value).padStart(2, '0')
