// Owns the running of a command: the right person, in the right place.

import { commandWording } from '../wording/commands.ts'
import { type CommandTable, type FoundCommand, findCommand } from './commands.ts'
import { isAtLeast } from './roles.ts'
import { type Response, type Said, type Step, saying } from './said.ts'

export function createCommandStep(table: CommandTable): Step {
  return async (said) => {
    const found = findCommand(said, table)
    if (!found) return undefined
    const refused = refusal(said, found)
    if (!refused) return found.command.handle(found.call)
    // A member who types one plain word (状态) may well be asking something: the documents come first, see answer-step.
    return found.call.raw === '' && !isAllowed(said, found) ? undefined : refused
  }
}

/** Why the command is not for this person or this place. */
export function refusal(said: Said, found: FoundCommand): Response | undefined {
  const { command } = found
  if (!isAllowed(said, found)) return saying(said, 'command', commandWording.notAllowed(command.role))
  const { kind } = said.incoming.place
  if (command.place === 'private' && kind === 'room') return saying(said, 'command', commandWording.onlyPrivate)
  if (command.place === 'room' && kind === 'private') return saying(said, 'command', commandWording.onlyRoom)
  return undefined
}

function isAllowed(said: Said, { command }: FoundCommand): boolean {
  return isAtLeast(said.standing.role, command.role)
}
