// Owns the first line of an answer out of a table: the row's name and the cells that the question names, not the whole row.
import type { Passage } from '../../documents/passage.ts'
import { foldText } from '../../text/characters.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import { readable } from './excerpt.ts'

type Cell = NonNullable<Passage['cells']>[number]

/** 柳溪街道 | 本科 12 | 合计 35, asked for 柳溪街道名额合计 → 柳溪街道：合计35. */
export function rowHeadline(question: Question, cells: readonly Cell[]): string {
  const [label, ...values] = cells
  const asked = values.filter((cell) => isNamed(question, cell.heading))
  if (!label || asked.length === 0 || asked.length === values.length) return shortened(cells.map((cell) => readable(cell.value)).join('，'))
  return shortened(`${readable(label.value)}：${asked.map((cell) => `${readable(cell.heading)}${readable(cell.value)}`).join('，')}`)
}

/** By its own words without the unit, by half of them, by what stands for them, or by the year that is asked for. */
function isNamed({ text, terms, times }: Question, heading: string): boolean {
  const name = foldText(heading).replace(/[(（][^)）]*[)）]|\s/gu, '')
  const year = /^(\d{4})年?$/u.exec(name)?.[1]
  if (year) return times.some(({ from, to }) => from <= Number(year) && Number(year) <= to)
  if (name.length < 2) return false
  return text.includes(name) || terms.some((term) => term.text.includes(name) || term.alternatives.some((other) => other.text === name))
}

const shortened = (line: string): string => (line.length <= HEADLINE_MAX ? line : `${line.slice(0, HEADLINE_MAX - 1)}…`)
