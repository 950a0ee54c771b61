// Owns figures as rows of a sheet, for 导出 and `cli figures export`.
import type { Figure } from '../../documents/figure.ts'
import { figureColumns, figureSheetName, statistics } from '../../wording/statistics.ts'

export interface FigureSheet {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

export const figureSheet = (figures: readonly Figure[]): FigureSheet => ({
  name: figureSheetName,
  header: figureColumns,
  rows: figures.map(rowOf),
})

const rowOf = (figure: Figure): (string | number)[] => [
  figure.indicator,
  figure.value,
  figure.unit,
  figure.qualifier,
  figure.raw,
  figure.low ?? '',
  figure.high ?? '',
  statistics.kinds[figure.kind],
  figure.organisation ?? '',
  figure.region ?? '',
  figure.period ?? '',
  figure.quote,
  figure.doc,
  figure.section.join(' / '),
  figure.line,
]
