// Owns the proof that an audience holds the groups that are meant, and stops at the admin's border.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covers, type Scope } from '../../../src/conversation/roles.ts'
import type { Group } from '../../../src/notices/audience/group.ts'
import { NO_SOURCES, type Sources } from '../../../src/notices/audience/match.ts'
import { parseAudience } from '../../../src/notices/audience/parse.ts'
import { resolveAudience } from '../../../src/notices/audience/resolve.ts'
import type { AudienceRule, Selector } from '../../../src/notices/audience/rule.ts'

function group(id: string, topic: string, tags: readonly string[], rest: Partial<Group> = {}): Group {
  return { channel: 'simulator', id, topic, tags, enabled: true, accounts: ['main'], noticesThatDay: 0, ...rest }
}

const GROUPS: readonly Group[] = [
  group('g1', '一车间群', ['园区', '制造']),
  group('g2', '二车间群', ['园区']),
  group('g3', '昆山工会群', ['昆山']),
  group('g4', '测试群', ['园区'], { enabled: false }),
  group('g5', '老群', ['园区'], { accounts: [] }),
  group('g6', 'ＡＢＣ工会群', ['园区'], { noticesThatDay: 5 }),
]
const ALL: Scope = { kind: 'all' }

function resolve(text: string, scope: Scope = ALL, sources: Sources = NO_SOURCES) {
  const rule = parseAudience(text)
  if (!rule) throw new Error(`no audience in ${text}`)
  const audience = resolveAudience(rule, GROUPS, sources, { scope, perGroupPerDay: 5 })
  return {
    chosen: audience.chosen.map(({ id }) => id),
    leftOut: Object.fromEntries(audience.leftOut.map((entry) => [entry.group.id, entry.reason])),
    excepted: audience.excepted,
    unknown: audience.unknown,
  }
}

describe('resolveAudience', () => {
  it('leaves out groups with the reason', () => {
    expect(resolve('全部')).toMatchObject({
      chosen: ['g1', 'g2', 'g3'],
      leftOut: { g4: 'not-enabled', g5: 'not-in-room', g6: 'over-quota' },
    })
  })

  it.each([
    ['园区和昆山的群', ['g1', 'g2', 'g3']],
    ['昆山的群', ['g3']],
    ['标签=制造且标签=园区', ['g1']],
    ['大家', ['g1', 'g2', 'g3']],
  ])('reads %s as people say it', (said, chosen) => {
    expect(resolve(said).chosen).toEqual(chosen)
  })

  it('takes part of a name for nobody when the other part is unknown', () => {
    expect(resolve('园区和常熟的群')).toMatchObject({ chosen: [], unknown: ['园区和常熟的群'] })
    expect(resolve('全部，除了 群').unknown).toEqual(['群'])
  })

  it('takes a group once though two words name it', () => {
    expect(resolve('标签=制造，一车间群、*车间*').chosen).toEqual(['g1', 'g2'])
  })

  it('takes out exceptions and counts them', () => {
    expect(resolve('标签=园区，除了 二车间群')).toMatchObject({ chosen: ['g1'], excepted: 1 })
  })

  it('names the words that mean nothing there is', () => {
    expect(resolve('标签=园曲，一车间群').unknown).toEqual(['园曲'])
  })

  it('matches names whatever their width and case', () => {
    expect(resolve('abc工会群').leftOut).toEqual({ g6: 'over-quota' })
  })

  it('takes a bare word for a saved audience or a tag when no group is called so', () => {
    const saved = new Map([['一线', { include: [{ kind: 'tag', tag: '制造' }], except: [] } satisfies AudienceRule]])
    expect(resolve('一线', ALL, { ...NO_SOURCES, saved }).chosen).toEqual(['g1'])
    expect(resolve('昆山').chosen).toEqual(['g3'])
  })

  it('ends a saved audience that names itself', () => {
    const saved = new Map([['自己', { include: [{ kind: 'saved', name: '自己' }], except: [] } satisfies AudienceRule]])
    expect(resolve('常用=自己', ALL, { ...NO_SOURCES, saved })).toMatchObject({ chosen: [], unknown: ['自己'] })
  })

  it('tells of a group beyond the border nothing but that', () => {
    expect(resolve('全部', { kind: 'tags', tags: ['昆山'] }).leftOut).toEqual({
      g1: 'outside-right',
      g2: 'outside-right',
      g4: 'outside-right',
      g5: 'outside-right',
      g6: 'outside-right',
    })
  })
})

const word = fc.constantFrom('园区', '昆山', '制造', '一车间群', '测试群', '没有')
const selector: fc.Arbitrary<Selector> = fc.oneof(
  fc.constant<Selector>({ kind: 'all' }),
  word.map((tag): Selector => ({ kind: 'tag', tag })),
  word.map((name): Selector => ({ kind: 'name', name })),
  fc.constantFrom('*', '*车间*', '*群').map((pattern): Selector => ({ kind: 'pattern', pattern })),
)
const rule = fc.record({ include: fc.array(selector, { minLength: 1 }), except: fc.array(selector) })
const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant<Scope>({ kind: 'all' }),
  fc.array(fc.constantFrom('园区', '昆山', '制造')).map((tags): Scope => ({ kind: 'tags', tags })),
  fc.array(fc.constantFrom('g1', 'g2', 'g3')).map((ids): Scope => ({ kind: 'rooms', ids })),
)

describe('any rule and any border', () => {
  it('chooses no group beyond the border, none closed, none twice', () => {
    fc.assert(
      fc.property(rule, scope, (anyRule, anyScope) => {
        const { chosen } = resolveAudience(anyRule, GROUPS, NO_SOURCES, { scope: anyScope, perGroupPerDay: 5 })
        expect(chosen.every((one) => covers(anyScope, one) && one.enabled && one.accounts.length > 0)).toBe(true)
        expect(new Set(chosen.map(({ id }) => id)).size).toBe(chosen.length)
      }),
    )
  })
})
