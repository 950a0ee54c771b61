// Owns holding a run against an earlier one: which scores moved, which questions turned.

import type { Scores } from './scores.ts'

export interface Run {
  readonly at: string
  /** Which questions over which documents: only runs of the same kind are held against each other. */
  readonly gold: string
  readonly documents: string
  readonly without?: string
  readonly scores: Scores
  readonly wrong: readonly string[]
}

export const SCORE_NAMES = ['answered', 'declined', 'inHeadline', 'cited'] as const
export type ScoreName = (typeof SCORE_NAMES)[number]

export interface Comparison {
  readonly before: Run
  readonly moved: readonly { readonly name: ScoreName; readonly by: number }[]
  readonly newlyWrong: readonly string[]
  readonly newlyRight: readonly string[]
}

/** A run without a family shows the family's gain against the last run with all of them. */
export function findComparable(runs: readonly Run[], run: Omit<Run, 'scores' | 'wrong'>): Run | undefined {
  return runs.findLast((each) => each.gold === run.gold && each.documents === run.documents && each.without === undefined)
}

export function compareRuns(before: Run, after: Run): Comparison {
  return {
    before,
    moved: SCORE_NAMES.flatMap((name) => {
      const [old, now] = [before.scores[name], after.scores[name]]
      const by = old === null || now === null ? 0 : Math.round((now - old) * 10) / 10
      return by === 0 ? [] : [{ name, by }]
    }),
    newlyWrong: after.wrong.filter((id) => !before.wrong.includes(id)),
    newlyRight: before.wrong.filter((id) => !after.wrong.includes(id)),
  }
}
