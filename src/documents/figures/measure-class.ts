// Owns which units measure like things: a deed is carried from 项 to 条, not from 场 to 人.
import type { Quantity } from '../../text/quantity.ts'

type MeasureClass = 'people' | 'events' | 'money' | 'sizes' | 'ratio' | 'things'

const CLASSES: Readonly<Record<string, MeasureClass>> = {
  人: 'people',
  名: 'people',
  位: 'people',
  人次: 'people',
  场: 'events',
  次: 'events',
  期: 'events',
  场次: 'events',
  批: 'events',
  批次: 'events',
  元: 'money',
  小时: 'sizes',
  分钟: 'sizes',
  年: 'sizes',
  岁: 'sizes',
  天: 'sizes',
}

/** 60%, 三分之二. */
export const isRatio = (quantity: Quantity): boolean =>
  quantity.unit === '%' ||
  quantity.unit === '‰' ||
  quantity.unit === '个百分点' ||
  (quantity.unit === '' && quantity.value > 0 && quantity.value < 1)

export const classOf = (quantity: Quantity): MeasureClass => CLASSES[quantity.unit] ?? (isRatio(quantity) ? 'ratio' : 'things')
