// Owns fresh PostgreSQL schemas for tests: each is as good as an empty database, and goes with the run's database.

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export async function freshPostgresPlace(): Promise<{ readonly databaseUrl: string; readonly dataDir: string }> {
  const schema = `s_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: inject('databaseUrl') })
  await client.connect()
  await client.query(`create schema ${schema}`)
  await client.end()
  const url = new URL(inject('databaseUrl'))
  url.searchParams.set('options', `-c search_path=${schema}`)
  return { databaseUrl: url.href, dataDir: '/nowhere' }
}
