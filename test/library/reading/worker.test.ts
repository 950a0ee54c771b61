// Owns the proof that a file that hangs or bursts its reader costs that file only, while the program goes on.
import { afterEach, describe, expect, test } from 'vitest'
import { figuresOf } from '../../../src/documents/figures/figures-of.ts'
import { readDocument } from '../../../src/documents/read-document.ts'
import { createReadingWorker, type ReadingWorker, type WorkerLimits } from '../../../src/library/reading/worker.ts'
import { createRegionFinder } from '../../../src/library/region-finder.ts'
import { columnOf, makePdf } from '../../files/make-pdf.ts'

const LIMITS: WorkerLimits = { timeMs: 60_000, memoryMb: 1024 }
const open: ReadingWorker[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((worker) => worker.close()))
})

function createWorker(limits: Partial<WorkerLimits> = {}): ReadingWorker {
  const worker = createReadingWorker({ places: [{ name: '望山区', aliases: ['望山'], kind: 'district' }] }, { ...LIMITS, ...limits })
  open.push(worker)
  return worker
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const page = { texts: columnOf('望山区总工会全年新建基层工会五十八家，发展会员四千一百二十人。'.repeat(12), 60, 60, 40) }

describe('the worker', () => {
  test('reads files and documents, one after the other', async () => {
    const worker = createWorker()
    const source = { id: 'a', file: 'a.md', text: '# 望山建会\n\n新建58家。', title: '甲', inferred: false, digest: false }
    const [html, read] = await Promise.all([
      worker.run({ kind: 'file', file: 'a.html', bytes: bytesOf('<p>正文。</p>') }),
      worker.run({ kind: 'document', source }),
    ])
    expect(html).toMatchObject({ kind: 'file', reading: { parts: [{ text: '正文。\n' }] } })
    expect(read).toMatchObject({ kind: 'document', read: { passages: [{ text: '新建58家。', region: '望山区' }] } })
  })

  test('reads the figures of a document, with the places of all documents', async () => {
    const worker = createWorker()
    worker.start()
    const source = {
      id: 'a',
      file: 'a.md',
      text: '# 建会\n\n望山区新建工会58家。青溪县新建工会20家。',
      title: '甲',
      inferred: false,
      digest: false,
    }
    const read = readDocument(source)
    const places = [
      { name: '望山区', aliases: ['望山'], kind: 'district' },
      { name: '青溪县', aliases: ['青溪'], kind: 'county' },
    ]
    const outcome = await worker.run({ kind: 'figures', read, places: JSON.stringify(places) })
    expect(outcome).toEqual({ number: 1, kind: 'figures', figures: figuresOf(read, createRegionFinder(places)) })
    expect(outcome).toMatchObject({ figures: [{ region: '望山区' }, { region: '青溪县' }] })
  })

  test('gives up a file that takes too long, and reads the next', async () => {
    const worker = createWorker({ timeMs: 1 })
    expect(await worker.run({ kind: 'file', file: 'a.pdf', bytes: makePdf([page]) })).toMatchObject({ kind: 'stopped', rule: 'too-slow' })
    expect(await worker.run({ kind: 'file', file: 'a.pdf', bytes: makePdf([page]) })).toMatchObject({ kind: 'stopped', rule: 'too-slow' })
  })

  test('gives up a file that needs too much memory', async () => {
    const worker = createWorker({ memoryMb: 24 })
    const cells = Array.from({ length: 400_000 }, (_, i) => `项目${i},金额,说明`).join('\n')
    const outcome = await worker.run({ kind: 'file', file: 'a.csv', bytes: bytesOf(cells) })
    expect(outcome).toMatchObject({ kind: 'stopped' })
  })

  test('closed in the middle of a file, answers that it was stopped', async () => {
    const worker = createWorker()
    const running = worker.run({ kind: 'file', file: 'a.pdf', bytes: makePdf(Array.from({ length: 50 }, () => page)) })
    await new Promise((resolve) => setImmediate(resolve))
    await worker.close()
    expect(await running).toMatchObject({ kind: 'stopped', rule: 'crashed' })
  })

  test('leaves the program free while it reads', async () => {
    const worker = createWorker()
    const bytes = makePdf(Array.from({ length: 40 }, () => page))
    let last = performance.now()
    let longest = 0
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const outcome = await worker.run({ kind: 'file', file: 'a.pdf', bytes })
    clearInterval(timer)
    expect(outcome).toMatchObject({ kind: 'file' })
    expect(longest).toBeLessThan(1500)
  })
})
