// Owns what the readers of tables that lost their form have in common: what is no row, and how cells become one.
import { concatMapped, type MappedText, signBefore } from '../text/mapped-text.ts'
import { headingKind } from './cell-kind.ts'

export type Cells = readonly MappedText[]

/** A header and one row are too easily two lines of prose. */
export const ROWS_MIN = 2
export const CELL_MAX = 40

/** Sentences, and clauses in a row. */
export const isProse = (text: string): boolean => /[。！？；]|，.*，/u.test(text)
/** Marks part its cells already. */
export const isMarkedRow = (text: string): boolean => /^\||\t/u.test(text)

/** No cell is a figure, and half of them are words that head columns. */
export function headsColumns(cells: Cells): boolean {
  const kinds = cells.map(({ text }) => headingKind(text))
  return !kinds.includes('no') && kinds.filter((kind) => kind === 'surely').length * 2 >= kinds.length
}

/** As a row is written elsewhere. */
export const withTabs = (cells: Cells): MappedText =>
  concatMapped(cells.flatMap((cell, i) => (i === 0 ? [cell] : [signBefore('\t', cell), cell])))

/** 春季班课程表, 各镇代收点一览 · not: 二十三名职工代表 */
export const namesTable = (text: string): boolean => /^[^，。；：！？]{2,30}(?:一览|(?<![代发外])表)$/u.test(text)
