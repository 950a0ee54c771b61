// Owns the finding of an audience among the groups there are now, within what its admin may reach now.

import { covers, type RoleRepository, type Scope, standingOf } from '../../conversation/roles.ts'
import type { RoomRepository } from '../../conversation/rooms.ts'
import type { AudienceBook } from '../audience/audience-book.ts'
import { type GroupDirectory, groupsOf } from '../audience/directory.ts'
import type { Group } from '../audience/group.ts'
import type { Sources } from '../audience/match.ts'
import { type Audience, resolveAudience } from '../audience/resolve.ts'
import type { AudienceRule, Selector } from '../audience/rule.ts'
import type { Author } from '../notice.ts'
import type { DeliveryLedger } from '../sending/ledger.ts'
import { instantOf, plusDays, wallTimeOf } from '../time/zone.ts'

export interface AudienceFinderDeps {
  readonly rooms: Pick<RoomRepository, 'list'>
  readonly roles: Pick<RoleRepository, 'find'>
  readonly audiences: AudienceBook
  readonly directory: GroupDirectory
  readonly ledger: Pick<DeliveryLedger, 'rows' | 'noticesByRoom'>
  /** Groups that still owe receipts for a notice. */
  readonly owing: (noticeId: string) => Promise<ReadonlySet<string>>
  readonly loginOf: (channel: string) => string
  readonly zone: string
  readonly perGroupPerDay: number
}

export interface AudienceFinder {
  /** `dueAt`: whose day counts for the groups' quota. */
  find(rule: AudienceRule, author: Author, dueAt: number): Promise<Audience>
  /** How far the author may reach at this moment; not at all, if the role is gone. */
  scopeOf(author: Pick<Author, 'channel' | 'personId'>): Promise<Scope>
  groups(channel: string, dueAt: number): Promise<readonly Group[]>
  /** Names of groups, tags and saved audiences within the author's reach. */
  reachableNames(author: Pick<Author, 'channel' | 'personId'>): Promise<readonly string[]>
}

const NOWHERE: Scope = { kind: 'rooms', ids: [] }

export function createAudienceFinder(deps: AudienceFinderDeps): AudienceFinder {
  async function scopeOf({ channel, personId }: Pick<Author, 'channel' | 'personId'>): Promise<Scope> {
    const standing = standingOf(await deps.roles.find(channel, personId), deps.loginOf(channel))
    return standing.role === 'admin' ? standing.scope : NOWHERE
  }

  async function groups(channel: string, dueAt: number): Promise<readonly Group[]> {
    const { from, to } = dayOf(dueAt, deps.zone)
    const counts = await deps.ledger.noticesByRoom(channel, from, to)
    return groupsOf(channel, await deps.rooms.list(channel), await deps.directory.presence(channel), counts)
  }

  async function sourcesFor(rule: AudienceRule, author: Author): Promise<Sources> {
    const saved = await deps.audiences.list(author)
    const rules = [rule, ...saved.map((one) => one.rule)]
    const selectors = rules.flatMap((one) => [...one.include, ...one.except]).flatMap(parts)
    return {
      saved: new Map(saved.map((one) => [one.name, one.rule])),
      got: await roomsBy(
        selectors,
        'got',
        async (id) => new Set((await deps.ledger.rows(id, { states: ['sent'] })).map(({ roomId }) => roomId)),
      ),
      owing: await roomsBy(selectors, 'owing', deps.owing),
    }
  }

  return {
    scopeOf,
    groups,
    async reachableNames(author) {
      const scope = await scopeOf(author)
      const own = (await groups(author.channel, 0)).filter((group) => covers(scope, group))
      const saved = (await deps.audiences.list(author)).map(({ name }) => name)
      return [...new Set([...own.map(({ topic }) => topic), ...own.flatMap(({ tags }) => tags), ...saved])]
    },
    async find(rule, author, dueAt) {
      const border = { scope: await scopeOf(author), perGroupPerDay: deps.perGroupPerDay }
      return resolveAudience(rule, await groups(author.channel, dueAt), await sourcesFor(rule, author), border)
    },
  }
}

function parts(selector: Selector): readonly Selector[] {
  return selector.kind === 'both' ? selector.parts.flatMap(parts) : [selector]
}

async function roomsBy(
  selectors: readonly Selector[],
  kind: 'got' | 'owing',
  find: (noticeId: string) => Promise<ReadonlySet<string>>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, ReadonlySet<string>>()
  for (const selector of selectors) {
    if (selector.kind === kind && !found.has(selector.noticeId)) found.set(selector.noticeId, await find(selector.noticeId))
  }
  return found
}

function dayOf(at: number, zone: string): { readonly from: number; readonly to: number } {
  const day = wallTimeOf(at, zone)
  const midnight = (ahead: number): number => instantOf({ ...plusDays(day, ahead), hour: 0, minute: 0 }, zone)
  return { from: midnight(0), to: midnight(1) }
}
