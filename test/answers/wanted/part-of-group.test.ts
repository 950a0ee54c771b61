// Owns the proof that 里 says of a group which part is counted, and of a home, a factory or a shop only where something is.
import { expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

const RULE = '家庭成员中有一级重度残疾的，在本档标准上每年增加900元。'

it('家里 names no group', () => {
  const question = asks('家里有个一级重度残疾的，生活那块一年还能多加多少', 'figure', [term('一级'), term('重度残疾'), term('生活')])
  expect(tells(question, RULE, ['一级', '重度残疾', '生活'])).toBe(true)
})

it('帮扶对象里面 does', () => {
  const question = asks('帮扶对象里面，生活困难的有多少', 'figure', [term('帮扶对象'), term('生活')])
  expect(tells(question, '帮扶对象中有重度残疾职工12名。', ['帮扶对象', '生活'])).toBe(false)
})
