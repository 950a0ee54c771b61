// Owns who may do what: a role is bound to a person, and an admin's right ends at a border.

import type { Role } from '../answers/reply.ts'

/** How far an admin's right reaches. Members and staff have no such right, and so no scope. */
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
export function covers(scope: Scope, room: { readonly id: string; readonly tags: readonly string[] }): boolean {
  switch (scope.kind) {
    case 'all':
      return true
    case 'tags':
      return room.tags.some((tag) => scope.tags.includes(tag))
    case 'rooms':
      return scope.ids.includes(room.id)
  }
}

/** Whether `inner` reaches nowhere that `outer` does not: an admin cannot invite beyond the own border. */
export function isWithin(inner: Scope, outer: Scope): boolean {
  if (outer.kind === 'all') return true
  if (inner.kind === 'tags' && outer.kind === 'tags') return inner.tags.every((tag) => outer.tags.includes(tag))
  if (inner.kind === 'rooms' && outer.kind === 'rooms') return inner.ids.every((id) => outer.ids.includes(id))
  return false
}

export const NOBODY: Standing = { role: 'member', scope: { kind: 'rooms', ids: [] } }

/** A binding of another login says nothing about this one: the id may belong to somebody else now. */
export function standingOf(binding: Binding | undefined, login: string): Standing {
  if (!binding || binding.login !== login) return NOBODY
  return { role: binding.role, scope: binding.scope }
}

/** The others whom somebody of this scope may know of: staff have no border; of the admins those within the own one. */
export function visibleTo(scope: Scope, bindings: readonly Binding[], login: string): readonly Binding[] {
  return bindings
    .filter((binding) => binding.login === login)
    .filter((binding) => binding.role === 'staff' || (binding.role === 'admin' && isWithin(binding.scope, scope)))
}
