// Owns what is asked when a message quotes another one.

import type { Said } from './said.ts'

/** Enough of a quoted message to know what it is about. */
const QUOTED_SIGNS = 400

/** The quoted words belong to the question; the bot's own do not, for they stand in the session already. */
export function questionOf(said: Said): string {
  const { quoted } = said.incoming
  if (!quoted || quoted.ofBot) return said.text
  return `${quoted.text.slice(0, QUOTED_SIGNS)}\n${said.text}`.trim()
}
