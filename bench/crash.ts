// Kills bots that are sending notices, again and again, and holds them to their promise: `npm run crash [-- --short --seed 7 --engine sqlite]`.
// Real processes on the simulator, killed by SIGKILL from outside, at random moments and at every moment of writing to the ledger.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { glueProgram } from '../test/process/glued-program.ts'
import { type Aim, type Campaign, type Outcome, runCampaign } from './crash/campaign.ts'
import { openPostgres, viewSqlite } from './crash/ledger-view.ts'
import { createOffice, type Office } from './crash/office.ts'

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string' },
    engine: { type: 'string' },
    aim: { type: 'string' },
    kills: { type: 'string' },
    groups: { type: 'string' },
  },
})
const say = (line: string): void => console.log(line)

/** One number from which the whole run follows, as far as the machine lets it. */
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6))
const kills = Number(values.kills ?? (values.short ? 3 : 100))
const groups = Number(values.groups ?? (values.short ? 45 : 200))

function randomFrom(start: number): () => number {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Three accounts that are not in the same groups: each group has two or three that could send to it. */
const roomsOf = (isIn: (at: number) => boolean) =>
  Array.from({ length: groups }, (_, at) => ({ id: `room-${at + 1}`, topic: `演练群${at + 1}`, bot: isIn(at) }))

interface Field {
  readonly offices: readonly [Office, ...Office[]]
  readonly view: Campaign['view']
}

const FIELDS: Readonly<Record<string, (dir: string) => Promise<Field>>> = {
  async sqlite(dir) {
    const office = createOffice({ dir, account: 'main', rooms: roomsOf(() => true), intervalMs: 15 })
    return { offices: [office], view: viewSqlite(office.dataDir) }
  },
  async postgres(dir) {
    const { url: databaseUrl, view } = await openPostgres()
    const office = (account: string, isIn: (at: number) => boolean): Office =>
      createOffice({ dir, account, rooms: roomsOf(isIn), intervalMs: 200, databaseUrl })
    const third = groups / 3
    return { offices: [office('one', () => true), office('two', (at) => at < 2 * third), office('three', (at) => at >= third)], view }
  },
}

async function run(engine: string, aim: Aim): Promise<Outcome> {
  const dir = mkdtempSync(join(tmpdir(), 'gongxiaowen-crash-'))
  const field = await FIELDS[engine]?.(dir)
  if (!field) throw new Error(`--engine ${engine}: sqlite or postgres`)
  try {
    return await runCampaign({ ...field, groups, random: randomFrom(seed), say }, aim, kills)
  } finally {
    await Promise.all(field.offices.map((office) => office.kill()))
    await field.view.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

say(`seed ${seed}, ${groups} groups, ${kills} kills each`)
// Hundreds of starts: the modules are glued together once for all of them.
const glued = await glueProgram()
try {
  for (const engine of values.engine ? [values.engine] : Object.keys(FIELDS)) {
    for (const aim of values.aim ? [values.aim as Aim] : (['random', 'writes'] as const)) {
      const begun = Date.now()
      const { notices, copies, counts, faults, kills: killed } = await run(engine, aim)
      const seconds = Math.round((Date.now() - begun) / 1000)
      say(`${engine}, ${aim}: ${killed} kills, ${notices} notices, ${copies} copies ${JSON.stringify(counts)}, ${seconds} s`)
      for (const fault of faults) say(`  FAULT ${fault}`)
      if (faults.length > 0 || notices === 0) process.exitCode = 1
    }
  }
} finally {
  glued.remove()
}
