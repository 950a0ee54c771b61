// Owns that a figure counts the thing asked for: no body whose name only begins with it, and not what was added where all is asked.
import { remember } from '../../../text/remember.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { figureAt } from '../../statistics/figure-at.ts'
import { createLongerName } from '../../statistics/longer-name.ts'
import { ownWords } from '../../talk/own-words.ts'

const ASKS_STOCK = /累计|截[至止]|总数/u
const STOCK = /累计|共有|现有|已有|达到|增至|截[至止]|总[数量]|[年月期]末|在册|共计|计\p{Script=Han}{0,4}\d/u
const ADDED = /新(?:增|建|评|设|命名|发展|成立|组建)[^，。；]{0,12}\d/u

/** 累计多少 is not told by how many were added in a year. */
export function countsStock({ asked, text }: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  if (asked !== 'figure' || passage.cells || !ASKS_STOCK.test(text) || /新[增建评设命发成]/u.test(text)) return true
  const told = parsed.text.slice(sentence.start, sentence.end)
  return STOCK.test(told) || !ADDED.test(told) || !ADDED.test(parsed.text.slice(window.start, window.end))
}

/** 那一年新添了几家 is told by no 累计建成73家. */
const ASKS_ADDED = /新(?:添|增|建|开|设|成立|加)(?:了|的)?(?:多少|几)/u
const MARKS = /累计|共有|现有|总[数量]|(?:新|当年|增)(?!产业|业态|时代)/gu
export function countsAdded({ asked, text }: Question, { passage, parsed, sentence, quantities }: Evidence): boolean {
  if (asked !== 'figure' || passage.cells || quantities.length === 0 || !ASKS_ADDED.test(ownWords(text))) return true
  return quantities.some(({ start }) => !ALL_THERE_ARE.test(parsed.text.slice(sentence.start, start).match(MARKS)?.at(-1) ?? ''))
}
const ALL_THERE_ARE = /累计|共有|现有|总/u

export function countsThing(question: Question, { passage, quantities }: Evidence): boolean {
  const [units, more] = question.slots
  if (question.asked !== 'figure' || !units || more || passage.cells) return true
  const counted = quantities
    .filter(({ unit }) => units.length === 0 || units.includes(unit))
    .flatMap(({ start }) => figureAt(passage, start)?.thing ?? [])
  const isOther = createLongerName(question)
  // 基层工会服务站160家、妈妈驿站101家: beside one of a longer name another thing is none of what is asked for.
  const saysHead = (thing: string): boolean => question.terms.some(({ text, essential }) => essential && thing.includes(text))
  return counted.length === 0 || counted.some((thing) => !isOther(thing) && (saysHead(thing) || !counted.some(isOther)))
}

/** 会员单位有多少家: of which sort they are is said with them. */
const SORT_OF_UNIT = /(会员|理事|成员|团体会员|加盟|共建|结对|参赛|参展|挂牌)单位(?:一共|总共|现在|目前)?(?:有|是)?(?:多少|几)/u

/** 会员单位 are told by no unions and by no members. */
export function countsUnits({ asked, text }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const sort = asked === 'figure' && !passage.cells ? SORT_OF_UNIT.exec(text)?.[1] : undefined
  const told = parsed.text.slice(sentence.start, sentence.end)
  return sort === undefined || unitsOf(sort).test(told)
}
const REMEMBERED = 100
const unitsOf = remember(REMEMBERED, (sort) => new RegExp(`${sort}[^，。；]{0,4}(?:单位|企业|公司|商会|\\d+家)`, 'u'))

/** 竞赛多少企业参加 is told by firms, and by no number of contests. */
const ASKS_FIRMS = /(?:多少|几)(?:家|个)?(?:企业|公司|单位)(?!的|会员)/u
const FIRMS = /企业|公司|单位|厂|集团/u
export function countsFirms({ asked, text }: Question, { passage, parsed, window, quantities }: Evidence): boolean {
  if (asked !== 'figure' || passage.cells || quantities.length === 0 || !ASKS_FIRMS.test(ownWords(text))) return true
  return quantities.some(({ unit }) => unit === '家') || FIRMS.test(parsed.text.slice(window.start, window.end))
}

/** 有多少名员工 asks how many there are. */
const STAFF =
  /(?<![没只还])(?:有|是)(?:多少|几)[名位个]?\p{Script=Han}{0,4}(?:员工|职工|干部|人员|编制|会员|党员|团员|律师|教师|老师)[？?]?$/u
const HEADS: ReadonlySet<string> = new Set(['人', '名', '位', '个', ''])

/** 管控外来人员41万余人次: who came and went is none of them. */
export function countsStaff({ asked, text }: Question, { passage, quantities }: Evidence): boolean {
  if (asked !== 'figure' || passage.cells || !STAFF.test(text)) return true
  return quantities.length === 0 || quantities.some(({ unit }) => HEADS.has(unit))
}

/** 多少代表 asks for those who were sent, and 代表着全市31.6万名会员 tells of those by whom. */
const DELEGATES = /(?:多少|几)[名位个]?代表|代表(?:一共|总共|实际)?(?:有|来了?|到了?|是)?(?:多少|几)/u
const STANDS_FOR = /代表着?全[国省市州区县镇厂]/u

export const countsDelegates = ({ asked, text }: Question, { passage, parsed, window }: Evidence): boolean => {
  if (asked !== 'figure' || passage.cells || !DELEGATES.test(text)) return true
  const told = parsed.text.slice(window.start, window.end)
  return !STANDS_FOR.test(told) || /代表/u.test(told.replace(STANDS_FOR, '')) || /[到出]\p{Script=Han}{0,2}\d/u.test(told)
}
