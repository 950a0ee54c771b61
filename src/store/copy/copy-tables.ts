// Owns copying all tables from one database to another, whichever engines they are, and proving that nothing was lost.

import { AppError } from '../../errors.ts'
import * as words from '../../wording/backup.ts'
import { createDigester, type Digest, digestTable, readBlocks } from './rows.ts'
import { anyTables, type Database, listTables, type Table } from './tables.ts'

export interface Copied {
  readonly table: string
  readonly rows: number
}

/**
 * All or nothing: the target's transaction is kept only after every table was read back and found equal. The source
 * must stand still: a bot that is stopped, a copy of a file, or one snapshot.
 */
export async function copyTables(source: Database, target: Database, options: { readonly replace: boolean }): Promise<readonly Copied[]> {
  const tables = await requireSameTables(source, target)
  return target.db.transaction().execute(async (db) => {
    const into: Database = { db, engine: target.engine }
    if (options.replace) for (const { name } of tables) await anyTables(into).deleteFrom(name).execute()
    const copied: Copied[] = []
    for (const table of tables) {
      const wanted = await copyTable(source, into, table)
      const found = await digestTable(into, table)
      if (found.rows !== wanted.rows || found.sum !== wanted.sum) throw notEqual(table, wanted, found)
      copied.push({ table: table.name, rows: found.rows })
    }
    return copied
  })
}

async function requireSameTables(source: Database, target: Database): Promise<readonly Table[]> {
  const [from, to] = [await listTables(source), await listTables(target)]
  if (JSON.stringify(from) === JSON.stringify(to)) return from
  throw new AppError('tables-differ', words.TABLES_DIFFER, { hint: words.TABLES_DIFFER_HINT })
}

async function copyTable(source: Database, target: Database, table: Table): Promise<Digest> {
  const digester = createDigester(table)
  for await (const block of readBlocks(source, table)) {
    digester.take(block)
    await anyTables(target)
      .insertInto(table.name)
      .values([...block])
      .execute()
      .catch((cause: unknown) => {
        throw new AppError('row-refused', words.ROW_REFUSED(table.name, firstLine(cause)), { hint: words.ROW_REFUSED_HINT, cause })
      })
  }
  return digester.digest()
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n', 1).join()

function notEqual({ name }: Table, wanted: Digest, found: Digest): AppError {
  return new AppError('not-equal', words.NOT_EQUAL(name, wanted.rows, found.rows), { hint: words.NOT_EQUAL_HINT })
}

export async function countRows(database: Database): Promise<readonly Copied[]> {
  const counted: Copied[] = []
  for (const { name } of await listTables(database)) {
    const count = anyTables(database)
      .selectFrom(name)
      .select((eb) => eb.fn.countAll().as('rows'))
    counted.push({ table: name, rows: Number((await count.executeTakeFirstOrThrow()).rows) })
  }
  return counted
}
