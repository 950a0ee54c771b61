// Owns a database with rows in every table there is, made from the tables' own columns, so that none is left out.

import { sql } from 'kysely'
import { digestTable } from '../../../src/store/copy/rows.ts'
import { anyTables, type Database, listTables } from '../../../src/store/copy/tables.ts'

const TEXTS = ['园区职工服务群', "it's", '', '😀 é', '{"a":[1,"二"]}', '换\n行\t', '000123', 'Ａ']
const ROWS = 1_203

export async function fillEveryTable(database: Database): Promise<void> {
  const types = new Map((await database.db.introspection.getTables()).map(({ name, columns }) => [name, columns]))
  for (const { name } of await listTables(database)) {
    const columns = types.get(name) ?? []
    const row = (at: number) =>
      Object.fromEntries(columns.map((column, index) => [column.name, cellOf(column.dataType, at, index, column.isNullable && index > 0)]))
    for (let at = 0; at < ROWS; at += 100) {
      const block = Array.from({ length: Math.min(100, ROWS - at) }, (_, more) => row(at + more))
      await anyTables(database).insertInto(name).values(block).execute()
    }
  }
}

// SQLite says of a key's column that it may be null; keys come first.
function cellOf(type: string, at: number, column: number, isNullable: boolean): unknown {
  if (isNullable && at % 3 === 0) return null
  if (/text/iu.test(type)) return `${TEXTS[(at + column) % TEXTS.length]} ${at}`
  return /big|int8/iu.test(type) ? 1_700_000_000_000 + at : at
}

/** Every table with how many rows it has and what they add up to. */
export async function digestAll(database: Database): Promise<Readonly<Record<string, string>>> {
  const digests: Record<string, string> = {}
  const read = async (from: Database) => {
    for (const table of await listTables(from)) {
      const { rows, sum } = await digestTable(from, table)
      digests[table.name] = `${rows} ${sum}`
    }
  }
  if (database.engine === 'sqlite') await read(database)
  else await database.db.transaction().execute((db) => read({ db, engine: 'postgres' }))
  return digests
}

/** A row in one table, so that two databases differ. */
export async function addRoom(database: Database, id: string): Promise<void> {
  await sql`insert into rooms (channel, id, topic, enabled, tags) values ('c', ${id}, ${id}, 1, '[]')`.execute(database.db)
}
