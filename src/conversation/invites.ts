// Owns one-time codes: how a role is handed to a person who is not known yet.

import { createHash } from 'node:crypto'
import type { Role } from '../answers/reply.ts'
import type { Scope } from './roles.ts'

export interface Invite {
  /** SHA-256 of the code: who reads the database cannot use it. */
  readonly codeHash: string
  readonly role: Role
  readonly scope: Scope
  readonly expiresAt: number
}

export interface InviteRepository {
  save(invite: Invite): Promise<void>
  /** Hands out and deletes in one step: exactly one caller gets it. Expired ones are not handed out. */
  take(codeHash: string, now: number): Promise<Invite | undefined>
  prune(before: number): Promise<number>
  /** Counts a wrong code, and says how many there were from this person since. */
  countMiss(channel: string, personId: string, at: number, since: number): Promise<number>
  countMisses(channel: string, personId: string, since: number): Promise<number>
}

export interface Issued {
  readonly code: string
  readonly expiresAt: number
}

export type Redeemed = { readonly kind: 'taken'; readonly invite: Invite } | { readonly kind: 'wrong' } | { readonly kind: 'too-often' }

export interface Invites {
  issue(role: Role, scope: Scope, now: number): Promise<Issued>
  redeem(code: string, who: { readonly channel: string; readonly personId: string }, now: number): Promise<Redeemed>
  /** The code was right, but not for this person: it stays valid. */
  giveBack(invite: Invite): Promise<void>
  /** Makes a code that others have seen worthless. */
  burn(code: string, now: number): Promise<void>
}

const VALID_MS = 24 * 3600_000
const MOST_MISSES = 5
const MISSES_WITHIN_MS = 3600_000
/** No 0 O 1 I L U: codes are read out over the phone. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10

/** GX-7K3MD-9QPDT → itself, in any case and with any dashes. Not: 12345, GX. */
const CODE = /^GX[\s\-—－]*([2-9A-HJKMNP-TV-Z]{5})[\s\-—－]*([2-9A-HJKMNP-TV-Z]{5})$/u

export function parseCode(text: string): string | undefined {
  const found = CODE.exec(text.normalize('NFKC').trim().toUpperCase())
  return found ? `GX-${found[1]}-${found[2]}` : undefined
}

export function createInvites(repository: InviteRepository, randomBytes: (count: number) => Uint8Array): Invites {
  return {
    async issue(role, scope, now) {
      const code = newCode(randomBytes)
      const expiresAt = now + VALID_MS
      await repository.save({ codeHash: hashOf(code), role, scope, expiresAt })
      return { code, expiresAt }
    },
    async redeem(typed, { channel, personId }, now) {
      const since = now - MISSES_WITHIN_MS
      if ((await repository.countMisses(channel, personId, since)) >= MOST_MISSES) return { kind: 'too-often' }
      const code = parseCode(typed)
      const invite = code === undefined ? undefined : await repository.take(hashOf(code), now)
      if (invite) return { kind: 'taken', invite }
      const misses = await repository.countMiss(channel, personId, now, since)
      return misses >= MOST_MISSES ? { kind: 'too-often' } : { kind: 'wrong' }
    },
    giveBack: (invite) => repository.save(invite),
    async burn(typed, now) {
      const code = parseCode(typed)
      if (code !== undefined) await repository.take(hashOf(code), now)
    },
  }
}

/** 30 signs, ten of them: 49 bits, far beyond five tries an hour. Bytes from 240 on are thrown away to keep it even. */
function newCode(randomBytes: (count: number) => Uint8Array): string {
  let signs = ''
  while (signs.length < LENGTH) {
    for (const byte of randomBytes(LENGTH * 2)) {
      if (byte < 240 && signs.length < LENGTH) signs += SIGNS[byte % SIGNS.length] ?? ''
    }
  }
  return `GX-${signs.slice(0, 5)}-${signs.slice(5)}`
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
