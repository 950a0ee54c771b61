// Owns what each family of words is good for: the questions that turn where it is left out.

import { compareRuns, type Run, type ScoreName } from './compare-runs.ts'

export interface FamilyGain {
  readonly family: string
  /** Points that the family brings; a score that it does not move is not among them. */
  readonly moved: readonly { readonly name: ScoreName; readonly by: number }[]
  /** Right with the family and wrong without it. */
  readonly won: readonly string[]
  /** Wrong with the family and right without it. */
  readonly lost: readonly string[]
}

/** `before` is the run with all families, `without` the one that lacks this one. */
export function gainOf(family: string, before: Run, without: Run): FamilyGain {
  const { moved, newlyWrong, newlyRight } = compareRuns(before, without)
  return { family, moved: moved.map(({ name, by }) => ({ name, by: -by })), won: newlyWrong, lost: newlyRight }
}
