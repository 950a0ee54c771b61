// Owns what is asked when a message quotes another one.

import type { Said } from './said.ts'

/** Enough of a quoted message to know what it is about. */
const QUOTED_SIGNS = 400

/** The quoted words belong to the question; the bot's own do not, for they stand in the session already. */
export function questionOf(said: Said): string {
  const { quoted, place } = said.incoming
  const text = place.kind === 'room' ? withoutOthers(said.text) : said.text
  if (!quoted || quoted.ofBot) return text
  return `${quoted.text.slice(0, QUOTED_SIGNS)}\n${text}`.trim()
}

/** The platform ends a mention with U+2005, and only that sign ends a name with blanks. */
const MENTION = /(^|[\s\u2005])[@＠](?:[^@＠\n\u2005]{1,30}\u2005|[^@＠\s\u2005]{1,30}(?=\s))/gu

/** @会员丁 帮他问一下：妈妈驿站有多少家 → 帮他问一下：妈妈驿站有多少家: who else is called is not what is asked. */
function withoutOthers(text: string): string {
  return text.replace(MENTION, '$1').trim() || text
}
