// Owns the spaces that part thousands: 86 340人 is one number, and so is a cell 1 024 where the text writes its numbers so.
import { filterMapped } from '../text/mapped-text.ts'
import type { Line } from './lines.ts'

const GROUPED = String.raw`(?<!\d[\d., ]*)\d{1,3}(?: \d{3})+(?![\d ]*\d)(?:\.\d+)?`
/** Between words it is surely one: 职工86 340人 · not: 110 120 119 */
const IN_WORDS = new RegExp(String.raw`(?<=\p{Script=Han}[（(“]?)${GROUPED}(?=[余多]?\p{Script=Han}|[％%])`, 'gu')
/** A cell by itself, the beginning of a line. */
const ALONE = new RegExp(String.raw`(?<=^|\t)${GROUPED}(?=$|\t|[余多]?\p{Script=Han}|[％%])`, 'gu')
/** 城关镇  287  23 140  3: where wider gaps part the cells, a single space parts none. */
const IN_ROW = /(?<= {2}|\t)\d{1,3}(?: \d{3})+(?= {2}|\t|$)/gu
const GAPS = / {2,}|\t/gu
const GAPS_MIN = 3
/** The end of a clause, behind another clause: a row without its marks has two numbers there. */
const AT_END = new RegExp(String.raw`(?<=\p{Script=Han}(?<!拨打?|电话|热线|号码?))${GROUPED}(?=$|[，。；、）)])`, 'gu')
const MARK = /[，。；]/u
/** A text that writes its numbers so does it more than once. */
const HABIT = 3

export function joinThousands(lines: readonly Line[]): readonly Line[] {
  const isHabit = lines.reduce((sum, { content }) => sum + (content.text.match(IN_WORDS)?.length ?? 0), 0) >= HABIT
  return lines.map((line) => {
    const { text } = line.content
    const spaces = new Set(
      [...text.matchAll(IN_WORDS), ...inRow(text), ...(isHabit ? [...text.matchAll(ALONE), ...behindClause(text)] : [])].flatMap(spacesOf),
    )
    return spaces.size === 0 ? line : { ...line, content: filterMapped(line.content, (i) => !spaces.has(i)) }
  })
}

const inRow = (text: string): readonly RegExpExecArray[] => ((text.match(GAPS)?.length ?? 0) < GAPS_MIN ? [] : [...text.matchAll(IN_ROW)])

/** Looked for in the line once: it may be a megabyte long. */
function behindClause(text: string): readonly RegExpExecArray[] {
  const mark = text.search(MARK)
  return mark < 0 ? [] : [...text.matchAll(AT_END)].filter(({ index }) => index > mark)
}

const spacesOf = ({ 0: number, index }: RegExpExecArray): number[] => [...number].flatMap((char, i) => (char === ' ' ? [index + i] : []))
