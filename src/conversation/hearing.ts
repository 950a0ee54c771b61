// Owns the question whether the bot was spoken to, and what remains of the text when its name is taken out.

import type { Incoming } from './message.ts'

export interface HearingSettings {
  /** Names that the bot answers to, whatever its nickname on the platform. */
  readonly names: readonly string[]
  /** Signs before a message that mean the bot; none by default. */
  readonly prefixes: readonly string[]
}

export type Way = 'private' | 'mention' | 'quote' | 'name' | 'prefix'

export interface Heard {
  readonly way: Way
  /** What was said to the bot. */
  readonly text: string
}

/** In a group only what is said to the bot is heard; `undefined` means that others are talking among themselves. */
export function hear(incoming: Incoming, settings: HearingSettings): Heard | undefined {
  const text = incoming.text.trim()
  const named = withoutName(text, settings.names)
  if (incoming.place.kind === 'private') return { way: 'private', text: named ?? text }
  if (incoming.mentioned) return { way: 'mention', text: named ?? text }
  const rest = withoutPrefix(text, settings.prefixes)
  if (rest !== undefined) return { way: 'prefix', text: rest }
  if (named !== undefined) return { way: 'name', text: named }
  if (incoming.quoted?.ofBot) return { way: 'quote', text }
  return undefined
}

const GREETING = '(?:你好|您好|请问|请教|嗨|哈喽|hi|hello|hey)'
const BREAK = '[\\s,，、:：;；!！.。~～\\-—?？@＠]'

/**
 * 工小问，妈妈驿站有几家 → 妈妈驿站有几家; 你好工小问 → 你好. Not: 小问题不大 (part of a word), 昨天问了工小问 (talk about the bot).
 * The name must be followed by a break, or by nothing, unless it has three signs or more.
 */
function withoutName(text: string, names: readonly string[]): string | undefined {
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const after = name.length >= 3 ? `${BREAK}*(?!题)` : `(?:${BREAK}+|$)`
    const found = new RegExp(`^(?:(${GREETING})${BREAK}*)?[@＠]?${escaped(name)}${after}`, 'iu').exec(text)
    if (!found) continue
    const rest = text.slice(found[0].length).trim()
    return rest === '' ? (found[1] ?? '') : rest
  }
  return undefined
}

function withoutPrefix(text: string, prefixes: readonly string[]): string | undefined {
  const prefix = prefixes.find((sign) => sign !== '' && text.startsWith(sign))
  return prefix === undefined ? undefined : text.slice(prefix.length).trim()
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
