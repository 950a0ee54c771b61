// Owns who still owes a receipt: of each group that got the notice, the members who have not answered.

import type { Person } from '../../conversation/message.ts'
import type { NoticeBook } from '../notice-book.ts'
import type { DeliveryLedger } from '../sending/ledger.ts'
import type { AnswerBook, MemberAnswer } from './answer-book.ts'

export interface OwingGroup {
  readonly roomId: string
  readonly topic: string
  readonly answered: number
  /** Undefined where the platform does not tell who is in the group. */
  readonly missing?: readonly Person[]
}

export interface OwingDeps {
  readonly book: Pick<NoticeBook, 'find'>
  readonly ledger: Pick<DeliveryLedger, 'rows'>
  readonly answers: AnswerBook
  readonly membersOf: (roomId: string) => Promise<readonly Person[]>
}

export type OwingGroups = (noticeId: string, roomIds?: ReadonlySet<string>) => Promise<readonly OwingGroup[]>

/** Groups where nobody is missing are left out. */
export function createOwing({ book, ledger, answers, membersOf }: OwingDeps): OwingGroups {
  return async (noticeId, roomIds) => {
    const author = (await book.find(noticeId))?.author.personId
    const receipts = await answers.list(noticeId, 'receipt')
    const rows = await ledger.rows(noticeId, { states: ['sent', 'unknown'], ...(roomIds && { roomIds }) })
    const byRoom = answeredByRoom(receipts)
    const owing: OwingGroup[] = []
    for (const { roomId, topic } of rows) {
      const answered = byRoom.get(roomId) ?? new Set()
      const members = await membersOf(roomId).catch(() => undefined)
      const missing = members?.filter(({ id }) => id !== author && !answered.has(id))
      const isComplete = missing && missing.length + answered.size > 0 ? missing.length === 0 : answered.size > 0
      if (!isComplete) owing.push({ roomId, topic, answered: answered.size, ...(missing && { missing }) })
    }
    return owing
  }
}

function answeredByRoom(receipts: readonly MemberAnswer[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byRoom = new Map<string, Set<string>>()
  for (const { roomId, personId } of receipts) byRoom.set(roomId, (byRoom.get(roomId) ?? new Set()).add(personId))
  return byRoom
}
