// Owns the form of one numbered change of the database.

import type { Kysely } from 'kysely'

export interface Migration {
  /** Rises from change to change, and never changes once it is on the main branch. */
  readonly number: number
  readonly name: string
  /**
   * Runs inside the transaction of the start: all changes of one start are kept, or none. What it does must work on
   * both engines; where that cannot be, ask `engine`.
   */
  readonly up: (db: Kysely<never>, engine: Engine) => Promise<void>
}

export type Engine = 'sqlite' | 'postgres'
