// Owns the proof that the year before is told where a document writes it or its change, and that no other year's count stands for it.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(`一、经济工作
2022年，全县征集合理化建议1860条，比上年增加240条。举办劳动竞赛46项，较上年减少4项。

二、走访慰问
全年走访困难职工家庭2300户，上年2150户。

三、素质提升
去年，全县培训育婴员320人，发放补贴16万元。

四、岗位练兵
全年举办练兵赛58场，参赛职工9100人。上年42场。

五、组织建设
2022年，全县推进建会入会，全年新建基层工会213家，发展会员5620人。2021年新建187家。
`),
  ])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('the year and the one before it', () => {
  it.each([
    ['2022年举办了多少项劳动竞赛，上年呢', /46项；按资料写明的增减推算，上一年50项$/u],
    ['2022年征集合理化建议多少条，那上一年呢', /1860条；按资料写明的增减推算，上一年1620条$/u],
    ['2022年征集合理化建议多少条？前一年是多少', /1860条；按资料写明的增减推算，上一年1620条$/u],
  ])('are both told: %s', (question, told) => {
    expect(head(question)).toMatch(told)
  })

  it('are not, where that one alone is asked for', () => {
    expect(head('2021年举办劳动竞赛多少项')).toBe('按资料写明的增减推算，2021年50项')
  })
})

describe('a year that a document only calls 上年 or 去年', () => {
  it.each([
    ['2021年走访困难职工家庭多少户', '2150户'],
    ['2021年培训育婴员多少人', '320人'],
    ['2021年育婴员培训发放补贴多少', '16万元'],
    ['2021年举办练兵赛多少场', '上年42场'],
  ])('is that year: %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  it('dates nothing that stands before it', () => {
    expect(staff.ask('2021年练兵赛参赛职工多少人').kind).toBe('none')
    expect(head('2022年走访困难职工家庭多少户')).not.toContain('2150')
  })
})

describe('the count of another year behind a sentence', () => {
  it('is of what that sentence counts first', () => {
    expect(head('2021年新建基层工会多少家')).toBe('2021年新建187家')
    expect(head('2022年新建基层工会多少家')).toContain('213家')
  })

  it('is none of its other counts', () => {
    expect(staff.ask('2021年发展会员多少人').text).not.toMatch(/5620|187/u)
  })
})
