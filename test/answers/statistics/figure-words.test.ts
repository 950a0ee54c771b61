// Owns the proof that searching all figures at once finds what searching each of them would.
import { describe, expect, test } from 'vitest'
import type { Term } from '../../../src/answers/question.ts'
import { worthsIn } from '../../../src/answers/statistics/figure-words.ts'
import type { Figure } from '../../../src/documents/figure.ts'

const figure = (indicator: string, quote: string, section = ['概况'], organisation = ''): Figure =>
  ({ indicator, quote, section, organisation }) as unknown as Figure
const term = (text: string, alternatives: Term['alternatives'] = []): Term => ({ text, alternatives }) as unknown as Term

const FIGURES = [
  figure('新建基层工会', '全年新建基层工会58家。'),
  figure('发展会员', '全年新建基层工会58家，发展会员4120人。'),
  figure('“爱心妈咪小屋”', '累计建成“爱心妈咪小屋”12家。', ['女职工', '爱心驿站']),
  figure('驿站', '累计建成驿站12家。', ['女职工', '爱心驿站'], '望山区总工会'),
  figure('新建基层工会', '全年新建基层工会61家。'),
]
const worthOf = (asked: Term): readonly number[] => [...worthsIn(FIGURES)(asked)]

describe('the words of all figures', () => {
  test('are worth most in a name, less in a heading, least in the sentence', () => {
    expect(worthOf(term('基层工会'))).toEqual([1, 0.45, 0, 0, 1])
    expect(worthOf(term('爱心驿站'))).toEqual([0, 0, 0.6, 0.7, 0])
    expect(worthOf(term('望山区'))).toEqual([0, 0, 0, 0.8, 0])
  })

  test('are found through quotation marks, and never across two figures', () => {
    expect(worthOf(term('成爱心'))[2]).toBe(0.45)
    expect(worthOf(term('会发'))).toEqual([0, 0, 0, 0, 0])
  })

  test('may be said by another word, for what that weighs', () => {
    expect(worthOf(term('托管', [{ text: '驿站', weight: 0.5 }]))).toEqual([0, 0, 0.3, 0.5, 0])
  })

  test('count the last word of a compound', () => {
    expect(worthOf(term('工会会员'))[1]).toBe(0.7)
  })
})
