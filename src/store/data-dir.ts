// Owns making sure that the data directory is there.

import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { findErrorCode } from '../errors.ts'

/** Step by step: Node's own recursive way never returns where a parent refuses with ENOENT, as /proc does. */
export function ensureDir(path: string): void {
  if (existsSync(path)) return
  const parent = dirname(path)
  if (parent !== path) ensureDir(parent)
  try {
    mkdirSync(path)
  } catch (error) {
    if (findErrorCode(error) !== 'EEXIST') throw error
  }
}
