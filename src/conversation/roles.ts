// Owns who may do what: a role is bound to a person, and an admin's right ends at a border.

import type { Role } from '../answers/reply.ts'

/** How far somebody reaches: the groups that an admin may touch, or that a member of staff belongs to. Members reach nothing. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'tags'; readonly tags: readonly string[] }
  | { readonly kind: 'rooms'; readonly ids: readonly string[] }

export interface Binding {
  readonly channel: string
  readonly personId: string
  /** The login that the ids belong to; '' where ids survive a login. */
  readonly login: string
  readonly role: Role
  readonly scope: Scope
  readonly name: string
  readonly grantedAt: number
}

export interface RoleRepository {
  find(channel: string, personId: string): Promise<Binding | undefined>
  list(channel?: string): Promise<readonly Binding[]>
  /** Replaces what the person had. */
  save(binding: Binding): Promise<void>
  remove(channel: string, personId: string): Promise<boolean>
}

/** A person's standing at this moment. */
export interface Standing {
  readonly role: Role
  readonly scope: Scope
}

const RANK: Readonly<Record<Role, number>> = { member: 0, staff: 1, admin: 2 }

export function isAtLeast(role: Role, needed: Role): boolean {
  return RANK[role] >= RANK[needed]
}

/** Whether an admin of this scope may see and touch the group. */
export function covers(scope: Scope, room: TaggedRoom): boolean {
  switch (scope.kind) {
    case 'all':
      return true
    case 'tags':
      return room.tags.some((tag) => scope.tags.includes(tag))
    case 'rooms':
      return scope.ids.includes(room.id)
  }
}

interface TaggedRoom {
  readonly id: string
  readonly tags: readonly string[]
}

/** Whether `inner` reaches nowhere that `outer` does not: nobody passes on more than they have. `rooms` are all that is known. */
export function isWithin(inner: Scope, outer: Scope, rooms: readonly TaggedRoom[]): boolean {
  if (outer.kind === 'all') return true
  if (inner.kind === 'tags' && outer.kind === 'tags') return inner.tags.every((tag) => outer.tags.includes(tag))
  // Tags are never within single groups: tomorrow another group may carry them.
  if (inner.kind !== 'rooms') return false
  return inner.ids.length > 0 && inner.ids.every((id) => covers(outer, rooms.find((room) => room.id === id) ?? { id, tags: [] }))
}

export const NOBODY: Standing = { role: 'member', scope: { kind: 'rooms', ids: [] } }

/** A binding of another login says nothing about this one: the id may belong to somebody else now. */
export function standingOf(binding: Binding | undefined, login: string): Standing {
  if (!binding || binding.login !== login) return NOBODY
  return { role: binding.role, scope: binding.scope }
}

/** Those whom somebody of this scope may know of: staff and admins who reach no further. */
export function visibleTo(scope: Scope, bindings: readonly Binding[], login: string, rooms: readonly TaggedRoom[]): readonly Binding[] {
  return bindings.filter((binding) => binding.login === login && binding.role !== 'member' && isWithin(binding.scope, scope, rooms))
}
