// Owns whether two figures may be computed with each other: the same measure, the same kind of number, the same time.
import type { Figure } from '../../documents/figure.ts'
import { measureOf, samePeriod } from './figure-table.ts'

export type Difference = 'unit' | 'plan' | 'measure' | 'period' | 'part'

/** Why two figures must not be added, subtracted or ranked together; undefined where they may. */
export function definitionsDiffer(a: Figure, b: Figure, operation: 'sum' | 'compare'): Difference | undefined {
  if (measureOf(a.unit) !== measureOf(b.unit)) return 'unit'
  if ((a.kind === 'plan') !== (b.kind === 'plan')) return 'plan'
  if (operation === 'sum' && (a.partOf === b.id || b.partOf === a.id)) return 'part'
  const counts = (figure: Figure): boolean => figure.kind === 'addition' || figure.kind === 'stock'
  if (counts(a) && counts(b) && a.kind !== b.kind) return 'measure'
  return samePeriod(a, b) ? undefined : 'period'
}
