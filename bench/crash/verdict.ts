// Owns what a crash test holds against the bots: by the platform's own journal, no group got two copies, and none is unaccounted for.

import type { LedgerRow } from './ledger-view.ts'
import type { Told } from './notice-desk.ts'
import type { Copy } from './office.ts'

export interface Evidence {
  readonly rows: readonly LedgerRow[]
  /** By all bots together. */
  readonly delivered: readonly Copy[]
  readonly kills: number
  /** The text of each confirmed notice, by its number. */
  readonly texts: ReadonlyMap<string, string>
  /** What the bot's own report says of each at the end. */
  readonly told: ReadonlyMap<string, Told | undefined>
  readonly groups: number
}

export interface Verdict {
  readonly notices: number
  readonly copies: number
  readonly counts: Readonly<Record<string, number>>
  readonly faults: readonly string[]
}

const SETTLED = ['sent', 'failed', 'unknown']

export function judge(evidence: Evidence): Verdict {
  const counts: Record<string, number> = {}
  for (const { state } of evidence.rows) counts[state] = (counts[state] ?? 0) + 1
  const faults = [...evidence.texts].flatMap(([id, text]) => faultsOf(id, text, evidence))
  const unknown = counts.unknown ?? 0
  if (unknown > evidence.kills) faults.push(`${unknown} unknown after ${evidence.kills} kills`)
  return { notices: evidence.texts.size, copies: evidence.rows.length, counts, faults }
}

function faultsOf(id: string, text: string, { rows, delivered, told, groups }: Evidence): string[] {
  const got = new Map<string, number>()
  for (const copy of delivered) if (copy.text === text) got.set(copy.conversation, (got.get(copy.conversation) ?? 0) + 1)
  const own = rows.filter(({ notice }) => notice === id)
  const missing = own.length === groups ? [] : [`notice ${id}: ${own.length} rows for ${groups} groups`]
  const strangers = [...got.keys()]
    .filter((room) => !own.some((row) => row.room === room))
    .map((room) => `notice ${id}: ${room} got it unasked`)
  return [...missing, ...strangers, ...toldFaults(id, own, told.get(id)), ...own.flatMap((row) => faultOf(row, got.get(row.room) ?? 0))]
}

function faultOf({ notice, room, state }: LedgerRow, copies: number): string[] {
  const is = `notice ${notice}, ${room}: ${state}, ${copies} copies`
  if (!SETTLED.includes(state)) return [`${is}: not accounted for`]
  if (copies > 1) return [`${is}: a group got two`]
  if (state === 'sent' && copies !== 1) return [`${is}: sent, but not there`]
  return state === 'failed' && copies > 0 ? [`${is}: failed, but there`] : []
}

/** The report's numbers are the ledger's. */
function toldFaults(id: string, rows: readonly LedgerRow[], told: Told | undefined): string[] {
  if (!told) return [`notice ${id}: no report`]
  const count = (state: string): number => rows.filter((row) => row.state === state).length
  const isTrue = told.sent === count('sent') && told.failed === count('failed') && told.unknown === count('unknown')
  return isTrue ? [] : [`notice ${id}: the report says ${JSON.stringify(told)}`]
}
