// Owns the checks of Node itself and of the modules that were compiled for it.

import manifest from '../../package.json' with { type: 'json' }
import * as words from '../wording/doctor.ts'
import type { Check } from './finding.ts'

/** >=20.19.0 → 20.19.0 */
const NEEDED = manifest.engines.node.replace(/[^\d.]/gu, '')

export const checkNode: Check = async () => {
  const check = words.DOCTOR_NAMES.node
  if (isAtLeast(process.versions.node, NEEDED)) return { check, ok: true, detail: process.versions.node }
  return { check, ok: false, detail: words.NODE_OLD(process.versions.node, NEEDED), remedy: words.NODE_REMEDY }
}

/** Numbers are compared as numbers: 20.9 is older than 20.19. */
function isAtLeast(version: string, needed: string): boolean {
  const [have, need] = [version, needed].map((text) => text.split('.').map(Number))
  for (const [index, part] of (need ?? []).entries()) {
    const mine = have?.[index] ?? 0
    if (mine !== part) return mine > part
  }
  return true
}

/** Loaded by name, so that a module that does not load is a finding and not the end of the command. */
const PROBES: Readonly<Record<string, (module: { default: unknown }) => void>> = {
  'better-sqlite3': ({ default: Database }) => {
    const open = Database as new (path: string) => { close(): void }
    new open(':memory:').close()
  },
  nodejieba: () => {},
}

export const checkNative: Check = async () => {
  const check = words.DOCTOR_NAMES.native
  for (const [name, probe] of Object.entries(PROBES)) {
    try {
      probe(await import(name))
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
      return { check, ok: false, detail: words.NATIVE_BROKEN(name, reason), remedy: words.NATIVE_REMEDY }
    }
  }
  return { check, ok: true, detail: words.NATIVE_OK }
}
