// Owns the bound beyond which a question asks who lies: 会员超过十万的区有几个, 占比不到一半的有哪些.
import { findQuantities } from '../../text/quantity.ts'

export interface Bound {
  /** As the question writes it. */
  readonly raw: string
  readonly unit: string
  /** Whether a number of a unit lies there; undefined where it is of another unit. */
  readonly holds: (value: number, unit: string) => boolean | undefined
}

/** 哪些, 有几个, 名单: who lies beyond. */
const ASKS_WHO = /哪[些几个]|(?:几|多少)(?:个|家|项|名)|有谁|名单|列|的(?:\p{Script=Han}{2,8})?$/u
const INCLUSIVE = /以上|至少|不低于|不少于|达到|不超过|至多|以内/u

/** Open on one side, and asked is who lies there. */
export function boundIn(text: string): Bound | undefined {
  const said = text.replace(/一半/u, '50%')
  const found = findQuantities(said).find(({ low, high }) => (low === null) !== (high === null))
  if (!found || !/的|$/u.test(said.slice(found.end)) || !ASKS_WHO.test(said.slice(found.end))) return undefined
  const isFraction = found.unit === '' && found.value < 1
  const bound = isFraction ? found.value * 100 : found.value
  const unit = isFraction ? '%' : found.unit
  const includes = INCLUSIVE.test(found.raw)
  return {
    raw: found.raw,
    unit,
    holds: (value, own) =>
      unit !== '' && own !== '' && unit !== own
        ? undefined
        : (includes && value === bound) || (found.low === null ? value < bound : value > bound),
  }
}
