// Owns the form of a backup: one SQLite file with all tables, the kept files, and a note of what it is, from either engine.

import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { AppError, findErrorCode } from '../../errors.ts'
import * as words from '../../wording/backup.ts'
import { storageError } from '../faults.ts'
import type { KeptFile } from './kept-files.ts'

export interface BackupInfo {
  readonly program: string
  readonly takenAt: string
  readonly engine: string
}

const FORM = 'gongxiaowen-backup-1'

/** Adds the note and the files to a file that has the tables already, and makes it one file without companions. */
export function finishBackup(place: string, info: BackupInfo, files: readonly KeptFile[]): void {
  const file = new Database(place)
  try {
    file.pragma('journal_mode = DELETE')
    file.pragma('synchronous = FULL')
    file.transaction(() => {
      file.exec('create table backup_info (name text primary key, value text not null)')
      file.exec('create table backup_files (path text primary key, bytes blob not null)')
      const note = file.prepare('insert into backup_info values (?, ?)')
      for (const [name, value] of Object.entries({ form: FORM, ...info })) note.run(name, value)
      const keep = file.prepare('insert into backup_files values (?, ?)')
      for (const { path, bytes } of files) keep.run(path, bytes)
    })()
  } finally {
    file.close()
  }
}

export interface BackupContent {
  readonly info: BackupInfo
  readonly files: readonly KeptFile[]
}

/** Refuses what is no backup, or a broken one, before anything is touched. */
export function requireBackup(place: string): BackupContent {
  if (!existsSync(place) || !statSync(place).isFile())
    throw new AppError('no-backup', words.BACKUP_MISSING(place), { hint: words.BACKUP_MISSING_HINT })
  let file: Database.Database | undefined
  try {
    file = new Database(place, { readonly: true, fileMustExist: true })
    if (file.pragma('integrity_check', { simple: true }) !== 'ok') throw broken(place)
    return readContent(file)
  } catch (error) {
    if (error instanceof AppError) throw error
    const code = findErrorCode(error) ?? ''
    if (code === 'SQLITE_ERROR' || code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) throw broken(place, error)
    throw storageError(error, { place })
  } finally {
    file?.close()
  }
}

function readContent(file: Database.Database): BackupContent {
  const rows = file.prepare('select name, value from backup_info').all() as { name: string; value: string }[]
  const { form, program = '', takenAt = '', engine = '' } = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  if (form !== FORM) throw new AppError('backup-form', words.BACKUP_NEWER, { hint: words.BACKUP_NEWER_HINT })
  const files = file.prepare('select path, bytes from backup_files order by path').all() as KeptFile[]
  return { info: { program, takenAt, engine }, files }
}

const broken = (place: string, cause?: unknown): AppError =>
  new AppError('backup-broken', words.BACKUP_BROKEN(place), { hint: words.BACKUP_BROKEN_HINT, cause })
