// Owns the list of what a question wants of money: that a sum or a bound is the one that is asked.
import type { Want } from '../want.ts'
import { tellsAllowance } from './allowed-each.ts'
import { tellsBoundAsked } from './bound-asked.ts'
import { helpsWith, isSmallEnough, tellsCount, tellsDue } from './due.ts'
import { tellsOutlay } from './money-spent.ts'
import { givesThat } from './other-benefit.ts'
import { isPriceOfOne } from './price-of-one.ts'
import { isOfBoth } from './rule-of-both.ts'

export const MONEY_WANTED: readonly Want[] = [
  givesThat,
  tellsDue,
  tellsOutlay,
  helpsWith,
  isSmallEnough,
  tellsCount,
  isPriceOfOne,
  isOfBoth,
  tellsAllowance,
  tellsBoundAsked,
]
