// Owns the tables of a notice: every group's result, receipts, sign-ups, as rows for a spreadsheet.

import { sheetWords } from '../../wording/notice-sheets.ts'
import { DELIVERY_STATE_NAMES, reasonText } from '../../wording/notice-states.ts'
import type { AnswerBook, MemberAnswer } from '../answers/answer-book.ts'
import type { Notice } from '../notice.ts'
import type { DeliveryRow } from '../sending/ledger.ts'
import type { Moments } from '../time/moments.ts'

export interface Sheet {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Draws up an XLSX file. */
export type WriteSheets = (sheets: readonly Sheet[]) => Promise<Uint8Array>

export interface SheetDeps {
  readonly answers: Pick<AnswerBook, 'list'>
  readonly moments: Moments
}

/** `rows`: what the admin may see; answers from other groups are left out with them. */
export async function sheetsOf(notice: Notice, rows: readonly DeliveryRow[], { answers, moments }: SheetDeps): Promise<readonly Sheet[]> {
  const topics = new Map(rows.map(({ roomId, topic }) => [roomId, topic]))
  const within = async (kind: MemberAnswer['kind']): Promise<readonly MemberAnswer[]> =>
    (await answers.list(notice.id, kind)).filter(({ roomId }) => topics.has(roomId))
  const topicOf = ({ roomId }: MemberAnswer): string => topics.get(roomId) ?? ''
  const sheets: Sheet[] = [{ ...sheetWords.results, rows: rows.map((row) => resultRow(row, moments)) }]
  if (notice.asks.receipt) {
    const receipts = await within('receipt')
    sheets.push({ ...sheetWords.receipts, rows: receipts.map((one) => [topicOf(one), one.personName, moments.show(one.at)]) })
  }
  if (notice.asks.signUp) {
    const signUps = await within('sign-up')
    sheets.push({
      ...sheetWords.signUps,
      rows: signUps.map((one) => [topicOf(one), one.personName, one.heads, one.value, moments.show(one.at)]),
    })
  }
  return sheets
}

function resultRow({ seq, topic, state, reason, account, updatedAt }: DeliveryRow, moments: Moments): (string | number)[] {
  return [seq, topic, DELIVERY_STATE_NAMES[state], reason === undefined ? '' : reasonText(reason), account ?? '', moments.show(updatedAt)]
}
