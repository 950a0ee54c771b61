// Owns reading a workbook for its rows: the first sheet, cells as they are shown.
import { read, utils } from '@e965/xlsx'

const ROWS_MAX = 20_000

/** Undefined where the bytes are no workbook. */
export function readSheetRows(bytes: Uint8Array): readonly (readonly string[])[] | undefined {
  try {
    const book = read(bytes, { type: 'array', cellFormula: false, cellHTML: false, sheetRows: ROWS_MAX })
    const sheet = book.Sheets[book.SheetNames[0] ?? '']
    if (!sheet) return undefined
    return utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '', blankrows: true }).map((row) => row.map(String))
  } catch {
    return undefined
  }
}
