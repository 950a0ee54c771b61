// Owns the suspicion that a command was meant and mistyped: 帮组, 帮帮助, 本群启动. Not: 人工费, 工人, 申请, which are words of their own.

import { soundsOf } from '../search/pinyin-index.ts'
import { remember } from '../text/remember.ts'
import { type Command, type CommandTable, foldedCommand, restPattern } from './commands.ts'
import { isAtLeast } from './roles.ts'
import type { Said } from './said.ts'

/** So many signs are not hit by chance: there any one sign may be wrong, missing or too much. */
const LONG = 4

/** The command whose whole form the message has, but for a slip in its word. */
export function findNearMiss(said: Said, table: CommandTable): Command | undefined {
  const text = foldedCommand(said.text)
  return table
    .filter((command) => !command.quiet && isAtLeast(said.standing.role, command.role))
    .find((command) => command.words.some((word) => beginsNearly(text, word, command)))
}

function beginsNearly(text: string, word: string, command: Command): boolean {
  if (word.length < 2) return false
  return [-1, 0, 1].some((more) => {
    const head = text.slice(0, word.length + more)
    return isSlipOf(head, word) && restPattern(command).test(text.slice(head.length))
  })
}

/** How people mistype: by the sound (帮组), twice (帮帮助), and long words in any one sign or in the wrong order. */
function isSlipOf(typed: string, word: string): boolean {
  if (typed === word) return false
  if (typed.length === word.length)
    return soundsLike(typed, word) || (word.length >= LONG && (differsInOne(typed, word) || isSwapped(typed, word)))
  if (typed.length < word.length) return word.length >= LONG && lacksOne(typed, word)
  return lacksOne(word, typed) && (word.length >= LONG || hasDoubled(typed))
}

/** Of one length. Asked of every command at every message: most differ in their first sign already. */
function soundsLike(typed: string, word: string): boolean {
  const signs = Array.from(typed)
  return Array.from(word).every((sign, at) => sign === signs[at] || heard(sign) === heard(signs[at] ?? ''))
}

const SIGNS = 5_000
/** zhu → zu, ming → min: input methods and ears do not keep these apart. */
const heard = remember(SIGNS, (sign) => (soundsOf(sign)[0] ?? '').replace(/^([zcs])h/u, '$1').replace(/ng$/u, 'n'))

const differsInOne = (typed: string, word: string): boolean => [...word].filter((sign, at) => sign !== typed[at]).length === 1

/** Two neighbours, each in the other's place: 本启群用. */
function isSwapped(typed: string, word: string): boolean {
  const at = [...word].findIndex((sign, index) => sign !== typed[index])
  return typed === word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
}

/** Whether `short` is `long` without one of its signs. */
function lacksOne(short: string, long: string): boolean {
  const at = [...long].findIndex((sign, index) => sign !== short[index])
  return short.length + 1 === long.length && short.slice(at) === long.slice(at + 1)
}

const hasDoubled = (typed: string): boolean => /(.)\1/u.test(typed)
