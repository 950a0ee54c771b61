// Owns the proof that what fails or hangs beside the sending does not stop it.

import { describe, expect, it } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import { createLoop, type LoopDeps } from '../../src/notices/loop.ts'

const LOG = { info: () => {}, warn: () => {}, error: () => {} }

/** Runs until it has sent three copies, or a second is over. */
async function sentBeside(parts: Pick<LoopDeps, 'chores' | 'errands'>): Promise<number> {
  let sent = 0
  let enough = (): void => {}
  const three = new Promise<void>((done) => {
    enough = done
  })
  const step = async (): Promise<number> => {
    sent += 1
    if (sent === 3) enough()
    return sent < 3 ? 0 : 1_000
  }
  const loop = createLoop({ clock: systemClock, log: LOG, step, ...parts })
  loop.start()
  await Promise.race([three, systemClock.sleep(1_000)])
  await loop.stop()
  return sent
}

describe('the loop', () => {
  it('sends though a chore and an errand fail, and does the others', async () => {
    const done: string[] = []
    const failing = async (): Promise<void> => {
      throw new Error('cannot be drawn')
    }
    const doing = (name: string) => async (): Promise<void> => void done.push(name)
    expect(await sentBeside({ chores: [failing, doing('chore')], errands: [failing, doing('errand')] })).toBe(3)
    expect(done).toEqual(expect.arrayContaining(['chore', 'errand']))
  })

  it('sends while an errand hangs, and ends without it', async () => {
    expect(await sentBeside({ chores: [], errands: [() => new Promise(() => {})] })).toBe(3)
  })
})
