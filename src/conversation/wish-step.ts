// Owns hearing in a sentence what one of the commands does: 帮我给园区的群发个通知 is no question for the documents.

import { commandWording } from '../wording/commands.ts'
import { type CommandTable, foldedCommand } from './commands.ts'
import { isAtLeast } from './roles.ts'
import { type Step, saying } from './said.ts'

const ASKS = /[?？吗呢么]$|什么|怎么|如何|咋|啥|谁|哪|几|多少|是否|有没有/u

export function createWishStep(table: CommandTable): Step {
  return async (said) => {
    const text = foldedCommand(said.text)
    const meant = ASKS.test(text) ? undefined : table.find(({ wish }) => wish?.test(text))
    if (!meant) return undefined
    const wording = isAtLeast(said.standing.role, meant.role)
      ? commandWording.nearMiss(meant.example, meant.about)
      : commandWording.wishNotAllowed(meant.role)
    return saying(said, 'command', wording)
  }
}
