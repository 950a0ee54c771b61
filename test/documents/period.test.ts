// Owns the proof of which time a passage tells of, where its own words tell it from the document's date.
import { describe, expect, test } from 'vitest'
import { periodOfSection, timesOfText } from '../../src/documents/period.ts'

describe('words that tell a time from the document’s own', () => {
  test.each([
    ['去年，全市新建工会58家。发放补助12万元。', '2022', '2022-10', { period: '2021', times: [] }],
    ['上年举办竞赛14项。', '2023', undefined, { period: '2022', times: [] }],
    ['近三年，累计帮扶2310户次。', '2022', undefined, { period: '2020-2022', times: [] }],
    ['近三年，累计帮扶2310户次。', '2023', '2023-09-26', { period: '2020-2023', times: [] }],
    ['今年新建18个，去年投入190万元。', '2022', '2022-10-13', { period: '2022', times: ['2021'] }],
    ['近十年，投入1300万元；高温天，建设站点1012个。', '2022', undefined, { period: '2022', times: ['2013-2022'] }],
    ['参赛企业比去年增长6.2%，与上年持平。', '2023', undefined, { period: '2023', times: [] }],
    ['“去年的账”活动举办12场。', '2023', undefined, { period: '2023', times: [] }],
    ['五年来，走访10643户。', '2013-2018', undefined, { period: '2013-2018', times: [] }],
    ['去年，全市新建工会58家。', undefined, undefined, { times: [] }],
  ])('%s in a document of %s (%s)', (text, base, published, expected) => {
    expect(timesOfText(text, base, published)).toEqual(expected)
  })
})

describe('a heading that tells of several years', () => {
  const report = { kind: 'work-report', published: '2023-09-26', period: '2023' }
  test.each([
    [['一、过去五年的工作回顾'], false, '2018-2023'],
    [['一、五年来的工作回顾'], false, '2018-2023'],
    [['二、今后五年的主要任务'], true, '2023-2028'],
    [['三、2024年重点工作'], true, '2024'],
    [['一、五年规划完成情况'], false, '2023'],
  ])('%j', (headings, planning, expected) => {
    expect(periodOfSection(report, headings, planning)).toBe(expected)
  })
})
