// Owns the course of a crash test: bots that send notices to many groups, are killed again and again, and are started again each time.

import { setTimeout as sleep } from 'node:timers/promises'
import type { LedgerView } from './ledger-view.ts'
import { createNoticeDesk, type Told } from './notice-desk.ts'
import type { Office } from './office.ts'
import { judge, type Verdict } from './verdict.ts'

export interface Campaign {
  /** One bot, or several that share a database; the first one's admin writes the notices. */
  readonly offices: readonly [Office, ...Office[]]
  readonly view: LedgerView
  readonly groups: number
  /** In [0, 1), from a seed. */
  readonly random: () => number
  readonly say: (line: string) => void
}

/** Where a kill falls: at a random moment while copies go out, or at every moment of writing to the ledger in turn. */
export type Aim = 'random' | 'writes'

export interface Outcome extends Verdict {
  readonly kills: number
}

/** A busy machine may take a minute over a start alone. */
const TURN_MS = 180_000
const END_WITHIN_MS = 600_000
/** A start, the first copies and what comes between; later copies of a life are like these. */
const MOMENTS_OF_A_LIFE = 100

export async function runCampaign({ offices, view, groups, random, say }: Campaign, aim: Aim, kills: number): Promise<Outcome> {
  const desk = createNoticeDesk(offices[0], view, random)
  let killed = 0

  /** Waits until the victim has begun a copy, then a little: before, during or after the send, as chance will have it. */
  async function strikeAtRandom(victim: Office): Promise<void> {
    const begun = await view.attempts(victim.account)
    const skip = Math.floor(random() * 3)
    for (const until = Date.now() + TURN_MS; (await view.attempts(victim.account)) <= begun + skip; await sleep(1)) {
      if (Date.now() > until) throw new Error(`${victim.account} sends nothing`)
      await desk.keepSending()
    }
    await sleep(random() * (random() < 0.7 ? 8 : 80))
    await victim.kill()
    killed += 1
    await victim.start()
  }

  /** A life that ends at its n-th moment of writing, and the next one a moment later; with fewer kills than moments, spread over them. */
  const stride = Math.max(1, MOMENTS_OF_A_LIFE / kills)
  async function strikeAtWrite(victim: Office): Promise<void> {
    await victim.stop()
    await victim.start(1 + Math.floor((killed * stride + random() * stride) % MOMENTS_OF_A_LIFE))
    for (const until = Date.now() + TURN_MS; victim.isUp() && Date.now() < until; await sleep(10)) await desk.keepSending()
    if (victim.isUp()) throw new Error(`${victim.account} never came to its moment`)
    killed += 1
    if (offices.length > 1) await victim.start()
  }

  await Promise.all(offices.map((office) => office.start()))
  for (let turn = 0; killed < kills; turn += 1) {
    await desk.keepSending()
    const victim = offices[turn % offices.length] ?? offices[0]
    await (aim === 'random' ? strikeAtRandom(victim) : strikeAtWrite(victim))
    if (killed % 10 === 0) say(`  ${killed} kills, ${desk.texts().size} notices`)
  }
  for (const office of offices) if (!office.isUp()) await office.start()
  await ended(view)
  const told = new Map<string, Told | undefined>()
  for (const id of desk.texts().keys()) told.set(id, await desk.progress(id))
  await Promise.all(offices.map((office) => office.stop()))

  const delivered = offices.flatMap((office) => office.delivered())
  return { ...judge({ rows: await view.rows(), delivered, kills: killed, texts: desk.texts(), told, groups }), kills: killed }
}

async function ended(view: LedgerView): Promise<void> {
  for (const until = Date.now() + END_WITHIN_MS; Date.now() < until; await sleep(50)) {
    const latest = await view.latest()
    if (latest === undefined || latest.state === 'done') return
  }
}
