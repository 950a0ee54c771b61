// Owns the border of staff: who was bound before there was one belongs everywhere.

import type { Kysely } from 'kysely'
import type { Migration } from '../migration.ts'

interface Scoped {
  readonly role: string
  readonly scope: string
}

export const migration: Migration = { number: 4, name: 'staff-scope', up }

async function up(db: Kysely<never>): Promise<void> {
  const tables = db as unknown as Kysely<{ role_bindings: Scoped; invites: Scoped }>
  const everywhere = { scope: JSON.stringify({ kind: 'all' }) }
  await tables.updateTable('role_bindings').set(everywhere).where('role', '=', 'staff').execute()
  await tables.updateTable('invites').set(everywhere).where('role', '=', 'staff').execute()
}
