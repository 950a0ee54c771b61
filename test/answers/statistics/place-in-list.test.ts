import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff } from './bulletin.ts'

const REPORT: SourceDocument = {
  id: 'report',
  file: 'report.md',
  title: '甘棠市总工会2023年工作总结',
  publisher: '甘棠市总工会',
  region: '甘棠市',
  period: '2023',
  inferred: false,
  digest: false,
  text: '# 阵地\n\n2023年底，全市建成爱心驿站268个。其中，松阳县64个，石臼区57个，青塘区48个。\n\n# 组织\n\n全年新建基层工会402家。其中松阳县96家。松阳县发放慰问金132万元。',
}

describe('a place in the list behind the whole', () => {
  it.each([
    ['松阳县有多少爱心驿站', '松阳县建成爱心驿站64个'],
    ['石臼区爱心驿站有几个', '石臼区建成爱心驿站57个'],
    ['松阳县新建基层工会多少家', '松阳县新建基层工会96家'],
    ['松阳县发放慰问金多少', '松阳县发放慰问金132万元'],
    ['全市爱心驿站有多少个', '全市建成爱心驿站268个'],
  ])('%s', async (question, expected) => {
    const { text } = (await createStaff([REPORT])).ask(question)
    expect(text.split('\n')[0]).toBe(expected)
  })

  it('shows the sentence of the whole, without which the list says nothing', async () => {
    const { text, citations } = (await createStaff([REPORT])).ask('松阳县有多少爱心驿站')
    expect(text).toContain('其中，松阳县64个')
    expect(citations.map(({ quote }) => quote)).toEqual(['2023年底，全市建成爱心驿站268个。', '其中，松阳县64个，石臼区57个，青塘区48个。'])
  })
})
