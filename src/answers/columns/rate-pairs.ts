// Owns which two columns of a table a rate is of that no column tells: 办结率, 女会员占比, 人均挽回损失.
import { bareHeading } from '../../documents/figures/row-title.ts'
import { unitOfName } from '../../documents/table-unit.ts'

export interface RatePair {
  /** 办结率, 女会员占比, 人均挽回损失 */
  readonly said: string
  readonly operation: 'share' | 'ratio'
  readonly part: string
  /** Likeliest first. */
  readonly wholes: readonly string[]
}

/** 办结率 · not: 利率, 概率, 效率 */
const RATE = /(\p{Script=Han}{2})率/u
const NO_SHARE = /利率|概率|效率|频率|汇率|税率|费率|速率|占有率|增长率/u
/** 女会员占比, 女会员的比例, 女会员占会员多少 */
const SHARE = /(?:人?数)?(?:的|所)?(?:占比|比例|比重|占(\p{Script=Han}{0,8}?)的?(?:比例|比重|多少|几成|百分之几|最))/u
/** 人均挽回损失 */
const PER_ONE = /(?<!平)([人户件家场])均/u
/** What a part is held against, where several columns could be it. */
const OF_ALL = /目标|计划|预算|应|任务|受理|登记|报名|总/u
const TOTAL = /^(?:小计|合计|总计|总数)/u
/** 执行率 is what was spent over what was planned. */
const SAID_OTHERWISE: Readonly<Record<string, RegExp>> = { 执行: /决算|实际|支出|执行/u, 到会: /实到|到会/u, 出勤: /实到|出勤/u }

/** What is asked for, for all tables: undefined where it is no rate. */
export function rateSaid(text: string): string | undefined {
  const stem = NO_SHARE.test(text) ? undefined : RATE.exec(text)?.[1]
  if (stem) return `${stem}率`
  const each = PER_ONE.exec(text)?.[1]
  return each ? `${each}均` : SHARE.test(text) ? '占比' : undefined
}

const counted = (heading: string): string => bareHeading(heading).replace(/(?:人|总)?数$/u, '')

export function ratePair(columns: readonly string[], text: string, said: string): RatePair | undefined {
  const others = columns.slice(1)
  if (said.endsWith('率')) {
    const stem = said.slice(0, -1)
    // What a column tells itself is not computed.
    if (others.some((heading) => heading.includes(said))) return undefined
    const part = others.find((heading) => SAID_OTHERWISE[stem]?.test(heading) ?? heading.includes(stem))
    if (part === undefined) return undefined
    const wholes = others.filter((heading) => heading !== part)
    return { said, operation: 'share', part, wholes: byNearness(columns, part, wholes) }
  }
  // 会员 stands in 女会员, too.
  const named = others
    .filter((heading) => counted(heading).length > 1 && text.includes(counted(heading)))
    .sort((a, b) => counted(b).length - counted(a).length)
  if (said.endsWith('均')) {
    const [part] = named
    const wholes = others.filter((heading) => heading !== part && unitOfName(heading) === said[0])
    if (part === undefined) return undefined
    return { said: `${said}${counted(part)}`, operation: 'ratio', part, wholes: wholes.length === 1 ? wholes : [] }
  }
  const part = named.find((heading) => new RegExp(`${counted(heading)}${SHARE.source}`, 'u').test(text))
  if (part === undefined) return undefined
  const against = new RegExp(`${counted(part)}${SHARE.source}`, 'u').exec(text)?.[1] ?? ''
  const own = counted(part)
  const holds = (heading: string): boolean =>
    against === ''
      ? counted(heading).length > 1 && own !== counted(heading) && own.endsWith(counted(heading))
      : counted(heading).includes(against)
  const wholes = others.filter((heading) => heading !== part && holds(heading))
  return {
    said: `${own}占比`,
    operation: 'share',
    part,
    wholes: wholes.length > 0 ? byNearness(columns, part, wholes) : others.filter((heading) => heading !== part && TOTAL.test(heading)),
  }
}

function byNearness(columns: readonly string[], part: string, wholes: readonly string[]): readonly string[] {
  const far = (heading: string): number =>
    Math.abs(columns.indexOf(heading) - columns.indexOf(part)) + (OF_ALL.test(heading) ? 0 : columns.length)
  return [...wholes].sort((a, b) => far(a) - far(b))
}
