// Owns the proof that months counted from the year's beginning and whoever heads a union are heard as reports write them.
import { describe, expect, it } from 'vitest'
import { withMonthsSaid } from '../../../src/answers/understanding/months-said.ts'
import { withHeadNamed } from '../../../src/answers/understanding/offices.ts'
import { behindTopicChange, sinceTopicChange } from '../../../src/answers/understanding/topic-change.ts'

describe('months', () => {
  it.each([
    ['2022年前九个月放了多少钱', '2022年1至9月放了多少钱'],
    ['头三个月新建多少家', '1至3月新建多少家'],
  ])('%s', (said, meant) => expect(withMonthsSaid(said)).toBe(meant))
  it.each(['三个月以前', '成立前三个月办了什么', '前十三个月'])('%s stays', (said) => expect(withMonthsSaid(said)).toBe(said))
})

describe('the head of a body', () => {
  it.each([
    ['苏州市总工会的一把手是谁', '苏州市总工会的主席是谁'],
    ['总工会现在的一把手换成哪个了', '总工会现在的主席是谁'],
    ['县妇联管事的是谁', '县妇联主席是谁'],
  ])('%s', (said, meant) => expect(withHeadNamed(said)).toBe(meant))
  it('is no 主席 where the body has none', () => {
    expect(withHeadNamed('县财政局一把手是谁')).toBe('县财政局一把手是谁')
  })
})

describe('a change of subject', () => {
  it.each([
    ['换个话题，园区有多少会员', '园区有多少会员'],
    ['好，再问个别的：会费怎么交', '会费怎么交'],
    ['说件别的事，驿站几点开门', '驿站几点开门'],
  ])('%s', (said, asked) => expect(behindTopicChange(said)).toBe(asked))
  it.each(['换个问法', '这个话题讲了什么', '别的区呢'])('%s is none', (said) => expect(behindTopicChange(said)).toBeUndefined())
  it('leaves the turns before it', () => {
    const turns = ['甲', '换个话题，乙有多少人', '丙'].map((question) => ({ question }))
    expect(sinceTopicChange(turns).map(({ question }) => question)).toEqual(['乙有多少人', '丙'])
  })
})
