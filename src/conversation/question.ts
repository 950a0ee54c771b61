// Owns what a message asks when it quotes another one, and which earlier turns it goes on from.

import type { Turn } from '../answers/reply.ts'
import type { Said } from './said.ts'

/** Enough of a quoted message to know what it is about. */
const QUOTED_SIGNS = 400
/** 那园区呢 goes on from what it quotes; a longer question says itself what it is about. */
const GOES_ON = 8

/** What people said: the message, and what it quotes of another person. */
export function wordsOf(said: Said): string {
  const { quoted, place } = said.incoming
  const text = place.kind === 'room' ? withoutOthers(said.text) : said.text
  return !quoted || quoted.ofBot ? text : `${quoted.text.slice(0, QUOTED_SIGNS)}\n${text}`.trim()
}

/** The bot's own quoted words stand in the session already, unless they were said to somebody else. */
export function questionOf(said: Said): string {
  const { quoted } = said.incoming
  const words = wordsOf(said)
  const goesOn = quoted?.ofBot && words.length <= GOES_ON && !quotedTurn(said)
  return goesOn ? `${firstLine(quoted.text)}\n${words}` : words
}

/** The turn whose answer is quoted. */
export function quotedTurn({ incoming: { quoted }, session }: Said): Turn | undefined {
  return quoted?.ofBot ? session.turns.findLast((turn) => quoted.text.includes(beginningOf(turn))) : undefined
}

/** Who quotes an earlier answer goes on from that one, not from the last. */
export function historyOf(said: Said): readonly Turn[] {
  const { turns } = said.session
  const quoted = quotedTurn(said)
  return quoted ? turns.slice(0, turns.indexOf(quoted) + 1) : turns
}

/** Quotes are cut short on the way, and a long answer was split. */
const beginningOf = ({ reply }: Turn): string => (reply.text.split('\n', 1)[0] ?? '').slice(0, 16)

/** @会员甲 “妈妈驿站”有101家 → “妈妈驿站”有101家 */
const firstLine = (quoted: string): string =>
  (quoted.split('\n', 1)[0] ?? '').replace(/^@[^\u2005]{1,40}\u2005/u, '').slice(0, QUOTED_SIGNS)

/** The platform ends a mention with U+2005, and only that sign ends a name with blanks. */
const MENTION = /(^|[\s\u2005])[@＠](?:[^@＠\n\u2005]{1,30}\u2005|[^@＠\s\u2005]{1,30}(?=\s))/gu

/** @会员丁 帮他问一下：妈妈驿站有多少家 → 帮他问一下：妈妈驿站有多少家: who else is called is not what is asked. */
function withoutOthers(text: string): string {
  return text.replace(MENTION, '$1').trim() || text
}
