// Owns what counts against a stretch: its length, more figures than were asked for, a part where the whole is meant, another place, a mere forecast.
import type { Surroundings } from '../evidence/around.ts'
import { missingTerms } from '../evidence/evidence.ts'
import type { Looked } from '../evidence/looked.ts'
import { HEADLINE_MAX, type Window } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import { deniesSaid } from './denied-condition.ts'

/** 预计有望突破120亿元 is no result beside one that was reached. */
const FORECAST = /预计|有望|力争|预期/u
const FORECAST_LOSS = 0.12
const EXPECTED = 0.15

/** 全年估计能有多少 asks for what is only expected. */
const EXPECTS = /预计|估计|预期|有望|大概能|大约能|能达到/u

export function forecastLoss({ plan, text: asked }: Question, text: string, planned: boolean): number {
  if (EXPECTS.test(asked)) return FORECAST.test(text) ? -EXPECTED : EXPECTED
  if (!planned && TO_COME.test(asked)) return IS_TO_COME.test(text) ? -COMES : COMES
  return !plan && FORECAST.test(text) ? FORECAST_LOSS : 0
}

/** 到2028年“驿站”达到150个, at the end of a review of five years that are over: what is to come is no count of what there is. */
const UNTIL_YEAR = /到((?:19|20)\d\d)年/u
const LATER = 0.3
export function laterYearLoss({ asked, text: question, plan, times }: Question, line: string, lastYear: number | undefined): number {
  const until = Number(UNTIL_YEAR.exec(line)?.[1] ?? 0)
  const isLater = lastYear !== undefined && until > lastYear && !question.includes(`${until}`)
  return asked === 'figure' && !plan && isLater && !times.some(({ to }) => to >= until) ? LATER : 0
}

/** 年底前还要培训多少人: outside of a plan a sentence by itself says that it is to come. */
const TO_COME =
  /还[要会将打]|还打算|(?:今年|明年)[^，。]{0,4}再\p{Script=Han}{1,4}(?:多少|几)|[下接]一?步|接下来|今后|将要|打算|(?:计划|准备)[^，。哪]{0,4}(?:多少|几)|(?:年底|月底)前[^，。了]{0,10}(?:多少|几)/u
const IS_TO_COME = /将(?!军|士|领)|拟|再\p{Script=Han}{1,4}\d|计划|打算|力争|预计|接下来|下一步|目标/u
const COMES = 0.15

/** 去年仅收50人: what a page says of its own 去年 answers who asks for 去年, and nobody else. */
const YEAR_BEFORE = /(?<![比较跟和与同于])(?:去年|上一?年)(?!同期|度|[底末]以来)/u
const BEFORE_FITS = 0.2

/** 去年的招聘会有168家企业参加、提供岗位5810个: what follows in the sentence is of that year, too, until another is named. */
export function yearBeforeLoss({ asked, text: question }: Question, text: string, soFar: string): number {
  if (asked === 'figure' && ONCE.test(text) && !ASKS_ONCE.test(question)) return BEFORE_FITS
  if (asked !== 'figure' || !(YEAR_BEFORE.test(text) || BEGINS_BEFORE.test(soFar))) return 0
  return YEAR_BEFORE.test(question) ? -BEFORE_FITS : BEFORE_FITS
}
/** 春季班曾有1320人抢300个名额: what once was is not what is. */
const ONCE = /(?:曾经?|一度)(?:有|达|是|多达|高达|只有|出现)(?!.*(?:今年|现在|目前|如今|增至|增加到))/u
const ASKS_ONCE = /曾|以前|之前|原来|过去|上[一次季届期]|抢|[春夏秋冬]季/u
const BEGINS_BEFORE =
  /(?:^|[，。；：])(?:而|在)?(?:去年|上一?年)的?(?!同期|度|[底末]以来)(?![^。]*(?:今年|本次|此次|这次|目前|(?:19|20)\d\d年))/u

/** 年初1186户，至年末461户: which end of the year is asked for. */
const BEGAN = /年初|[初](?=有|时)/u
const ENDED = /年[末底]|[至到]?[末底](?=在|有|共|，|还|仅)/u
const OTHER_END = 0.25
export function yearEndLoss({ asked, text: question }: Question, text: string): number {
  if (asked !== 'figure' || BEGAN.test(question) === ENDED.test(question)) return 0
  const [other, own] = ENDED.test(question) ? [BEGAN, ENDED] : [ENDED, BEGAN]
  return other.test(text) && !own.test(text) ? OTHER_END : 0
}

/** 另外确诊新的再补5000元: what is paid again is not what is paid. */
const AGAIN = /^(?:另外|再次|额外)|再[补发给奖]\p{Script=Han}{0,4}\d/u
const ASKS_AGAIN = /再|另|又|额外|第二|追加|还/u
const PAID_AGAIN = 0.15
export const againLoss = ({ asked, text: question }: Question, text: string): number =>
  asked === 'figure' && AGAIN.test(text) && !ASKS_AGAIN.test(question) ? PAID_AGAIN : 0

/** What stands behind 其中 is a part: of two that fit alike the whole is meant. */
const A_PART = 0.03
const PART = /其中/u

/** Who asks whether they may is told by what is said of them, rather than of those who are not like them. */
const DENIED = 0.4
export const deniedLoss = ({ asked, text: question }: Question, text: string): number =>
  asked === 'yesno' && deniesSaid(question, text) ? DENIED : 0

/** 有下列情形之一的，不得认定为工伤或者视同工伤 lists what is none, where 视同工伤的情形 are asked for. */
export function refusedLoss({ asked, text: question, terms }: Question, line: string): number {
  if (!LISTED.has(asked) || /[不没未无禁]|除外/u.test(question)) return 0
  const refused = REFUSES.exec(line)?.[1]
  return refused !== undefined && terms.some(({ text, essential }) => essential && text.length > 1 && refused.includes(text)) ? REFUSED : 0
}
const LISTED: ReadonlySet<Question['asked']> = new Set(['list', 'condition', 'open', 'what'])
const REFUSES = /不(?:得|予|能|可|属于|再)([^，。；：]{2,20})[：:]/u
const REFUSED = 0.15

/** 怎么弄会员卡 asks how one gets it: 凭会员卡免费借书 says what it is good for. */
const ASKS_GETTING = /(?:怎么|咋|如何|怎样)(?:去|才能|能)?(?:弄|办|领|申[请领]|开通?|拿|补办?|搞|下载|注册|激活)/u
const USED = 0.15
export function usedLoss({ asked, text: question, terms }: Question, text: string): number {
  if (asked !== 'how' || !ASKS_GETTING.test(question)) return 0
  return terms.some(({ text: said, essential }) => essential && isMeans(text, said)) ? USED : 0
}
const isMeans = (text: string, thing: string): boolean => {
  const at = text.indexOf(thing)
  return at > 0 && MEANS.test(text.slice(Math.max(0, at - MEANS_AT), at))
}
const MEANS_AT = 5
const MEANS = /[凭持刷](?!证)\p{Script=Han}{0,4}$/u

/** Where the first figure of the unit asked for stands: what leads up to it tells whether it is a part. */
const firstWanted = ({ slots }: Question, { start, quantities }: Window): number =>
  quantities.find(({ unit }) => slots[0]?.includes(unit))?.start ?? start + 2

/** Length, more figures than were asked for, a line that only leads in a list, and a part of what was asked for. */
export function burden({ question, wantsTotal }: Looked, window: Window, { parsed }: Surroundings): number {
  const { text, numbers, leadsOn } = window
  const { start } = parsed.sentences[window.sentence] ?? window
  const isPart = PART.test(parsed.text.slice(start, firstWanted(question, window)))
  // A day with its hours is full of numbers.
  const crowd = question.asked === 'when' ? 0 : Math.max(0, numbers - Math.max(1, question.slots.length) - 1)
  return (
    0.001 * text.length +
    (text.length > HEADLINE_MAX ? TOO_LONG : 0) +
    0.02 * crowd +
    (leadsOn && question.asked !== 'list' ? 0.12 : 0) +
    (isPart ? (wantsTotal ? 0.2 : A_PART) : 0)
  )
}

/** One clause that is longer than a first line may be. */
const TOO_LONG = 0.05

/** A stretch that names the very place that was asked for. */
const TOLD = 0.1

export function placeLoss(question: Question, text: string, sentence: string, around: Surroundings): number {
  if (question.places.length === 0) return 0
  const named = around.placesIn(text.replace(RANK, ''))
  const other = named.length > 0 && !named.some(around.isAsked)
  const unnamed = around.toName.length > 0 && !around.placesIn(sentence).some((place) => around.toName.includes(place))
  const told = around.toName.length > 0 && named.some((place) => around.toName.includes(place))
  return (1 - around.scopeStrength) * 0.3 + (other ? 0.12 : 0) + (unnamed ? 0.12 : 0) - (told ? TOLD : 0)
}

/** 全国首个, 全省第一: the first of all is told of the place asked for. */
const RANK = /(?:全国|全省|全市|世界|全球)(?=首[个家批次届创座例]|第[一二三1-3]|唯一|率先|最|领先|前[列茅三十])/gu

/** 工会干了啥 is not told by what another body did, where neither the passage nor its headings name the one asked for. */
const OTHER_BODY = 0.1

export const bodyLoss = ({ bodies, terms }: Question, weighed: readonly number[]): number =>
  missingTerms(terms, { weighed }).some(({ text }) => bodies.includes(text)) ? OTHER_BODY : 0
