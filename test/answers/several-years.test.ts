// Owns the proof that what was counted over several years is told as such, and not for one of them.
import { beforeAll, describe, expect, test } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const NEWS = `职工生活越来越好

工会把职工疗养当作一项品牌来做。近四年来，梧川一线职工疗养人数2.6万余人，累计投入资金1900多万元。十年间，助学金帮助困难学子5200名，2023年新增结对学子410名。过去三年，开办夜校班120个，今年开办夜校班38个。目前，全市有心理驿站57家。自建成以来，职工泳池接待游客900人次。

近十年，互助基金发放600万元；入冬以来，街头设起热水站85个。

五年来的技能比武情况如下：
比武项目：64个
比武选手：1.3万人次
`
let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false, region: '梧川市', publisher: '梧川日报社', period: '2023' }
  staff = await createStaff([{ ...base, id: 'news', file: 'news.txt', title: '梧川日报', text: NEWS }])
})
const linesOf = (question: string): string[] => staff.ask(question).text.split('\n')

describe('a figure of several years', () => {
  test.each([
    ['梧川职工疗养去了多少人', '近四年来，', '2.6万余人'],
    ['梧川职工疗养花了多少钱', '近四年来，', '1900多万元'],
    ['助学金帮助了多少困难学子', '十年间，', '5200名'],
    ['夜校班开办了多少个', '过去三年，', '120个'],
    ['技能比武选手有多少人次', '五年来，', '1.3万人次'],
  ])('begins with them: %s', (question, span, told) => {
    expect(linesOf(question)[0]).toMatch(new RegExp(`^${span}.*${told}`, 'u'))
  })

  test.each(['梧川职工疗养去年去了多少人', '梧川职工疗养一年去几万人'])('is told to be none of one year: %s', (question) => {
    expect(linesOf(question)[0]).toContain('近四年来，')
    expect(linesOf(question)).toContain('注意：资料写的是近四年来合计的数。')
  })

  test.each([
    ['2023年新增结对学子多少名', '410名'],
    ['梧川有多少家心理驿站', '57家'],
    ['职工泳池接待游客多少人次', '900人次'],
    ['街头设起多少个热水站', '85个'],
  ])('lends its years to no other: %s', (question, told) => {
    expect(linesOf(question)[0]).toContain(told)
    expect(staff.ask(question).text.split('\n')[0]).not.toMatch(/[四十三]年/u)
    expect(staff.ask(question).text).not.toContain('合计的数')
  })
})
