// Owns the port through which admins keep audiences under a name.

import type { AudienceRule } from './rule.ts'

export interface SavedAudience {
  readonly name: string
  readonly rule: AudienceRule
  /** In the owner's own words. */
  readonly said: string
}

export interface AudienceOwner {
  readonly channel: string
  readonly personId: string
}

/** Each admin's own: a name says nothing about what others reach. */
export interface AudienceBook {
  list(owner: AudienceOwner): Promise<readonly SavedAudience[]>
  /** Replaces one of that name. */
  save(owner: AudienceOwner, audience: SavedAudience, now: number): Promise<void>
  remove(owner: AudienceOwner, name: string): Promise<boolean>
}
