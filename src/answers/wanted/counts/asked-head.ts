// Owns the word that a count or a price is asked of: 门票 of 门票多少, 老户 of 老户有几个, 会员 of 多少名会员. What does not say it answers another question.

import { isLight } from '../../../text/stop-words.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question, Term } from '../../question.ts'
import { HOUSEHOLD } from '../../understanding/kind-asked.ts'
import { LARGE, MEASURE } from '../../understanding/measure-words.ts'
import { TOTAL_NOUNS } from './counts-of.ts'

const BEFORE =
  /(?:的|一共|总共|总的|合计|大概|大约|平均|到底|究竟|现在|目前|全部|加起来|大致|都|又)*(?:是|有|为|达到?|要|得|(?<=[金费款补贴])[给发领拿])?(?:多少|几)/u
/** 会员人数, 论文的题目 */
const PARTICULAR = /的?(?:人数|总人数|总数|题目|标题|作者)/u
const BEHIND = new RegExp(`(?:多少|几)${LARGE}*(?:${MEASURE})?的?`, 'u')
/** 有几个确诊的, 有多少个是24小时开放的: which of them are counted. */
const WHICH = /(?:多少|几)(?:个|家|名|位|人|座|处|所)?是?([^，。；？?多少几]{2,12})的(?:人|职工|会员)?[？?]?$/u
const TOTAL_AT_END = new RegExp(`的?(?:${TOTAL_NOUNS})\\s*$`, 'u')
/** 望山区 2022 基层工会数 */
const COUNT_AT_END = /(?<=\p{Script=Han}{2})(?:[个家户件场笔篇条座名]数|数|数量)[？?]?$/u
/** In the sentence, in those beside it, or in the headings. */
const SAID = 0.3

/** 调解 tells of no 调解员, nor 理发 of a 理发师. */
const PERSON = /^\p{Script=Han}{2,}[员师手]$/u
const SAID_OF_PERSON = 0.5

/** 盟长 of 联盟的盟长是谁 */
const WHO = /的?(?:到底|现在|究竟)?(?:是谁|是哪一?[位个]|叫(?:什么|啥)|姓(?:什么|啥))/u

export function saysHeads(question: Question, evidence: Evidence): boolean {
  if (question.asked === 'who') return knowsWho(question, evidence)
  return (question.asked !== 'figure' && !PARTICULAR.test(question.text)) || saysCounted(question, evidence)
}

/** Nobody holds an office that neither stands nor is stood for in any document. */
function knowsWho({ text, terms }: Question, { near }: Evidence): boolean {
  const at = WHO.exec(text)?.index
  const before = text.slice(0, at ?? 0)
  return terms.every((term, t) => !(names(term) && before.endsWith(term.text)) || (term.frequency > 0 && (near[t] ?? 0) >= SAID))
}

function saysCounted(question: Question, { near, quantities }: Evidence): boolean {
  // 脱困的家庭有几户: 386户 are families.
  const inHouseholds = quantities.some(({ unit }) => unit === '户')
  const said = (t: number): boolean => {
    const word = question.terms[t]?.text ?? ''
    return (near[t] ?? 0) >= (PERSON.test(word) ? SAID_OF_PERSON : SAID) || (inHouseholds && HOUSEHOLD.test(word))
  }
  const which = whichOf(question)
  const heads = headsOf(question)
  return (
    heads.every(said) &&
    heads.flatMap((t) => modifiersOf(question, t)).every((t) => (near[t] ?? 0) > 0) &&
    kindCounted(question).every((t) => (near[t] ?? 0) > 0) &&
    (which.length === 0 || which.some(said))
  )
}

/** 会员 of 会员报告有几篇: right before the head, it says which. */
function modifiersOf({ text, terms }: Question, head: number): number[] {
  const word = terms[head]?.text ?? ''
  const before = text.slice(0, text.indexOf(word))
  const isGiver = (term: Term): boolean => GIVER.test(term.text) && GIVEN.test(word)
  return terms.flatMap((term, t) => (t !== head && names(term) && before.endsWith(term.text) && !isGiver(term) ? [t] : []))
}
/** 单位工会生日慰问多少: who gives it says nothing of which of them it is. */
const GIVER = /^(?:(?:单位|基层|企业|公司)工会|单位|公司|企业)$/u
const GIVEN = /慰问|补[贴助]|救助|奖励|福利|津贴/u

/** 抗疫 of 多少件抗疫的档案 says which of them are counted. */
function kindCounted({ text, terms }: Question): number[] {
  const behind = BEHIND.exec(text)
  const after = behind ? text.slice(behind.index + behind[0].length) : ''
  return terms.flatMap(({ text: word }, t) => (word.length > 1 && !isLight(word) && after.startsWith(`${word}的`) ? [t] : []))
}

/** 坐6路去东站多少钱: the fare is asked of the ride. */
const RIDE = /[坐乘搭][^，。]{0,12}[去到往][^，。]{2,14}(?:多少|几)[元块钱]/u

export function headsOf({ text, terms, mended }: Question): readonly number[] {
  if (RIDE.test(text)) return []
  const before = beforeAsking(text)
  const behind = BEHIND.exec(text)
  const after = behind ? text.slice(behind.index + behind[0].length) : ''
  // What was mended may be another word.
  const isOwn = ({ text: word }: Term): boolean => !mended.some(({ from, to }) => to.includes(word) && !SPELLED.test(from))
  const headsWhere = (stands: (word: string) => boolean): number[] =>
    terms.flatMap((term, t) => (names(term) && isOwn(term) && stands(term.text) ? [t] : []))
  // 妇联系统有多少个集体 counts what stands behind: what stands before has them.
  const counted = headsWhere((word) => after.startsWith(word))
  // 多少选首 is asked of the 选手, and of nothing that stands before.
  const isMended = terms.some((term) => !isOwn(term) && after.startsWith(term.text))
  return counted.length > 0 || isMended ? counted : headsWhere((word) => before.endsWith(word))
}

/** What 多少 is asked of, 信访 of 信访总量是多少; of those who only jot down 民兵 总人数, what stands before the gap. */
function beforeAsking(text: string): string {
  const asks = BEFORE.exec(text)
  if (asks) return text.slice(0, asks.index).replace(TOTAL_AT_END, '')
  return text.slice(0, (PARTICULAR.exec(text) ?? COUNT_AT_END.exec(text))?.index ?? 0).trimEnd()
}

/** zhongduan: spelled in pinyin, and not mistyped. */
const SPELLED = /[a-z]{2}/iu

/** A deed may be told in other words, 弄好 and 收上来 as well as 评; 听的人 is whoever came. */
const names = ({ text, asking, essential, deed }: Term): boolean =>
  asking && essential && !deed && !isLight(text) && !/(?:的人?|[好到完成出]|[上下进出回过起][来去])$|^(?:题目|标题|名称|名字)$/u.test(text)

function whichOf({ text, terms }: Question): readonly number[] {
  const which = WHICH.exec(text)?.[1] ?? ''
  return terms.flatMap(({ text: word }, t) => (word.length > 1 && !isLight(word) && which.includes(word) ? [t] : []))
}
