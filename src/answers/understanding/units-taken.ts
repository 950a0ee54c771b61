// Owns how many units of a price a question takes: 托管班上6周一共交多少 takes six weeks, 两本书逾期10天要交多少 two books and ten days.
import { countSaid } from '../../text/quantity-numeral.ts'
import { SUM_WORDS } from './sum-words.ts'

export type PricedUnit =
  | 'child'
  | 'person'
  | 'day'
  | 'night'
  | 'week'
  | 'month'
  | 'year'
  | 'hour'
  | 'time'
  | 'share'
  | 'sheet'
  | 'book'
  | 'piece'
  | 'room'
  | 'court'
  | 'term'
  | 'lesson'

/** As a rule writes the unit behind 每, and as people count it. Of several that begin alike the longer stands first. */
const UNITS: readonly { readonly unit: PricedUnit; readonly priced: string; readonly counted: string }[] = [
  { unit: 'child', priced: '(?:名|个)?(?:孩子?|小孩|子女|学生|生)', counted: '[个名]?(?:孩子?|小孩|娃娃?|子女|学生)' },
  { unit: 'person', priced: '人|[名位](?:职工|会员|员工)?', counted: '个人|人|[名位个](?:职工|会员|员工|大人|成人|老人)' },
  { unit: 'hour', priced: '小时', counted: '个?(?:小时|钟头)' },
  { unit: 'day', priced: '[天日]', counted: '天' },
  { unit: 'night', priced: '[晚夜]', counted: '个?(?:晚上?|夜)' },
  { unit: 'week', priced: '周|个?(?:星期|礼拜)', counted: '周|个?(?:星期|礼拜)' },
  { unit: 'month', priced: '个?月', counted: '个月' },
  { unit: 'year', priced: '(?:学|自然)?年', counted: '(?:学)?年' },
  { unit: 'time', priced: '[次回趟]', counted: '[次回趟]' },
  { unit: 'share', priced: '份', counted: '份' },
  { unit: 'sheet', priced: '张', counted: '张' },
  { unit: 'book', priced: '[册本]', counted: '[册本]' },
  { unit: 'piece', priced: '件', counted: '件' },
  { unit: 'room', priced: '间', counted: '间' },
  { unit: 'court', priced: '片|个?场地', counted: '片|[个块]场地' },
  { unit: 'term', priced: '[期场]', counted: '[期场]' },
  { unit: 'lesson', priced: '[节堂](?:课)?', counted: '[节堂]课?' },
]

export interface Taken {
  readonly unit: PricedUnit
  readonly count: number
  readonly raw: string
}

const NUMBER = '\\d{1,3}|[一二两三四五六七八九十]+|俩'
/** 第3天, 5月6日, 近三年: none of them counts what is taken. */
const NO_COUNT_BEFORE = '(?<![第近前后满每头月\\d.一二三四五六七八九十])'
const NO_COUNT_BEHIND = '(?!以[内上下]|之?内|之?前|之?后|多|余|起|级|[晚夜周]?(?:的)?线|制|期)'
const TAKEN = UNITS.map(({ unit, counted }) => ({
  unit,
  form: new RegExp(`${NO_COUNT_BEFORE}满?(${NUMBER})(?:${counted})${NO_COUNT_BEHIND}`, 'gu'),
}))
/** 三年, 五个人 may tell how long somebody works, or how large a body is: they are taken where a sum is asked for. */
const ONLY_IN_SUMS: ReadonlySet<PricedUnit> = new Set(['year', 'month', 'person'])
const ASKS_SUM = new RegExp(`${SUM_WORDS}|共(?:要|得|能|可|交|付|收|领|拿|花|需|多少)|下来`, 'u')
const ASKS_MONEY = /多少|几块|几百|几千/u
/** 每天多少, 一次几块: asked of one. */
const ASKS_OF_ONE = /[每一]个?[\p{Script=Han}]{1,2}[^，。？?]{0,6}(?:多少|几[块百千])(?!.*(?:一共|总共|合计))/u

/** Empty where no amount is asked for, or that of one. */
export function unitsTaken(text: string): readonly Taken[] {
  if (!ASKS_MONEY.test(text)) return []
  const sums = ASKS_SUM.test(text)
  if (!sums && ASKS_OF_ONE.test(text)) return []
  const taken = TAKEN.flatMap(({ unit, form }) =>
    [...text.matchAll(form)].flatMap(([raw, said]) => {
      const count = said === '俩' ? 2 : countSaid(said)
      return count === undefined || (ONLY_IN_SUMS.has(unit) && !sums) ? [] : [{ unit, count, raw }]
    }),
  )
  return taken.some(({ count }) => count > 1) ? taken : []
}

const PRICED = UNITS.map(({ unit, priced }) => ({ unit, form: new RegExp(`(?:[/每]|(?<=元)一)满?[一1]?(?:${priced})`, 'gu') }))
const CLAUSE_END = /[，,。；;：:\n]/u
const BEFORE_MAX = 18
/** 每周收取餐费180元: so much may stand between a unit and its price. */
const APART_MAX = 8
const BEHIND = /^元(?:[/每一][\p{Script=Han}]{1,3})+/u

/** 每册每天收0.2元, 25元一张, 60元/人/年: what the price that begins there is for; `behind` begins with 元. */
export function unitsPriced(before: string, behind: string): readonly PricedUnit[] {
  const clause = before.slice(-BEFORE_MAX).split(CLAUSE_END).at(-1) ?? ''
  const said = unitsIn(clause)
  const near = said.at(-1)
  if (near && clause.length - near.end <= APART_MAX) return said.map(({ unit }) => unit)
  return unitsIn(BEHIND.exec(behind)?.[0] ?? '').map(({ unit }) => unit)
}

/** In order; what begins at the same place is the first of the list. */
function unitsIn(text: string): readonly { readonly unit: PricedUnit; readonly start: number; readonly end: number }[] {
  const all = PRICED.flatMap(({ unit, form }) =>
    [...text.matchAll(form)].map(({ 0: raw, index }) => ({ unit, start: index, end: index + raw.length })),
  )
  return all.filter((each, i) => all.findIndex(({ start }) => start === each.start) === i).sort((a, b) => a.start - b.start)
}

/** 日 of 第4日起 */
export const unitOf = (counted: string): PricedUnit | undefined => unitsIn(`每${counted}`)[0]?.unit
