// Owns the proof of which documents still stand.
import { describe, expect, test } from 'vitest'
import { editionKey, isOver, standingsOf } from '../../src/documents/edition.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { findFixture } from './fixture.ts'

const read = (id: string, about: Partial<SourceDocument>) =>
  readDocument({ id, file: `${id}.txt`, text: '正文。', title: id, inferred: false, digest: false, ...about })

describe('editions', () => {
  test.each([
    ['临湖年鉴（2021）·群众团体', '临湖年鉴（2022）·群众团体'],
    ['临湖市总工会2021年工作总结', '临湖市总工会2022年度工作总结'],
    ['大病互助办法', '大病互助办法（2024年修订）'],
    ['大病互助办法（试行）', '大病互助办法'],
    ['五年规划（2016—2020年）', '五年规划（2021—2025年）'],
  ])('%s and %s are of one title', (one, other) => {
    expect(editionKey(one)).toBe(editionKey(other))
  })

  test.each([
    ['大病互助办法', '大病互助办法实施细则'],
    ['临湖年鉴（2021）·群众团体', '临湖年鉴（2021）·党政机关'],
  ])('%s and %s are not', (one, other) => {
    expect(editionKey(one)).not.toBe(editionKey(other))
  })

  test('all but the newest are superseded by the newest', () => {
    const standings = standingsOf([
      read('a', { title: '临湖年鉴（2020）·群众团体', period: '2019' }),
      read('c', { title: '临湖年鉴（2022）·群众团体', period: '2021' }),
      read('b', { title: '临湖年鉴（2021）·群众团体', period: '2020' }),
      read('d', { title: '临湖年鉴（2020）·党政机关', period: '2019' }),
    ])
    expect([...standings]).toEqual([
      ['b', { supersededBy: 'c' }],
      ['a', { supersededBy: 'c' }],
    ])
  })

  test('of the same time are both in force', () => {
    expect(
      standingsOf([read('a', { title: '服务手册第一部', period: '2021' }), read('b', { title: '服务手册第一部', period: '2021' })]).size,
    ).toBe(0)
  })

  test('may be told by hand', () => {
    expect(standingsOf([read('old', { title: '甲' }), read('new', { title: '乙', supersedes: 'old' })]).get('old')).toEqual({
      supersededBy: 'new',
    })
  })
})

describe('a rule', () => {
  const policy = (text: string, about: Partial<SourceDocument> = {}) =>
    standingsOf([read('a', { kind: 'policy', text, ...about })]).get('a')?.expires?.day

  test.each([
    ['本办法自2023年4月1日起施行，有效期五年。', '2028-03-31'],
    ['本办法自2024年2月29日起施行，有效期为1年。', '2025-02-28'],
    ['本通知自印发之日起执行，有效期至2026年12月31日。', '2026-12-31'],
    ['本办法自2023年5月1日起试行，试行期两年。', '2025-04-30'],
    ['本办法自2023年4月1日起施行。', undefined],
    ['合同有效期三年以上的企业可以申报。', undefined],
    ['本办法自2023年4月1日起施行。本办法有效期五年。', '2028-03-31'],
    ['会员卡有效期三年，自2020年1月1日起算。', undefined],
    ['申报期限至2021年5月31日。本办法自2021年4月1日起施行。', undefined],
  ])('%s ends on %s', (text, day) => {
    expect(policy(text)).toBe(day)
  })

  test('counts from the day it was published where no other is told', () => {
    expect(policy('本办法自印发之日起施行，有效期三年。', { published: '2022-06-01' })).toBe('2025-05-31')
  })

  test.each([
    ['2024-12-31', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2024', '2024-12-31'],
  ])('ends when sources.yaml says so: %s', (told, day) => {
    expect(policy('正文。', { expires: told })).toBe(day)
  })

  test('is over from the day after its last', () => {
    expect(isOver({ expires: { day: '2024-03-31' } }, '2024-03-31')).toBe(false)
    expect(isOver({ expires: { day: '2024-03-31' } }, '2024-04-01')).toBe(true)
    expect(isOver(undefined, '2024-04-01')).toBe(false)
  })

  test('of which one article is repealed still holds', () => {
    const newer = read('new', { kind: 'policy', text: '《临湖市职工重病帮扶规定》第五条同时停止执行。' })
    expect(standingsOf([newer, read('old', { title: '临湖市职工重病帮扶规定', kind: 'policy' })]).size).toBe(0)
  })

  test('is repealed by the one that says so, with the passage', () => {
    const { source } = findFixture('policy')
    const newer = readDocument({ ...source, id: 'new', title: '大病互助补助办法' })
    const standings = standingsOf([newer, read('old', { title: '临湖市职工重病帮扶暂行规定', kind: 'policy' })])
    const { repealed } = standings.get('old') ?? {}
    expect(repealed?.by).toBe('new')
    expect(newer.passages.find((passage) => passage.id === repealed?.passage)?.text).toContain('同时废止')
    expect(isOver(standings.get('old'), '2023-01-01')).toBe(true)
    expect(standings.get('new')?.expires?.day).toBe('2028-03-31')
  })
})
