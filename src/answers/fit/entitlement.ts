// Owns what one person is due: asked how much is given, the rule answers and not what was paid out in all; and the general case, unless a special one is asked.
import type { Question } from '../question.ts'

/** 给多少 · 能报多少 · 补助标准 · not: 发了多少, 一共补了多少 */
const ASKS_DUE =
  /(?:给|补|报销?|返还?|退还?|领|拿|发|赔|奖|享受|慰问|资助)(?!了|过)[^，。了过]{0,5}(?:多少|几[百千万])|多少(?:钱)?(?:的)?(?:补助|补贴|慰问金|奖金|救助金|津贴|待遇)|标准(?:是|$|[？?])/u
const ASKS_TOTAL = /一共|总共|合计|累计|全年|全市|全区|共计|多少(?:人|家|户|次)/u

/** 每人, 每新建一个, 一次性, 不超过, 按20%: said of one, for all who come. */
const PER_ONE =
  /每(?:新|[建增设立发吸招])[^，。；\d]{0,6}[人户家个名座处所]|每[人户份次名年月天个件]|各(?:奖励?|补[助贴]?|资助|发放?|给予|得|获)\p{Script=Han}{0,3}\d|的(?:再|另)?(?:一次性)?(?:给予|补助|奖励|补贴|资助|发放)\d|一次性|标准|不超过|最高|至多|按[^，。]{0,8}%|(?:给予|补助|补贴|奖励|资助|给付|报销|发放|领取?|享受)\d+元|给予(?!.{0,4}各?[名家个])\p{Script=Han}{1,8}\d(?:\.\d+)?[万千]?元/u
const IN_ALL = /\d[余多]?[万亿]余?元|\d[万余多]?人次/u
const PER = 0.1
const TOTAL = 0.08

/** 学费多少, 自己要出多少钱: what one pays is no sum of millions. */
const ASKS_FEE =
  /(?:学费|会费|保费|门票|票价|餐费|停车费|租金|报名费|押金)[^，。]{0,4}(?:多少|几)|(?:自己|个人|自费)[^，。]{0,4}(?:出|掏|付|承担|交)[^，。]{0,2}(?:多少|几)|(?:要|得|需)[交缴](?:多少|几[十百千]?)[^，。]{0,3}(?:保费|会费|学费|费用|钱|元|块)/u
const FEE_MOST = 10_000

/** 累计资助职工学费多少 asks for what a union paid for all. */
const PAID_FOR_ALL =
  /累计|一共|总共|合计|共计|(?:资助|补助|补贴|返还|退还|减免|发放|投入|筹集|征收|收缴)(?!后|之后)[^，。]{0,8}(?:学费|会费|保费|餐费|租金)/u

/** Whether money of such a sum can be what one person pays. */
export const canBeFee = (question: string, text: string, money: number): boolean =>
  !ASKS_FEE.test(question) ||
  PAID_FOR_ALL.test(question) ||
  ((money < FEE_MOST || PER_ONE.test(text)) && !(ASKS_DUES.test(question) && PAID_OUT.test(text) && !TAKEN_IN.test(text)))

/** 一年要缴多少保费 is told by nothing that was paid out: 赔付231.5万元，最高一笔5.8万元. */
const ASKS_DUES = /[交缴]多少|(?:会费|保费)[^，。]{0,4}(?:多少|几)/u
const PAID_OUT = /赔付|给付|理赔|发放|补助|慰问|救助/u
const TAKEN_IN = /[交缴收]|保费|自付|免费/u

/** 会员个人缴15元 · 职工负担60元 says what one pays; 自付部分的30% and 给付500元 what one gets. */
const PAYS = /(?:个人|本人|会员|职工|自己)[^，。；\d]{0,6}(?:(?:缴|交|承担|负担|支付)[^，。；\d]{0,4}|自[付理])\d/u
const GETS = /给付|补贴|报销|救助|慰问金|奖励|自付(?:金额|部分)|上限/u
const FEE = { pays: 0.25, gets: -0.15 } as const

/** What a stretch is worth to who asks what to pay. */
export const feeFit = ({ text: asked }: Question, text: string): number =>
  !ASKS_FEE.test(asked) ? 0 : PAYS.test(text) ? FEE.pays : GETS.test(text) ? FEE.gets : 0

/** Under 参加对象和缴费 stands what one pays: no answer to who asks what is given. */
export const feeLoss = (text: string, heading: string): number => (FEE_HEADS.test(heading) && !GETS.test(text) ? FEE_UNDUE : 0)
const FEE_HEADS = /^(?!.*(?:给付|补助|救助|待遇|标准)).*(?:缴费|交费|收费|会费|保费)/u
const FEE_UNDUE = 0.3

/** 奖励发了多少钱 is told by what was paid to all, and not by what each of them gets. */
const ASKS_PAID = /(?:发放?|花|用|投入?|拨付?|奖励?|补贴?|补助|资助|支出)(?:了|出)(?:一共|总共)?多少(?:钱|元|资金|经费)?(?:[？?，,呢啊]|$)/u
const PAID_UNDUE = 0.25
export const paidLoss = ({ asked, text: question }: Question, text: string): number =>
  asked === 'figure' && ASKS_PAID.test(question) && PER_ONE.test(text) && !IN_ALL.test(text) ? PAID_UNDUE : 0

/** 低保一个月多少 is told by 每人每月1045元 rather than by what is given once. */
const ASKS_RHYTHM = /[一每]个?(月|年|学期|天)(?:能|可以|大概|大约)?(?:[给发补领拿交得涨]|是|有)?(?:多少|几[百千块元])/u
const RHYTHM = 0.12
export function rhythmFit({ asked, text: question }: Question, line: string): number {
  const each = asked === 'figure' ? ASKS_RHYTHM.exec(question)?.[1] : undefined
  if (each === undefined || !/元/u.test(line)) return 0
  return new RegExp(`每\\p{Script=Han}{0,4}?${each}|元[/／]\\p{Script=Han}{0,2}${each}|${each}[均补薪]|按${each}`, 'u').test(line)
    ? RHYTHM
    : -RHYTHM
}

export const asksDue = ({ asked, times, text }: Question): boolean =>
  asked === 'figure' && times.length === 0 && ASKS_DUE.test(text) && !ASKS_TOTAL.test(text)

/** 能帮多少钱 · 一个学生给多少 · 每年能领多少 · 补贴每个月每人多少钱 · 多少钱一个人: said of one, in so many words. */
const OF_ONE =
  /(?:子女|孩子|娃|学生|生病|生了|大病|结婚|退休|考上)[^，。；？?]{0,10}(?:给|补)多少(?:钱|块)?[？?]?$|(?:一(?:个(?:人|学生|小?孩子?|娃|会员|职工|家庭|月)|[户家位]|人(?!一))|每[人个名月年]|能|可以|给(?=[补报]))[^，。了过]{0,6}(?:给|帮|花|领|拿|补|报|返|退|发|贷|借|付|掏|自费)[^，。了过]{0,4}(?:多少|几[千百万])|每个?[人名位月天日][^，。]{0,4}(?:多少[钱元]|几块|几百)|(?:多少钱|几块钱)一个?[人户次]|(?:补贴|津贴|补助金?|慰问金|低保金?|养老金)(?:标准)?(?:[一每]个?[人名户月天])+(?:是|有|能|可以)?(?:[给发补领拿])?多少/u
/** 平均每人多少钱 may be worked out of a sum. */
const AVERAGED = /平均|人均/u

/** Whether a sum that was raised or spent in all is no answer: asked is what one gets, and this is told of nobody. */
export const isSumForOne = ({ asked, times, text }: Question, sentence: string): boolean =>
  asked === 'figure' &&
  times.length === 0 &&
  OF_ONE.test(text) &&
  !AVERAGED.test(text) &&
  !ASKS_TOTAL.test(text) &&
  IN_ALL.test(sentence) &&
  !PER_ONE.test(sentence)

/** What a stretch is worth to who asks what is due. */
export function dueFit(question: Question, text: string, sentence: string): number {
  const perOne = PER_ONE.test(text) || (PER_ONE.test(sentence) && !IN_ALL.test(text))
  return (perOne ? PER : IN_ALL.test(sentence) ? -TOTAL : 0) - (isUnaskedCase(question, text) ? SPECIAL : 0)
}

/** 生育慰问金800元，生育双胞胎的1200元: who names no twins gets the first. */
const SPECIAL = 0.06
const CASE = /(?:^|[，；：])([^，。；：]{2,20}?)的，?[^，。；：]{0,8}\d/gu
/** Who is meant by every rule anyway. */
const ANYBODY = /会员|职工|本人|工会|家庭|家属|女|在档|困难|的|其|等|每|人|户|年|月|元/gu
const MORE = 2

function isUnaskedCase({ terms }: Question, text: string): boolean {
  const said = terms.flatMap((term) => [term.text, ...term.alternatives.map((other) => other.text)])
  return [...text.matchAll(CASE)].some(([, condition = '']) => {
    const rest = said.reduce((left, word) => left.replaceAll(word, ''), condition.replace(/[“”\s\d]/gu, '')).replace(ANYBODY, '')
    return rest.length >= MORE
  })
}
