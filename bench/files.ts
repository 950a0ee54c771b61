// Owns the long proofs of the file readers: thousands of spoilt files, and a PDF of two thousand pages while the program goes on.
//   node --import tsx bench/files.ts [rounds]
import { readdirSync, readFileSync } from 'node:fs'
import { createReadingWorker } from '../src/library/reading/worker.ts'
import { columnOf, makePdf } from '../test/files/make-pdf.ts'
import { createRandom, mutate } from '../test/files/mutate.ts'

const FOLDER = new URL('../test/fixtures/files/digests/', import.meta.url)
const MEGABYTE = 1_048_576
const rounds = Number(process.argv[2] ?? 100)
const megabytes = (): number => Math.round(process.memoryUsage.rss() / MEGABYTE)

const worker = createReadingWorker({ places: [] }, { timeMs: 120_000, memoryMb: 1024 })
let failed = 0

/** The longest that the program did nothing else. */
function watchLag(): () => number {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - 10)
    last = now
  }, 10)
  return () => {
    clearInterval(timer)
    return Math.round(longest)
  }
}

async function readSpoilt(): Promise<void> {
  const before = megabytes()
  for (const name of readdirSync(FOLDER)) {
    const bytes = readFileSync(new URL(name, FOLDER))
    const outcomes = new Map<string, number>()
    for (let seed = 1000; seed < 1000 + rounds; seed++) {
      const outcome = await worker.run({ kind: 'file', file: name, bytes: mutate(bytes, createRandom(seed)) })
      const kind =
        outcome.kind === 'stopped'
          ? outcome.rule
          : outcome.kind === 'file'
            ? outcome.reading.parts.length > 0
              ? 'read'
              : (outcome.reading.troubles[0]?.rule ?? 'silent')
            : outcome.kind
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1)
      if (kind === 'failed' || kind === 'silent' || outcome.kind === 'stopped') {
        failed++
        process.stdout.write(`FAILED ${name} seed ${seed}: ${kind}\n`)
      }
    }
    process.stdout.write(`${name}: ${[...outcomes].map(([kind, count]) => `${kind} ${count}`).join(', ')}\n`)
  }
  process.stdout.write(`memory ${before} → ${megabytes()} MB\n`)
}

async function readHugePdf(): Promise<void> {
  const text = '望山区总工会全年新建基层工会五十八家，发展会员四千一百二十人，走访困难职工家庭三百一十二户。'.repeat(20)
  const bytes = makePdf(Array.from({ length: 2000 }, () => ({ texts: columnOf(text, 60, 60, 40) })))
  const before = megabytes()
  const lag = watchLag()
  const startedAt = performance.now()
  let most = 0
  const memory = setInterval(() => {
    most = Math.max(most, megabytes())
  }, 200)
  const outcome = await worker.run({ kind: 'file', file: 'huge.pdf', bytes })
  clearInterval(memory)
  const read = outcome.kind === 'file' ? (outcome.reading.parts[0]?.text.length ?? 0) : 0
  if (read === 0) failed++
  process.stdout.write(
    `2000 pages, ${Math.round(bytes.length / MEGABYTE)} MB: ${read} characters in ${Math.round((performance.now() - startedAt) / 1000)} s, memory ${before} → at most ${most} MB, longest pause of the program ${lag()} ms\n`,
  )
}

await readHugePdf()
await readSpoilt()
await worker.close()
process.stdout.write(`${failed === 0 ? 'ok' : `${failed} failed`}\n`)
process.exitCode = failed === 0 ? 0 : 1
