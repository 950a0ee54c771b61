// Owns that who may have something is not told by who may not, nor the other way round: 有下列情形之一的，不列入帮扶对象.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const WHO: ReadonlySet<string> = new Set(['条件', '对象', '受益人'])
const ASKS_REFUSED = /[不没]/u
/** 哪些人不能申请, 什么情况不给报 */
const ASKS_WHO_MAY_NOT =
  /(?:哪些|什么|哪种|哪类|啥)样?的?(?:人|情况|情形|职工|会员|家庭|单位)[^，。]{0,10}?(?:不(?:能|可以|给|得|让|予|许|算|符合|行|享受)|没资格|[评报办领拿]不了)/u
/** 专项经费不得用于招待: what money may not go to refuses nobody. */
const OF_MONEY = /不得(?:用于|挪用|挤占|截留|列支)/gu
const REFUSES = /不(?:列入|纳入|予|得|能|符合|接收|可(?!抗|缺)|享受|受理|发放|参加|属于|在.{0,8}范围)/u

export function admitsSome({ text, attributes }: Question, { parsed, window, sentence }: Evidence): boolean {
  const lead = parsed.leads[parsed.sentences.findIndex(({ start }) => start === sentence.start)] ?? -1
  const leadIn = parsed.lines[lead] ?? ''
  if (ASKS_WHO_MAY_NOT.test(text)) return REFUSES.test((leadIn + parsed.text.slice(sentence.start, sentence.end)).replace(OF_MONEY, ''))
  if (!attributes.some(({ name }) => WHO.has(name)) || ASKS_REFUSED.test(text)) return true
  return !REFUSES.test(leadIn + parsed.text.slice(window.start, window.end))
}
