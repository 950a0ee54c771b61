// Owns the rows of a table whose lines were lost: header cells, units in the header, repeated headers.
import { concatMapped, type MappedText } from '../text/mapped-text.ts'
import type { Content } from './outline.ts'

export interface Row {
  readonly header: readonly MappedText[]
  readonly cells: readonly MappedText[]
  readonly unit: string | undefined
  readonly line: number
}

/** A header names what its columns hold: no cell of it is a number or a date. */
const looksLikeHeader = (cells: readonly MappedText[]): boolean => cells.length > 1 && cells.every((cell) => cell.text !== '' && cell.text.length <= 20 && !/^\d|^\p{N}+月/u.test(cell.text))

export function readRows(contents: readonly Content[]): Row[] {
  const rows: Row[] = []
  let header: readonly MappedText[] = []
  let unit: string | undefined
  let fresh = true
  let previous: readonly MappedText[] = []
  for (const content of contents) {
    if (content.kind === 'unit') unit = /[：:]\s*([^）)]+)/u.exec(content.content.text)?.[1]?.trim()
    if (content.kind !== 'row') {
      if (content.kind !== 'unit' && content.kind !== 'caption') fresh = true
      continue
    }
    if (fresh && looksLikeHeader(content.cells)) header = content.cells
    else if (!sameCells(content.cells, header)) {
      const cells = fillDown(content.cells, previous, header.length)
      rows.push({ header, cells, unit, line: content.line })
      previous = cells
    }
    fresh = false
  }
  return rows
}

const sameCells = (a: readonly MappedText[], b: readonly MappedText[]): boolean => a.length === b.length && a.every((cell, i) => cell.text === b[i]?.text)

/** A merged cell stands only in its first row: an empty first cell takes the one above. */
const fillDown = (cells: readonly MappedText[], above: readonly MappedText[], width: number): readonly MappedText[] =>
  cells[0]?.text === '' && cells.length === width && above[0] !== undefined ? [above[0], ...cells.slice(1)] : cells

export interface RowText {
  readonly mapped: MappedText
  readonly bodyStart: number
  readonly display: string
  readonly cells: readonly { readonly heading: string; readonly value: string }[]
}

export function textOfRow(row: Row): RowText {
  const header = joinCells(row.header)
  const cells = row.cells.map((cell, i) => ({ heading: row.header[i]?.text ?? '', value: withUnit(cell.text, row.header[i]?.text ?? '', row.unit) })).filter((cell) => cell.value !== '')
  return {
    mapped: concatMapped([header, joinCells(row.cells)]),
    bodyStart: header.text.length,
    display: cells.map((cell) => (cell.heading ? `${cell.heading}：${cell.value}` : cell.value)).join('；'),
    cells,
  }
}

/** '320' under '金额（万元）' → '320万元'; '320' with 单位：万元 → '320万元'; '3家' stays. */
function withUnit(value: string, heading: string, unit: string | undefined): string {
  const own = /[（(/]\s*([^（）()/]{1,6}?)[）)]?$/u.exec(heading)?.[1] ?? unit
  return own && /^\d[\d,.]*$/u.test(value) && !/年|序号|编号|电话/u.test(heading) ? `${value}${own}` : value
}

/** Cells stand apart by the character that parts them in the source. */
const joinCells = (cells: readonly MappedText[]): MappedText =>
  concatMapped(cells.flatMap((cell) => (cell.at.length === 0 ? [] : [cell, { text: ' ', at: [(cell.at.at(-1) ?? 0) + 1] }])))
