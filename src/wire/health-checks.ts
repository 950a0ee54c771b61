// Owns what /healthz looks at.

import { sql } from 'kysely'
import type { LineStatus } from '../channels/wechaty/line.ts'
import type { Snapshot } from '../library/snapshot.ts'
import type { Store } from '../store/store.ts'
import type { HealthCheck } from '../web/health.ts'

export async function checkStore({ db, engine }: Store): Promise<HealthCheck> {
  try {
    await sql`select 1`.execute(db)
    return { name: 'store', ok: true, detail: engine }
  } catch (error) {
    return { name: 'store', ok: false, detail: error instanceof Error ? error.message : String(error) }
  }
}

export function checkLine(name: string, { state, since, reason, remedy }: LineStatus): HealthCheck {
  const detail = reason === undefined ? state : `${state}: ${reason}`
  return { name: `channel ${name}`, ok: state === 'online', detail, since, ...(remedy === undefined ? {} : { remedy }) }
}

export function checkDocuments({ documents, diagnostics }: Snapshot): HealthCheck {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  return { name: 'documents', ok: documents.length > 0, detail: `${documents.length} documents, ${errors} errors` }
}
