// Owns the proof that a follow-up for another level of an honour is told by that level.
import { expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

const PROVINCE = '推荐出省工人先锋号46个'
const CITY = '评选出市工人先锋号199个'
const honour = [term('工人先锋号')]

it.each([
  ['市级的评了多少（省工人先锋号多少个）', CITY],
  ['那省级的呢（市工人先锋号多少个）', PROVINCE],
])('%s', (question, own) => {
  for (const told of [PROVINCE, CITY]) expect(tells(asks(question, 'figure', honour), told, ['工人先锋号'])).toBe(told === own)
})
