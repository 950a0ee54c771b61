import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/answers/reply.ts'
import { chartDataOf } from '../../../src/answers/statistics/chart-data.ts'
import { createFigureTable } from '../../../src/answers/statistics/figure-table.ts'

const replyOf = (...told: readonly [indicator: string, raw: string][]): Reply => ({
  kind: 'answer',
  text: '',
  citations: [],
  figures: told.map(([indicator, raw]) => ({ indicator, raw, passage: 'p' })) as unknown as Reply['figures'],
  calculations: [],
})
const drawn = (...told: readonly [string, string][]) =>
  chartDataOf('工会有哪些数据？', replyOf(...told), createFigureTable([]))?.items.map(({ label, raw }) => `${label} ${raw}`)

describe('the figures of a picture', () => {
  it('have one unit, the one most of them have', () => {
    expect(drawn(['新建基层工会', '492家'], ['工作体系核心', '三项'], ['妈妈驿站', '73家'], ['活动', '12场'])).toEqual([
      '新建基层工会 492家',
      '妈妈驿站 73家',
    ])
  })

  it('count people as people, but not how often they came', () => {
    expect(drawn(['劳模', '65名'], ['会员', '3人'], ['培训', '800人次'])).toEqual(['劳模 65名', '会员 3人'])
  })

  it('say how many of the answer are left out', () => {
    const told = replyOf(['新建基层工会', '492家'], ['妈妈驿站', '73家'], ['活动', '12场'])
    expect(chartDataOf('数据', told, createFigureTable([]))?.left).toBe(1)
  })

  it('may be rows that were counted', () => {
    const counted: Reply = {
      ...replyOf(),
      counts: [
        { label: '甲国', value: 3 },
        { label: '乙国', value: 1 },
      ],
    }
    expect(chartDataOf('哪国来得最多，用饼图', counted, createFigureTable([]), 'pie')).toMatchObject({
      kind: 'pie',
      title: '哪国来得最多',
      unit: '次',
      left: 0,
      items: [
        { label: '甲国', value: 3, raw: '3次' },
        { label: '乙国', value: 1, raw: '1次' },
      ],
    })
  })

  it('go into a pie whole: what has no slice of its own is one together', () => {
    const counts = Array.from({ length: 15 }, (_, i) => ({ label: `${i}国`, value: 20 - i }))
    const pie = chartDataOf('各国几次', { ...replyOf(), counts }, createFigureTable([]), 'pie')
    expect(pie?.items.at(-1)?.label).toBe('其他4项')
    expect(pie?.items.reduce((sum, { value }) => sum + value, 0)).toBe(counts.reduce((sum, { value }) => sum + value, 0))
    expect(pie?.left).toBe(0)
  })

  it('are joined by a line only where they are times', () => {
    const of = (...labels: string[]) => ({ ...replyOf(), counts: labels.map((label, i) => ({ label, value: i + 1 })) })
    expect(chartDataOf('几次', of('甲国', '乙国'), createFigureTable([]), 'line')).toMatchObject({ kind: 'bar', note: expect.anything() })
    expect(chartDataOf('几次', of('1月', '2月'), createFigureTable([]), 'line')?.kind).toBe('line')
  })

  it('have a title without what only asks', () => {
    expect(chartDataOf('甲县乙县驿站各有多少个', replyOf(['甲', '2家'], ['乙', '3家']), createFigureTable([]))?.title).toBe('甲县乙县驿站')
  })

  it('are called by what they count where only their order was asked for', () => {
    const figures = [2, 3].map((value) => ({
      id: `${value}`,
      passage: 'p',
      raw: `${value}家`,
      thing: '的妈妈驿站',
      unit: '家',
      value,
      quote: '',
    }))
    const table = createFigureTable(figures as unknown as Parameters<typeof createFigureTable>[0])
    for (const asked of ['从大到小排', '把这几个按多少排一下', '列个表'])
      expect(chartDataOf(asked, replyOf(['甲', '2家'], ['乙', '3家']), table)?.title).toBe('妈妈驿站')
  })

  it('are at least two', () => {
    expect(drawn(['基层工会', '492家'], ['活动', '12场'])).toBeUndefined()
  })
})
