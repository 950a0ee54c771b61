// Owns the bound that those a question asks for lie beyond, or at: 会员超过十万的区有几个, 占比不到一半的有哪些, 奖金5000元的是哪几项.
import { findQuantities } from '../../text/quantity.ts'

export interface Bound {
  /** As the question writes it. */
  readonly raw: string
  readonly unit: string
  /** Whether a number of a unit lies there; undefined where it is of another unit. */
  readonly holds: (value: number, unit: string) => boolean | undefined
}

/** 哪些, 有几个, 名单, or the bare thing behind it: who lies there. */
const ASKS_WHO = /哪[些几个一]|(?:几|多少)(?:个|家|项|名)|有谁|名单|列|^的\p{Script=Han}{0,8}$/u
const ASKS_WHO_BEFORE = /哪[些几]|[有是]几[个家项名]|多少[个家项名]/u
const INCLUSIVE = /以上|至少|不低于|不少于|达到|不超过|至多|以内/u
/** A rate is told to one place. */
const SAME = 0.05

/** Open on one side, or the very number behind which 的 stands; and asked is who lies there. */
export function boundIn(text: string): Bound | undefined {
  const said = text.replace(/一半/u, '50%')
  const found = findQuantities(said).find(({ low, high, unit, start, end }) => {
    const isOpen = (low === null) !== (high === null)
    // 前两名的国家 tells how many.
    const isExact = low !== null && low === high && unit !== '' && said[end] === '的' && !/[前第]$/u.test(said.slice(0, start))
    return (isOpen || isExact) && (ASKS_WHO.test(said.slice(end)) || (isOpen && ASKS_WHO_BEFORE.test(said.slice(0, end))))
  })
  if (!found) return undefined
  const isFraction = found.unit === '' && found.value < 1
  const bound = isFraction ? found.value * 100 : found.value
  const unit = isFraction ? '%' : found.unit
  const isAt = (value: number): boolean => Math.abs(value - bound) < (unit === '%' ? SAME : Number.EPSILON)
  const lies = (value: number): boolean => {
    if (found.low === found.high) return isAt(value)
    return (INCLUSIVE.test(found.raw) && isAt(value)) || (found.low === null ? value < bound : value > bound)
  }
  return { raw: found.raw, unit, holds: (value, own) => (unit !== '' && own !== '' && unit !== own ? undefined : lies(value)) }
}
