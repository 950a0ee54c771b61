// Owns roles and invitations over the database.

import type { Kysely } from 'kysely'
import type { Role } from '../answers/reply.ts'
import type { Invite, InviteRepository } from '../conversation/invites.ts'
import type { Binding, RoleRepository, Scope } from '../conversation/roles.ts'
import type { ConversationTables } from './conversation-tables.ts'
import type { Schema } from './schema.ts'

export function createRoleRepository(db: Kysely<Schema>): RoleRepository {
  return {
    async find(channel, personId) {
      const query = db.selectFrom('role_bindings').selectAll().where('channel', '=', channel)
      const row = await query.where('person_id', '=', personId).executeTakeFirst()
      return row && bindingOf(row)
    },
    async list(channel) {
      const all = db.selectFrom('role_bindings').selectAll().orderBy('granted_at').orderBy('person_id')
      const rows = await (channel === undefined ? all : all.where('channel', '=', channel)).execute()
      return rows.map(bindingOf)
    },
    async save({ channel, personId, login, role, scope, name, grantedAt }) {
      const state = { login, role, scope: JSON.stringify(scope), name, granted_at: grantedAt }
      const insert = db.insertInto('role_bindings').values({ channel, person_id: personId, ...state })
      await insert.onConflict((conflict) => conflict.columns(['channel', 'person_id']).doUpdateSet(state)).execute()
    },
    async remove(channel, personId) {
      const remove = db.deleteFrom('role_bindings').where('channel', '=', channel).where('person_id', '=', personId)
      return Number((await remove.executeTakeFirst()).numDeletedRows) > 0
    },
  }
}

function bindingOf(row: ConversationTables['role_bindings']): Binding {
  const { channel, login, name } = row
  return {
    channel,
    personId: row.person_id,
    login,
    name,
    role: row.role as Role,
    scope: JSON.parse(row.scope) as Scope,
    grantedAt: row.granted_at,
  }
}

export function createInviteRepository(db: Kysely<Schema>): InviteRepository {
  async function countMisses(channel: string, personId: string, since: number): Promise<number> {
    const query = db.selectFrom('invite_misses').select((row) => row.fn.countAll().as('count'))
    const own = query.where('channel', '=', channel).where('person_id', '=', personId)
    return Number((await own.where('missed_at', '>', since).executeTakeFirst())?.count ?? 0)
  }
  return {
    async save({ codeHash, role, scope, expiresAt }) {
      await db
        .insertInto('invites')
        .values({ code_hash: codeHash, role, scope: JSON.stringify(scope), expires_at: expiresAt })
        .execute()
    },
    async take(codeHash, now) {
      // One statement, so that of two who send the same code one gets it.
      const row = await db.deleteFrom('invites').where('code_hash', '=', codeHash).returningAll().executeTakeFirst()
      return row && row.expires_at > now ? inviteOf(row) : undefined
    },
    async prune(before) {
      await db
        .deleteFrom('invite_misses')
        .where('missed_at', '<', before - MISSES_KEPT_MS)
        .execute()
      return Number((await db.deleteFrom('invites').where('expires_at', '<', before).executeTakeFirst()).numDeletedRows)
    },
    async countMiss(channel, personId, at, since) {
      await db.insertInto('invite_misses').values({ channel, person_id: personId, missed_at: at }).execute()
      return countMisses(channel, personId, since)
    },
    countMisses,
  }
}

const MISSES_KEPT_MS = 24 * 3600_000

function inviteOf(row: ConversationTables['invites']): Invite {
  return { codeHash: row.code_hash, role: row.role as Role, scope: JSON.parse(row.scope) as Scope, expiresAt: row.expires_at }
}
