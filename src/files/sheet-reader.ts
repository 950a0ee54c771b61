// Owns .xlsx: every visible sheet as shown on the screen, merged cells carried down.
import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { type FileReading, type FileTrouble, refuse } from './file-reading.ts'
import { linesOfGrid } from './grid-text.ts'
import { guardZip } from './zip-guard.ts'

const CELLS_MAX = 400_000

export function readSheets(bytes: Uint8Array): FileReading {
  const guard = guardZip(bytes)
  if (guard !== undefined) return refuse(guard)
  const book = openBook(bytes)
  if (typeof book === 'string') return refuse(book === 'encrypted' ? 'encrypted' : 'damaged')
  const troubles: FileTrouble[] = []
  const lines: string[] = []
  const visible = book.SheetNames.filter((name, i) => {
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0
    if (hidden) troubles.push({ rule: 'hidden-sheet', detail: name })
    return !hidden
  })
  for (const name of visible) {
    const sheet = book.Sheets[name]
    const body = sheet ? linesOfGrid(gridOf(sheet)) : []
    if (body.length > 0) lines.push(...(isGivenName(name) ? [`# ${name}`, ''] : []), ...body, '')
  }
  return lines.length === 0 ? refuse('damaged') : { parts: [{ text: lines.join('\n') }], troubles }
}

function openBook(bytes: Uint8Array): WorkBook | 'encrypted' | 'damaged' {
  try {
    return read(bytes, { type: 'array', cellFormula: false, cellHTML: false, cellDates: false, cellNF: true, sheetRows: 100_000 })
  } catch (error) {
    return error instanceof Error && /password|encrypt/iu.test(error.message) ? 'encrypted' : 'damaged'
  }
}

/** Sheet1 says nothing of what it holds. */
const isGivenName = (name: string): boolean => !/^(?:sheet|工作表|表)\s?\d*$/iu.test(name)

/** Cells as they are shown: 0.996 with a format of per cent is 99.6%. */
function gridOf(sheet: WorkSheet): string[][] {
  const range = utils.decode_range(sheet['!ref'] ?? 'A1:A1')
  const width = range.e.c - range.s.c + 1
  const height = Math.min(range.e.r - range.s.r + 1, Math.ceil(CELLS_MAX / Math.max(1, width)))
  const grid = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => textOf(sheet, range.s.r + r, range.s.c + c)),
  )
  for (const merge of sheet['!merges'] ?? []) {
    const text = textOf(sheet, merge.s.r, merge.s.c)
    for (let r = merge.s.r + 1; r <= merge.e.r; r++) {
      const row = grid[r - range.s.r]
      const column = merge.s.c - range.s.c
      if (row && merge.e.c === merge.s.c && row[column] === '') row[column] = text
    }
  }
  return grid
}

function textOf(sheet: WorkSheet, r: number, c: number): string {
  const cell = sheet[utils.encode_cell({ r, c })]
  if (!cell || cell.v === undefined || cell.t === 'e') return ''
  return String(cell.w ?? cell.v).trim()
}
