// Owns the form of a command: what it is called, what it takes, and how it ends.

import type { ParseArgsConfig } from 'node:util'
import type { Settings } from '../config.ts'

/** 0: all is well. 1: a finding. 2: used wrongly. */
export type ExitCode = 0 | 1 | 2

/** Where a command writes: what it found goes to `out`, everything else to `note`. */
export interface Terminal {
  /** One line to standard output. */
  out(line: string): void
  /** One line to standard error. */
  note(line: string): void
  /** Text to standard error as it is, for a bar that draws over itself; only where `interactive`. */
  draw(text: string): void
  readonly interactive: boolean
}

export interface CommandInput {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly settings: Settings
  readonly terminal: Terminal
}

/** What stands in a command's own file. */
export interface Command {
  readonly options?: NonNullable<ParseArgsConfig['options']>
  /** How many words follow the name, at least and at most. */
  readonly words: readonly [least: number, most: number]
  run(input: CommandInput): Promise<ExitCode>
}

/** What the table knows of a command before its file is loaded. */
export interface CommandEntry {
  readonly name: string
  readonly usage: string
  readonly summary: string
  /** What else its own help says, a line each. */
  readonly more?: readonly string[]
  readonly load: () => Promise<{ readonly command: Command }>
}
