// Owns saying which of several figures is cumulative, which of one year and which of several, where they are not counted alike.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { calculations } from '../../wording/statistics-answers.ts'

interface Named {
  readonly label: string
  readonly figure: Figure
}

/** 园区是当年的数，昆山是几年合计的数; undefined where all are counted alike, or one is neither of these. */
export function kindsNote(sides: readonly Named[]): string | undefined {
  const labels = new Map<string, string[]>()
  for (const { label, figure } of sides) {
    const counted = countedHow(figure)
    if (counted === undefined) return undefined
    labels.set(counted, [...(labels.get(counted) ?? []), label])
  }
  return labels.size > 1 ? calculations.countedHow([...labels].map(([counted, names]) => [names.join('、'), counted])) : undefined
}

function countedHow({ kind, period }: Figure): string | undefined {
  if (kind === 'stock') return calculations.counted.inAll
  if (kind !== 'addition') return undefined
  const years = yearsOfPeriod(period)
  return years === undefined ? calculations.counted.new : calculations.counted[years[0] === years[1] ? 'inYear' : 'inYears']
}
