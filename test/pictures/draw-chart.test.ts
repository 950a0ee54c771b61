import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chart, chartKindIn } from '../../src/pictures/chart.ts'
import { createChartDrawer, type DrawChart, svgOf } from '../../src/pictures/draw-chart.ts'
import { unpackWoff } from '../../src/pictures/font.ts'
import { breakLines } from '../../src/pictures/text-lines.ts'

const chart = (kind: Chart['kind'], count: number): Chart => ({
  kind,
  title: '2020年签订各类集体合同的企业数',
  unit: '家',
  period: '2020年',
  sources: ['《年鉴（2021）·人民团体》 · 集体协商 · 2020年'],
  items: Array.from({ length: count }, (_, i) => ({
    label: `劳动安全卫生专项集体合同企业${i}`,
    value: 1000 - i * 37,
    raw: `${1000 - i * 37}余家`,
  })),
})

let folder: string
let draw: DrawChart
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charts-'))
  draw = createChartDrawer(folder)
})
afterAll(() => rm(folder, { recursive: true }))

/** Width and height stand at fixed places of a PNG's head. */
const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

/** Sent over a phone's connection. */
const PNG_MAX_BYTES = 300_000

describe('drawing a chart', () => {
  it.each<[Chart['kind'], number]>([
    ['bar', 2],
    ['bar', 12],
    ['line', 5],
    ['pie', 4],
  ])('draws a %s of %i as a small PNG as wide as a phone', async (kind, count) => {
    const png = await draw(chart(kind, count))
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG')
    expect(png.length).toBeLessThan(PNG_MAX_BYTES)
    expect(sizeOf(png)[0]).toBe(750)
  })

  it('holds title, unit, time, sources and every figure as written', () => {
    const texts = svgOf(chart('bar', 3)).replace(/<[^>]+>/gu, '')
    for (const part of [
      '2020年签订各类集体合同的企业数',
      '单位：家',
      '时间：2020年',
      '《年鉴（2021）·人民团体》',
      '1000余家',
      '963余家',
      '926余家',
    ])
      expect(texts).toContain(part)
  })

  it('draws the same chart the same way twice', async () => {
    expect(Buffer.from(await draw(chart('bar', 3))).equals(Buffer.from(await draw(chart('bar', 3))))).toBe(true)
  })

  it('paints the Chinese letters: a title of other letters gives another picture', async () => {
    const other = { ...chart('bar', 3), title: '二〇二〇年签订各类集体合同的企业数' }
    expect(Buffer.from(await draw(chart('bar', 3))).equals(Buffer.from(await draw(other)))).toBe(false)
  })

  it('unpacks the font once', async () => {
    await createChartDrawer(folder)(chart('bar', 2))
    expect(await readdir(folder)).toHaveLength(1)
  })
})

describe('breaking a label', () => {
  it.each<[string, number, string[]]>([
    ['工资专项集体合同企业', 9, ['工资专项集', '体合同企业']],
    ['昆山市“妈妈驿站”', 8, ['昆山市“妈', '妈驿站”']],
    ['短', 9, ['短']],
  ])('%s in %i', (text, max, lines) => {
    expect(breakLines(text, max)).toEqual(lines)
  })
})

describe('what a question wants drawn', () => {
  it.each<[string, Chart['kind'] | undefined]>([
    ['用饼图看看户籍人口和流动人口', 'pie'],
    ['画个折线图', 'line'],
    ['园区和昆山的妈妈驿站，出张柱状图', 'bar'],
    ['园区图书馆有几个', undefined],
    ['科普地图发了多少份', undefined],
  ])('%s', (text, kind) => {
    expect(chartKindIn(text)).toBe(kind)
  })
})

it('refuses what is no WOFF', () => {
  expect(() => unpackWoff(Buffer.from('OTTO and more that is no packed font at all'))).toThrow('WOFF')
})
