// Owns the questions that are asked of the ledger: how many, which, why.

import { type NoticeState, SENDING_STATE } from '../notices/notice-state.ts'
import { type DeliveryState, stepOf } from '../notices/sending/delivery-state.ts'
import { type Counts, type DeliveryLedger, type DeliveryRow, NO_COUNTS } from '../notices/sending/ledger.ts'
import type { Store } from './store.ts'

type Questions = Pick<DeliveryLedger, 'counts' | 'rows' | 'stateOf' | 'backlog' | 'noticesByRoom'>

const ALIVE: NoticeState[] = ['scheduled', 'sending', 'paused', 'done']
const REACHES: DeliveryState[] = ['waiting', 'attempting', 'sent', 'unknown']

export function createNoticeCounts({ db }: Pick<Store, 'db'>): Questions {
  const rows: Questions['rows'] = async (noticeId, { states, roomIds } = {}) => {
    const found = await db
      .selectFrom('notice_recipients')
      .select(['seq', 'room_id', 'topic', 'state', 'reason', 'account', 'updated_at'])
      .where('notice_id', '=', noticeId)
      .$if(states !== undefined, (query) => query.where('state', 'in', [...(states ?? [])]))
      .orderBy('seq')
      .execute()
    return found.filter(({ room_id }) => !roomIds || roomIds.has(room_id)).map(rowFrom)
  }

  return {
    rows,

    async counts(noticeId, roomIds) {
      if (roomIds) return countOf(await rows(noticeId, { roomIds }))
      const found = await db
        .selectFrom('notice_recipients')
        .select((eb) => ['state', eb.fn.countAll().as('count')])
        .where('notice_id', '=', noticeId)
        .groupBy('state')
        .execute()
      return { ...NO_COUNTS, ...Object.fromEntries(found.map(({ state, count }) => [state, Number(count)])) }
    },

    async stateOf(noticeId, roomId) {
      const row = await db
        .selectFrom('notice_recipients')
        .select('state')
        .where('notice_id', '=', noticeId)
        .where('room_id', '=', roomId)
        .executeTakeFirst()
      return row && (row.state as DeliveryState)
    },

    async backlog({ account, channel }) {
      const row = await db
        .selectFrom('notice_recipients as r')
        .innerJoin('notices as n', 'n.id', 'r.notice_id')
        .innerJoin('notice_account_rooms as a', (join) => join.onRef('a.room_id', '=', 'r.room_id').onRef('a.channel', '=', 'r.channel'))
        .where('n.state', 'in', [SENDING_STATE])
        .where('r.channel', '=', channel)
        .where('r.state', '=', stepOf('begin').from)
        .where('a.account', '=', account)
        .select((eb) => eb.fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },

    async noticesByRoom(channel, from, to) {
      const found = await db
        .selectFrom('notice_recipients as r')
        .innerJoin('notices as n', 'n.id', 'r.notice_id')
        .where('n.channel', '=', channel)
        .where('n.state', 'in', ALIVE)
        .where('n.due_at', '>=', from)
        .where('n.due_at', '<', to)
        .where('r.state', 'in', REACHES)
        .select((eb) => ['r.room_id', eb.fn.countAll().as('count')])
        .groupBy('r.room_id')
        .execute()
      return new Map(found.map((row) => [row.room_id, Number(row.count)]))
    },
  }
}

function rowFrom(row: {
  seq: number
  room_id: string
  topic: string
  state: string
  reason: string | null
  account: string | null
  updated_at: number
}): DeliveryRow {
  return {
    seq: row.seq,
    roomId: row.room_id,
    topic: row.topic,
    state: row.state as DeliveryState,
    updatedAt: row.updated_at,
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.account !== null && { account: row.account }),
  }
}

function countOf(rows: readonly DeliveryRow[]): Counts {
  const counts = { ...NO_COUNTS }
  for (const { state } of rows) counts[state] += 1
  return counts
}
