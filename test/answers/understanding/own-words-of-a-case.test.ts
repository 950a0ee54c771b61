// Owns the proof that what befell somebody, and prices asked for in passing, are heard as rules write them.
import { describe, expect, it } from 'vitest'
import { withInjurySaid } from '../../../src/answers/understanding/injury-said.ts'
import { withPriceSaid } from '../../../src/answers/understanding/price-said.ts'

describe('an injury', () => {
  it.each([
    ['手指在车间被机器轧了，能领多少', '受了工伤，能领多少'],
    ['干活把脚砸断了怎么办', '干活受了工伤怎么办'],
    ['卸货的时候压伤脚，能报吗', '卸货的时候受了工伤，能报吗'],
    ['下楼摔断了腿，有慰问吗', '下楼摔断了腿，有慰问吗'],
  ])('%s', (said, meant) => expect(withInjurySaid(said)).toBe(meant))
  it.each(['骑手摔伤后领到多少', '手机摔坏了怎么办', '上班腰扭伤算不算工伤', '评上高手切磋奖'])('%s stays', (said) =>
    expect(withInjurySaid(said)).toBe(said),
  )
})

describe('a price', () => {
  it.each([
    ['托管班一个月什么价', '托管班一个月多少钱'],
    ['电影票啥价钱？', '电影票多少钱？'],
    ['羽毛球一小时什么价位', '羽毛球一小时多少钱'],
    ['补卡要多少前', '补卡要多少钱'],
  ])('%s', (said, meant) => expect(withPriceSaid(said)).toBe(meant))
  it.each(['什么价值的东西', '怎么卖力干', '多少前辈来了'])('%s stays', (said) => expect(withPriceSaid(said)).toBe(said))
})
