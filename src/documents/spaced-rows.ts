// Owns the rows of a table that only spaces part: which lines are one each, and which were broken into several.
import { withPlainDigits } from '../text/characters.ts'
import { concatMapped } from '../text/mapped-text.ts'
import type { Cells } from './table-text.ts'

/** How many lines the extraction may have broken a row into. */
export const PIECES_MAX = 4

// 5160 · 40.7% · 2.61万 · 12家 · — · not: 2019年工作
const AMOUNT = /^[-+]?\d[\d,.]*[%％‰]?\p{Script=Han}{0,2}$|^[-—–/]+$/u
const YEAR = /^(?:19|20)\d\d年?度?$/u
export const isAmount = (text = ''): boolean => AMOUNT.test(withPlainDigits(text))
export const isYear = (text: string): boolean => YEAR.test(withPlainDigits(text))

/** The cells of one line, or of the lines that one row was broken into. */
export interface Row {
  readonly index: number
  readonly cells: Cells
  /** Where on the line each cell begins, as wide as it is set. */
  readonly columns: readonly number[]
  /** The other lines whose cells it holds. */
  readonly took: readonly number[]
  /** A page's number stands on it. */
  readonly isPage: boolean
}

export function isData(cells: Cells): boolean {
  const values = cells.slice(1)
  return values.filter(({ text }) => isAmount(text) && !isYear(text)).length > values.length / 2
}

/** The lines between two whole rows, as far as they are rows that were broken: a name, and as many amounts as there are columns for. */
export function rowsBroken(rows: readonly Row[], from: number, to: number, width: number): readonly Row[] | undefined {
  const found: Row[] = []
  let open: Row | undefined
  for (let i = from; i < to; i++) {
    const row = rows[i]
    if (row === undefined) return undefined
    if (row.cells.length === 0 || row.isPage || (open === undefined && isPageHeader(rows, i))) continue
    open = open === undefined ? row : { ...open, cells: joinPieces(open.cells, row.cells), took: [...open.took, row.index] }
    if (open.cells.length > width || open.took.length >= PIECES_MAX) return undefined
    if (open.cells.length < width) continue
    if (!isData(open.cells) || isAmount(open.cells[0]?.text)) return undefined
    found.push(open)
    open = undefined
  }
  return open === undefined ? found : undefined
}

/** A page's header, by its number. */
const isPageHeader = (rows: readonly Row[], i: number): boolean =>
  (rows[i - 1]?.isPage === true || rows[i + 1]?.isPage === true) && !rows[i]?.cells.some(({ text }) => isAmount(text))

/** 市直属 ⏎ 产业 65 71.6: a name that is broken goes on; figures stand beside each other. */
function joinPieces(before: Cells, behind: Cells): Cells {
  const [last, first] = [before.at(-1), behind[0]]
  const goesOn = last && first && before.length === 1 && behind.length > 1 && !isAmount(first.text)
  return goesOn ? [concatMapped([last, first]), ...behind.slice(1)] : [...before, ...behind]
}

/** The first row's name began on the line above: 市直属 ⏎ 产业 65 71.6. */
export const tornName = (above: Row | undefined, row: Row | undefined): Row | undefined =>
  above && row && above.cells.length === 1 && TORN_NAME.test(above.cells[0]?.text ?? '')
    ? { ...above, cells: joinPieces(above.cells, row.cells), took: [row.index] }
    : undefined
const TORN_NAME = /^\p{Script=Han}{2,8}$/u
