// Owns the figures that contradict each other: the same thing, place, time and kind with numbers that cannot both hold.

import type { Figure } from '../../documents/figure.ts'
import { sameSection } from '../../documents/passage.ts'
import { canAgree, type FigureTable, samePeriod } from './figure-table.ts'

export interface Conflict {
  readonly thing: string
  readonly figures: readonly Figure[]
}

const COUNTED = new Set<Figure['kind']>(['stock', 'plan'])

/** Cumulative figures and plans of one thing from different sections; additions add up and contradict nothing. */
export function findConflicts(table: FigureTable): Conflict[] {
  const conflicts: Conflict[] = []
  const told = new Set<string>()
  for (const figure of table.figures) {
    if (!COUNTED.has(figure.kind) || told.has(figure.id)) continue
    const against = table.like(figure).filter((other) => contradicts(figure, other))
    if (against.length === 0) continue
    for (const each of [figure, ...against]) told.add(each.id)
    conflicts.push({ thing: figure.thing, figures: [figure, ...against] })
  }
  return conflicts
}

export function contradicts(a: Figure, b: Figure): boolean {
  return !sameSection(a, b) && a.kind === b.kind && a.region === b.region && samePeriod(a, b) && a.unit === b.unit && !canAgree(a, b)
}
