// Owns questions for what a short name stands for: 八大员是哪些人, 双减是什么意思. A sentence that only uses the name defines nothing.
import type { Evidence } from '../../evidence/evidence.ts'
import { withoutQuotes } from '../../evidence/term-match.ts'
import type { Question } from '../../question.ts'
import { MEASURE } from '../../understanding/measure-words.ts'

const NAME = '([^，。；？?的是指]{2,10}?)'
const MEANS =
  '(?:是?指的?(?:是|的是)?(?:什么|啥|哪)|(?:是|有)?(?:什么|啥)(?:意思|含义)|的?(?:含义|意思|定义)是?(?:什么|啥)|怎么理解|(?:是)?(?:怎么|如何|怎样)(?:界定|定义|解释)的?)'
/** 三新指什么, 什么叫三新: whatever its form, the name is not understood. */
const ASKS_MEANING = new RegExp(
  `^(?:.{0,20}[里中上说提讲](?:到|过|起)?的)?${NAME}(?:到底|究竟|具体|分别|都)?${MEANS}|^(?:什么|啥)叫做?${NAME}$`,
  'u',
)
/** “237”多元化矛盾项目237啥意思, 去四化的四化是啥: what stands last, said again. */
const SAID_AGAIN =
  /^(?:.*?)(?<name>\d{2,}|[一二三四五六七八九十]\p{Script=Han})(?=.*\k<name>)(?:.*)\k<name>(?:到底|究竟|具体|分别)?(?:是(?:啥|什么|指什么)|啥意思|什么意思|指(?:的是)?(?:啥|什么))$/u
/** 八大员是哪些人, 3+n是什么: a name that abbreviates. Not: 两篇论文题目是什么 */
const ASKS_MEMBERS = new RegExp(
  `^((?=[\\da-z一二两双三四五六七八九十])(?!(?:\\d+|[一二两三四五六七八九十百]+)(?:${MEASURE}))${NAME})(?:到底|究竟|具体|分别|都)?(?:是|包括|有|包含)(?:哪些?|哪[几两二三四五六七八九十]?[类种个]?|什么|啥)(?:人|员|群体|内容)?$`,
  'u',
)
/** 是指, （, ：, 包括 right behind the name, with a word for its kind between. */
const DEFINES =
  /^(?:领域|群体|工程|行动|计划|活动|机制|制度|要求|职工|人员)?(?:[（(：:—]|是(?!否|以)|为(?!了|重点|抓手|主|载体)|指|即|主要?(?:是|包括)|包括|包含|分为|涵盖|，(?:即|指|也就是|分别是?|包括))/u
/** 货车司机、网约工等八大群体: a list leads up to the name, and it is no item of one. */
const LISTED = /[^，。；]{2,}[、—][^，。；]{2,}(?<![、和与及]|以及|以|的)$/u
const USED = /[以把将按]$/u
const NAMED = /(?:简称|称为|叫做?|称作|即|所谓)$/u

/** 医疗互助是啥 */
const ASKS_WHAT = new RegExp(`^${NAME}(?:到底|究竟)?是(?:个|一?种)?(?:什么|啥)(?:东西|玩意儿?|来的)?$`, 'u')
/** 不能参加医疗互助, 取得高级工证书的, 凭会员卡: a deed done with it, by whoever the sentence is about, says nothing of what it is. */
const DEED_BEFORE = /(?:取得|获得|参加|加入|享受|申请|申领|办理|持有?|凭|符合|评为|入选|没有|[与和及]其他)[“《]?$/u
/** 在“职工之家”小程序留言, 凭“工惠通”预约码: what is done there, or shown, says nothing of what it is, whatever stands behind it. */
const USED_AT = /(?:(?<![存所实现])在|凭|通过|使?用|登[录陆]|打开|点开|进入|下载|关注|绑定|扫描?)[“《]?$/u
const OF_IT = /^[”》]?(?:证书?|资格|待遇|期间|的(?:人员|职工|会员|家庭|员工|企业|单位)|者|[，。；]?$)/u

export function definesName(question: Question, evidence: Evidence): boolean {
  const { text, asked, attributes } = question
  const plain = withoutQuotes(text).replace(/[？?]$/u, '')
  const [, thing] = asked === 'what' && attributes.every(({ name }) => name === '定义') ? (ASKS_WHAT.exec(plain) ?? []) : []
  return thing !== undefined && isOnlyUsed(thing, evidence) ? false : tellsMeaning(question, evidence)
}

/** Wherever the sentence names it, something is done with it. */
function isOnlyUsed(name: string, { passage, parsed, sentence }: Evidence): boolean {
  const heading = withoutQuotes(passage.section.at(-1) ?? '')
  if (passage.cells || heading.includes(name)) return false
  const clauses = withoutQuotes(parsed.text.slice(sentence.start, sentence.end)).split(/(?<=[，。；])/u)
  const naming = clauses.filter((clause) => clause.includes(name))
  return (
    naming.length > 0 &&
    naming.every((clause) => {
      const at = clause.indexOf(name)
      const before = clause.slice(0, at)
      return USED_AT.test(before) || (DEED_BEFORE.test(before) && OF_IT.test(clause.slice(at + name.length)))
    })
  )
}

function tellsMeaning({ text, terms }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const asked = withoutQuotes(text).replace(/[？?]$/u, '')
  const again = SAID_AGAIN.exec(asked)?.groups?.name
  const [, ...groups] = again === undefined ? (ASKS_MEANING.exec(asked) ?? ASKS_MEMBERS.exec(asked) ?? []) : [asked, again]
  // 报告里老提的停工喊停权是啥意思: what stands before says where it is met.
  const name = groups.find((group) => group !== undefined)?.replace(/^.*(?:里|中|上|说|提到?|讲)(?:到|过)?的(?=.{3})/u, '')
  if (passage.cells) return true
  if (name === undefined) return !ASKS_EACH.test(asked) || EXPLAINS.test(parsed.text.slice(sentence.start, sentence.end))
  const heading = withoutQuotes(passage.section.at(-1) ?? '')
  if (heading.includes(name) && heading.length <= name.length + KIND) return true
  const others = terms.filter((term) => name.includes(term.text) && term.text.length * 2 > name.length)
  const names = [name, ...others.flatMap((term) => [term.text, ...term.alternatives.map((other) => other.text)])]
  // “甲”“乙”“丙”三大品牌 is a list, too.
  const said = withoutQuotes(parsed.text.slice(sentence.start, sentence.end).replaceAll('”“', '”、“'))
  return names.some((each) => isDefined(withoutQuotes(each), said))
}
/** 两个“千”分别指啥 */
const ASKS_EACH = /(?:分别|各|具体)(?:都)?指(?:的是|的)?(?:什么|啥|哪)/u
const EXPLAINS = /是?指|即|意为|代表|分别[是为]|简称|：/u
/** 什么是三新 */
const KIND = 4

function isDefined(name: string, said: string): boolean {
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
    const [before, behind] = [said.slice(0, at), said.slice(at + name.length)]
    // 以甲类人群为重点 uses the name.
    if ((DEFINES.test(behind) && !USED.test(before)) || NAMED.test(before) || LISTED.test(before)) return true
  }
  return false
}
