// Owns how much more or less than what was told another thing is: 妈妈驿站比它少几个, 大病补助比这个多还是少.
import type { Combiner } from '../combine/combiner.ts'
import { composeCombined } from '../combine/compose-combined.ts'
import type { Reply } from '../reply.ts'
import { countAlike } from '../statistics/figure-table.ts'
import { namedBeside } from './named-beside.ts'
import type { FullTurn } from './said-in-full.ts'
import { lastFigure, sidesOf } from './talk-figures.ts'

/** 甲比它多几个, 比甲多多少, 甲多还是少 */
const THAN = /^那?么?(?:(.{2,10}?)比(?:它|这个?|那个?|前面的?|刚才的?)|(?:它|这)?比(.{2,10}?))(?:要|还|又)?(?:[多少高低]|贵|便宜)/u

export function tellDifference(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const [, above, below] = THAN.exec(text) ?? []
  const said = above ?? below
  const told = said === undefined ? undefined : lastFigure(history, by)
  if (said === undefined || told === undefined) return undefined
  const other = namedBeside(said, told, by, (figure) => countAlike(figure, told))
  return other && composeCombined('difference', sidesOf(above === undefined ? [told, other] : [other, told], by), by)
}
