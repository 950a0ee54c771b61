// Owns whether a passage speaks of the time and place that were asked: scope fails closed.
import type { Passage } from '../../documents/passage.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import type { FoldedPassage } from '../../search/passage-index.ts'
import { remember } from '../../text/remember.ts'
import type { Question } from '../question.ts'

const REMEMBERED = 100

export type ScopeFit =
  /** `places` are asked-for places that are not the passage's own: a sentence that names them fits better. */
  | { readonly kind: 'fits'; readonly strength: number; readonly places: readonly string[] }
  | { readonly kind: 'misses'; readonly what: 'time' | 'place' | 'date'; readonly places: readonly string[] }

/** The places that a passage and what stands around it name, each looked up when it is first asked for. */
export interface PlacesTold {
  readonly text: readonly string[]
  /** Outside of titles and quoted names. */
  readonly unquoted: readonly string[]
  readonly headings: readonly string[]
  readonly title: readonly string[]
  readonly neighbours: readonly string[]
}

export function fitScope(question: Question, passage: Passage, folded: FoldedPassage, told: PlacesTold, lexicon: Lexicon): ScopeFit {
  // Of several places one must be spoken of; each that is not weakens the fit. What speaks of another place has nothing to offer for a time.
  const fits = question.places.map((place) => placeFit(place, passage, folded.text, told, lexicon))
  const places = question.places.filter((_, i) => (fits[i] ?? 0) < 1)
  const foreign = fits.includes(0) && question.places.some((place, i) => fits[i] === 0 && ownersOf(question, lexicon).has(place))
  if ((fits.length > 0 && Math.max(...fits) === 0) || foreign || isOfOther(question, fits, lexicon))
    return { kind: 'misses', what: 'place', places }
  if (!timesFit(question, passage, folded)) return { kind: 'misses', what: 'time', places }
  if (question.literals.some((date) => !dateStands(date, folded.text) && !dateStands(date, folded.headings)))
    return { kind: 'misses', what: 'date', places }
  return {
    kind: 'fits',
    strength: fits.length === 0 ? 1 : fits.reduce((sum, fit) => sum + fit, 0) / fits.length,
    places,
  }
}

/** 新疆那边苏州的工会还帮不帮: a province beside the place whose union it is must be spoken of; 贵州铜仁 is one place. */
function isOfOther({ places, besides }: Question, fits: readonly number[], lexicon: Lexicon): boolean {
  if (besides.length > 0 || places.length < 2) return false
  const told = places.filter((_, i) => (fits[i] ?? 0) > 0)
  return places.some(
    (place, i) =>
      fits[i] === 0 && lexicon.place(place)?.kind === 'province' && !told.some((other) => lexicon.ancestors(other).includes(place)),
  )
}

/** 南通工商联组织企业去松桃: whose body it is, wherever it goes. Read once, though asked of every passage. */
function ownersOf(question: Question, lexicon: Lexicon): ReadonlySet<string> {
  const known = owners.get(question)
  if (known) return known
  const isOwner = (place: string): boolean =>
    lexicon.spellings(place).some((name) => BODIES.some((body) => question.text.includes(`${name}${body}`)))
  const found = new Set(question.places.filter(isOwner))
  owners.set(question, found)
  return found
}
const owners = new WeakMap<Question, ReadonlySet<string>>()
const BODIES = ['总工会', '工会', '工商联', '妇联', '妇工委', '团委', '团工委', '科协', '红十字会', '侨联', '文联', '残联']

function timesFit(question: Question, passage: Passage, folded: FoldedPassage): boolean {
  if (question.times.length === 0) return true
  const period = yearsOfPeriod(passage.period)
  const named = withoutEditions(folded.headings)
  // 2024年1月的报告: when it was written.
  const headings = PAPER_OF_YEAR.test(question.text) ? named : ownTitle(named, passage.plan)
  return question.times.some((time) => {
    if (standsAlone(folded.text, `${time.from}`) || standsAlone(headings, `${time.from}`)) return true
    // 去年 on a page of 2022 is 2021, although the page does not say so in figures.
    if (passage.times?.some((told) => told === `${time.from}` || told === `${time.from}-${time.to}`)) return true
    if (!period) return false
    if (period[0] !== period[1]) {
      if (holdsIn(question, passage, period, time)) return true
      // The sum of five years is no answer for one of them.
      return time.from <= period[0] && time.to >= period[1]
    }
    return period[0] >= time.from && period[1] <= time.to
  })
}

/** 江州年鉴（2022）, 2022年鉴 tell of the year before: an edition is no time that is told. */
const withoutEditions = (headings: string): string => (headings.includes('年鉴') ? headings.replace(EDITION, '') : headings)
const EDITION = /年鉴[(（]?(?:19|20)\d\d年?(?:版|卷)?[)）]?|(?:19|20)\d\d年?(?:版)?(?=\p{Script=Han}{0,8}年鉴)/gu

/** 2025年工作总结及2026年工作打算: of a title that names both, what was done has the first year and what is planned the second. */
const ownTitle = (headings: string, isPlan: boolean): string =>
  headings.includes('年') ? headings.replace(REPORT_AND_PLAN, isPlan ? '$2' : '$1') : headings
const PAPER_OF_YEAR = /年(?:\d{1,2}月份?)?(?:\d{1,2}[日号])?(?:的|发的|发布的|那份|那篇|这份)(?:工作)?(?:报告|总结|文件|材料|通报)/u
const REPORT_AND_PLAN =
  /((?:19|20)\d\d年[^\s，。]{0,10}?(?:总结|回顾|情况|报告))([及和与暨、][^\s，。]{0,4}?(?:19|20)\d\d年[^\s，。]{0,10}?(?:打算|计划|安排|思路|设想|要点|目标|部署|任务))/gu

/** A rule holds in each of its years, what it sums up in none of them; a plan for five years says what is to be reached in the last. */
export function holdsIn(
  { asked }: Question,
  { plan, section, cells }: Passage,
  [first, last]: readonly [number, number],
  { from, to }: Pick<Question['times'][number], 'from' | 'to'>,
): boolean {
  if (plan && from === last) return true
  return asked !== 'figure' && !cells && ARTICLE.test(section.at(-1) ?? '') && from >= first && to <= last
}
const ARTICLE = /^第[一二三四五六七八九十百零〇\d]+条/u

/** A number that is no part of a longer one. Asked of hundreds of passages for every question with a year. */
function standsAlone(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1))
    if (!isDigit(text, at - 1) && !isDigit(text, at + number.length)) return true
  return false
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** '10月22日' stands in '10月21—24日' too. */
function dateStands(date: string, text: string): boolean {
  const { day, alone, within } = formsOfDate(date)
  if (alone.test(text)) return true
  for (const match of text.matchAll(within)) {
    if (Number(match[1]) <= day && day <= Number(match[2])) return true
  }
  return false
}
/** Made ready once, though asked of every passage. */
const formsOfDate = remember(REMEMBERED, (date) => {
  const [, month = '', day = ''] = /^(\d+)月(\d+)日$/u.exec(date) ?? []
  return {
    day: Number(day),
    alone: new RegExp(`(?<!\\d)${month}月${day}(?:日|号)`, 'u'),
    within: new RegExp(`(?<!\\d)${month}月(\\d+)日?[—\\-~至]+(?:${month}月)?(\\d+)日`, 'gu'),
  }
})

/** 每座驿站每年由市总工会补助3.6万元, in what is told of a district: its city is meant, without its name. */
export const saysCity = (place: string, text: string): boolean => place.endsWith('市') && CITY.test(text)
const CITY =
  /(?<![\p{Script=Han}])(?:由|经)?市总工会(?!.{0,8}(?:指导|部署|要求|领导))|(?<=[由经])市总工会|(?<=^|[，。；\n])全市(?!第|前|首)/u

/** 1: the passage's own place or named in it; less where only its surroundings name it; 0: another place. */
function placeFit(asked: string, { region }: Passage, text: string, told: PlacesTold, lexicon: Lexicon): number {
  if (region === asked) return 1
  if (region === undefined) return told.text.includes(asked) || told.headings.includes(asked) || told.title.includes(asked) ? 1 : 0
  if (told.headings.includes(asked)) return 1
  // A larger place is never answered by a part of it, unless the passage says so in as many words.
  if (lexicon.ancestors(region).includes(asked)) return told.unquoted.includes(asked) || saysCity(asked, text) ? 0.5 : 0
  if (told.text.includes(asked)) return lexicon.ancestors(asked).includes(region) ? 0.95 : 0.8
  // The paper of a town tells of its districts, which nobody has listed.
  if (told.title.includes(asked) && lexicon.ancestors(region).length <= 1) return 0.6
  return told.neighbours.includes(asked) ? 0.6 : 0
}
