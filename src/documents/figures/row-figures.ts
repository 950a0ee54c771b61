// Owns the figures of a table's rows: the heading says what is counted, the cells beside it say of whom.
import { findQuantities, type Quantity } from '../../text/quantity.ts'
import type { Passage } from '../passage.ts'

export interface RowFigure {
  readonly quantity: Quantity
  readonly indicator: string
}

/** Offsets are those of the passage's text; the unit of a heading applies although it stands elsewhere. */
export function figuresOfRow(passage: Passage): RowFigure[] {
  const figures: RowFigure[] = []
  const name = passage.cells?.find((cell) => !/^[\d.,]+/u.test(cell.value))?.value ?? ''
  let at = passage.bodyStart
  for (const cell of passage.cells ?? []) {
    const digits = /^[\d.,]+/u.exec(cell.value)?.[0] ?? cell.value
    const start = passage.text.indexOf(digits, at)
    if (start < 0) continue
    at = start + digits.length
    const heading = cell.heading.replace(/[（(/][^（）()/]*[）)]?$/u, '')
    if (/日期|时间|年份|年度|序号|编号|电话|姓名/u.test(heading)) continue
    for (const quantity of findQuantities(cell.value)) {
      const raw = passage.text.slice(start + quantity.start, start + quantity.end) === quantity.raw ? quantity.raw : digits
      const from = start + (raw === digits ? 0 : quantity.start)
      const own = cell.value.slice(0, quantity.start) + cell.value.slice(quantity.end)
      figures.push({
        quantity: { ...quantity, raw, start: from, end: from + raw.length },
        indicator: [name, heading, own === cell.value ? '' : own].filter((piece) => piece !== '').join(' '),
      })
    }
  }
  return figures
}
