// Owns work that is done again and again: never two of a kind at once, and a failure is only this time's.

import type { OnStop } from '../lifecycle.ts'
import type { Logger } from '../log.ts'

export type Every = (name: string, delayMs: number, work: () => Promise<void>) => void

export function createRepeater(log: Logger, onStop: OnStop): Every {
  return (name, delayMs, work) => {
    let running = Promise.resolve()
    let isIdle = true
    const run = async (): Promise<void> => {
      isIdle = false
      try {
        await work()
      } catch (error) {
        log.error({ err: error, work: name }, 'repeated work failed')
      }
      isIdle = true
    }
    const timer = setInterval(() => {
      if (isIdle) running = run()
    }, delayMs)
    onStop(name, async () => {
      clearInterval(timer)
      await running
    })
  }
}
