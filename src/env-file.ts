// Owns the reading of a .env file: names and values, or the line that cannot be read.

import { readFileSync } from 'node:fs'
import { AppError, findErrorCode } from './errors.ts'
import {
  ENV_LINE_BROKEN,
  ENV_NAME_TWICE,
  ENV_NOT_UTF8,
  ENV_QUOTE_OPEN,
  ENV_UNREADABLE,
  ENV_UNREADABLE_HINT,
  SETTINGS_WRONG_HINT,
} from './wording/settings.ts'

/** A missing file is an empty one: the program runs without any settings. */
export function readEnvFile(path: string): ReadonlyMap<string, string> {
  const text = readText(path)
  return text === undefined ? new Map() : parseEnv(text)
}

function readText(path: string): string | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (cause) {
    if (findErrorCode(cause) === 'ENOENT') return undefined
    throw new AppError('env-unreadable', ENV_UNREADABLE, { hint: ENV_UNREADABLE_HINT, cause })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new AppError('env-not-utf8', ENV_NOT_UTF8, { hint: ENV_UNREADABLE_HINT, cause })
  }
}

/** `PORT=8787`, `export PORT=8787`, `NAME="a # b"`; not `PORT 8787`. */
const ASSIGNMENT = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)$/u

/** Node's own parser passes over lines that it cannot read; here they stop the start. */
export function parseEnv(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const lines = new Map<string, number>()
  for (const [index, raw] of text.split(/\r?\n/u).entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const match = ASSIGNMENT.exec(line)
    if (!match?.[1]) throw broken(ENV_LINE_BROKEN(index + 1))
    const first = lines.get(match[1])
    if (first !== undefined) throw broken(ENV_NAME_TWICE(match[1], first, index + 1))
    lines.set(match[1], index + 1)
    values.set(match[1], parseValue(match[2] ?? '', index + 1))
  }
  return values
}

/** `"a # b" # note` → a # b; `a#b # note` → a#b; `#` alone is a value (COMMAND_PREFIX=#). */
function parseValue(afterSign: string, line: number): string {
  const raw = afterSign.trim()
  const quote = raw[0]
  if (quote !== '"' && quote !== "'") return afterSign.replace(/\s+#.*$/u, '').trim()
  const end = raw.indexOf(quote, 1)
  const rest = raw.slice(end + 1).trim()
  if (end === -1 || (rest !== '' && !rest.startsWith('#'))) throw broken(ENV_QUOTE_OPEN(line))
  return raw.slice(1, end)
}

const broken = (message: string): AppError => new AppError('env-broken', message, { hint: SETTINGS_WRONG_HINT })
