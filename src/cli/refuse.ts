// Owns telling that a command was used wrongly.
import type { ExitCode, Terminal } from './command.ts'

export function refuse(terminal: Terminal, ...lines: readonly string[]): ExitCode {
  for (const line of lines) terminal.note(line)
  return 2
}
