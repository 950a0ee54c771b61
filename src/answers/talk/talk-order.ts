// Owns what staff want done with the figures that one answer told side by side: 列个表, 按多少排序, 最多的和最少的差多少, 最多的是哪类.
import type { Figure } from '../../documents/figure.ts'
import { HONOUR, withoutLevel } from '../../text/honour.ts'
import { statistics } from '../../wording/statistics.ts'
import type { Combiner } from '../combine/combiner.ts'
import { composeCombined, type Side } from '../combine/compose-combined.ts'
import { written } from '../combine/compute.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Reply } from '../reply.ts'
import { measureOfFigure } from '../statistics/figure-table.ts'
import type { FullTurn } from './said-in-full.ts'
import { figuresTold, sidesOf } from './talk-figures.ts'

const LISTS =
  /^(?:请|帮我|给我|能不能)?(?:把(?:这些|它们|上面的?)?)?(?:列|做|整理|弄|排)(?:个|成|出来?|一?下|一?[张个])*(?:表格?|清单|单子)(?:看看|吧)?[？?。]?$/u
const ORDERS =
  /^(?:请|帮我)?(?:按(?:照)?(?:多少|数量|大小|高低|人数|金额|数字?)?)?(?:[从由](?:大到小|高到低|多到少|小到大|低到高|少到多))?(?:来)?(?:排|排序|排列|排名|排个?(?:序|名|队)|排一?下)?(?:一?下|看看|吧|呢)?[？?。]?$/u
const SAYS_ORDER = /排|[从由][大高多小低少]到/u
const RISING = /[从由][小低少]到/u
const ENDS_APART = /^最[多高大]的?(?:和|与|跟)最[少低小]的?(?:之间)?(?:的)?(?:相?差|差距)(?:了|是|有)?(?:多少|几)[个家人名户元件]?[？?]?$/u
const GREATEST = /^(?:那)?(?:其中)?最([多高大少低小])的?(?:是|有|为)(?:哪[个种类家项些一]*|谁|什么|啥)(?:的)?[？?]?$/u

/** Undefined where the last answer told no figures side by side, or something else is wanted of them. */
export function tellOrder(said: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const these = THESE.exec(said)
  const text = these ? said.slice(these[0].length) : said
  const wish = wishOf(text) ?? (these ? endOf(WHICH_END.exec(text)?.[1]) : undefined)
  const last = history.at(-1)
  if (wish === undefined || !last || (last.reply.kind !== 'compare' && !these)) return undefined
  const told = last.reply.kind === 'compare' ? [last] : history
  const count = COUNTS[these?.[1] ?? '']
  const all = figuresTold(told, by, Number.POSITIVE_INFINITY)
  const figures = count === undefined ? all : all.slice(-count)
  if (figures.length < 2) return undefined
  const sides = sidesOf(figures, by)
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

/** 这三样哪个最多, 把这几个从大到小排: all that the talk told one after another. */
const THESE =
  /^(?:那|请|帮我)?(?:把|按)?(?:这|上面这?|前面这?|刚才这?)([两二三四五六]|几)?[个样种项类家处]?(?:数字?|里面?|当中|之?中|的)?[，,]?/u
const WHICH_END = /^(?:是|数)?哪[个样种项类家处]?(?:的)?最([多高大少低小])(?:的)?[呢？?]*$/u
/** 奖章75名 and 先锋号130个 are honours, counted in whatever word. */
const areAlike = (figures: readonly Figure[]): boolean =>
  new Set(figures.map(measureOfFigure)).size === 1 || figures.every(({ thing }) => HONOUR.test(withoutLevel(thing)))
const COUNTS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 }
const endOf = (said: string | undefined): 'most' | 'least' | undefined =>
  said === undefined ? undefined : /[少低小]/u.test(said) ? 'least' : 'most'

type Wish = 'list' | 'rising' | 'falling' | 'apart' | 'most' | 'least'

function wishOf(text: string): Wish | undefined {
  if (LISTS.test(text)) return 'list'
  if (ENDS_APART.test(text)) return 'apart'
  const end = endOf(GREATEST.exec(text)?.[1])
  if (end !== undefined) return end
  return ORDERS.test(text) && SAYS_ORDER.test(text) ? (RISING.test(text) ? 'rising' : 'falling') : undefined
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
