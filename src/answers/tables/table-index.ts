// Owns the tables of the documents: rows in order, columns by name.
import type { Passage } from '../../documents/passage.ts'
import { foldText } from '../../text/characters.ts'
import type { Question } from '../question.ts'

export interface Table {
  readonly title: string
  readonly doc: string
  readonly rows: readonly TableRow[]
  readonly columns: readonly string[]
  /** Of each column the values that come again and again: 国家, 类别. */
  readonly categories: readonly (readonly string[])[]
}

export interface TableRow {
  readonly passage: Passage
  /** Folded, by column. */
  readonly cells: readonly { readonly heading: string; readonly value: string }[]
}

export function tablesOf(passages: readonly Passage[]): Table[] {
  const tables = new Map<string, { title: string; doc: string; rows: TableRow[]; columns: string[] }>()
  for (const passage of passages) {
    if (passage.form !== 'row' || !passage.cells) continue
    const cells = passage.cells.map((cell) => ({ heading: foldText(cell.heading), value: foldText(cell.value) }))
    const key = `${passage.doc}/${passage.section.join('/')}/${cells.map((cell) => cell.heading).join('|')}`
    const table = tables.get(key) ?? {
      title: foldText(passage.section.at(-1) ?? ''),
      doc: passage.doc,
      rows: [],
      columns: cells.map((cell) => cell.heading),
    }
    table.rows.push({ passage, cells })
    tables.set(key, table)
  }
  return [...tables.values()]
    .filter((table) => table.rows.length >= 2)
    .map((table) => ({ ...table, categories: table.columns.map((_, c) => categoriesOf(table.rows, c)) }))
}

function categoriesOf(rows: readonly TableRow[], column: number): readonly string[] {
  const values = rows.map(({ cells }) => cells[column]?.value ?? '').filter((value) => /^\p{Script=Han}{2,8}$/u.test(value))
  const distinct = new Set(values)
  return distinct.size <= values.length * 0.7 ? [...distinct] : []
}

/** A table of another town is not meant, unless the town stands in its cells: 上海美商会. */
export const isOfPlace = ({ places }: Pick<Question, 'places'>, { rows }: Table): boolean => {
  const region = rows[0]?.passage.region
  const stands = (place: string): boolean => rows.some(({ passage }) => passage.text.includes(place.replace(/[市县区]$/u, '')))
  if (places.length === 0 || region === undefined) return true
  // 甲市2021年和乙县2023年的: what is asked of two places no table of one of them tells.
  return places.length === 1 ? places.includes(region) || places.some(stands) : places.every((place) => place === region || stands(place))
}

/** A table of other years is not meant, whether its title names them or its document is of them. */
export const isOfTime = ({ times }: Pick<Question, 'times'>, { title, rows }: Table): boolean =>
  times.length === 0 ||
  times.some(({ from, to }) =>
    YEARS.test(title) ? yearsIn(title).some((year) => from <= year && year <= to) : rows[0]?.passage.period?.includes(`${from}`),
  )
const YEARS = /(?:19|20)\d\d/u
const yearsIn = (title: string): number[] => [...title.matchAll(/(?:19|20)\d\d/gu)].map(([year]) => Number(year))
