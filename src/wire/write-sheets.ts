// Owns the writing of a spreadsheet for a notice.

import { utils, write } from '@e965/xlsx'
import type { Sheet, WriteSheets } from '../notices/report/sheets.ts'

/** Wide enough for most names; longer ones can be read in the cell. */
const LEAST_WIDTH = 8
const MOST_WIDTH = 40
const ROWS_MEASURED = 200

/** Values are written as what they are: a name that begins with = stays a text. */
export const writeSheets: WriteSheets = async (sheets) => {
  const book = utils.book_new()
  for (const { name, header, rows } of sheets) {
    const sheet = utils.aoa_to_sheet([[...header], ...rows.map((row) => [...row])])
    sheet['!cols'] = widthsOf({ name, header, rows }).map((wch) => ({ wch }))
    utils.book_append_sheet(book, sheet, name)
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }))
}

function widthsOf({ header, rows }: Sheet): number[] {
  return header.map((title, at) => {
    const texts = [title, ...rows.slice(0, ROWS_MEASURED).map((row) => String(row[at] ?? ''))]
    return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, ...texts.map((text) => widthOf(text) + 2)))
  })
}

/** A Chinese sign is as wide as two letters. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > '\u00ff' ? 2 : 1), 0)
}
