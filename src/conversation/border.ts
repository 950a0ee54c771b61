// Owns what the border of somebody's right is called.
import type { Role } from '../answers/reply.ts'
import { commandWording } from '../wording/commands.ts'
import type { Scope } from './roles.ts'

/** Of staff who belong everywhere it goes without saying. */
export function borderOf(role: Role, scope: Scope): string | undefined {
  if (role === 'member' || (role === 'staff' && scope.kind === 'all')) return undefined
  switch (scope.kind) {
    case 'all':
      return commandWording.borderAll
    case 'tags':
      return commandWording.borderTags(scope.tags)
    case 'rooms':
      return commandWording.borderRooms(scope.ids.length)
  }
}
