// Owns how a chart looks: one column as wide as a phone, labels that break, the figure as written at each bar.
import type { EChartsCoreOption } from 'echarts/core'
import { pictures } from '../wording/pictures.ts'
import type { Chart, ChartItem } from './chart.ts'
import { FONT_FAMILY } from './font.ts'
import { breakLines, widthOf } from './text-lines.ts'

export const WIDTH = 750
const MARGIN = 36
const SIZE = { title: 34, text: 26, small: 21 } as const
const LINE = { title: 46, small: 30 } as const
const ROW_HEIGHT = 78
const LABEL_WIDTH = 236
const COLOURS = [
  '#2f6fb3',
  '#e08a2e',
  '#3c9a5f',
  '#c2504a',
  '#7a5fb0',
  '#2aa3a3',
  '#b07a3c',
  '#5b6b7a',
  '#d06aa0',
  '#7f9a2e',
  '#466ad0',
  '#999999',
]
const INK = '#222222'
const GREY = '#666666'

export interface Drawing {
  readonly option: EChartsCoreOption
  readonly height: number
}

export function drawingOf(chart: Chart): Drawing {
  const head = headOf(chart)
  const foot = footOf(chart)
  const top = MARGIN + head.height + 24
  const body = BODIES[chart.kind](chart, top)
  const height = top + body.height + 28 + foot.height + MARGIN
  const title = [head.title, { ...foot.title, top: height - MARGIN - foot.height }]
  return {
    height,
    option: {
      animation: false,
      backgroundColor: '#ffffff',
      textStyle: { fontFamily: FONT_FAMILY, color: INK },
      color: COLOURS,
      title,
      ...body.option,
    },
  }
}

interface Part {
  readonly height: number
  readonly option: EChartsCoreOption
}

const inner = WIDTH - 2 * MARGIN

function headOf(chart: Chart): { readonly height: number; readonly title: object } {
  const lines = breakLines(chart.title, inner / SIZE.title)
  const about = [chart.unit === '' ? '' : pictures.unit(chart.unit), chart.period === '' ? '' : pictures.period(chart.period)]
    .filter((part) => part !== '')
    .join('　')
  return {
    height: lines.length * LINE.title + (about === '' ? 0 : LINE.small + 8),
    title: {
      text: lines.join('\n'),
      subtext: about,
      left: MARGIN,
      top: MARGIN,
      itemGap: 8,
      padding: 0,
      textStyle: { fontSize: SIZE.title, lineHeight: LINE.title, fontWeight: 'normal', color: INK, fontFamily: FONT_FAMILY },
      subtextStyle: { fontSize: SIZE.small, lineHeight: LINE.small, color: GREY, fontFamily: FONT_FAMILY },
    },
  }
}

function footOf(chart: Chart): { readonly height: number; readonly title: object } {
  const notes = [
    ...(chart.note ? [pictures.note(chart.note)] : []),
    ...((chart.left ?? 0) > 0 ? [pictures.more(chart.left ?? 0)] : []),
    ...chart.sources.map(pictures.source),
  ]
  const lines = notes.flatMap((note) => breakLines(note, inner / SIZE.small))
  return {
    height: lines.length * LINE.small,
    title: {
      text: lines.join('\n'),
      left: MARGIN,
      padding: 0,
      textStyle: { fontSize: SIZE.small, lineHeight: LINE.small, fontWeight: 'normal', color: GREY, fontFamily: FONT_FAMILY },
    },
  }
}

const BODIES: Readonly<Record<Chart['kind'], (chart: Chart, top: number) => Part>> = { bar: barOf, line: lineOf, pie: pieOf }

const label = (item: ChartItem): string =>
  breakLines(item.label, LABEL_WIDTH / SIZE.text)
    .slice(0, 3)
    .join('\n')
const axisText = { color: INK, fontSize: SIZE.text, fontFamily: FONT_FAMILY, lineHeight: 32 }

const RADIUS = 200
/** A slice of fewer percent has no room for a number. */
const NARROW = 6

/** Lying bars: Chinese names are long. */
function barOf({ items }: Chart, top: number): Part {
  const height = Math.max(2, items.length) * (items.some((item) => label(item).split('\n').length > 2) ? ROW_HEIGHT + 26 : ROW_HEIGHT)
  const widest = Math.max(...items.map((item) => widthOf(item.raw))) * SIZE.text
  return {
    height,
    option: {
      grid: { left: MARGIN + LABEL_WIDTH + 16, right: MARGIN + widest + 14, top, height },
      xAxis: { type: 'value', min: 0, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: items.map(label),
        axisLine: { lineStyle: { color: '#bbbbbb' } },
        axisTick: { show: false },
        axisLabel: { ...axisText, interval: 0, align: 'right' },
      },
      series: [{ type: 'bar', barWidth: 34, colorBy: 'series', data: items.map((item) => item.value), label: labelling(items, 'right') }],
    },
  }
}

/** More points than this stand so close that their names are written smaller. */
const CLOSE = 8

function lineOf({ items }: Chart, top: number): Part {
  const height = 430
  return {
    height: height + 70,
    option: {
      grid: { left: MARGIN + 40, right: MARGIN + 60, top: top + 30, height: height - 30 },
      xAxis: {
        type: 'category',
        boundaryGap: items.length < 3,
        data: items.map((item) => breakLines(item.label, 6).slice(0, 2).join('\n')),
        axisLine: { lineStyle: { color: '#bbbbbb' } },
        axisTick: { show: false },
        axisLabel: { ...axisText, interval: 0, ...(items.length > CLOSE ? { fontSize: SIZE.small } : {}) },
      },
      yAxis: { type: 'value', min: 0, axisLabel: { show: false }, splitLine: { lineStyle: { color: '#e6e6e6' } } },
      series: [
        {
          type: 'line',
          symbol: 'circle',
          symbolSize: 14,
          lineStyle: { width: 4 },
          data: items.map((item) => item.value),
          label: labelling(items, 'top'),
        },
      ],
    },
  }
}

function pieOf({ items }: Chart, top: number): Part {
  const radius = RADIUS
  const legend = items.length * 44
  return {
    height: radius * 2 + 40 + legend,
    option: {
      legend: {
        orient: 'vertical',
        left: MARGIN,
        top: top + radius * 2 + 36,
        itemGap: 18,
        itemWidth: 24,
        itemHeight: 20,
        textStyle: { fontSize: SIZE.text, color: INK, fontFamily: FONT_FAMILY },
        formatter: (name: string) => name,
      },
      series: [
        {
          type: 'pie',
          radius: [0, radius],
          center: [WIDTH / 2, top + radius + 10],
          label: {
            position: 'inside',
            formatter: ({ percent }: { percent?: number }) => ((percent ?? 0) < NARROW ? '' : `${Math.round((percent ?? 0) * 10) / 10}%`),
            color: '#ffffff',
            fontSize: SIZE.text,
            fontFamily: FONT_FAMILY,
          },
          data: items.map((item) => ({ name: `${item.label}　${item.raw}`, value: item.value })),
        },
      ],
    },
  }
}

const labelling = (items: readonly ChartItem[], position: 'right' | 'top'): object => ({
  show: true,
  position,
  distance: 10,
  color: INK,
  fontSize: SIZE.text,
  fontFamily: FONT_FAMILY,
  ...(position === 'top' ? { textBorderColor: '#ffffff', textBorderWidth: 5 } : {}),
  formatter: ({ dataIndex }: { dataIndex: number }) => items[dataIndex]?.raw ?? '',
})
