// Owns what an open database is, whichever engine it is.

import type { Kysely } from 'kysely'
import type { Engine } from './migration.ts'
import type { Schema } from './schema.ts'

export interface Store {
  readonly engine: Engine
  /** Where it is, as a person may see it: a file, or a host and database without user and password. */
  readonly place: string
  readonly db: Kysely<Schema>
  /** Writes what may be lost in a power cut, though in no crash of the program: it does not wait for the disk. */
  unhurried<T>(write: (db: Kysely<Schema>) => Promise<T>): Promise<T>
  close(): Promise<void>
}
