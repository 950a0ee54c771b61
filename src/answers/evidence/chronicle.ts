// Owns the days of a chronicle: under 8月 a line begins with 18日 or 同日, and only both tell the day.
import { dayBegun, monthOf } from '../../documents/chronicle.ts'
import type { Passage } from '../../documents/passage.ts'

export interface ChronicleDay {
  /** 8月18日 */
  readonly day: string
  /** The characters that say it: 8月…18日 */
  readonly quote: string
  /** Where what happened begins, behind 18日 or 同日. */
  readonly from: number
}

/** The day of the line that a place of the text stands in; undefined outside of chronicles. */
export function chronicleDay({ section, text, cells }: Pick<Passage, 'section' | 'text' | 'cells'>, at: number): ChronicleDay | undefined {
  const heading = section.at(-1) ?? ''
  const month = cells ? undefined : monthOf(heading)
  if (month === undefined) return undefined
  const lines = text.slice(0, at + 1).split('\n')
  const start = lines.slice(0, -1).join('\n').length + (lines.length > 1 ? 1 : 0)
  const own = dayBegun(text.slice(start))
  const day = own?.day ?? lines.map((line) => dayBegun(`${line}　`)?.day).findLast((each) => each !== undefined)
  return own && day !== undefined ? { day: `${month}月${day}日`, quote: `${heading}…${day}日`, from: start + own.length } : undefined
}
