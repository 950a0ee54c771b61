// Owns what a chart shows, before it is drawn: kind, title, unit, time, sources, and the bars with the document's own figures.

export type ChartKind = 'bar' | 'line' | 'pie'

export interface ChartItem {
  readonly label: string
  readonly value: number
  /** As the document writes it, qualifier and all: 130余万元. This stands at the bar. */
  readonly raw: string
}

export interface Chart {
  readonly kind: ChartKind
  readonly title: string
  readonly unit: string
  readonly period: string
  readonly sources: readonly string[]
  readonly items: readonly ChartItem[]
  /** What is to be said of the figures. */
  readonly note?: string
  /** Figures that the answer holds and the picture does not. */
  readonly left?: number
}

/** 柱状图, 折线图, 饼图 in a question; undefined where it asks for none. */
export function chartKindIn(text: string): ChartKind | undefined {
  if (/饼(?:状)?图|扇形图/u.test(text)) return 'pie'
  if (/折线图|曲线图|趋势图|走势图/u.test(text)) return 'line'
  return /柱(?:状|形)?图|条形图|图表|画.{0,4}图|出.{0,2}图/u.test(text) ? 'bar' : undefined
}
