// Owns a terminal that keeps what is written to it.

import type { Terminal } from '../../src/cli/command.ts'

export interface MemoryTerminal extends Terminal {
  readonly written: { readonly out: string[]; readonly notes: string[]; readonly drawn: string[] }
}

export function createMemoryTerminal(interactive = false): MemoryTerminal {
  const written = { out: [] as string[], notes: [] as string[], drawn: [] as string[] }
  return {
    written,
    interactive,
    out: (line) => void written.out.push(line),
    note: (line) => void written.notes.push(line),
    draw: (text) => void written.drawn.push(text),
  }
}
