// Owns the scores of a run: shares in per cent, by type and by style.

import type { GoldQuestion } from './gold.ts'
import type { Grade } from './grade.ts'

export interface Graded {
  readonly gold: GoldQuestion
  readonly grade: Grade
}

/** In per cent; null where the questions have nothing of the kind. */
export interface Scores {
  readonly questions: number
  readonly answered: number | null
  readonly declined: number | null
  readonly inHeadline: number | null
  readonly cited: number | null
  readonly wronglyRefused: number | null
  readonly byType: Readonly<Record<string, Share>>
  readonly byStyle: Readonly<Record<string, Share>>
}

export interface Share {
  readonly right: number
  readonly of: number
}

export function scoresOf(graded: readonly Graded[]): Scores {
  const answerable = graded.filter(({ gold }) => gold.answerable)
  return {
    questions: graded.length,
    answered: percent(answerable, isRight),
    declined: percent(
      graded.filter(({ gold }) => !gold.answerable),
      isRight,
    ),
    inHeadline: percent(
      answerable.filter(({ grade }) => grade.headline !== undefined),
      ({ grade }) => grade.headline === true,
    ),
    cited: percent(
      answerable.filter(({ grade }) => grade.cited !== undefined),
      ({ grade }) => grade.cited === true,
    ),
    wronglyRefused: percent(answerable, ({ grade }) => grade.fault?.kind === 'refused'),
    byType: sharesBy(graded, ({ type }) => type),
    byStyle: sharesBy(graded, ({ style }) => style),
  }
}

export const isRight = ({ grade }: Graded): boolean => grade.fault === undefined

function percent(graded: readonly Graded[], passes: (each: Graded) => boolean): number | null {
  return graded.length === 0 ? null : Math.round((1000 * graded.filter(passes).length) / graded.length) / 10
}

function sharesBy(graded: readonly Graded[], nameOf: (gold: GoldQuestion) => string): Record<string, Share> {
  const names = [...new Set(graded.map(({ gold }) => nameOf(gold)))].sort()
  return Object.fromEntries(
    names.map((name) => {
      const group = graded.filter(({ gold }) => nameOf(gold) === name)
      return [name, { right: group.filter(isRight).length, of: group.length }]
    }),
  )
}
