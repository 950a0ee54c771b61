// Owns the table of commands, and what is one: its whole form, to the end of the message.

import type { Role } from '../answers/reply.ts'
import type { Response, Said } from './said.ts'

export interface CommandCall {
  readonly said: Said
  /** The arguments, folded to half width: what `rest` matched. */
  readonly rest: RegExpExecArray
  /** Everything after the word as it was written. */
  readonly raw: string
}

export interface Command {
  /** Any of them begins the message; the first is the one in 帮助. */
  readonly words: readonly string[]
  /** What may follow to the end of the message; absent: nothing. A word that begins sentences needs `\\s` before its arguments. */
  readonly rest?: string
  /** Whole sentences, folded, that are it without one of the words at their beginning. */
  readonly sentence?: RegExp
  /** How people wish for it in a sentence of their own: it is then offered, not done. */
  readonly wish?: RegExp
  /** The least role. */
  readonly role: Role
  readonly place: 'any' | 'private' | 'room'
  /** As one types it. */
  readonly example: string
  /** One line for 帮助. */
  readonly about: string
  /** Left out of 帮助. */
  readonly quiet?: true
  handle(call: CommandCall): Promise<Response>
}

export type CommandTable = readonly Command[]

export interface FoundCommand {
  readonly command: Command
  readonly call: CommandCall
}

/** 邀请 工作人员 → found; 取消会籍怎么办 → undefined, for a command is its whole form to the end of the message. */
export function findCommand(said: Said, table: CommandTable): FoundCommand | undefined {
  const text = foldedCommand(said.text)
  for (const command of table) {
    for (const word of command.words) {
      const rest = restAfter(text, word, command)
      if (rest) return { command, call: { said, rest, raw: tidy(said.text).slice(word.length).trim() } }
    }
    const whole = command.sentence?.exec(text)
    if (whole) return { command, call: { said, rest: whole, raw: '' } }
  }
  return undefined
}

function restAfter(text: string, word: string, command: Command): RegExpExecArray | null {
  return text.slice(0, word.length).toLowerCase() === word ? restPattern(command).exec(text.slice(word.length)) : null
}

/** What must follow the word, to the end of the message. */
export function restPattern(command: Command): RegExp {
  return new RegExp(`^(?:${command.rest ?? ''})$`, 'iu')
}

/** Ends of politeness are no part of a command: 帮助。 帮助！ */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/^[/#]/u, '')
    .replace(/[\s。.!！~～]+$/u, '')
}

/** 帮助！ → 帮助; ／邀请　工作人员 → 邀请 工作人员 */
export function foldedCommand(text: string): string {
  return tidy(text).normalize('NFKC')
}
