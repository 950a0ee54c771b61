import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, findNearestName, findNearNames } from '../src/nearest-name.ts'

describe('the nearest name', () => {
  it.each([
    ['docto', 'doctor'],
    ['dcotor', 'doctor'],
    ['serach', 'search'],
    ['ask', 'ask'],
  ])('of %s is %s', (wrong, meant) => {
    expect(findNearestName(wrong, ['doctor', 'search', 'ask'])).toBe(meant)
  })

  it('is none where nothing is near', () => {
    expect(findNearestName('xyz', ['doctor', 'ask'])).toBeUndefined()
    expect(findNearestName('doctor', [])).toBeUndefined()
  })
})

describe('the near names', () => {
  it('are a slip of the hand, then those that share most with what was written, and none that share nothing', () => {
    const names = ['money', '工资与收入', '收入与支出', '政府部门', '党群部门', '健康']
    expect(findNearNames('monye', [...names, 'union', 'honours'], 3)).toEqual(['money'])
    expect(findNearNames('工资收入', names, 3)).toEqual(['工资与收入', '收入与支出'])
    expect(findNearNames('部门', names, 1)).toHaveLength(1)
    expect(findNearNames('交通', names, 3)).toEqual([])
  })
})

describe('the distance', () => {
  it('counts two letters that changed places as one slip', () => {
    expect(editDistance('PROT', 'PORT')).toBe(1)
  })

  it('is nothing for the same, the same both ways, and at most the longer word', () => {
    const word = fc.string({ maxLength: 8 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a)).toBe(0)
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})
