// Owns telling apart several questions in one message.

import { MEASURE } from './measure-words.ts'

const ASKS = new RegExp(
  `多少|百分之几|几成|占比|第几|(?<![好十近前这那])几(?:${MEASURE}|年级|月|号|点)|什么|啥|哪|谁|怎么|如何|怎样|咋|多久|多长|为什么|是不是|有没有|能不能|可不可以|要不要|会不会|吗$|是[^，,]{1,12}还是`,
  'u',
)

/** 那昆山呢 · not: 我呢，想问一下 */
const ELLIPTICAL = /^[^，,]{2,12}呢$/u

/** Questions of one message, in order; one where it is one. '发了多少钱？有多少人申请？' → 2; a list of things in one question stays one. */
export function splitQuestions(text: string): readonly string[] {
  const sentences = text
    .split(/[？?。！!；;\n]+/u)
    .map((part) => part.trim())
    .filter((part) => part.length > 1)
  const [, one, other] = TWO_OF_IT.exec(sentences.length === 1 ? (sentences[0] ?? '') : '') ?? []
  if (one !== undefined && other !== undefined && !ASKS.test(one + other)) return [`${one}的呢`, `${other}的呢`]
  const asking = sentences.flatMap((sentence) =>
    ASKS.test(sentence) ? splitClauses(sentence) : ELLIPTICAL.test(sentence) ? [sentence] : [],
  )
  if (asking.length < 2 || asking.length > MOST) return splitParticulars(text)
  return asking
}

/** 女职工的，还有劳动安全卫生的呢: two of what was asked before. */
const TWO_OF_IT = /^(?:那|那么)?([^，,、呢]{2,10}?)的?[，,、]?(?:还有|以及)([^，,、呢]{2,12}?)的?呢$/u

const COUNT = /(?:数量|人数|个数|家数|场数|次数|金额)[？?]?$/u
const OTHER = /(?:时间|日期|地点|地址|负责人|主题|对象)[？?]?$/u

/** 夜校开班时间、班级数量: a day and a number do not stand in one place; two numbers or 时间和地点 may. */
function splitParticulars(text: string): readonly string[] {
  const parts = text.split(/、|以及|[和及](?=\p{Script=Han}{2,10}[？?]?$)/u).map((part) => part.trim())
  const [first, second] = parts
  const isMixed = (a = '', b = ''): boolean => COUNT.test(a) && OTHER.test(b)
  if (first === undefined || second === undefined || parts.length > 2 || !(isMixed(first, second) || isMixed(second, first))) return [text]
  // Both are asked of the one thing, which the first of them names.
  return [first, `其中${second}`]
}

/** 发了多少钱？有多少人申请？ · not: 发了多少钱，有多少人申请？ */
export const areSentences = (text: string): boolean => /[？?][^？?]{2,}[？?]?$/u.test(text)

const MOST = 4

/** 疗休养多少人、创业贷多少钱 asks twice; 甲、乙各多少 once. */
function eachAsking(clause: string): readonly string[] {
  const runOn = RUN_ON.exec(clause)
  if (runOn?.[1] && runOn[2]) return [runOn[1], ...eachAsking(runOn[2])]
  const parts = clause.split('、')
  return parts.length > 1 && parts.every((part) => OF_ITS_OWN.test(part)) ? parts : [clause]
}
/** 小站新建多少累计多少 · not: 多少家企业签了多少份合同 */
const RUN_ON = new RegExp(
  `^([^，]{4,}(?:多少|几(?=${MEASURE}))(?:${MEASURE}|人次|人|元)?)((?:\\p{Script=Han}{1,4})(?:多少|几(?=${MEASURE})).{0,6})$`,
  'u',
)
const OF_ITS_OWN = /(?!多少|几)[\p{Script=Han}“”]{2,}(?:多少|几)/u

/** 一开始多少人，后来多少人: both stand where the change is told. */
const BEFORE = /一开始|原来|原先|原本|起初|最初|最早|以前|之前|过去/u
const NOW = /^(?:后来|现在|如今|目前|眼下|最后)(?:[又才]?(?:有|是|变成|增?到)了?)?(?:多少|几)\p{Script=Han}?$/u

/** 社保断了几个月，怎么接上: how long it was is told, and not asked. */
const FOR_SOME_TIME = /[了过]好?几个?(?:月|天|年|周|星期|次|回)$/u

/** A clause with a question word of its own is a question; one without belongs to the next that has one. */
function splitClauses(sentence: string): string[] {
  const parts: string[] = []
  let open = ''
  for (const clause of sentence.split(/[，,]/u).flatMap(eachAsking)) {
    if (NOW.test(clause) && BEFORE.test(parts.at(-1) ?? '')) {
      parts[parts.length - 1] += clause
      continue
    }
    open = open === '' ? clause : `${open}，${clause}`
    if (!ASKS.test(clause.replace(FOR_SOME_TIME, '')) && !(parts.length > 0 && ELLIPTICAL.test(clause))) continue
    parts.push(open)
    open = ''
  }
  if (open !== '' && parts.length > 0) parts[parts.length - 1] += `，${open}`
  return parts.length > 0 ? parts : [sentence]
}
