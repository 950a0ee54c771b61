// Owns what /healthz looks at.

import { sql } from 'kysely'
import type { LineStatus } from '../channels/wechaty/line.ts'
import type { Snapshot } from '../library/snapshot.ts'
import type { HealthCheck } from '../monitoring/health-check.ts'
import type { Store } from '../store/store.ts'
import { DOCUMENTS_REMEDY, DOCUMENTS_SERVED, lineStateName, STORE_REMEDY, STORE_WORKS } from '../wording/alerts.ts'

export async function checkStore({ db, engine }: Store): Promise<HealthCheck> {
  try {
    await sql`select 1`.execute(db)
    return { name: 'store', ok: true, detail: STORE_WORKS(engine) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { name: 'store', ok: false, code: 'store-down', detail, remedy: STORE_REMEDY }
  }
}

export function checkLine(name: string, { state, since, trouble }: LineStatus): HealthCheck {
  const detail = trouble ? trouble.reason : lineStateName(state)
  return { name: `channel ${name}`, ok: state === 'online', detail, since, ...(trouble && { code: trouble.code, remedy: trouble.remedy }) }
}

export function checkDocuments({ documents, diagnostics }: Snapshot): HealthCheck {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const detail = DOCUMENTS_SERVED(documents.length, errors)
  if (documents.length > 0) return { name: 'documents', ok: true, detail }
  return { name: 'documents', ok: false, code: 'documents-missing', detail, remedy: DOCUMENTS_REMEDY }
}
