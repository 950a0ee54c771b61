// Owns the hand of a crash test inside the bot's process: loaded before the program, it ends it by SIGKILL at one chosen moment
// of its writing to the ledger. The program itself knows nothing of it.

import Database from 'better-sqlite3'
import pg from 'pg'

/** Before and after each write: two moments for every one. */
const wanted = Number(process.env.CRASH_AT_MOMENT ?? 0)
// update "notice_recipients" set…, insert into "notice_attempts"…; not select … from "notices"
const WRITES = /^\s*(?:with .*?\)\s*)?(?:insert into|update|delete from) "notice/isu
const ENDS = /^\s*commit/iu
let moments = 0

function moment(): void {
  moments += 1
  if (moments === wanted) process.kill(process.pid, 'SIGKILL')
}

/** A commit counts when it makes something of the ledger durable. */
function createWatch(): (sql: string) => boolean {
  let hasWritten = false
  return (sql) => {
    const isWrite = WRITES.test(sql)
    const isEnd = hasWritten && ENDS.test(sql)
    hasWritten = isWrite || (hasWritten && !isEnd)
    return isWrite || isEnd
  }
}

watchSqlite(Database.prototype)
watchPostgres(pg.Client.prototype)

function watchSqlite(database: Database.Database): void {
  const { prepare } = database
  const isMoment = createWatch()
  database.prepare = function (this: Database.Database, sql: string) {
    const statement = Reflect.apply(prepare, this, [sql]) as Database.Statement
    for (const name of ['run', 'all'] as const) {
      const original = statement[name].bind(statement)
      statement[name] = ((...values: unknown[]) => {
        const counts = isMoment(sql)
        if (counts) moment()
        const result = original(...values)
        if (counts) moment()
        return result
      }) as never
    }
    return statement
  } as never
}

function watchPostgres(client: pg.Client): void {
  const { query } = client
  const watches = new WeakMap<object, (sql: string) => boolean>()
  client.query = async function (this: pg.Client, ...args: unknown[]) {
    const watch = watches.get(this) ?? createWatch()
    watches.set(this, watch)
    const counts = typeof args[0] === 'string' && watch(args[0])
    if (counts) moment()
    const result: unknown = await Reflect.apply(query, this, args)
    if (counts) moment()
    return result
  } as never
}
