// Owns the report of a notice: a text, a picture, a spreadsheet. Its numbers are counted from the rows it shows.

import type { Outgoing } from '../../conversation/message.ts'
import { reportText } from '../../wording/notice-news.ts'
import { sheetWords } from '../../wording/notice-sheets.ts'
import { DELIVERY_STATE_NAMES } from '../../wording/notice-states.ts'
import { short } from '../../wording/notices.ts'
import { type Notice, titleOf } from '../notice.ts'
import type { DeliveryState } from '../sending/delivery-state.ts'
import { type Counts, type DeliveryRow, NO_COUNTS } from '../sending/ledger.ts'
import { type SheetDeps, sheetsOf, type WriteSheets } from './sheets.ts'

export interface Bar {
  readonly name: string
  readonly value: number
}

/** Draws bars as a PNG. */
export type DrawBars = (title: string, unit: string, bars: readonly Bar[]) => Promise<Uint8Array | undefined>

export interface ReportDeps extends SheetDeps {
  readonly writeSheets: WriteSheets
  readonly drawBars: DrawBars
}

const DRAWN: readonly DeliveryState[] = ['sent', 'failed', 'unknown', 'waiting', 'cancelled']

export async function reportMessages(
  notice: Notice,
  rows: readonly DeliveryRow[],
  isPartial: boolean,
  deps: ReportDeps,
): Promise<readonly Outgoing[]> {
  const counts = countRows(rows)
  const text: Outgoing = { kind: 'text', text: textOf(notice, rows, counts, isPartial, deps) }
  if (rows.length === 0) return [text]
  const bars = DRAWN.map((state) => ({ name: DELIVERY_STATE_NAMES[state], value: counts[state] })).filter(({ value }) => value > 0)
  const picture = await deps.drawBars(sheetWords.pictureTitle(notice.id, short(titleOf(notice))), sheetWords.groups, bars)
  return [
    text,
    ...(picture ? [{ kind: 'image', name: sheetWords.pictureName(notice.id), bytes: picture } as const] : []),
    await exportFile(notice, rows, deps),
  ]
}

export async function exportFile(notice: Notice, rows: readonly DeliveryRow[], deps: ReportDeps): Promise<Outgoing> {
  const bytes = await deps.writeSheets(await sheetsOf(notice, rows, deps))
  return { kind: 'file', name: sheetWords.fileName(notice.id), bytes }
}

function textOf(notice: Notice, rows: readonly DeliveryRow[], counts: Counts, isPartial: boolean, { moments }: ReportDeps): string {
  const { startedAt, finishedAt } = notice
  return reportText({
    id: notice.id,
    title: titleOf(notice),
    counts,
    isPartial,
    failed: rows.filter(({ state }) => state === 'failed'),
    unknown: rows.filter(({ state }) => state === 'unknown'),
    ...(startedAt !== undefined && { started: moments.show(startedAt) }),
    ...(startedAt !== undefined && finishedAt !== undefined && { finished: moments.showAfter(finishedAt, startedAt) }),
  })
}

export function countRows(rows: readonly DeliveryRow[]): Counts {
  const counts = { ...NO_COUNTS }
  for (const { state } of rows) counts[state] += 1
  return counts
}
