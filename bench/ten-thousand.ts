// Measures what ten thousand passages cost: `node --import tsx bench/ten-thousand.ts [--passages 10000 --documents DIR --gold FILE --slack 2.5]`.
// Each real document stands there beside tellings of other towns and years, on disk, and is read by a process of its own: once
// with nothing kept, once from the cache. The first hundred questions after a start, asked of a program that has just been loaded, are told
// apart from those after them. The limits are those of the README's “one ordinary computer”; exit code 1 over one.
// With --slack they are widened by that much and by how slow the machine is in this run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createLexicon } from '../src/search/lexicon.ts'
import { crowd, writeCrowd } from './crowd.ts'
import { loadFolder, OWN } from './gold-run.ts'
import { overLimits } from './quick/limits.ts'
import type { Measured } from './ten-thousand/measure.ts'
import { type Took, waitedAtMost } from './ten-thousand/took.ts'

const LIMITS = { builtMs: 10_000, cachedMs: 2_000, queryMs: 30 } as const

const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '10000' },
    documents: { type: 'string', default: OWN.documents },
    gold: { type: 'string', default: OWN.gold },
    slack: { type: 'string', default: '1' },
  },
})

const dir = mkdtempSync(join(tmpdir(), 'ten-thousand-'))
try {
  const real = await loadFolder(values.documents)
  const each = real.documents.reduce((sum, { passages }) => sum + passages.length, 0)
  const times = Math.ceil(Number(values.passages) / each) - 1
  writeCrowd(join(dir, 'documents'), crowd(real.documents, times, createLexicon(real.knowledge)))
  const built = measure('built')
  const cached = measure('from cache')
  const over = overLimits(
    [
      { what: 'built in', ms: waitedAtMost(built.ready), limitMs: LIMITS.builtMs },
      { what: 'ready from cache in', ms: waitedAtMost(cached.ready), limitMs: LIMITS.cachedMs },
      { what: 'query p95', ms: cached.queries.p95, limitMs: LIMITS.queryMs },
    ],
    { slack: Number(values.slack), slowness: Math.max(built.slowness, cached.slowness) },
  )
  for (const line of over) console.log(line)
  process.exitCode = over.length > 0 ? 1 : 0
} finally {
  rmSync(dir, { recursive: true, force: true })
}

function measure(name: string): Measured {
  const entry = fileURLToPath(new URL('./ten-thousand/measure.ts', import.meta.url))
  const child = spawnSync(process.execPath, ['--import', 'tsx', entry, join(dir, 'documents'), join(dir, 'data'), values.gold], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  })
  const measured = JSON.parse(child.stdout) as Measured
  const { passages, figures, ready, megabytes, first, queries, answers } = measured
  console.log(
    `${name}: ${passages} passages, ${figures} figures; ready in ${told(ready)}; ${megabytes} MB\n` +
      `  finding: median ${queries.median} ms, p95 ${queries.p95} ms (the first questions after the start ${first.p95} ms); whole answers: median ${answers.median} ms, p95 ${answers.p95} ms, longest ${answers.longest} ms`,
  )
  return measured
}

function told({ clock, processor }: Took): string {
  return `${Math.round(clock)} ms on the clock (${Math.round(processor)} ms of processors)`
}
