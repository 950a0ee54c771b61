import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compute, largest, written } from '../../../src/answers/combine/compute.ts'
import type { Figure } from '../../../src/documents/figure.ts'
import { findQuantities } from '../../../src/text/quantity.ts'

const figure = (raw: string): Figure => findQuantities(raw)[0] as Figure
const result = (operation: Parameters<typeof compute>[0], ...raws: string[]): string | undefined =>
  compute(operation, raws.map(figure))?.result

describe('computing with figures', () => {
  it.each([
    ['sum', ['1542名', '83名'], '1625名'],
    ['sum', ['130余万元', '41.5万元'], '至少171.5万元'],
    ['sum', ['近300名', '20名'], '约320名'],
    ['sum', ['约2.1亿元', '2亿多元'], '约4.1亿元以上'],
    ['sum', ['12家', '3万元'], undefined],
    ['difference', ['1.1万多名', '1万名左右'], '约1000名以上'],
    ['difference', ['57家', '39家'], '18家'],
    ['difference', ['39家', '57家'], '18家'],
    ['difference', ['2000余人', '近1500人'], '至少500人'],
    ['difference', ['2000余人', '1500余人'], '约500人'],
    ['compare', ['12.6万人', '7.9万人'], '4.7万人'],
    ['share', ['44家', '214家'], '20.6%'],
    ['share', ['214家', '44家'], undefined],
    ['ratio', ['7.9万人', '982家'], '约80.4人/家'],
    ['ratio', ['300家', '100家'], '3倍'],
    ['rate', ['481家', '655家'], '增加174家，增长36.2%'],
    ['rate', ['712万元', '640.8万元'], '减少71.2万元，下降10%'],
    ['rate', ['约400家', '500家'], '增加约100家，增长约25%'],
    ['rate', ['12场', '12场'], '没有变化'],
  ] as const)('%s of %j is %s', (operation, raws, expected) => {
    expect(result(operation, ...raws)).toBe(expected)
  })

  it.each([
    ['2.80', 28000, '人', '2.80万人'],
    ['57231', 572310000, '元', '57231万元'],
    ['718', 718, '个', '718个'],
  ])('a cell of %s is told as it is written', (raw, value, unit, told) => {
    expect(written({ ...figure(`${raw}${unit}`), raw, value, unit })).toBe(told)
  })

  it('tells which is most, and nothing where two are the same', () => {
    expect(largest(['3家', '9家', '4家'].map(figure))).toBe(1)
    expect(largest(['9家', '9家'].map(figure))).toBeUndefined()
  })

  it('never loses in a sum what its operands leave open', () => {
    const raw = fc.tuple(fc.constantFrom('', '近', '约', '超'), fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', '余'))
    fc.assert(
      fc.property(fc.array(raw, { minLength: 2, maxLength: 4 }), (operands) => {
        const figures = operands.map(([lead, number, trail]) => figure(`${lead}${number}${lead === '' ? trail : ''}家`))
        const told = compute('sum', figures)?.result ?? ''
        const exact = figures.every(({ low, high }) => low === high && low !== null)
        expect(/^(?:至少|约)/u.test(told)).toBe(!exact)
        if (told.startsWith('至少')) expect(figures.every(({ low }) => low !== null)).toBe(true)
      }),
      { numRuns: 500, seed: 11 },
    )
  })
})
