// Owns the proof that a way is told of the deed that is asked for, and with whom something is done by those who do it.
import { expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

it('会员登录工会系统可查询积分 tells no way to 转会籍', () => {
  const question = asks('工会系统怎么转会籍', 'how', [term('工会系统'), term('转', { deed: true }), term('会籍')])
  expect(tells(question, '会员登录工会系统可查询积分。', ['工会系统'])).toBe(false)
})

it('共建社区 is nobody with whom 读书会 is held', () => {
  const question = asks('读书会和哪家单位一起办的', 'who', [term('读书会')])
  expect(tells(question, '职工读书会走进共建社区滨湖里，朗读者来自各行业。', ['读书会'])).toBe(false)
  expect(tells(question, '职工读书会由市总工会与市图书馆共办。', ['读书会'])).toBe(true)
})
