import { describe, expect, it } from 'vitest'
import { createSmallUnion } from './small-union.ts'

const union = createSmallUnion()
const TEXT = '去年太仓向1542名职工发放130余万元'

describe('cli understand', () => {
  it('gives terms, scope, and quantities and times that slice back', async () => {
    const { code, out } = await union.run('understand', TEXT, '--now', '2021-05-01', '--json')
    const understood = JSON.parse(out[0] ?? '')
    expect(code).toBe(0)
    expect(understood.scope).toMatchObject({ places: ['太仓市'] })
    expect(understood.terms.map(({ text }: { text: string }) => text)).toContain('职工')
    expect(understood.quantities).toEqual([
      { raw: '1542名', start: 5, end: 10, value: 1542, low: 1542, high: 1542, unit: '名', qualifier: '' },
      { raw: '130余万元', start: 14, end: 20, value: 1_300_000, low: 1_300_000, high: null, unit: '元', qualifier: '余' },
    ])
    expect(understood.times).toEqual([{ raw: '去年', start: 0, end: 2, from: '2020-01-01', to: '2020-12-31' }])
    expect(understood.scope.years).toEqual([{ from: 2020, to: 2020, raw: '去年' }])
    for (const { raw, start, end } of [...understood.quantities, ...understood.times]) expect(TEXT.slice(start, end)).toBe(raw)
  })

  it('takes each line at its own time, in the zone of the bot', async () => {
    const lines = [
      { text: '昨天', now: '2021-03-01T00:30:00+08:00' },
      { text: '昨天', now: '2021-02-28T16:30:00Z' },
      { id: 'x', text: '昨天', now: '2021-03-01T00:30' },
      { text: '昨天', now: 'soon' },
    ]
    const { code, out, notes } = await union.run(
      'understand',
      '--batch',
      union.file('texts.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')),
    )
    expect(out.map((line) => JSON.parse(line).times[0].from)).toEqual(['2021-02-28', '2021-02-28', '2021-02-28'])
    expect(JSON.parse(out[2] ?? '').id).toBe('x')
    expect(notes.join('\n')).toMatch(/第 4 行：now 要写日期.*soon/u)
    expect(code).toBe(1)
  })

  it('reads well for people', async () => {
    const { out } = await union.run('understand', TEXT, '--now', '2021-05-01')
    expect(out.join('\n')).toMatch(
      /问的是：[\s\S]*年份：去年=2020　地点：太仓市[\s\S]*130余万元=1300000元[\s\S]*去年=2020-01-01…2020-12-31/u,
    )
  })

  it.each([
    [['understand'], '没有写要看哪句话'],
    [['understand', '话', '--now', '13月'], '--now 要写日期'],
  ])('ends with 2 where it is used wrongly: %j', async (argv, message) => {
    const { code, notes } = await union.run(...argv)
    expect(code).toBe(2)
    expect(notes.join('\n')).toContain(message)
  })
})
