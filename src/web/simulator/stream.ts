// Owns the live side of the page: every change of the simulator as a server-sent event.
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Simulator, SimulatorChange } from '../../channels/simulator/simulator.ts'

/** Shorter than the minute after which proxies cut a silent line. */
const KEEP_ALIVE_MS = 15_000

/** A page that reads slower than this is let go: it comes back and goes on where it was. */
const MOST_WAITING = 5_000

/** Goes on after `Last-Event-ID`, so that a page that lost the line misses nothing. */
export function streamChanges(context: Context, simulator: Simulator, after: number): Response {
  return streamSSE(context, async (stream) => {
    const queue: SimulatorChange[] = []
    let wake = () => {}
    let tooSlow = false
    const stop = simulator.subscribe((change) => {
      tooSlow ||= queue.push(change) > MOST_WAITING
      wake()
    })
    const alive = setInterval(() => void stream.write(': alive\n\n').catch(() => {}), KEEP_ALIVE_MS)
    stream.onAbort(() => wake())
    try {
      let seq = after
      await stream.writeSSE({ event: 'hello', data: '{}' })
      for (const row of await simulator.rowsAfter(after, undefined, 0)) {
        await write(stream, { kind: 'row', row })
        seq = row.seq
      }
      while (!stream.aborted && !stream.closed && !tooSlow) {
        const change = queue.shift()
        if (!change) await new Promise<void>((resolve) => (wake = resolve))
        else if (change.kind !== 'row' || change.row.seq > seq) await write(stream, change)
      }
    } finally {
      clearInterval(alive)
      stop()
    }
  })
}

interface Writer {
  writeSSE(message: { data: string; event?: string; id?: string }): Promise<void>
}

async function write(stream: Writer, change: SimulatorChange): Promise<void> {
  if (change.kind === 'row') {
    await stream.writeSSE({ event: 'message', id: String(change.row.seq), data: JSON.stringify(change.row) })
  } else {
    await stream.writeSSE({ event: change.kind, data: JSON.stringify(change) })
  }
}
