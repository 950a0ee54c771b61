// Owns how a figure of the documents is asked for: in the document's own clause, with the question word in the number's place.
import type { Figure } from '../../documents/figure.ts'
import { bare, readable } from '../compose/excerpt.ts'

const LONGEST = 24
const SHORTEST = 5
/** A clause that begins so leans on the one before it. */
const LEANS =
  /^(?:其中|另|还|并|共|也|同时|分别|则|均|都|即|约|达|有|为|比|较|占|增|该|其|这|此|前者|后者|以|因|由|从|在|对|把|被|全|各|[一二三四五六七八九十]是)/u
const YEAR = /^(?:\d{4}年|全年|当年|年内|年末|到?年底|截至年底)，?/u
/** What only joins: 共新建 → 新建, 为73家 → 有多少家. */
const JOINS = /(?:共|一共|总共|累计|达到|达|为|是)(?=多少)/u

/** '新建基层工会492家' of 园区 in 2020 → '2020年园区新建基层工会多少家？'; undefined where the clause does not say it all. */
export function askedFor(figure: Figure, placeName: string): string | undefined {
  const clause = bare(readable(figure.clause)).replace(YEAR, '')
  const raw = figure.raw.replace(/\s/gu, '')
  const parts = clause.split(raw)
  if (figure.unit === '%' || !/\d/u.test(raw) || parts.length !== 2 || LEANS.test(clause)) return undefined
  const rest = `${parts[0]}${parts[1]}`
  if (
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
