// Owns the question whether one selector picks one group.

import type { Group } from './group.ts'
import type { AudienceRule, Selector } from './rule.ts'

/** What selectors refer to beside the groups themselves. */
export interface Sources {
  readonly saved: ReadonlyMap<string, AudienceRule>
  /** Group ids by notice: who got it, who still owes receipts. */
  readonly got: ReadonlyMap<string, ReadonlySet<string>>
  readonly owing: ReadonlyMap<string, ReadonlySet<string>>
}

export const NO_SOURCES: Sources = { saved: new Map(), got: new Map(), owing: new Map() }

export interface Matcher {
  readonly picks: (group: Group) => boolean
  readonly unknown: readonly string[]
}

/** A saved audience may name another; one that names itself ends here. */
const DEEPEST = 5

export function matcherOf(selector: Selector, groups: readonly Group[], sources: Sources, depth = 0): Matcher {
  switch (selector.kind) {
    case 'all':
      return { picks: () => true, unknown: [] }
    case 'tag':
      return among(groups, (group) => group.tags.some((tag) => sameName(tag, selector.tag)), selector.tag)
    case 'pattern':
      return among(groups, globTest(selector.pattern), selector.pattern)
    case 'name':
      return nameMatcher(selector.name, groups, sources, depth)
    case 'saved':
      return savedMatcher(selector.name, groups, sources, depth)
    case 'both':
      return bothMatcher(selector.parts, groups, sources, depth)
    case 'got':
      return { picks: (group) => sources.got.get(selector.noticeId)?.has(group.id) ?? false, unknown: [] }
    case 'owing':
      return { picks: (group) => sources.owing.get(selector.noticeId)?.has(group.id) ?? false, unknown: [] }
  }
}

function among(groups: readonly Group[], picks: (group: Group) => boolean, word: string): Matcher {
  return { picks, unknown: groups.some(picks) ? [] : [word] }
}

function nameMatcher(name: string, groups: readonly Group[], sources: Sources, depth: number): Matcher {
  const exact = exactMatcher(name, groups, sources, depth)
  if (exact.unknown.length === 0) return exact
  const parts = looseNames(name).map((part) => exactMatcher(part, groups, sources, depth))
  if (parts.length === 0 || parts.some(({ unknown }) => unknown.length > 0)) return exact
  return { picks: (group) => parts.some((one) => one.picks(group)), unknown: [] }
}

function exactMatcher(name: string, groups: readonly Group[], sources: Sources, depth: number): Matcher {
  const picks = (group: Group): boolean => group.id === name || sameName(group.topic, name)
  if (groups.some(picks)) return { picks, unknown: [] }
  if (sources.saved.has(name)) return savedMatcher(name, groups, sources, depth)
  return matcherOf({ kind: 'tag', tag: name }, groups, sources, depth)
}

/** 园区和昆山的群 → 园区, 昆山: the names in it, where the whole is none. */
export function looseNames(name: string): readonly string[] {
  return name
    .split(/[和与跟及]/u)
    .map((part) => part.trim().replace(/(?:的|的?(?:所有|全部|各))?(?:微信)?群聊?$/u, ''))
    .filter(Boolean)
}

function savedMatcher(name: string, groups: readonly Group[], sources: Sources, depth: number): Matcher {
  const rule = sources.saved.get(name)
  if (!rule || depth >= DEEPEST) return { picks: () => false, unknown: [name] }
  const include = rule.include.map((part) => matcherOf(part, groups, sources, depth + 1))
  const except = rule.except.map((part) => matcherOf(part, groups, sources, depth + 1))
  return {
    picks: (group) => include.some((one) => one.picks(group)) && !except.some((one) => one.picks(group)),
    unknown: [...include, ...except].flatMap((one) => one.unknown),
  }
}

function bothMatcher(parts: readonly Selector[], groups: readonly Group[], sources: Sources, depth: number): Matcher {
  const matchers = parts.map((part) => matcherOf(part, groups, sources, depth))
  return { picks: (group) => matchers.every((one) => one.picks(group)), unknown: matchers.flatMap((one) => one.unknown) }
}

function globTest(pattern: string): (group: Group) => boolean {
  const escaped = fold(pattern)
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
  const whole = new RegExp(`^${escaped}$`, 'u')
  return (group) => whole.test(fold(group.topic))
}

/** ＡＢＣ车间群 and abc车间群 are the same to whoever types them. */
function sameName(one: string, other: string): boolean {
  return fold(one) === fold(other)
}

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
