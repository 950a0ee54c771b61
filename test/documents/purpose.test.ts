import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../src/documents/figures/figures-of.ts'
import { readDocument } from '../../src/documents/read-document.ts'

const purposes = (text: string): (string | undefined)[] =>
  figuresOf(readDocument({ id: 'a', file: 'a.txt', title: '报告', inferred: false, digest: false, period: '2021', text })).map(
    ({ purpose }) => purpose,
  )

describe('what money is for', () => {
  it('is told by the next clause where its own says only that it was spent', () => {
    expect(purposes('全市工会拨付300万元，慰问一线医护人员；投入500万元，向会员发放消费券。')).toEqual([
      '慰问一线医护人员',
      '向会员发放消费券',
    ])
  })

  it('is not taken from a clause with a figure of its own, nor where the thing is named', () => {
    expect(purposes('全市工会投入300万元，慰问职工2000人。发放救助金60万元，慰问职工。')).toEqual([undefined, undefined, undefined])
  })
})
