// Owns what staff want done with the figures that one answer told side by side: 列个表, 按多少排序, 最多的和最少的差多少, 最多的是哪类.
import type { Figure } from '../../documents/figure.ts'
import { HONOUR } from '../../text/honour.ts'
import { statistics } from '../../wording/statistics.ts'
import type { Combiner } from '../combine/combiner.ts'
import { composeCombined, type Side } from '../combine/compose-combined.ts'
import { written } from '../combine/compute.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Reply } from '../reply.ts'
import { measureOfFigure } from '../statistics/figure-table.ts'
import { orderWish } from '../understanding/order-wish.ts'
import type { FullTurn } from './said-in-full.ts'
import { figuresTold, sidesOf } from './talk-figures.ts'

/** Undefined where the last answer told no figures side by side, or something else is wanted of them. */
export function tellOrder(said: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const { wish, these } = orderWish(said) ?? {}
  const last = history.at(-1)
  if (wish === undefined || !last || (last.reply.kind !== 'compare' && !these)) return undefined
  const told = last.reply.kind === 'compare' ? [last] : history
  const count = these?.count
  const all = figuresTold(told, by, Number.POSITIVE_INFINITY)
  const figures = count === undefined ? all : all.slice(-count)
  if (figures.length < 2) return undefined
  const sides = withoutCommonLead(sidesOf(figures, by))
  if (wish === 'list') return listed(sides, by)
  if (!areAlike(figures)) return listed(sides, by, statistics.unordered)
  const falling = [...sides].sort((a, b) => b.figure.value - a.figure.value)
  switch (wish) {
    case 'rising':
      return listed(falling.reverse(), by, statistics.rising)
    case 'falling':
      return listed(falling, by, statistics.falling)
    case 'apart':
      return composeCombined('difference', [falling[0] as Side, falling.at(-1) as Side], by)
    case 'most':
      return one(falling[0] as Side, sides, statistics.most, by)
    case 'least':
      return one(falling.at(-1) as Side, sides, statistics.least, by)
  }
}

/** 奖章75名 and 先锋号130个 are honours, whichever of these words counts them. */
const areAlike = (figures: readonly Figure[]): boolean =>
  new Set(figures.map(measureOfFigure)).size === 1 ||
  figures.every(({ thing, unit }) => /^[名人个]$/u.test(unit) && HONOUR_WITHIN.test(thing))
const HONOUR_WITHIN = new RegExp(HONOUR.source.slice(1), 'u')

/** 昆山涌现的五一劳动奖章, 昆山涌现的工人先锋号: what all of them are led by sets none apart. */
function withoutCommonLead(sides: readonly Side[]): readonly Side[] {
  const [first] = sides
  const lead = /^.*的/u.exec(first?.label ?? '')?.[0] ?? ''
  const isCommon = lead !== '' && sides.every(({ label }) => label.startsWith(lead) && label.length > lead.length)
  return isCommon ? sides.map((side) => ({ ...side, label: side.label.slice(lead.length) })) : sides
}

const rowOf = ({ label, figure }: Side): string => `${label}${written(figure)}`

/** Each on a line of its own, below a first line that holds as many as it has room for. */
function listed(sides: readonly Side[], by: Combiner, order?: string): Reply | undefined {
  const told = composeCombined('both', sides, by)
  if (!told) return undefined
  const rows = sides.map(rowOf)
  const line = `${order === undefined ? '' : `${order}：`}${rows.join('；')}`
  const [, ...proofs] = told.text.split('\n')
  const head = line.length <= HEADLINE_MAX ? [line] : [`${order ?? statistics.rows(rows.length)}：`, ...rows]
  return { ...told, text: [...head, ...proofs].join('\n') }
}

function one(side: Side, sides: readonly Side[], which: string, by: Combiner): Reply | undefined {
  const alike = sides.filter(({ figure }) => figure.value === side.figure.value)
  const told = composeCombined('both', sides, by)
  return told && { ...told, text: told.text.replace(/^.*/u, `${which}：${alike.map(rowOf).join('；')}`) }
}
