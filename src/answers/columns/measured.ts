// Owns what a row is put in order by: the number of its cell, or the rate of two of them.

import type { Figure } from '../../documents/figure.ts'
import { isWholeRow } from '../../documents/figures/row-title.ts'
import { type Computed, written } from '../combine/compute.ts'
import type { RateCell } from './rate-meant.ts'
import type { ColumnCell } from './table-about.ts'

export interface Measured {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** 138件, 93.5% */
  readonly told: string
  /** What it stands on: one cell, or two. */
  readonly figures: readonly Figure[]
  readonly computed?: Computed
}

export const ofCell = ({ name, figure }: ColumnCell): Measured => ({
  name,
  value: figure.value,
  unit: figure.unit,
  told: written(figure),
  figures: [figure],
})

export const ofRate = ({ name, part, whole, computed }: RateCell): Measured => ({
  name,
  ...(computed.result.endsWith('%')
    ? { value: (part.value / whole.value) * 100, unit: '%' }
    : { value: part.value / whole.value, unit: part.unit }),
  told: computed.result,
  figures: [part, whole],
  computed,
})

/** 合计, 合计 帮扶资金: under years the title says of what. */
export const isWhole = ({ name }: Pick<Measured, 'name'>): boolean => isWholeRow(name) || isWholeRow(name.split(' ')[0] ?? '')

/** 白石 for 白石区 */
export const isNamed = (name: string, text: string): boolean =>
  [name, name.replace(/(?<=..)[市区县镇乡]$/u, '')].some((each) => each.length > 1 && text.includes(each))

/** 哪个县, 最少的镇, 平均每个街道: of a table that has rows of several kinds, those of the kind that is asked for. */
const ROW_KIND = /(?:哪一?个?|每一?个?|的)(县|镇|乡|街道|区)(?![县区市镇乡域里间])/u
export function rowsOfKind<T extends Pick<Measured, 'name'>>(rows: readonly T[], text: string): readonly T[] {
  const kind = ROW_KIND.exec(text)?.[1]
  // 哪个区 is said of all of them where counties stand among them.
  if (kind === '区' && rows.some(({ name }) => name.endsWith('县'))) return rows
  const ofKind = kind === undefined ? [] : rows.filter(({ name }) => name.endsWith(kind))
  return ofKind.length > 1 ? ofKind : rows
}
