// Owns questions over a table's column of changes: 哪个险种增长最快, 比上年下降的有哪几项.
import type { Figure } from '../../documents/figure.ts'
import { bareHeading } from '../../documents/figures/row-title.ts'
import { foldText } from '../../text/characters.ts'
import type { Combiner } from '../combine/combiner.ts'
import { compute } from '../combine/compute.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { isOfPlace, isOfTime, type Table } from '../tables/table-index.ts'
import { isNamed, isWhole, type Measured, ofCell } from './measured.ts'
import { type ColumnSource, tablesAbout } from './table-about.ts'
import { tellBeyond, tellOnly, tellOrder } from './tell-column.ts'

const RISES = '增长|增加|上升|提高|上涨|增幅|增速|涨幅|涨'
const DROPS = '负增长|下降|减少|降低|回落|下滑|降幅|跌幅|[降跌]'
const WHICH = '哪(?:些|[一几两三]?[个项类种样家])|有什么|有谁'
/** 增长最快, 降幅最大, 涨得最少 */
const MOST = new RegExp(`(${DROPS}|${RISES})得?(?:比例)?最([快大高多厉狠慢小低少])`, 'u')
/** 哪几项比上年下降了, 下降的有哪些 · not: 哪几项没有涨 */
const SIDE = new RegExp(
  `(?:${WHICH})[^，。最没未不]{0,12}?(${DROPS}|${RISES})(?:了|的)?[？?]?$|(?<![没未不]有?)(${DROPS}|${RISES})了?的\\p{Script=Han}{0,6}?(?:都有|[有是])?(?:${WHICH})`,
  'u',
)
const SHARE = /[快慢]|[增涨降跌]幅|增速/u
const IS_DROP = new RegExp(`^(?:${DROPS})$`, 'u')
/** 增减(%), 比上年±%, 同比增长 */
export const OF_CHANGES =
  /^(?:(?:比|较)(?:上年|去年|上期)\p{Script=Han}{0,4}|同比\p{Script=Han}{0,4}|增减\p{Script=Han}{0,2}|增长率?|增幅|增速|变化|升降|变动)(?:[（(].*|[±%％].*)?$/u

/** 增长最快，增幅多少: the same once more. */
const BY_HOW_MUCH = /(?:增幅|降幅|涨幅|增速|幅度)(?:分别|各)?(?:[是为有达])?多少/u
/** 会员涨了多少, 减少了几家 */
const HOW_MUCH = new RegExp(`(${DROPS}|${RISES}|多|少)了?(?:多少|几)`, 'u')

interface Asked {
  /** What of the question asks for the change, and for nothing else. */
  readonly said: string
  readonly lead: string
  readonly drops: boolean
  /** 增长最快 asks for the share, 增加最多 for the number. */
  readonly inShares: boolean
  /** The row that changed most or least, all that changed so, or the one that is named. */
  readonly which: 'most' | 'least' | 'all' | 'named'
}

function askedOf(text: string): Asked | undefined {
  const asked = (said: string, how: string, which: Asked['which'], more = ''): Asked => ({
    ...{ said: said + more, lead: said, which },
    drops: IS_DROP.test(how),
    inShares: SHARE.test(said),
  })
  const most = MOST.exec(text)
  if (most) return asked(most[0], most[1] ?? '', LEAST.test(most[2] ?? '') ? 'least' : 'most', BY_HOW_MUCH.exec(text)?.[0])
  const side = SIDE.exec(text)
  const how = side?.[1] ?? side?.[2]
  if (how !== undefined) return asked(how, how, 'all')
  const much = HOW_MUCH.exec(text)
  return much ? asked(much[0], much[1] ?? '', 'named') : undefined
}
const LEAST = /[慢小低少]/u

export function answerFromChanges(
  question: Question,
  tables: readonly Table[],
  { table: figures, lexicon, documents }: Combiner,
): Reply | undefined {
  const asked = askedOf(question.text)
  if (!asked) return undefined
  const source = { table: figures(), lexicon, tables }
  const [rows] = tablesAbout(question, source.tables, asked.said)
    .filter(({ table }) => isOfPlace(question, table) && (isOfTime(question, table) || hasYear(question, table)))
    .map(({ table, held }) => ({ held, rows: changesOf(table, source, asked) }))
    .filter((found) => found.rows.length > 1)
    .sort((a, b) => b.held - a.held)
    .map((found) => found.rows)
  const named = rows?.filter(({ name }) => isNamed(name, question.text)) ?? []
  if (!rows || (asked.which === 'named') !== (named.length === 1)) return undefined
  const changed = rows.filter(({ value }) => (asked.drops ? value < 0 : value > 0))
  if (named[0]) return isOfUnit(question, named[0]) ? tellOnly(named[0], '', documents) : undefined
  if (asked.which === 'all') return tellBeyond(rows, changed, documents)
  // 0.06个百分点 stands in no order with 4.5%.
  const [first] = changed
  const alike = changed.filter(({ unit }) => unit === (changed.some((row) => row.unit === '%') ? '%' : first?.unit))
  if (alike.length === 0) return undefined
  const least = asked.drops === (asked.which === 'most')
  return tellOrder(alike, { least, first: 1, lead: asked.lead }, documents)
}

/** 比2022年, in a report on 2023 that has a column for it. */
const hasYear = ({ times }: Question, { columns }: Table): boolean =>
  times.some(({ from }) => columns.some((column) => column.startsWith(`${from}`)))

/** 会员增加了多少人 is told by no share alone. */
const isOfUnit = ({ slots }: Question, { unit, computed }: Measured): boolean =>
  computed !== undefined || slots.flat().length === 0 || slots.flat().includes(unit)

/** What each row changed by, as a column tells it or as two years give it; the row of them all left out. */
function changesOf({ columns, rows }: Table, { table }: ColumnSource, { inShares, which }: Asked): readonly Measured[] {
  const told = columns.find((column) => OF_CHANGES.test(column))
  const [before, after, more] = told === undefined || which === 'named' ? columns.filter((column) => YEAR.test(column)).sort() : []
  return rows
    .flatMap(({ passage, cells }): Measured[] => {
      const name = bareHeading(cells[0]?.value ?? '')
      const under = (heading: string): Figure | undefined =>
        table.ofPassage(passage.id).find((each) => each.row && foldText(each.indicator).endsWith(` ${bareHeading(heading)}`))
      const isOfTwo = before !== undefined && after !== undefined && more === undefined && before.slice(4) === after.slice(4)
      const [earlier, later] = isOfTwo ? [under(before), under(after)] : []
      if (earlier && later) return betweenYears(name, earlier, later, inShares)
      const change = told === undefined ? undefined : under(told)
      return change ? [ofCell({ name, figure: change })] : []
    })
    .filter((row) => !isWhole(row))
}
const YEAR = /^(?:19|20)\d\d年?/u

function betweenYears(name: string, earlier: Figure, later: Figure, inShares: boolean): Measured[] {
  const computed = compute('rate', [earlier, later])
  if (!computed) return []
  const change = later.value - earlier.value
  const [value, unit] = inShares ? [change / earlier.value, '%'] : [change, later.unit]
  return [{ name, value, unit, told: computed.result, figures: [later, earlier], computed }]
}
