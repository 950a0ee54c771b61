import { describe, expect, it } from 'vitest'
import { comparable, figuresIn, says } from '../../src/evaluation/comparable.ts'

describe('the comparable form', () => {
  it.each([
    ['共 7 3 家', '共7|3家'],
    ['共　７３　家', '共73家'],
    ['1,286户', '1286户'],
    ['发了２，０００元', '发了2、000元'],
    ['1. 走访153家\n2、发放300份', '|走访153家|发放300份'],
    ['① 走访', '|走访'],
    ['2.5万元', '2.5万元'],
    ['7—10岁、7～10岁', '7-10岁、7-10岁'],
    ['APP', 'app'],
  ])('%j → %j', (text, expected) => {
    expect(comparable(text)).toBe(expected)
  })
})

describe('what a text says', () => {
  it.each([
    ['举办12期', '2期', false],
    ['举办 2 期', '2期', true],
    ['共4921家', '492', false],
    ['共492家', '492', true],
    ['共492.5亩', '492', false],
    ['十三人', '三人', false],
    ['共三人', '三人', true],
    ['举办12期，又办2期', '2期', true],
    ['首批 a.b', 'a.b', true],
    ['首批 acb', 'a.b', false],
  ])('%j says %j: %j', (text, wanted, said) => {
    expect(says(comparable(text), wanted)).toBe(said)
  })

  it('counts numbers as a reader does, without those of a list', () => {
    expect(figuresIn('1. 2020年走访1,286户\n2. 发放312.5万元')).toBe(3)
  })
})
