// Owns what happens when the bot sends: faults first, then the journal, then the acknowledgement.
import { randomUUID } from 'node:crypto'
import { simulatorWording } from '../../wording/simulator.ts'
import type { Faults } from './faults.ts'
import type { History, NewRow } from './history.ts'
import { PLATFORM_ID } from './payloads.ts'
import type { Population } from './population.ts'

export interface SendingDeps {
  readonly population: Population
  readonly history: History
  readonly faults: Faults
  readonly now: () => number
  readonly isLoggedIn: () => boolean
  /** Lets the bot hear a message, its own included, as real puppets do. */
  readonly deliver: (messageId: string) => void
}

export type Said = Pick<NewRow, 'kind' | 'text' | 'image' | 'file'> & { readonly mentions?: readonly string[] }

/** Longer than people wait, shorter than the channel does (30 s). */
const LATE_MS = 5_000

/** The new message's id; undefined where the platform swallowed it (throttled). */
export type Send = (to: string, said: Said) => Promise<string | undefined>

export function createSending(deps: SendingDeps): Send {
  return async (to, said) => {
    requireReachable(deps, to)
    const fault = deps.faults.take(to)
    switch (fault?.kind) {
      case 'fail':
        throw new Error('refused before sending: ordered by /sim/faults')
      case 'hang':
        return new Promise<never>(() => undefined)
      case 'throttle':
        return throttle(deps, to)
      case 'late':
        await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? LATE_MS))
    }
    return put(deps, to, said)
  }
}

function requireReachable(deps: SendingDeps, to: string): void {
  if (!deps.isLoggedIn()) throw new Error('not logged in')
  const room = deps.population.roomById(to)
  if (!room?.bot && !deps.population.contactById(to)) throw new Error(`no such room or contact: ${to}`)
}

function put(deps: SendingDeps, to: string, said: Said): string {
  const row = deps.history.add(
    {
      id: randomUUID(),
      from: deps.population.bot().id,
      conversation: to,
      kind: said.kind,
      text: said.text,
      ...(said.image ? { image: said.image } : {}),
      ...(said.file ? { file: said.file } : {}),
      mentions: said.mentions ?? [],
      quoteOf: null,
      at: deps.now(),
    },
    true,
  )
  deps.deliver(row.id)
  return row.id
}

/** WeChat takes the message, does not deliver it, and says so in a message of its own. */
function throttle(deps: SendingDeps, to: string): undefined {
  const notice = deps.history.add(
    {
      id: randomUUID(),
      from: PLATFORM_ID,
      conversation: to,
      kind: 'text',
      text: simulatorWording.throttleNotice,
      mentions: [],
      quoteOf: null,
      at: deps.now(),
    },
    false,
  )
  deps.deliver(notice.id)
  return undefined
}
