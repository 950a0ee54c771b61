// Owns drawing a chart as a PNG: ECharts without a browser, then resvg with our own font.
import { Resvg } from '@resvg/resvg-js'
import { BarChart, LineChart, PieChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart } from './chart.ts'
import { drawingOf, WIDTH } from './chart-option.ts'
import { FONT_FAMILY, openFont } from './font.ts'

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer])

export type DrawChart = (chart: Chart) => Promise<Uint8Array>

/** `cacheDir` keeps the unpacked font between runs. */
export function createChartDrawer(cacheDir: string): DrawChart {
  let font: Promise<string> | undefined
  return async (chart) => {
    font ??= openFont(cacheDir)
    return toPng(svgOf(chart), await font)
  }
}

export function svgOf(chart: Chart): string {
  const { option, height } = drawingOf(chart)
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  try {
    canvas.setOption(option)
    return canvas.renderToSVGString()
  } finally {
    // Without this its timers keep the process alive.
    canvas.dispose()
  }
}

function toPng(svg: string, fontFile: string): Uint8Array {
  const render = new Resvg(svg, { font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY } })
  return new Uint8Array(render.render().asPng())
}
