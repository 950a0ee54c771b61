// Owns the step from a rule to groups: who is meant, who is left out and why, and which words met nothing.

import { covers, type Scope } from '../../conversation/roles.ts'
import type { Group, LeftOut, LeftOutReason } from './group.ts'
import { type Matcher, matcherOf, type Sources } from './match.ts'
import type { AudienceRule } from './rule.ts'

export interface Audience {
  /** In the order in which they are sent. */
  readonly chosen: readonly Group[]
  readonly leftOut: readonly LeftOut[]
  /** How many groups the exceptions took out. */
  readonly excepted: number
  /** Words of the rule that name nothing there is. */
  readonly unknown: readonly string[]
}

export interface Border {
  readonly scope: Scope
  /** Notices that one group may get in a day; 0: no limit. */
  readonly perGroupPerDay: number
}

export function resolveAudience(rule: AudienceRule, groups: readonly Group[], sources: Sources, border: Border): Audience {
  const include = rule.include.map((selector) => matcherOf(selector, groups, sources))
  const except = rule.except.map((selector) => matcherOf(selector, groups, sources))
  const meant = groups.filter((group) => picks(include, group))
  const kept = meant.filter((group) => !picks(except, group))
  const judged = kept.map((group) => ({ group, reason: reasonAgainst(group, border) }))
  return {
    chosen: judged.filter(({ reason }) => reason === undefined).map(({ group }) => group),
    leftOut: judged.filter((entry): entry is LeftOut => entry.reason !== undefined),
    excepted: meant.length - kept.length,
    unknown: [...include, ...except].flatMap((matcher) => matcher.unknown),
  }
}

function picks(matchers: readonly Matcher[], group: Group): boolean {
  return matchers.some((matcher) => matcher.picks(group))
}

/** The right comes first: of a group beyond the border nothing else may be told. */
function reasonAgainst(group: Group, border: Border): LeftOutReason | undefined {
  if (!covers(border.scope, group)) return 'outside-right'
  if (group.accounts.length === 0) return 'not-in-room'
  if (!group.enabled) return 'not-enabled'
  return border.perGroupPerDay > 0 && group.noticesThatDay >= border.perGroupPerDay ? 'over-quota' : undefined
}
