import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { createSmallUnion } from './small-union.ts'

const union = createSmallUnion()
const folder = mkdtempSync(join(tmpdir(), 'figures-'))
afterAll(() => rmSync(folder, { recursive: true }))
const figures = async (...words: string[]) => {
  const { code, out } = await union.run('figures', ...words, '--json')
  return { code, figures: out.map((line) => JSON.parse(line)) }
}

describe('cli figures', () => {
  it('gives each figure on a line of its own, in the form that outside testers read', async () => {
    const { code, figures: found } = await figures()
    expect(code).toBe(0)
    expect(found.length).toBeGreaterThan(3)
    for (const figure of found) {
      expect(Object.keys(figure)).toEqual(
        expect.arrayContaining([
          'id',
          'indicator',
          'value',
          'low',
          'high',
          'unit',
          'qualifier',
          'raw',
          'organisation',
          'region',
          'period',
          'kind',
          'doc',
          'section',
          'quote',
          'start',
          'end',
          'line',
        ]),
      )
      expect(['addition', 'stock', 'plan', 'share', 'rank', 'other']).toContain(figure.kind)
      expect(figure.quote.replace(/\s/gu, '')).toContain(figure.raw.replace(/\s/gu, ''))
    }
  })

  it('finds by words and by a question', async () => {
    const [byWord, byQuestion] = [await figures('驿站'), await figures('新建了多少家户外劳动者驿站')]
    expect(byWord.figures.length).toBeGreaterThan(0)
    expect(
      byWord.figures.every((figure: { indicator: string; quote: string }) => `${figure.indicator}${figure.quote}`.includes('驿站')),
    ).toBe(true)
    expect(byQuestion.figures[0]).toMatchObject({ raw: '26家', kind: 'addition' })
  })

  it('says so where there is none', async () => {
    const { code, out, notes } = await union.run('figures', '海底隧道')
    expect([code, out, notes]).toEqual([1, [], ['没有找到相符的数字']])
  })

  it('exports a sheet that reads back equal', async () => {
    const file = join(folder, '数字.xlsx')
    const { code } = await union.run('figures', 'export', file)
    expect(code).toBe(0)
    const sheet = read(readFileSync(file)).Sheets.数字
    const rows = utils.sheet_to_json<Record<string, unknown>>(sheet ?? {}, { defval: '' })
    const { figures: listed } = await figures()
    expect(
      rows.map((row) => [row.指标, row.数值, row.单位, row.限定, row.原文写法, row.下限, row.上限, row.原句, row.资料, row.行]),
    ).toEqual(
      listed.map((figure) => [
        figure.indicator,
        figure.value,
        figure.unit,
        figure.qualifier,
        figure.raw,
        figure.low ?? '',
        figure.high ?? '',
        figure.quote,
        figure.doc,
        figure.line,
      ]),
    )
  })

  it('tells a wrong use and a file that cannot be written', async () => {
    expect(await union.run('figures', 'export')).toMatchObject({ code: 2 })
    expect(await union.run('figures', 'export', join(folder, 'no', 'such.xlsx'))).toMatchObject({ code: 1 })
  })

  it('finds nothing that contradicts itself', async () => {
    expect(await union.run('figures', 'conflicts')).toMatchObject({ code: 0, out: ['没有发现互相矛盾的数字'] })
  })
})
