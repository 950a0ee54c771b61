// Owns the proof that the members of many bodies, and the counts of another town in the same short news, answer for none by its name.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'
import { asks, tells, term } from './told-in.ts'

const told = (question: string, text: string): boolean => tells(asks(question, 'figure'), text)

describe('a body that is named', () => {
  it.each([
    ['家政行业工会联合会有多少会员', '建立行业工会18家，覆盖会员5200人'],
    ['家政行业工会联合会有多少会员', '组建18家行业工会联合会，会员5200人'],
    ['家政协会的会员有多少个', '成立协会18家，会员5200人'],
    ['家政工会联合会覆盖多少企业', '组建工会联合会18家，覆盖企业90家'],
  ])('%s is not told by many: %s', (question, text) => {
    expect(told(question, text)).toBe(false)
  })

  it.each([
    ['家政行业工会联合会有多少会员', '家政等18家行业工会联合会，会员5200人'],
    ['家政行业工会联合会有多少会员', '联合会吸纳会员320人'],
    ['行业工会联合会有多少会员', '组建行业工会联合会18家，会员5200人'],
    ['全市行业工会联合会有多少会员', '组建行业工会联合会18家，会员5200人'],
    ['县级协会有多少会员', '成立协会18家，会员5200人'],
  ])('%s is told by %s', (question, text) => {
    expect(told(question, text)).toBe(true)
  })
})

describe('a count that is only jotted down', () => {
  it.each(['望山区 2022 基层工会数', '望山区 2022 基层工会家数', '望山区 2022 基层工会数量'])('is of its own thing: %s', (question) => {
    const asked = asks(question, 'figure', [term('基层工会')])
    expect(tells(asked, '2022年会员1200人')).toBe(false)
    expect(tells(asked, '2022年基层工会300家', ['基层工会'])).toBe(true)
  })
})

describe('short news of several towns', () => {
  const NEWS: SourceDocument = {
    ...{ id: 'news', file: 'news.md', title: '云岭县工会短讯', region: '云岭县' },
    ...{ inferred: false, digest: false, kind: 'news', period: '2023' },
    text: [
      '# 乡镇短讯\n',
      '▲麓亭镇总工会职工书屋每天9:00开放，藏书2600册。',
      '▲灵蒲镇总工会新建驿站4个，走访职工70户。',
      '▲沙浦镇工会夜校招生60人，开课12期。',
      '▲溪口镇职工书屋藏书900册。',
    ].join('\n'),
  }
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff([NEWS])
  })

  it.each([
    ['麓亭镇职工书屋几点开放', '9:00'],
    ['灵蒲镇工会走访职工多少户', '70户'],
    ['溪口镇职工书屋藏书多少册', '900册'],
  ])('tells each what is its own: %s', (question, own) => {
    expect(staff.ask(question).text.split('\n')[0]).toContain(own)
  })

  it.each(['灵蒲镇职工书屋几点开放', '沙浦镇工会走访职工多少户', '沙浦镇职工书屋藏书多少册', '麓亭镇总工会夜校招生多少人'])(
    'tells none what is another’s: %s',
    (question) => {
      expect(staff.ask(question).kind).toBe('none')
    },
  )
})
