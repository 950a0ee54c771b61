// Owns choosing among the figures that several reports tell of one thing.
import { yearsOfPeriod } from '../../documents/period.ts'
import type { Question } from '../question.ts'
import type { PickedFigure } from './figure-pick.ts'

/** Of one thing told in the reports of several years the newest is meant, where no year is asked for. */
export function newestFirst({ times }: Question, picked: readonly PickedFigure[]): PickedFigure[] {
  const years = picked.map(({ figure }) => yearsOfPeriod(figure.period)?.[1])
  const newest = Math.max(...years.map((year) => year ?? 0))
  return picked.map((each, i) =>
    times.length > 0 ? each : { ...each, score: each.score - Math.min(OLD, OLDER * (newest - (years[i] ?? newest))) },
  )
}
const OLDER = 0.03
const OLD = 0.09

/** `nearness` is of those that the evidence holds, by id: in another report the same thing is as near, found or not. */
export function retoldAsNear(picked: readonly PickedFigure[], nearness: ReadonlyMap<string, number>): PickedFigure[] {
  const retold = new Map<string, number>()
  for (const { figure } of picked) {
    const near = nearness.get(figure.id) ?? 0
    if (near > (retold.get(nameOf(figure)) ?? 0)) retold.set(nameOf(figure), near)
  }
  return picked.map((each) =>
    nearness.has(each.figure.id) ? each : { ...each, score: each.score + (retold.get(nameOf(each.figure)) ?? 0) },
  )
}

const nameOf = ({ indicator, unit, section }: PickedFigure['figure']): string => [section.at(-1), indicator, unit].join('|')
