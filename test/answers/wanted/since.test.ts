// Owns the proof that what there was long ago is no count of now, nor what there is now one of before.
import { describe, expect, it } from 'vitest'
import { asks, tells } from './told-in.ts'

const told = (question: string, text: string): boolean => tells(asks(question, 'figure'), text)

describe('a count since something was rebuilt, and of now', () => {
  it.each([
    ['茶园改造以后一年产茶多少斤', '十年前，茶园年产茶800斤'],
    ['茶园升级好之后一年产茶多少斤', '过去，茶园年产茶800斤'],
    ['书屋搬迁后有多少座位', '书屋搬迁前有座位30个'],
    ['现在有多少会员', '三年前会员只有80人'],
    ['如今有多少会员', '原先会员只有80人'],
    ['目前有多少会员', '当初会员只有80人'],
  ])('%s is not told by %s', (question, text) => {
    expect(told(question, text)).toBe(false)
  })

  it.each([
    ['茶园改造以后一年产茶多少斤', '改造后，茶园年产茶3000斤'],
    ['茶园改造以后一年产茶多少斤', '十年前年产茶800斤，如今年产茶3000斤'],
    ['现在有多少会员', '会员由过去的80人增加到900人'],
    ['目前建成多少驿站', '过去五年，建成驿站40个'],
    ['到现在为止建成多少驿站', '过去建成驿站40个'],
    ['原来有多少会员，现在多了多少', '原来有会员80人'],
  ])('%s is told by %s', (question, text) => {
    expect(told(question, text)).toBe(true)
  })
})

describe('a count from before something was rebuilt', () => {
  it('is none of what there is since', () => {
    expect(told('茶园改造以前一年产茶多少斤', '改造后，茶园年产茶3000斤')).toBe(false)
    expect(told('茶园改造以前一年产茶多少斤', '改造前，茶园年产茶800斤')).toBe(true)
  })

  it('is not asked for by who compares', () => {
    expect(told('产茶比改造前多了多少斤', '改造后，产茶增加2200斤')).toBe(true)
  })
})
