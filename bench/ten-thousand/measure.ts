// Owns one measurement of `bench/ten-thousand.ts`: a process that gets ready over a folder and is asked questions.
import { askInTurn } from '../../src/cli/asking.ts'
import { createLibrary } from '../../src/library/library.ts'
import { askingSource, readGold } from '../gold-run.ts'
import { slowness } from '../yardstick.ts'
import { type Took, waitedAtMost } from './took.ts'

export interface Measured {
  readonly passages: number
  readonly figures: number
  /** From nothing but the program to the first question. */
  readonly ready: Took
  readonly megabytes: number
  /** Finding the passages alone: the very first questions after a start, and others once those are answered. */
  readonly first: Times
  readonly queries: Times
  readonly answers: Times
  /** Of the machine, while it was measured. */
  readonly slowness: number
}

interface Times {
  readonly median: number
  readonly p95: number
  readonly longest: number
}

const [documentsDir = '', dataDir = '', gold = ''] = process.argv.slice(2)
/** Every so many questions: enough to tell, and over in a minute. */
const EVERY = 3
const TOP = 10

const now = (): Took => {
  const { user, system } = process.cpuUsage()
  return { clock: performance.now(), processor: (user + system) / 1000 }
}
const since = (begun: Took): Took => {
  const { clock, processor } = now()
  return { clock: clock - begun.clock, processor: processor - begun.processor }
}

const begun = now()
const library = createLibrary({ documentsDir, knowledgeDir: 'knowledge', dataDir, log: { info: () => undefined, warn: () => undefined } })
const snapshot = await library.load()
const source = askingSource(snapshot)
const ready = since(begun)
const megabytes = Math.round(process.memoryUsage.rss() / 1e6)
await library.close()

const questions = readGold(gold)
const every = (from: number) => questions.filter((_, i) => i % EVERY === from).map(({ turns }) => turns)
const find = (turns: readonly string[]): number => took(() => source.answerer.hits(turns.at(-1) ?? '', TOP))
const took = (work: () => unknown): number => {
  const before = now()
  work()
  return waitedAtMost(since(before))
}
const timesOf = (times: readonly number[]): Times => {
  const sorted = [...times].sort((a, b) => a - b)
  const share = (part: number): number => Math.round(10 * (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)) / 10
  return { median: share(0.5), p95: share(0.95), longest: share(1) }
}
const before = slowness()
const measured: Measured = {
  passages: snapshot.documents.reduce((sum, { passages }) => sum + passages.length, 0),
  figures: snapshot.figures.length,
  ...{ ready, megabytes },
  first: timesOf(every(1).map(find)),
  queries: timesOf(every(0).map(find)),
  answers: timesOf(every(2).map((turns) => took(() => askInTurn(turns, 'member', source)) / turns.length)),
  slowness: Math.max(before, slowness()),
}
console.log(JSON.stringify(measured))
