// Owns how a figure of the documents is asked for: in the document's own clause, with the question word in the number's place.
import type { Figure } from '../../documents/figure.ts'
import { bare, readable } from '../compose/excerpt.ts'

const LONGEST = 24
const SHORTEST = 5
/** A clause that begins so leans on the one before it. */
const LEANS =
  /^(?:其中|另|还|并|共|也|同时|分别|则|均|都|即|约|达|有|为|比|较|占|增|该|其|这|此|前者|后者|以|因|由|从|在|对|把|被|全|各|[一二三四五六七八九十]是)/u
const YEAR = /^(?:\d{4}年|目前|全年|当年|年内|年末|到?年底|截至年底)，?/u
/** What only joins: 共新建 → 新建, 为73家 → 有多少家. Not: 不规范行为3起 */
const JOINS = /(?:共|一共|总共|累计|达到|达|(?<![行作成认因])为|是)(?=多少)/u
/** 领到的困难职工, 参赛项目, 资金投入: of what, the sentence before says. A name or more words say it themselves. */
const OF_SOMETHING =
  /^(?:所|则|已发|已经|包括|接受|覆盖|惠及|受益|受训|参训|参赛|参加|参与|到会|入场|领到|得到|录入|注册|首批|获提名|拿出|收到|捐出|赠|竣工|预验收|故障|移交|遴选|联盟|发放贷款|个人|单位|区内|子类|整个|平均|人均)/u
/** 中心, 该平台: who that is, only the text knows; 今年 and 预计 are its own time. */
const POINTS = /^(?:中心|学院|平台|联盟)|[一二三四五六]大平台|协助学院|其|该|此|今年|去年|当时|预计|有望|仅需/u
const NAMED = /[“《]/u
const ENOUGH = 10
const THING = 4
const MEMBERS = /(?:会员|党员|团员)$/u
/** 在全市建设 of 苏州: where, the place itself says. */
const WITHIN = /在全[市省区县](?=\p{Script=Han})/u

/** '新建基层工会492家' of 园区 in 2020 → '2020年园区新建基层工会多少家？'; undefined where the clause does not say it all. */
export function askedFor(figure: Figure, placeName: string): string | undefined {
  const clause = bare(readable(figure.clause)).replace(YEAR, '').replace(WITHIN, '')
  const raw = figure.raw.replace(/\s/gu, '')
  const parts = clause.split(raw)
  if (figure.unit === '%' || !/\d/u.test(raw) || parts.length !== 2 || LEANS.test(clause)) return undefined
  const rest = `${parts[0]}${parts[1]}`
  if (
    !namesMatter(parts[0] ?? '') ||
    /[的在]$/u.test(parts[0] ?? '') ||
    /\d|[，。；：（）《》]|还|又|也|均|都|和有|已建立|率$/u.test(rest) ||
    (parts[1]?.length ?? 0) > 6 ||
    (parts[0]?.length ?? 0) < SHORTEST - 2
  )
    return undefined
  const asked = `${parts[0]}多少${figure.unit}${parts[1]}`.replace(JOINS, '有')
  if (asked.length < SHORTEST || asked.length > LONGEST) return undefined
  const year = /^\d{4}$/u.test(figure.period ?? '') ? `${figure.period}年` : ''
  return `${year}${asked.includes(placeName) ? '' : placeName}${asked}？`
}

function namesMatter(before: string): boolean {
  if (POINTS.test(before)) return false
  const thing = before.replace(/(?:一共|总共|累计|达到|[共有达为是了])+$/u, '')
  if (NAMED.test(thing)) return true
  return thing.length > THING ? thing.length >= ENOUGH || !OF_SOMETHING.test(thing) : MEMBERS.test(thing)
}
