// Owns what a question for yes or no wants to hear about: 停车 of 能停车吗, 优惠 of 有优惠吗. What speaks of the thing alone says neither.

import { isLight } from '../../../text/stop-words.ts'
import { weekday } from '../../../text/weekday.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { daysAsked } from '../../tables/weekdays.ts'
import { saidNear } from '../near-text.ts'
import { asksOpening } from '../times/own-weekday.ts'

const PREDICATE =
  /(?:能不能|可不可以|可以|能|有没有|有无|有|会不会|会|要不要|要|给不给|管不管|是不是|是否|算不算|让不让|还|得|收不收|用不用|给(?=(?:[点些]|一点)?(?:钱|[补津]贴|补助|报|发|假|优惠))|发(?=(?:[点些]|一点)?(?:钱|[补津]贴|补助|奖金|红包|慰问)))([^，。；？?]{1,12}?)(?:吗|么|没有?|不|呢)?[？?]?$/u
/** 要考什么试吗 asks what. */
const ASKS_MORE = /什么|啥|哪|几|多少/u
/** 一起办, 去弄: what is done says nothing of what with. */
const ANY_DEED = /(?<![补代申])办$|[弄搞做去]$/u
/** 能领吗 is told where 领取 or 发放 stands, and by no number of what was given out; 能入区工会吗 where somebody joins. */
const GETS = /^[领入]$/u
/** Of a long word a part may be said; of a short one more than a guess from its characters. */
const SAID = { long: 0.3, short: 0.55 } as const

/** Deeds that are told in other words than they are asked in. */
const OTHER_WORDS: readonly {
  readonly asks: RegExp
  readonly told: RegExp
  /** Even where no word of the question is the predicate's own. */
  readonly always?: true
}[] = [
  { asks: /留|上班|入职|录用|找到工作/u, told: /入职|录用|就业|留[任用在]|签约|上岗|聘/u },
  {
    asks: /[上下]调|[上下]涨|涨|往[上下]|[提加涨]一?[点些]|提高|降|变多|变少/u,
    told: /提高|增加|上调|上浮|降低|下调|减|由[^，。]{1,12}到/u,
  },
  {
    asks: /^[交缴]$|一分钱|不收(?:钱|费)?$|买票|门票|学费|[交掏花收付要]钱|收费|付费|[交缴]\p{Script=Han}{0,3}费/u,
    told: /免费|由[^，。；]{2,12}承担|[免不]\p{Script=Han}{0,2}[收交缴]|收费|收取|自[付理]|[学餐材料]费|[收交缴费][^，。；]{0,6}\d+元/u,
  },
  { asks: /^都|^全(?![国省市区县])/u, told: /全覆盖|全部|均|100%|一个不落|应\p{Script=Han}尽\p{Script=Han}/u },
  // 单位会帮着出点吗 is told by 单位工会补贴40元.
  {
    asks: /[出贴掏](?:一?点|些|一?部分|一半|大头)?(?:儿|钱|费用?)?$|(?:承担|分担|负担)(?:一?点|些|一?部分)?$/u,
    told: /补[贴助]|承担|出资|配套|分担|负担|由[^，。；]{2,12}[缴支付]/u,
  },
  // 生孩子工会给钱不: what is given, and no files of it.
  {
    asks: /^(?:给|发|领|拿|补|报)?(?:到|[点些]|一点)?(?:钱|[补津]贴|补助|奖金|红包|慰问[金品]?|救济金?)$/u,
    told: /\d[\d.,]*[余多]?[万亿]?[余多]?元|补[助贴]|慰问|救助|报销|奖励|津贴|给付|资助|发放|不予|不[给发补]/u,
    always: true,
  },
  // 两项补助能一起领吗: whether the one shuts out the other.
  {
    asks: /^(?:一起|同时|一块儿?|一并|重复|叠加)(?:领|拿|享|申|报销|得)/u,
    told: /同时|一并|重复|叠加|兼[得领享]|累计|其一|择一|之一|就高|只能|不再|分别申请|均可|都可/u,
    always: true,
  },
  { asks: /优惠|打折|便宜|减免/u, told: /半价|减半|[\d一二三四五六七八九]折|免费|减免|免收|优惠|(?:扶持|安居|补贴)政策/u },
]

/** 半夜能打通吗: at what hours, wherever in the question it stands. */
const AT_HOURS = new RegExp(`半夜|夜里|夜间|深夜|凌晨|[通整]宵|${weekday()}|双休日|节假日|过年|晚上|中午|午休`, 'u')
const TELLS_HOURS = new RegExp(`24小时|全天候|昼夜|全年无休|${weekday()}|节假日|双休|工作日|每[天日]|全天|夜间|晚|午|\\d[时点:：]`, 'u')

/** 周末有人上班吗 */
const ASKS_WHETHER_OPEN = /(?:有人|上班|开门|开着|营业|办公|值班|接待|坐班|能办|受理)[^，。；？?]{0,4}(?:吗|么|不|没有?)[？?]?$/u

/** At least one of the words that the verdict is about stands near. */
export function saysPredicate(question: Question, evidence: Evidence): boolean {
  if (question.asked !== 'yesno') return true
  const { near, parsed, window } = evidence
  if (asksOwnCost(question.text) && COST_OF_OTHERS.test(parsed.text.slice(window.start, window.end))) return false
  if (AT_HOURS.test(question.text) && ASKS_WHETHER_OPEN.test(question.text) && !TELLS_HOURS.test(saidNear(evidence))) return false
  if (!saysOffered(question, near) || !saysWhatIsFree(question, near)) return false
  const predicate = predicateOf(question)
  const wanted = termsOfPredicate(question)
  const said = saidNear(evidence)
  const inOtherWords = OTHER_WORDS.filter(({ asks }) => asks.test(predicate))
  if (wanted.length === 0) return saysSomeOf(predicate, said) && inOtherWords.every(({ told, always }) => !always || told.test(said))
  if (wanted.some((t) => (near[t] ?? 0) >= ((question.terms[t]?.text.length ?? 0) > 2 ? SAID.long : SAID.short))) return true
  // 周六免费吗 is told by no day on which there is something.
  if (AT_HOURS.test(question.text) && TELLS_HOURS.test(said) && (daysAsked(question.text) === '' || asksOpening(question.text))) return true
  // 今年还能用不 is told by 已结束, whatever it is called.
  if (GOES_ON_STILL.test(question.text) && ENDED.test(said)) return true
  return inOtherWords.some(({ told }) => told.test(said))
}
const GOES_ON_STILL = /还(?:能|可以|有没有|有|在|算|搞|办)/u
const ENDED = /不再|结束|停止|取消|终止|废止|到期|失效|有效(?![率性开推提]|工作日)|作废|仍(?:可|然|有效)|照常/u

/** 会不会被同事知道: of words that the documents do not know something must be said all the same. */
function saysSomeOf(predicate: string, said: string): boolean {
  const words = (PASSIVE.exec(predicate) ?? TAXED.exec(predicate))?.[1] ?? ''
  return (
    words === '' ||
    Array.from({ length: Math.max(1, words.length - 1) }, (_, i) => words.slice(i, i + 2)).some((pair) => said.includes(pair))
  )
}
const PASSIVE = /^(?:后来|最后|还)?被(\p{Script=Han}{2,})$/u
/** 要不要交个税 */
const TAXED = /(个?税)$/u

const GIVER = /(?:工会|单位|公司|厂里|政府|社区|街道)$/u

/** 洗牙有没有折扣 is told by no discount on something else. */
const OFFERED = /(?:有没有|有无|有|给不给|能不能)(?:折扣|打折|优惠|便宜|补贴|补助|津贴|奖励)/u
function saysOffered({ text, terms }: Question, near: readonly number[]): boolean {
  const before = text.slice(0, OFFERED.exec(text)?.index ?? 0)
  // 工会有没有补助: who gives it need not be said.
  const isGiver = (word: string): boolean => isLight(word) || GIVER.test(word)
  return terms.every(
    ({ text: word, asking }, t) => !asking || word.length < 2 || isGiver(word) || !before.endsWith(word) || (near[t] ?? 0) >= SAID.long,
  )
}

/** 早餐免费吗 is told by no bed that is free. */
const FREE = /(?:是不是|是|要不要|要|都)?(?:免费|收费|要钱|花钱|收钱|不要钱)的?(?:吗|么|不|没)/u
function saysWhatIsFree({ text, terms }: Question, near: readonly number[]): boolean {
  const before = text.slice(0, FREE.exec(text)?.index ?? 0)
  return terms.every(
    ({ text: word, asking, essential }, t) => !asking || !essential || !before.endsWith(word) || (near[t] ?? 0) >= SAID.long,
  )
}

/** 要自己掏钱吗 is told by no 家属费用自理. */
const asksOwnCost = (text: string): boolean => /(?:自己|本人|个人)[^，。]{0,4}[钱费]/u.test(text) && !OTHERS.test(text)
const OTHERS = /家属|配偶|老[婆公伴]|爱人|子女|孩子/u
const COST_OF_OTHERS = /^(?!.*(?:个人|本人|会员)不?[出付承自]).*(?:家属|配偶|子女)(?:的)?费用/u

/** Which terms of the question the verdict is about; none where it asks for more than a yes or a no. */
export function termsOfPredicate(question: Question): readonly number[] {
  const predicate = predicateOf(question)
  if (ASKS_MORE.test(predicate)) return []
  return question.terms.flatMap(({ text: word }, t) =>
    (word.length > 1 || GETS.test(word)) &&
    !isLight(word) &&
    !ANY_DEED.test(word) &&
    (predicate.includes(word) || (predicate.length > 1 && word.endsWith(predicate)))
      ? [t]
      : [],
  )
}

/** 加分 of 子女上学加分吗: what stands last is what is asked, where no 能 or 有 leads it in. */
const predicateOf = ({ text, terms }: Question): string =>
  DONE_BEFORE.exec(text)?.[1] ??
  PREDICATE.exec(text)?.[1] ??
  terms.findLast(({ text: word, deed }) => deed && LAST.exec(text)?.[1]?.endsWith(word))?.text ??
  ''
/** 出过事故没, 后来当上主管没, 后来修好没有 */
const DONE_BEFORE = /(?:过|后来|最后|(?<=后来|最后)[^，。；？?]{0,8}(?=[当考评升修建开办]))([^，。；？?]{1,10}?)没有?[？?]?$/u
const LAST = /([^，。；？?]+?)(?:吗|么|不)[？?]?$/u
