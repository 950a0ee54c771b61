// Owns the proof that who gives something is no kind of it, and that a kind of it is.
import { expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

it('单位工会 of 单位工会生日慰问多少 need not be said beside the sum', () => {
  const question = asks('单位工会生日慰问多少', 'figure', [term('单位工会'), term('生日慰问')])
  expect(tells(question, '生日慰问每人每年不超过230元。', ['生日慰问'])).toBe(true)
})

it('劳模 of 劳模生日慰问多少 must be', () => {
  const question = asks('劳模生日慰问多少', 'figure', [term('劳模'), term('生日慰问')])
  expect(tells(question, '生日慰问每人每年不超过230元。', ['生日慰问'])).toBe(false)
})
