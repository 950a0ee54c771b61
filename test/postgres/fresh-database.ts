// Owns the database that one run of the PostgreSQL tests has for itself: made at its start, dropped at its end.

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

/** Any server will do on which this user may create a database. */
const SERVER = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/test'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const name = `gongxiaowen_test_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name}`)
  const url = new URL(SERVER)
  url.pathname = `/${name}`
  project.provide('databaseUrl', url.href)
  return () => onServer(`drop database ${name} with (force)`)
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
  } catch (cause) {
    throw new Error(`no PostgreSQL at ${SERVER}: start one, or name another in TEST_POSTGRES_URL`, { cause })
  }
  await client.query(statement)
  await client.end()
}
