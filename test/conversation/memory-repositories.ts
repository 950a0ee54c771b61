// Owns repositories without a database; the contract suite holds them to the real ones.

import type { AttendanceKey } from '../../src/conversation/attendance.ts'
import type { ConversationRepositories } from '../../src/conversation/deps.ts'
import type { Invite } from '../../src/conversation/invites.ts'
import type { Binding } from '../../src/conversation/roles.ts'
import type { RoomRecord } from '../../src/conversation/rooms.ts'
import type { Session, SessionKey } from '../../src/conversation/session.ts'

export function createMemoryRepositories(): ConversationRepositories {
  const seen = new Map<string, number>()
  const sessions = new Map<string, Session>()
  const bindings = new Map<string, Binding>()
  const invites = new Map<string, Invite>()
  const rooms = new Map<string, RoomRecord>()
  const attended = new Map<string, { readonly key: AttendanceKey; readonly until: number }>()
  const counts: { readonly day: string; readonly verdict: string }[] = []
  let misses: { readonly who: string; readonly at: number }[] = []
  const keyOf = ({ channel, placeId, personId }: SessionKey) => `${channel} ${placeId} ${personId}`
  const countMisses = async (channel: string, personId: string, since: number) =>
    misses.filter(({ who, at }) => who === `${channel} ${personId}` && at > since).length

  return {
    claims: {
      async claim(channel, messageId, at) {
        const key = `${channel} ${messageId}`
        if (seen.has(key)) return false
        seen.set(key, at)
        return true
      },
      prune: async (before) => pruned(seen, (at) => at < before),
    },
    sessions: {
      find: async (key) => copyOf(sessions.get(keyOf(key))),
      save: async (key, session) => void sessions.set(keyOf(key), copyOf(session)),
      remove: async (key) => void sessions.delete(keyOf(key)),
      prune: async (before) => pruned(sessions, ({ repliedAt }) => repliedAt < before),
    },
    roles: {
      find: async (channel, personId) => bindings.get(`${channel} ${personId}`),
      list: async (channel) =>
        [...bindings.values()].filter((binding) => channel === undefined || binding.channel === channel).sort(byGrant),
      save: async (binding) => void bindings.set(`${binding.channel} ${binding.personId}`, binding),
      remove: async (channel, personId) => bindings.delete(`${channel} ${personId}`),
    },
    invites: {
      save: async (invite) => void invites.set(invite.codeHash, invite),
      async take(codeHash, now) {
        const invite = invites.get(codeHash)
        invites.delete(codeHash)
        return invite && invite.expiresAt > now ? invite : undefined
      },
      async prune(before) {
        misses = misses.filter(({ at }) => at >= before - 24 * 3600_000)
        return pruned(invites, ({ expiresAt }) => expiresAt < before)
      },
      async countMiss(channel, personId, at, since) {
        misses.push({ who: `${channel} ${personId}`, at })
        return countMisses(channel, personId, since)
      },
      countMisses,
    },
    rooms: {
      find: async (channel, id) => rooms.get(`${channel} ${id}`),
      list: async (channel) =>
        [...rooms.values()]
          .filter((room) => channel === undefined || room.channel === channel)
          .sort((a, b) => (`${a.channel} ${a.id}` < `${b.channel} ${b.id}` ? -1 : 1)),
      save: async (room) => void rooms.set(`${room.channel} ${room.id}`, room),
    },
    attendance: {
      find: async (key) =>
        [...attended.values()]
          .filter(
            (row) => row.key.channel === key.channel && row.key.placeId === key.placeId && ['', key.personId].includes(row.key.personId),
          )
          .map((row) => ({ personId: row.key.personId, until: row.until })),
      save: async (key, until) => void attended.set(keyOf(key), { key, until }),
      remove: async (channel, placeId) => pruned(attended, ({ key }) => key.channel === channel && key.placeId === placeId) > 0,
      prune: async (before) => pruned(attended, ({ until }) => until < before),
    },
    feedback: {
      count: async (day, verdict) => void counts.push({ day, verdict }),
      async totals(sinceDay) {
        const sum = (verdict: string) => counts.filter((row) => row.verdict === verdict && row.day >= sinceDay).length
        return { useful: sum('useful'), useless: sum('useless') }
      },
    },
  }
}

function byGrant(a: Binding, b: Binding): number {
  return a.grantedAt - b.grantedAt || (a.personId < b.personId ? -1 : 1)
}

function copyOf<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T)
}

function pruned<T>(entries: Map<string, T>, isOld: (value: T) => boolean): number {
  const old = [...entries].filter(([, value]) => isOld(value))
  for (const [key] of old) entries.delete(key)
  return old.length
}
