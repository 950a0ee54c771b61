// Owns what an error of the database means to a person, and the remedy.

import { AppError, findErrorCode } from '../errors.ts'
import * as words from '../wording/start.ts'

export interface FaultPlace {
  readonly place: string
  readonly dataDir?: string
}

type Describe = (at: Required<FaultPlace>) => readonly [message: string, hint: string]

const unusable: Describe = ({ dataDir }) => [words.DATA_DIR_UNUSABLE(dataDir), words.DATA_DIR_HINT]
const full: Describe = ({ dataDir }) => [words.DISK_FULL(dataDir), words.DISK_FULL_HINT]
const locked: Describe = ({ place }) => [words.DATABASE_LOCKED(place), words.DATABASE_LOCKED_HINT]
const broken: Describe = ({ place }) => [words.DATABASE_BROKEN(place), words.DATABASE_BROKEN_HINT]
const unreachable: Describe = ({ place }) => [words.POSTGRES_UNREACHABLE(place), words.POSTGRES_UNREACHABLE_HINT]
const refused: Describe = ({ place }) => [words.POSTGRES_REFUSED(place), words.POSTGRES_REFUSED_HINT]

const FAULTS: Readonly<Record<string, Describe>> = {
  EACCES: unusable,
  EPERM: unusable,
  EROFS: unusable,
  EEXIST: unusable,
  ENOTDIR: unusable,
  ENOENT: unusable,
  SQLITE_CANTOPEN: unusable,
  SQLITE_READONLY: unusable,
  SQLITE_IOERR: unusable,
  ENOSPC: full,
  SQLITE_FULL: full,
  SQLITE_BUSY: locked,
  SQLITE_LOCKED: locked,
  SQLITE_NOTADB: broken,
  SQLITE_CORRUPT: broken,
  ECONNREFUSED: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ECONNRESET: unreachable,
  // invalid_password, invalid_authorization, no such database, no right to connect
  '28P01': refused,
  '28000': refused,
  '3D000': refused,
  '42501': refused,
  // lock_not_available
  '55P03': locked,
  // the server starts up or shuts down
  '57P03': unreachable,
  '53300': unreachable,
}

/** Unknown errors stay what they are: a guess would send the operator the wrong way. */
export function storageError(error: unknown, { place, dataDir = place }: FaultPlace): unknown {
  if (error instanceof AppError) return error
  const code = codeOf(error)
  const describe = code === undefined ? undefined : FAULTS[code]
  if (!code || !describe) return error
  const [message, hint] = describe({ place, dataDir })
  return new AppError(code, message, { hint, cause: error })
}

/** SQLITE_BUSY_SNAPSHOT → SQLITE_BUSY; pg's connection timeout has a message only. */
function codeOf(error: unknown): string | undefined {
  const code = findErrorCode(error)
  if (code?.startsWith('SQLITE_')) return /^SQLITE_[A-Z]+/u.exec(code)?.[0]
  if (code === undefined && error instanceof AggregateError) return findErrorCode(error.errors[0])
  if (code === undefined && error instanceof Error && /timeout|Connection terminated/iu.test(error.message)) return 'ETIMEDOUT'
  return code
}
