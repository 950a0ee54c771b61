// Owns the table of members' answers.

import type { Transaction } from 'kysely'
import type { AnswerBook, AnswerKind, MemberAnswer } from '../notices/answers/answer-book.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

const KEY = ['notice_id', 'kind', 'room_id', 'person_id'] as const

export function createAnswerBook({ db, engine }: Pick<Store, 'db' | 'engine'>): AnswerBook {
  /** Answers to one notice come one after the other, or two could take the last place. */
  async function hold(trx: Transaction<Schema>, noticeId: string): Promise<void> {
    if (engine === 'postgres') await trx.selectFrom('notices').select('id').where('id', '=', noticeId).forUpdate().execute()
  }

  const own = (noticeId: string, kind: AnswerKind) =>
    db.selectFrom('notice_answers').where('notice_id', '=', noticeId).where('kind', '=', kind)

  return {
    keep: (noticeId, answer, limit) =>
      db.transaction().execute(async (trx) => {
        if (limit !== undefined) await hold(trx, noticeId)
        const isOver = limit !== undefined && (await headsOfOthers(trx, noticeId, answer)) + answer.heads > limit
        if (isOver) return 'full'
        const earlier = await ownRow(trx, noticeId, answer).select('at').executeTakeFirst()
        await write(trx, noticeId, answer)
        return earlier ? 'changed' : 'new'
      }),

    async remove(noticeId, kind, roomId, personId) {
      const row = db.deleteFrom('notice_answers').where('notice_id', '=', noticeId).where('kind', '=', kind)
      const gone = await row.where('room_id', '=', roomId).where('person_id', '=', personId).executeTakeFirst()
      return gone.numDeletedRows > 0n
    },

    async list(noticeId, kind) {
      const rows = await own(noticeId, kind).selectAll().orderBy('at').orderBy('room_id').orderBy('person_id').execute()
      return rows.map((row) => ({
        kind,
        roomId: row.room_id,
        personId: row.person_id,
        personName: row.person_name,
        value: row.value,
        heads: row.heads,
        at: row.at,
      }))
    },

    async heads(noticeId, kind) {
      const row = await own(noticeId, kind)
        .select((eb) => eb.fn.sum('heads').as('heads'))
        .executeTakeFirst()
      return Number(row?.heads ?? 0)
    },
  }
}

function ownRow(trx: Transaction<Schema>, noticeId: string, { kind, roomId, personId }: MemberAnswer) {
  const row = trx.selectFrom('notice_answers').where('notice_id', '=', noticeId).where('kind', '=', kind)
  return row.where('room_id', '=', roomId).where('person_id', '=', personId)
}

async function headsOfOthers(trx: Transaction<Schema>, noticeId: string, answer: MemberAnswer): Promise<number> {
  const total = trx.selectFrom('notice_answers').where('notice_id', '=', noticeId).where('kind', '=', answer.kind)
  const all = await total.select((eb) => eb.fn.sum('heads').as('heads')).executeTakeFirst()
  const own = await ownRow(trx, noticeId, answer).select('heads').executeTakeFirst()
  return Number(all?.heads ?? 0) - (own?.heads ?? 0)
}

async function write(trx: Transaction<Schema>, noticeId: string, answer: MemberAnswer): Promise<void> {
  const values = { person_name: answer.personName, value: answer.value, heads: answer.heads, at: answer.at }
  await trx
    .insertInto('notice_answers')
    .values({ notice_id: noticeId, kind: answer.kind, room_id: answer.roomId, person_id: answer.personId, ...values })
    .onConflict((conflict) => conflict.columns([...KEY]).doUpdateSet(values))
    .execute()
}
