// Owns what the tiers of a rule come to for one amount: 自付8000 where 5000元—2万元 gets 45%, of all of it or tier by tier as the rule says.
import { findQuantities, type Quantity } from '../../text/quantity.ts'
import type { Calculation } from '../reply.ts'
import { capsIn, inYuan } from '../ruled-amount.ts'
import { fallsInto, type Tier } from './tier.ts'

const BY_PARTS = /分段(?:给付|计算|累加|报销|补助|救助)|分档累[进计加]|分级累计/u
const OF_ALL = /不分段|按(?:照)?[^，。；]{0,8}总额|对应的?[^，。；]{0,4}档/u
const NOTHING = /不予?(?:补|报|给付|救助|报销|补助)/u

interface RatedTier {
  readonly tier: Tier
  /** What it gives: 救助40%, 50%. */
  readonly part: string
}

/** Tiers with what the rule says around them, folded. */
interface TiersOfRule {
  readonly doc: string
  readonly rule: string
  readonly tiers: readonly RatedTier[]
}

/** Undefined where a tier gives no rate, or the rule does not say whether it is taken of all or tier by tier. */
export function amountOf({ doc, rule, tiers }: TiersOfRule, figure: Quantity, question: string): Calculation | undefined {
  const rates = tiers.map(rateOf)
  if (figure.qualifier !== '' || rates.some((rate) => rate === undefined)) return undefined
  const steps = OF_ALL.test(rule)
    ? ofAll(tiers, figure, question)
    : BY_PARTS.test(rule) || tiers.every(({ part }) => /部分/u.test(part))
      ? byParts(tiers, figure)
      : []
  const taken = steps.flatMap(({ amount, at }) => {
    const rate = rates[at]
    return rate && rate.percent > 0 ? [{ amount, ...rate }] : []
  })
  if (taken.length === 0) return undefined
  const sum = Math.round(taken.reduce((all, { amount, percent }) => all + amount * percent, 0)) / 100
  // 最高给付3万元: beyond it the rule gives no more than that.
  if (capsIn(rule).some((cap) => sum > cap)) return undefined
  const result = inYuan(sum)
  return {
    text: `${taken.map(({ amount, raw }) => `${inYuan(amount)} × ${raw}`).join(' + ')} = ${result}`,
    result,
    operands: taken.map(({ raw }) => ({ raw, doc })),
  }
}

interface Rate {
  readonly raw: string
  readonly percent: number
}

function rateOf({ part }: RatedTier): Rate | undefined {
  const rate = findQuantities(part).find(({ unit, qualifier }) => unit === '%' && qualifier === '')
  if (rate) return { raw: part.slice(rate.start, rate.end), percent: rate.value }
  return NOTHING.test(part) ? { raw: '', percent: 0 } : undefined
}

interface Step {
  readonly amount: number
  readonly at: number
}

function ofAll(tiers: readonly RatedTier[], figure: Quantity, question: string): readonly Step[] {
  const at = tiers.findIndex(({ tier }) => fallsInto(figure, tier, question))
  return at < 0 ? [] : [{ amount: figure.value, at }]
}

const byParts = (tiers: readonly RatedTier[], { value }: Quantity): readonly Step[] =>
  tiers.flatMap(({ tier: { low, high } }, at) => {
    const amount = Math.min(value, high) - Math.max(0, low)
    return amount > 0 ? [{ amount, at }] : []
  })
