// Owns the history of evaluations: one line a run in the data directory.

import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from '../evaluation/compare-runs.ts'
import { ensureDir } from '../store/data-dir.ts'

const FILE = 'evaluations.jsonl'

/** Lines that a full disk or a hand left broken are passed over: the history only compares. */
export function readRuns(dataDir: string): readonly Run[] {
  return readText(join(dataDir, FILE))
    .split('\n')
    .flatMap((line): Run[] => {
      try {
        return [JSON.parse(line) as Run]
      } catch {
        return []
      }
    })
}

export function addRun(dataDir: string, run: Run): void {
  ensureDir(dataDir)
  appendFileSync(join(dataDir, FILE), `${JSON.stringify(run)}\n`)
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
