// Owns what every set of conversation repositories must do, whatever stands behind it.

import { beforeEach, describe, expect, it } from 'vitest'
import type { ConversationRepositories } from '../../src/conversation/deps.ts'
import { EMPTY_SESSION } from '../../src/conversation/session.ts'
import { replyOf } from './talk.ts'

export function describeRepositories(name: string, open: () => Promise<ConversationRepositories>): void {
  describe(`conversation repositories: ${name}`, () => {
    let repositories: ConversationRepositories
    beforeEach(async () => {
      repositories = await open()
    })

    it('hands a claim to one of many who ask at once', async () => {
      const asked = await Promise.all(Array.from({ length: 20 }, () => repositories.claims.claim('sim', 'm1', 5)))
      expect(asked.filter(Boolean)).toHaveLength(1)
      expect(await repositories.claims.claim('other', 'm1', 5)).toBe(true)
    })

    it('forgets old claims only', async () => {
      await repositories.claims.claim('sim', 'old', 5)
      await repositories.claims.claim('sim', 'new', 50)
      expect(await repositories.claims.prune(20)).toBe(1)
      expect(await repositories.claims.claim('sim', 'new', 60)).toBe(false)
      expect(await repositories.claims.claim('sim', 'old', 60)).toBe(true)
    })

    it('keeps until when people answer themselves, of everybody and of one', async () => {
      const { attendance } = repositories
      const place = { channel: 'sim', placeId: 'r' }
      await attendance.save({ ...place, personId: '' }, 10)
      await attendance.save({ ...place, personId: '' }, 1_800_000_000_000)
      await attendance.save({ ...place, personId: 'p' }, 20)
      await attendance.save({ ...place, placeId: 's', personId: 'q' }, 30)
      const found = await attendance.find({ ...place, personId: 'p' })
      expect([...found].sort((a, b) => a.until - b.until)).toEqual([
        { personId: 'p', until: 20 },
        { personId: '', until: 1_800_000_000_000 },
      ])
      expect(await attendance.find({ ...place, personId: 'q' })).toHaveLength(1)
      expect(await attendance.prune(25)).toBe(1)
      expect(await attendance.remove('sim', 'r')).toBe(true)
      expect(await attendance.remove('sim', 'r')).toBe(false)
      expect(await attendance.find({ ...place, placeId: 's', personId: 'q' })).toHaveLength(1)
    })

    it('keeps sessions by channel, conversation and person', async () => {
      const key = { channel: 'sim', placeId: 'r', personId: 'p' }
      const turn = { question: '昆山呢“’', reply: replyOf('答案', { choices: [{ label: '甲', question: '甲？' }], why: ['因为'] }) }
      const session = { turns: [turn], repliedAt: 1_800_000_000_000, page: 2, windowUntil: 1_800_000_180_000 }
      await repositories.sessions.save(key, EMPTY_SESSION)
      await repositories.sessions.save(key, session)
      expect(await repositories.sessions.find(key)).toEqual(session)
      expect(await repositories.sessions.find({ ...key, personId: 'q' })).toBeUndefined()
      expect(await repositories.sessions.find({ ...key, placeId: 's' })).toBeUndefined()
      await repositories.sessions.remove(key)
      expect(await repositories.sessions.find(key)).toBeUndefined()
    })

    it('forgets old sessions only', async () => {
      const key = (personId: string) => ({ channel: 'sim', placeId: 'r', personId })
      await repositories.sessions.save(key('old'), { ...EMPTY_SESSION, repliedAt: 5 })
      await repositories.sessions.save(key('new'), { ...EMPTY_SESSION, repliedAt: 50 })
      expect(await repositories.sessions.prune(20)).toBe(1)
      expect(await repositories.sessions.find(key('new'))).toBeDefined()
    })

    it('replaces and removes roles', async () => {
      const binding = { channel: 'sim', personId: 'p', login: '', name: '丙', grantedAt: 1_800_000_000_000 }
      await repositories.roles.save({ ...binding, role: 'staff', scope: { kind: 'rooms', ids: [] } })
      await repositories.roles.save({ ...binding, role: 'admin', scope: { kind: 'tags', tags: ['园区'] } })
      expect(await repositories.roles.find('sim', 'p')).toEqual({ ...binding, role: 'admin', scope: { kind: 'tags', tags: ['园区'] } })
      expect(await repositories.roles.list('sim')).toHaveLength(1)
      expect(await repositories.roles.list('other')).toEqual([])
      expect(await repositories.roles.remove('sim', 'p')).toBe(true)
      expect(await repositories.roles.remove('sim', 'p')).toBe(false)
    })

    it('hands an invite out once, and never after its time', async () => {
      await repositories.invites.save({ codeHash: 'a', role: 'staff', scope: { kind: 'all' }, expiresAt: 100 })
      await repositories.invites.save({ codeHash: 'b', role: 'staff', scope: { kind: 'all' }, expiresAt: 100 })
      const taken = await Promise.all([1, 2, 3].map(() => repositories.invites.take('a', 99)))
      expect(taken.filter(Boolean)).toEqual([{ codeHash: 'a', role: 'staff', scope: { kind: 'all' }, expiresAt: 100 }])
      expect(await repositories.invites.take('b', 100)).toBeUndefined()
    })

    it('counts wrong codes by person and time', async () => {
      expect(await repositories.invites.countMiss('sim', 'p', 10, 0)).toBe(1)
      expect(await repositories.invites.countMiss('sim', 'p', 20, 0)).toBe(2)
      expect(await repositories.invites.countMisses('sim', 'p', 10)).toBe(1)
      expect(await repositories.invites.countMisses('sim', 'q', 0)).toBe(0)
    })

    it('keeps groups with their tags', async () => {
      const room = { channel: 'sim', id: 'r', topic: '园区职工群', enabled: false, tags: [] }
      await repositories.rooms.save(room)
      await repositories.rooms.save({ ...room, enabled: true, tags: ['园区', '职工'] })
      expect(await repositories.rooms.find('sim', 'r')).toEqual({ ...room, enabled: true, tags: ['园区', '职工'] })
      expect(await repositories.rooms.list()).toHaveLength(1)
      expect(await repositories.rooms.find('sim', 'x')).toBeUndefined()
    })

    it('counts what helped by day', async () => {
      for (const day of ['2026-11-18', '2026-11-20', '2026-11-20']) await repositories.feedback.count(day, 'useful')
      await repositories.feedback.count('2026-11-20', 'useless')
      expect(await repositories.feedback.totals('2026-11-19')).toEqual({ useful: 2, useless: 1 })
    })
  })
}
