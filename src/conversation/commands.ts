// Owns the table of commands: what is one to the end of the message, and what is only nearly one.

import type { Role } from '../answers/reply.ts'
import { isAtLeast } from './roles.ts'
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
  const text = folded(said.text)
  for (const command of table) {
    for (const word of command.words) {
      const rest = restAfter(text, word, command)
      if (rest) return { command, call: { said, rest, raw: tidy(said.text).slice(word.length).trim() } }
    }
  }
  return undefined
}

/** 帮组 → 帮助: one sign of the word differs, is missing or too much, and what follows has the command's form. */
export function findNearMiss(said: Said, table: CommandTable): Command | undefined {
  const text = folded(said.text)
  return table
    .filter((command) => !command.quiet && isAtLeast(said.standing.role, command.role))
    .find((command) => command.words.some((word) => isNear(text, word, command)))
}

function isNear(text: string, word: string, command: Command): boolean {
  if ([...word].length < 2) return false
  return [-1, 0, 1].some((more) => {
    const head = text.slice(0, word.length + more)
    return isOneOff(head, word) && restPattern(command).test(text.slice(head.length))
  })
}

/** One sign changed, dropped or added. */
function isOneOff(typed: string, word: string): boolean {
  if (typed === word) return false
  const differs = [...word].findIndex((sign, at) => typed[at] !== sign)
  const at = differs < 0 ? word.length : differs
  const [typedTail, wordTail] = [typed.slice(at), word.slice(at)]
  return typedTail.slice(1) === wordTail.slice(1) || typedTail === wordTail.slice(1) || typedTail.slice(1) === wordTail
}

function restAfter(text: string, word: string, command: Command): RegExpExecArray | null {
  return text.slice(0, word.length).toLowerCase() === word ? restPattern(command).exec(text.slice(word.length)) : null
}

function restPattern(command: Command): RegExp {
  return new RegExp(`^(?:${command.rest ?? ''})$`, 'iu')
}

/** Ends of politeness are no part of a command: 帮助。 帮助！ */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/^[/#]/u, '')
    .replace(/[\s。.!！~～]+$/u, '')
}

function folded(text: string): string {
  return tidy(text).normalize('NFKC')
}
