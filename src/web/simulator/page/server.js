// Owns talking with the simulator's HTTP side: reading, sending, and the live line that comes back by itself.
import { say } from './dom.js'

export async function getJson(path) {
  return answerOf(await reach(() => fetch(path)))
}

export async function postJson(path, body) {
  return answerOf(
    await reach(() => fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })),
  )
}

async function reach(call) {
  try {
    return await call()
  } catch {
    throw new Error(say('unreachable'))
  }
}

async function answerOf(response) {
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw new Error(answer.error ?? `${response.status}`)
  return answer
}

const RETRY_MS = 2000

/**
 * The browser reconnects by itself after a cut, but gives up for good after an error answer:
 * then we begin anew after the last row seen.
 * @param {number} after
 * @param {{ row: (row: any) => void, recall: (change: any) => void, world: () => void, line: (up: boolean) => void }} on
 */
export function openStream(after, on) {
  let last = after
  const source = new EventSource(`/sim/stream?after=${last}`)
  source.addEventListener('hello', () => on.line(true))
  source.addEventListener('message', (event) => {
    const row = JSON.parse(event.data)
    last = Math.max(last, row.seq)
    on.row(row)
  })
  source.addEventListener('recall', (event) => on.recall(JSON.parse(event.data)))
  source.addEventListener('world', () => on.world())
  source.addEventListener('error', () => {
    on.line(false)
    if (source.readyState !== EventSource.CLOSED) return
    setTimeout(() => openStream(last, on), RETRY_MS)
  })
}
