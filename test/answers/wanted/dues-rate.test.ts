// Owns the proof that how dues grew, or what part of them came in, is told by a share, and how much came in by money.
import { expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

const about = (text: string): ReturnType<typeof asks> => asks(text, 'figure', [term('经费收缴')])

it.each([
  ['经费收缴增长多少', '经费收缴同比增长8.3%。', true],
  ['经费收缴增幅是多少', '经费收缴同比增长8.3%。', true],
  ['经费收缴率是多少', '经费收缴率98.6%。', true],
  ['经费收缴多少', '经费收缴同比增长8.3%。', false],
  ['经费收缴多少', '经费收缴812万元。', true],
])('%s: %s', (question, told, fits) => {
  expect(tells(about(question), told, ['经费收缴'])).toBe(fits)
})
