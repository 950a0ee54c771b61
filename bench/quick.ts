// Measures how quick a few documents are asked: `node --import tsx bench/quick.ts [--documents DIR --gold FILE --slack 2.5]`. The first answer
// of a process from its start, with nothing kept and from the cache, and the median of all answers after it. Exit code 1 over a limit.
// Without --slack the limits are held as told; with it they are widened by that much and by how slow the machine is in this run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { askInTurn } from '../src/cli/asking.ts'
import { askingSource, loadFolder, OWN, readGold } from './gold-run.ts'
import { overLimits } from './quick/limits.ts'
import { type Took, waitedAtMost } from './ten-thousand/took.ts'
import { slowness } from './yardstick.ts'

const LIMITS = { firstMs: 2_500, medianMs: 5 } as const

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: OWN.documents },
    gold: { type: 'string', default: OWN.gold },
    slack: { type: 'string', default: '1' },
  },
})

const questions = readGold(values.gold)
const before = slowness()
const [unkept, kept] = firstAnswers()
const source = askingSource(await loadFolder(values.documents))
// What is made ready while nobody asks is not waited for.
for (const _ of source.answerer.prepare()) void _
const times = questions.map(({ turns }) => took(() => askInTurn(turns, 'member', source)) / turns.length).sort((a, b) => a - b)
const median = times[Math.floor(times.length / 2)] ?? 0
const slow = Math.max(before, slowness())
console.log(`first answer with nothing kept ${told(unkept)}, from the cache ${told(kept)}`)
console.log(
  `${times.length} answers: median ${median.toFixed(1)} ms; the machine is ${slow.toFixed(1)} times as slow as the one of the limits`,
)
const over = overLimits(
  [
    { what: 'first answer with nothing kept', ms: waitedAtMost(unkept), limitMs: LIMITS.firstMs },
    { what: 'first answer from the cache', ms: waitedAtMost(kept), limitMs: LIMITS.firstMs },
    { what: 'median answer', ms: median, limitMs: LIMITS.medianMs },
  ],
  { slack: Number(values.slack), slowness: slow },
)
for (const line of over) console.log(line)
process.exitCode = over.length > 0 ? 1 : 0

function firstAnswers(): [Took, Took] {
  const dataDir = mkdtempSync(join(tmpdir(), 'quick-'))
  const entry = fileURLToPath(new URL('./quick/first-answer.ts', import.meta.url))
  const question = questions.find(({ answerable }) => answerable)?.turns[0] ?? ''
  const ask = (): Took => {
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', entry, values.documents, dataDir, question], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const { answered, ...first } = JSON.parse(stdout) as Took & { answered: boolean }
    if (!answered) throw new Error(`no answer to ${question}`)
    return first
  }
  try {
    return [ask(), ask()]
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** What a person waits for one answer: the processor also counts what the engine compiles and tidies up beside it. */
function took(work: () => unknown): number {
  const before = { clock: performance.now(), processor: process.cpuUsage() }
  work()
  const { user, system } = process.cpuUsage(before.processor)
  return waitedAtMost({ clock: performance.now() - before.clock, processor: (user + system) / 1000 })
}

function told({ clock, processor }: Took): string {
  return `${Math.round(clock)} ms on the clock (${Math.round(processor)} ms of processors)`
}
