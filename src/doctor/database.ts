// Owns the check of the database: opened and brought up to date as a start would.

import { openStore } from '../store/open-store.ts'
import { DOCTOR_NAMES, ENGINE_NAMES } from '../wording/doctor.ts'
import { type Check, findingOf } from './finding.ts'

export const checkDatabase: Check = async ({ DATABASE_URL, DATA_DIR }) => {
  const check = DOCTOR_NAMES.database
  try {
    const store = await openStore({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR, now: Date.now })
    await store.close()
    return { check, ok: true, detail: `${ENGINE_NAMES[store.engine]}（${store.place}）` }
  } catch (error) {
    return findingOf(check, error)
  }
}
