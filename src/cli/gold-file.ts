// Owns reading a file of questions with what is expected of their replies: JSON lines, or a spreadsheet.

import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { AppError } from '../errors.ts'
import { type GoldQuestion, goldSchema } from '../evaluation/gold.ts'
import { EXPECTED_COLUMNS, QUESTION_COLUMNS, readQuestionSheet } from '../evaluation/question-sheet.ts'
import { readSheetRows } from '../files/sheet-rows.ts'
import { BATCH_UNREADABLE, BATCH_UNREADABLE_HINT } from '../wording/asking.ts'
import { halfRow, SHEET_COLUMNS_MISSING, SHEET_UNREADABLE, SHEET_UNREADABLE_HINT, sheetColumnsHint } from '../wording/evaluation.ts'
import type { Terminal } from './command.ts'
import { type JsonLines, readJsonLines, requireItems } from './jsonl.ts'

export function readGoldFile(path: string, terminal: Terminal): Promise<JsonLines<GoldQuestion>> {
  return extname(path).toLowerCase() === '.xlsx' ? readSheet(path, terminal) : readJsonLines(path, goldSchema, terminal)
}

async function readSheet(path: string, terminal: Terminal): Promise<JsonLines<GoldQuestion>> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new AppError('batch-unreadable', BATCH_UNREADABLE(path), { hint: BATCH_UNREADABLE_HINT, cause })
  })
  const rows = readSheetRows(bytes)
  if (!rows) throw new AppError('sheet-unreadable', SHEET_UNREADABLE(path), { hint: SHEET_UNREADABLE_HINT })
  const sheet = readQuestionSheet(rows)
  if (!sheet)
    throw new AppError('sheet-columns', SHEET_COLUMNS_MISSING(path), { hint: sheetColumnsHint(QUESTION_COLUMNS, EXPECTED_COLUMNS) })
  for (const row of sheet.halfRows) terminal.note(halfRow(row))
  return requireItems(path, { items: sheet.questions, wrong: sheet.halfRows.length })
}
