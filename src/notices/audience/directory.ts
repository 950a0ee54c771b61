// Owns the ports through which notices know the groups there are, and which account is in which.

import type { RoomRecord } from '../../conversation/rooms.ts'
import type { Worker } from '../sending/ledger.ts'
import type { Group } from './group.ts'

export interface Presence {
  readonly roomId: string
  readonly topic: string
  readonly accounts: readonly string[]
}

/** Every account says which groups it is in; all machines read it. */
export interface GroupDirectory {
  publish(worker: Pick<Worker, 'account' | 'channel'>, rooms: readonly { readonly id: string; readonly topic: string }[]): Promise<void>
  presence(channel: string): Promise<readonly Presence[]>
}

/** The groups of a channel as a notice sees them: those on record, and those that an account is in but nobody wrote down. */
export function groupsOf(
  channel: string,
  records: readonly RoomRecord[],
  presence: readonly Presence[],
  noticesByRoom: ReadonlyMap<string, number>,
): readonly Group[] {
  const present = new Map(presence.map((one) => [one.roomId, one]))
  const known = new Map(records.map((record) => [record.id, record]))
  const ids = [...new Set([...present.keys(), ...known.keys()])].sort()
  return ids.map((id) => ({
    channel,
    id,
    // The channel knows a new name before the record does.
    topic: present.get(id)?.topic || known.get(id)?.topic || id,
    tags: known.get(id)?.tags ?? [],
    enabled: known.get(id)?.enabled ?? false,
    accounts: present.get(id)?.accounts ?? [],
    noticesThatDay: noticesByRoom.get(id) ?? 0,
  }))
}
