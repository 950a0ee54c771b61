// Owns the proof that a talk goes on with what the same breath counts next, with a share that is stated, and within what was told.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(`一、组织建设
全县会员96250人。单独组建基层工会78家，会员21936人；联合组建基层工会12家，会员1800人。

二、社区
全县成立业委会155个，其中有党员的业委会139个，占比90%。

三、文化
征集到来自16所学校的近90件作品，评出优秀作品20件。

四、实事
2022年，全县办实事46项。

五、驿站
户外驿站设在望河路的有9处。

六、2023年工作打算
2023年，计划办实事58项。
`),
  ])
})
const head = (...questions: string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

describe('what the same breath counts next', () => {
  it.each([
    ['单独组建基层工会多少家', '会员有多少人', '21936人'],
    ['单独组建基层工会多少家', '有多少会员', '21936人'],
    ['联合组建基层工会多少家', '会员有多少人', '1800人'],
    ['征集到多少件作品', '来自几所学校', '16所'],
    ['征集到多少件作品', '都来自多少所学校', '16所'],
  ])('%s ⏎ %s', (first, second, told) => {
    expect(head(first, second)).toContain(told)
  })

  it('is not meant where the whole county is named', () => {
    expect(head('单独组建基层工会多少家', '全县会员有多少人')).toContain('96250人')
  })
})

describe('a share that stands beside the figure', () => {
  it.each([
    ['成立业委会多少个', '有党员的业委会占比呢'],
    ['成立业委会多少个', '有党员的占多少'],
    ['有党员的业委会有多少个', '占比呢'],
  ])('is told, and nothing divided: %s ⏎ %s', (first, second) => {
    expect(head(first, second)).toContain('占比90%')
    expect(staff.ask(first, second).calculations).toEqual([])
  })
})

describe('these and those', () => {
  it.each(['这些工会发了多少慰问金', '那些驿站在哪', '那几家驿站有多少处'])('stay with what was told: %s', (second) => {
    expect(staff.ask('单独组建基层工会多少家', second).kind).toBe('none')
  })
})

describe('two years in one message', () => {
  it.each(['2022年办了多少项实事，2023年要办多少项', '2022年办了多少项，2023年要办多少项'])(
    'are each told, though they stand in two sections: %s',
    (question) => {
      expect(head(question)).toMatch(/46项.*58项/u)
    },
  )

  it('are not both told where one is not reported', () => {
    const told = head('2022年办了多少项实事，2024年要办多少项')
    expect(told).toContain('46项')
    expect(told).not.toContain('58项')
  })
})
