// Owns questions for a part of a year, or for several years: what was counted in the whole of one answers neither.

import { yearsOfPeriod } from '../../../documents/period.ts'
import { countSaid } from '../../../text/quantity-numeral.ts'
import { remember } from '../../../text/remember.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { SEVERAL_YEARS } from '../../scope/span-of-years.ts'
import { ownWords } from '../../talk/own-words.ts'
import { withMonthsSaid } from '../../understanding/months-said.ts'
import { saidNear } from '../near-text.ts'

const REMEMBERED = 100

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,2})'
/** 2020年3月, 6月份 · not: 3个月, “八月行动”, 截至6月 */
const MONTH = new RegExp(`(?<![\\d“第近这]|截[至止].{0,5})${NUMBER}月(?:份)?(?![饼光季度])`, 'u')
/** 前8个月, 1至8月, 1到8月 */
const FROM_JANUARY = /(?<!\d)1月?[—\-~至到]+(\d{1,2})月/u
/** 2024年1月的报告: when it was written, and not what it counts. */
const DATED_PAPER =
  /\d{1,2}月份?(?:\d{1,2}[日号])?(?:的|发的|发布的|印发的|公布的|那份|那篇|这份|这篇)((?:工作|专题|调研)?(?:报告|文件|通知|通报|报纸|报道|文章|公告|简报|办法|方案))/u
const HALF = /([上下])半年/u
const QUARTER = new RegExp(`(前)?第?${NUMBER}个?季度`, 'u')
const NOW = /上个?月|本月|这个?月|当月/u
const MONTHS_TOLD = /(\d{1,2})月?(?:\d{1,2}日)?(?:[—\-~至到]+(\d{1,2}))?月/gu

/** Whether what dates a sentence fits the part of the year that is asked for. */
type FitsPart = (dated: string) => boolean
const ANY_TIME: FitsPart = () => true

/** The question is read once, though asked of every stretch. */
const partAsked = remember(REMEMBERED, (text): FitsPart => {
  const own = ownWords(text).replace(DATED_PAPER, '$1')
  // 前8个月 is no 前7个月.
  const until = FROM_JANUARY.exec(withMonthsSaid(own))?.[1]
  if (until !== undefined) return (dated) => monthsIn(dated).some(([from, to]) => from === 1 && to === Number(until))
  const month = countSaid(MONTH.exec(own)?.[1])
  if (month !== undefined && month >= 1 && month <= 12) return (dated) => monthsIn(dated).some(([from, to]) => from <= month && month <= to)
  const [said, half] = HALF.exec(own) ?? []
  if (said !== undefined)
    return (dated) => dated.includes(said) || monthsIn(dated).some(([from, to]) => (half === '上' ? to <= 6 : from > 6))
  const [, first, named] = QUARTER.exec(own) ?? []
  const quarter = countSaid(named)
  if (quarter !== undefined) {
    const [begins, ends] = [(quarter - 1) * 3, quarter * 3]
    // 前三季度 is told by 1至9月, too.
    return (dated) =>
      /季度/u.test(dated) || monthsIn(dated).some(([from, to]) => (first ? from === 1 && to === ends : from > begins && to <= ends))
  }
  return NOW.test(own) ? (dated) => NOW.test(dated) : ANY_TIME
})

/** 2020年上半年新建工会: no count of all 2020 is that of its first half. */
export function tellsPartOfYear({ asked, text }: Question, evidence: Evidence): boolean {
  // 我上个月住的院，能领多少: a rule gives the same in any month.
  if (evidence.passage.rule && NOW.test(ownWords(text))) return true
  const fits = asked === 'figure' && !evidence.passage.cells ? partAsked(text) : ANY_TIME
  return fits === ANY_TIME || fits(withMonthsSaid(timed(evidence)))
}

/** The sentence with its headings; where it has no month of its own, with the one before, which may date it. */
function timed({ passage, parsed, sentence }: Evidence): string {
  const lead = parsed.sentences[parsed.leads[parsed.sentences.indexOf(sentence)] ?? -1]
  const own = `${passage.section.join('|')}|${lead ? parsed.text.slice(lead.start, lead.end) : ''}${parsed.text.slice(sentence.start, sentence.end)}`
  if (/月|季度|半年/u.test(own)) return own
  const before = parsed.sentences[parsed.sentences.indexOf(sentence) - 1]
  // 2020年10月，评选活动举办。…54家参与评比: what happened then is told in the sentences behind.
  const [first] = parsed.sentences
  return [first, before].map((each) => (each ? parsed.text.slice(each.start, each.end) : '')).join('') + own
}

const monthsIn = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(MONTHS_TOLD)].map(([, from, to]) => [Number(from), Number(to ?? from)])

/** 2020年前, 2020年以前 · not: 2020年前后 */
export const BEFORE_YEAR = /((?:19|20)\d\d)年(?:以|之)?前(?!期|夕|后|往)/u

/** 2020年前有多少个: what there was at the end of 2020 is another count. */
export const tellsBefore = (question: Question, evidence: Evidence): boolean =>
  question.asked !== 'figure' || !BEFORE_YEAR.test(ownWords(question.text)) || /前|原有|以往|之间/u.test(saidNear(evidence))

/** 改造以后一年产出多少: what there was ten years ago, and before, is another count. */
const REBUILT = '(?:改造|改建|整修|翻新|升级|扩建|搬迁|改革|启用|上线|投用)'
const REBUILT_SINCE = new RegExp(`${REBUILT}(?:完|好|过|了)?(?:以后|之后|后(?!勤|续))`, 'u')
const REBUILT_BEFORE = new RegExp(`(?<![比较])${REBUILT}(?:以|之)?前`, 'u')
const SINCE = new RegExp(`${REBUILT_SINCE.source}|(?<!到)(?:现在|如今|眼下|目前)`, 'u')
const ASKS_LONG_AGO = /以前|之前|那时|当[时年]|原来|原先|过去/u
const LONG_AGO = new RegExp(
  `[一二两三四五六七八九十几\\d]年前|过去(?!的?[一两二三四五六七八九十几\\d]+个?[年月])|以前|原先|原来|曾经|此前|当初|${REBUILT_BEFORE.source}`,
  'u',
)
const BY_NOW = /现在|如今|目前|至今|已经?|后|今年|提高|增|升|扩|达到/u
export function tellsSince({ asked, text }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const own = parsed.text.slice(sentence.start, sentence.end)
  if (asked !== 'figure' || passage.cells) return true
  if (REBUILT_BEFORE.test(text)) return !REBUILT_SINCE.test(own) || LONG_AGO.test(own)
  if (!SINCE.test(ownWords(text)) || ASKS_LONG_AGO.test(text)) return true
  return !LONG_AGO.test(own) || BY_NOW.test(own.replace(LONG_AGO, ''))
}

/** 五年来新建多少: what one year counted is no sum of five. */
export function tellsSeveralYears({ asked, text, times }: Question, evidence: Evidence): boolean {
  const { passage, parsed, window } = evidence
  if (asked !== 'figure' || passage.cells || passage.rule || times.length > 0 || !SEVERAL_YEARS.test(ownWords(text))) return true
  const years = yearsOfPeriod(passage.period)
  const isOfSeveral = years === undefined || years[0] < years[1]
  return isOfSeveral || SEVERAL_YEARS.test(saidNear(evidence)) || /累计|以来|至今|历年/u.test(parsed.text.slice(window.start, window.end))
}

/** 明年几号报名 is told by what is planned, and by no day that is past. */
const NEXT_YEAR = /明年|(?<![十百几多余])来年|(?<!一)下一?年度?(?!鉴)/u
const PLANNED = /明年|(?<![十百几多余])来年|下一?年|[将拟]|计划|预计|打算|准备|目标|力争|安排|确保|\d{4}年(?:要|将)|每年|每逢/u

export function tellsNextYear({ asked, text }: Question, { passage, parsed, sentence }: Evidence): boolean {
  if ((asked !== 'when' && asked !== 'figure') || !NEXT_YEAR.test(ownWords(text)) || passage.plan || passage.cells) return true
  return PLANNED.test(parsed.text.slice(sentence.start, sentence.end))
}
