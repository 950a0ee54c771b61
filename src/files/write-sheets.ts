// Owns writing rows as an XLSX file: one sheet each, a header that stays in sight, numbers as numbers.
import { utils, write } from '@e965/xlsx'

export interface Sheet {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

const NAME_MAX = 31
const WIDTH = { least: 6, most: 48 } as const

export async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = utils.book_new()
  for (const sheet of sheets) {
    const written = utils.aoa_to_sheet([[...sheet.header], ...sheet.rows.map((row) => row.map(asText))])
    written['!cols'] = sheet.header.map((_, column) => ({ wch: widthOf(sheet, column) }))
    written['!freeze'] = { xSplit: 0, ySplit: 1 }
    utils.book_append_sheet(book, written, safeName(sheet.name))
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer)
}

/** A text that begins with = + - @ is told as text; the library never makes a formula of it, but other programs that read CSV made of it would. */
const asText = (value: string | number | null): string | number | null =>
  typeof value === 'string' && /^[=+@\t\r]/u.test(value) ? `'${value}` : value

/** Sheet names may not hold []:*?/\ and at most 31 characters. */
const safeName = (name: string): string => name.replace(/[[\]:*?/\\]/gu, ' ').slice(0, NAME_MAX) || 'Sheet'

function widthOf({ header, rows }: Sheet, column: number): number {
  const lengths = [header[column], ...rows.slice(0, 200).map((row) => row[column])].map((value) => displayWidth(String(value ?? '')))
  return Math.min(WIDTH.most, Math.max(WIDTH.least, ...lengths) + 2)
}

/** Han characters are twice as wide. */
const displayWidth = (text: string): number => text.replace(/[^\u0020-\u007e]/gu, '  ').length
