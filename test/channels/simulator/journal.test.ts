import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createJournal } from '../../../src/channels/simulator/journal.ts'
import { createFolder, startBot } from './echo-bot.ts'

let folder: ReturnType<typeof createFolder>
beforeEach(() => {
  folder = createFolder()
})
afterEach(() => folder.remove())

const row = (seq: number) => ({
  ...{ seq, id: `id-${seq}`, from: 'bot', conversation: 'a', kind: 'text' as const, text: `第${seq}条` },
  ...{ mentions: [], quoteOf: null, at: seq },
})

describe('the journal', () => {
  it('gives back both directions in order, and what was taken back', () => {
    const first = createJournal(folder.path)
    first.appendReceived(row(1))
    first.appendDelivered(row(2))
    first.appendReceived(row(3))
    first.appendRecall('id-1')
    first.close()
    const second = createJournal(folder.path)
    expect(second.read()).toEqual({ rows: [{ ...row(1), recalled: true }, row(2), row(3)], lastSeq: 3 })
    second.close()
  })

  it('goes on after a line that was cut off by a kill', () => {
    const first = createJournal(folder.path)
    first.appendDelivered(row(1))
    first.close()
    const file = join(folder.path, 'delivered.jsonl')
    appendFileSync(file, '{"seq":2,"id":"id-2","te')
    const second = createJournal(folder.path)
    expect(second.read().lastSeq).toBe(1)
    second.appendDelivered(row(2))
    second.close()
    const lines = readFileSync(file, 'utf8').split('\n')
    expect(JSON.parse(lines.at(-2)!)).toEqual(row(2))
    expect(JSON.parse(lines[0]!)).toEqual(row(1))
  })
})

describe('the simulator after a restart', () => {
  it('goes on counting and still knows what was said', async () => {
    const first = await startBot({ dataDir: folder.path })
    const said = first.simulator.say({ from: 'member-a', private: true, text: '年假', id: 'once' })
    await first.until(() => first.simulator.puppet.isLoggedIn && first.heard.length === 1)
    const before = await first.simulator.rowsAfter(0, undefined, 1000)
    await first.until(() => first.channel.status().state === 'online')
    const answers = await first.simulator.rowsAfter(said.seq, 'member-a', 1000)
    expect(answers).toHaveLength(1)
    await first.stop()

    const second = await startBot({ dataDir: folder.path })
    expect((await second.simulator.world()).lastSeq).toBe(2)
    expect((await second.simulator.rowsAfter(0, undefined, 0))[0]).toEqual(before[0])
    second.simulator.say({ from: 'member-a', private: true, text: 'again', id: 'once' })
    await second.until(() => second.heard.length === 1)
    expect(second.heard[0]).toMatchObject({ id: 'once', text: '年假' })
    const quoting = second.simulator.say({ from: 'member-a', private: true, text: '那病假呢', quoteOf: answers[0]!.id })
    await second.until(() => second.heard.length === 2)
    expect(second.heard[1]).toMatchObject({ id: quoting.id, quoted: { text: '年假', ofBot: true } })
    await second.stop()
  })
})
