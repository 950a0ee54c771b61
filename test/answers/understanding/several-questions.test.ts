import { describe, expect, it } from 'vitest'
import { withoutPoliteness } from '../../../src/answers/understanding/politeness.ts'
import { splitQuestions } from '../../../src/answers/understanding/several-questions.ts'

describe('several questions in one message', () => {
  it.each([
    ['发了多少医疗救助？有多少人申请大病补助？', 2],
    ['主题是什么，选了几个人', 2],
    ['评选到第几届了？奖金是多少？', 2],
    ['开了几门课，讲了几批人', 2],
    ['驿站有多少个，里面能不能热饭', 2],
    ['快递、保安、家政三个行业各有多少家', 1],
    ['我是老员工，家里困难，想问走访了多少户', 1],
    ['园区有多少会员', 1],
    ['书屋原来几家，现在几家', 1],
    ['书屋原来几家，现在谁管', 2],
  ])('%s → %i', (text, count) => {
    expect(splitQuestions(text)).toHaveLength(count)
  })

  it('leaves a clause without a question word with the next that has one', () => {
    expect(splitQuestions('说到昆山，办了几场，多少人参加')).toEqual(['说到昆山，办了几场', '多少人参加'])
  })
})

describe('what is said around a question', () => {
  it.each([
    ['你好，请问园区有几家妈妈驿站呀？谢谢', '园区有几家妈妈驿站'],
    ['麻烦帮我查一下疗休养人数', '疗休养人数'],
    ['想了解一下当年安排了多少职工', '当年安排了多少职工'],
  ])('%s', (said, asked) => {
    expect(withoutPoliteness(said).replace(/[？\s]/gu, '')).toBe(asked)
  })

  it('never leaves nothing', () => {
    expect(withoutPoliteness('谢谢')).toBe('谢谢')
  })
})

describe('what only sounds like a question', () => {
  it('asks nothing: 好几年, 十几个人', () => {
    expect(splitQuestions('我上班好几年了，厂里十几个人，疗休养去了多少人')).toHaveLength(1)
  })

  it('is none beside 全部还是一部分, which asks', () => {
    expect(splitQuestions('会费是全部退还是退一部分？一共退了多少钱')).toHaveLength(2)
  })
})
