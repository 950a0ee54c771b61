import { describe, expect, it } from 'vitest'
import { correctedIn } from '../../../src/answers/understanding/correction.ts'

describe('what a correction means', () => {
  it.each([
    ['不是，我问的是2021年', '2021年'],
    ['不对，我问的是昆山', '昆山'],
    ['我是说昆山', '昆山'],
    ['错了，是新建的', '新建'],
    ['搞错了，我要的是昆山', '昆山'],
    ['换成昆山呢', '昆山呢'],
    ['我要2022年的数', '2022年'],
    ['昆山，不是园区', '昆山'],
    ['不是，是昆山的', '昆山'],
  ])('%s → %s', (said, meant) => {
    expect(correctedIn(said)).toBe(meant)
  })

  it.each([
    '不是会员能参加吗',
    '是不是每年都有',
    '我要入会怎么办',
    '我要求公开账目',
    '我要投诉',
    '不是本地户口能入会吗',
    '错了',
    '园区有多少家妈妈驿站',
    '那昆山呢',
  ])('%s corrects nothing', (said) => {
    expect(correctedIn(said)).toBeUndefined()
  })
})
