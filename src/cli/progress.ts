// Owns the progress bar: on a terminal only, and only where the work takes over a second.

import { progressLine } from '../wording/cli.ts'
import type { Terminal } from './command.ts'

export interface Progress {
  /** So many of the whole are done now. */
  report(done: number): void
  /** Takes the bar away. */
  end(): void
}

const SHOWN_AFTER_MS = 1000
const REDRAWN_AFTER_MS = 100
const WIDTH = 24

export function createProgress(terminal: Terminal, label: string, total: number, now: () => number): Progress {
  const startedAt = now()
  let drawnAt = 0

  const isDue = (at: number): boolean => terminal.interactive && at - startedAt >= SHOWN_AFTER_MS && at - drawnAt >= REDRAWN_AFTER_MS

  return {
    report(done) {
      const at = now()
      if (!isDue(at)) return
      drawnAt = at
      const filled = Math.round((done / Math.max(1, total)) * WIDTH)
      terminal.draw(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${progressLine(label, done, total)}`)
    },
    end() {
      if (drawnAt > 0) terminal.draw('\r\u001B[K')
    },
  }
}
