// Owns which commands there are, and in which order they are looked through.
import type { CommandTable } from './commands.ts'
import type { ConversationDeps } from './deps.ts'
import { createEverydayCommands } from './everyday-commands.ts'
import type { Handoff } from './handoff.ts'
import { createInvites } from './invites.ts'
import type { Logins } from './logins.ts'
import { createRoleCommands } from './role-commands.ts'
import { createRoomCommands } from './room-commands.ts'

export function createCommandTable(deps: ConversationDeps, logins: Logins, handoff: Pick<Handoff, 'commands'>): CommandTable {
  const { invites, roles, rooms } = deps.repositories
  const roleDeps = { invites: createInvites(invites, deps.randomBytes), roles, rooms, timeZone: deps.settings.timeZone, logins }
  const table: CommandTable = [
    ...createEverydayCommands(deps, logins, () => table),
    ...handoff.commands,
    ...createRoleCommands(roleDeps),
    ...createRoomCommands(rooms),
    ...(deps.commands ?? []),
  ]
  return table
}
