// Owns the table that is open: its rows, and the header that stands again where a page begins.
import type { Block } from './block.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { splitCells } from './line-parts.ts'

export interface OpenTable {
  /** Its title opens it; so does a row. */
  begin(): void
  /** Its first row without a figure comes once more. */
  isHeaderAgain(line: FormedLine): boolean
  row(line: FormedLine, style: 'tab' | 'pipe', header: boolean): void
  /** What follows from `line` on is no part of it. */
  end(line: number): void
}

export function createOpenTable(add: (block: Block) => void): OpenTable {
  let open = false
  let firstRow: string | undefined
  return {
    begin() {
      open = true
    },
    isHeaderAgain: (line) => firstRow !== undefined && firstRow === plainText(line) && !/[\d０-９]/u.test(firstRow.replace(YEARS, '')),
    row(line, style, header) {
      firstRow ??= plainText(line)
      open = true
      add({ kind: 'row', cells: splitCells(line.line.content, style), line: line.line.number, header })
    },
    end(line) {
      if (open) add({ kind: 'aside-end', line })
      open = false
      firstRow = undefined
    },
  }
}

/** 2023年⇥2022年⇥增减(%) */
const YEARS = /(?<=^|\t|\|)\s*(?:19|20|１９|２０)[\d０-９]{2}年/gu
