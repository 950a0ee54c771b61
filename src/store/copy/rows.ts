// Owns reading a table from its first row to its last, and a digest by which two tables are known to be equal.

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { anyTables, type Database, type Row, type Table } from './tables.ts'

const ROWS_AT_ONCE = 500

/** In blocks, in no promised order. On PostgreSQL inside a transaction, which a cursor needs. */
export async function* readBlocks(database: Database, { name, columns }: Table): AsyncGenerator<readonly Row[]> {
  if (database.engine === 'postgres') {
    const list = sql.join(columns.map((column) => sql.ref(column)))
    await sql`declare rows_to_copy cursor for select ${list} from ${sql.table(name)}`.execute(database.db)
    for (;;) {
      const { rows } = await sql<Row>`fetch ${sql.lit(ROWS_AT_ONCE)} from rows_to_copy`.execute(database.db)
      if (rows.length === 0) break
      yield rows
    }
    await sql`close rows_to_copy`.execute(database.db)
    return
  }
  let block: Row[] = []
  const query = anyTables(database)
    .selectFrom(name)
    .select([...columns])
  for await (const row of query.stream()) {
    block.push(row)
    if (block.length < ROWS_AT_ONCE) continue
    yield block
    block = []
  }
  if (block.length > 0) yield block
}

export interface Digest {
  readonly rows: number
  /** The same for the same rows in any order. */
  readonly sum: string
}

export interface Digester {
  take(rows: readonly Row[]): void
  digest(): Digest
}

const MODULUS = 2n ** 256n

/** The sum over all rows of a hash of each: the engines order text differently, so that no order is relied on. */
export function createDigester({ columns }: Table): Digester {
  let rows = 0
  let sum = 0n
  return {
    take(block) {
      for (const row of block) {
        rows += 1
        const text = JSON.stringify(columns.map((column) => row[column] ?? null))
        sum = (sum + BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)) % MODULUS
      }
    },
    digest: () => ({ rows, sum: sum.toString(16) }),
  }
}

export async function digestTable(database: Database, table: Table): Promise<Digest> {
  const digester = createDigester(table)
  for await (const block of readBlocks(database, table)) digester.take(block)
  return digester.digest()
}
