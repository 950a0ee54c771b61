// Owns the ledger as a crash test sees it: read from outside, over either engine, while the bots write to it.

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'
import { SQLITE_FILE } from '../../src/store/sqlite.ts'

export interface LedgerRow {
  readonly notice: string
  readonly room: string
  readonly state: string
}

export interface LedgerView {
  /** Attempts ever written down by an account. */
  attempts(account: string): Promise<number>
  /** The highest number among notices that were confirmed, and its state. */
  latest(): Promise<{ readonly id: string; readonly state: string } | undefined>
  rows(): Promise<readonly LedgerRow[]>
  close(): Promise<void>
}

const ATTEMPTS = (account: string): string => `select count(*) as count from notice_attempts where account = '${account}'`
const LATEST = `select id, state from notices where state in ('scheduled', 'sending', 'paused', 'done', 'expired') order by created_at desc, id desc limit 1`
const ROWS = 'select notice_id as notice, room_id as room, state from notice_recipients'

type Query = (sql: string) => Promise<readonly Record<string, unknown>[]>

function viewOver(query: Query, close: () => Promise<void>): LedgerView {
  return {
    attempts: async (account) => Number((await query(ATTEMPTS(account)))[0]?.count ?? 0),
    latest: async () => (await query(LATEST))[0] as { id: string; state: string } | undefined,
    rows: async () => (await query(ROWS)) as unknown as readonly LedgerRow[],
    close,
  }
}

/** Before the first start there is no file; then there is nothing to see. */
export function viewSqlite(dataDir: string): LedgerView {
  let database: Database.Database | undefined
  const query: Query = async (sql) => {
    try {
      database ??= new Database(join(dataDir, SQLITE_FILE), { readonly: true, fileMustExist: true })
      return database.prepare(sql).all() as Record<string, unknown>[]
    } catch {
      return []
    }
  }
  return viewOver(query, async () => void database?.close())
}

export interface SharedDatabase {
  readonly url: string
  readonly view: LedgerView
}

const SERVER = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

/** A database of its own, dropped when the view is closed. */
export async function openPostgres(): Promise<SharedDatabase> {
  const name = `gongxiaowen_crash_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name}`)
  const url = new URL(SERVER)
  url.pathname = `/${name}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  const query: Query = async (sql) => {
    try {
      return (await client.query(sql)).rows
    } catch {
      return []
    }
  }
  const close = async (): Promise<void> => {
    await client.end()
    await onServer(`drop database ${name} with (force)`)
  }
  return { url: url.href, view: viewOver(query, close) }
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  await client.query(statement)
  await client.end()
}
