// Owns a quantity that has been told what it counts, and what a rule may look at to tell it.
import type { Quantity } from '../../text/quantity.ts'
import type { Clause } from './clause.ts'

export interface Named {
  readonly quantity: Quantity
  readonly clause: Clause
  readonly indicator: string
  /** The thing itself, without the deed: 妈妈驿站. */
  readonly thing: string
  /** The deed: 累计建成. */
  readonly deed: string
  /** Index of the figure whose part this is (其中). */
  readonly partOf?: number
  /** Index of the figure that this one measures (占全市的20%). */
  readonly about?: number
}

export interface Surroundings {
  /** The figures of the passage before this one. */
  readonly named: readonly Named[]
  /** Where this sentence's figures begin in `named`. */
  readonly first: number
  /** Index of the figure that 其中 divides. */
  readonly whole: number | undefined
  /** The last clause without a figure. */
  readonly opening: string
  /** What stands before a colon: 网格党组织：成立1702个. */
  readonly topic: string
  /** The line that a list stands under: 签订各类集体合同的企业数如下. */
  readonly lead: string
}

export interface Context extends Surroundings {
  readonly clause: Clause
  readonly quantity: Quantity
  /** The clause before and behind the figure, without subject, time and filler. */
  readonly before: string
  readonly behind: string
  readonly own: string
  readonly previous: Named | undefined
  /** What stands before the figure with its adverbs: 累计. */
  readonly only: string
}

export interface Naming {
  readonly indicator: string
  readonly deed: string
  readonly about?: number
}
