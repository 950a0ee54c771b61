// Owns the case of a rule that a question names: what a member's death brings is no answer for 岳母, nor what 一级伤残 brings for 九级.
import { countSaid } from '../../../text/quantity-numeral.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { ownWords } from '../../talk/own-words.ts'

export function isOfOwnCase(question: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  if (passage.cells) return true
  const asked = ownWords(question.text)
  if (question.asked === 'figure' && !isOfLabel(question.text, parsed.text, window.start)) return false
  const told = parsed.text.slice(sentence.start, window.end)
  if (CHILD_STUDIES.test(asked) && !OF_CHILDREN.test(`${passage.section.slice(-2).join('|')}\n${told}`)) return false
  return isOfKin(asked, told) && isOfGrade(asked, parsed.text.slice(window.start, window.end)) && isOfStanding(asked, told)
}

/** 我是派遣工，和正式工一样算吗: what is the same for somebody treated in another town says nothing of it. */
const SAME = /一样|同样|相同|同等|有(?:没有|什么|啥)?区别/u
const STANDINGS: readonly { readonly asked: RegExp; readonly told: RegExp }[] = [
  { asked: /派遣|劳务公司|劳务工|外包|中介公司?派/u, told: /派遣|劳务|用工单位|外包/u },
  { asked: /编外|合同工|合同制|临时工|聘用/u, told: /编外|合同制?|临时|聘用/u },
  { asked: /实习|见习/u, told: /实习|见习/u },
  { asked: /返聘|退休/u, told: /返聘|退休/u },
  { asked: /灵活就业|骑手|外卖|快递|网约/u, told: /灵活就业|新就业|新业态|骑手|外卖|快递|网约/u },
]
const isOfStanding = (asked: string, told: string): boolean =>
  !SAME.test(asked) || STANDINGS.every((each) => !each.asked.test(asked) || each.told.test(told))

/** 孩子上大学有补助吗: what is paid back to workers who study is for others. */
const CHILD_STUDIES =
  /(?:孩子|小孩|娃娃?|子女|儿子|女儿|闺女)[^，。；？?]{0,4}?(?:上(?:大|中|小)?学|[上读念考][上取了]?(?:大学|大专|专科|高职|本科|高中|职高|中专|技校)|[读念]书|高考|升学)/u
const OF_CHILDREN = /子女|孩子|小孩|儿童|儿子|女儿|学生|青少年|未成年|助学|幼儿|小学|中学|高考|托[管班育]|家庭/u

interface Kin {
  readonly asked: string
  readonly told: RegExp
}
/** 直系亲属 are the nearest alone. */
const NEAREST = '直系亲属|家属|家庭成员|家人'
const KIN: readonly Kin[] = [
  { asked: '岳父母?|岳母|公婆|公公|婆婆|老?丈人|丈母娘', told: /岳[父母]|公婆|公公|婆婆|双方的?父母|配偶的?(?:双方)?父母/u },
  {
    asked: '父母|父亲|母亲|爸爸?|妈妈?|爹|老[爸妈]',
    told: new RegExp(`(?<!岳|配偶|配偶的|双方|双方的)父母|父亲|母亲|双亲|${NEAREST}`, 'u'),
  },
  { asked: '配偶|老[公婆]|丈夫|妻子|爱人|媳妇', told: new RegExp(`配偶|丈夫|妻子|爱人|夫妻|${NEAREST}`, 'u') },
  { asked: '子女|孩子|儿子|女儿|小孩|娃娃?', told: new RegExp(`子女|孩子|儿童|儿子|女儿|小孩|${NEAREST}`, 'u') },
]
const BEFELL = '去世|过世|逝世|身故|病故|亡故|死亡|走了|没了|住院|患病|患\\p{Script=Han}{0,6}病|生病|病了|大病|重病'
/** 岳母去世 · 那我妈呢 */
const ASKED_KIN = KIN.map(({ asked, told }) => ({
  asked: new RegExp(`(?:${asked})[^，。；？?]{0,4}?(?:${BEFELL})|^那?我?(?:${asked})呢`, 'u'),
  told,
}))
/** 会员的配偶、父母去世的: whom it befell stands before it. */
const CASE = new RegExp(`[^，。；：\\n]*(?:${BEFELL})`, 'gu')
const ANYBODY = /会员|职工|本人|岳|父|母|配偶|子女|孩子|亲属|家属/u

/** The last case that the sentence names up to there is that of whom is asked, where it names anybody. */
export function isOfKin(asked: string, told: string): boolean {
  const kin = ASKED_KIN.find((each) => each.asked.test(asked))
  const [named] = kin ? (told.match(CASE) ?? []).slice(-1) : []
  return kin === undefined || named === undefined || !ANYBODY.test(named) || kin.told.test(named)
}

/** 生日：每人260元 stands beside 逢年过节：每人2000元: what stands behind another label is given for something else. */
const OCCASION = /生日|结婚|生育|住院|退休|去世|丧葬|节日/u
/** 申请材料：, 时间：: a part of what is told, and no other occasion. */
const PART = /材料|时间|地点|条件|对象|流程|标准|电话|时限|方式/u
const LABEL = /(?<=^|[\n；。])([^，。；：\n]{2,8})[：:]/gu
function isOfLabel(asked: string, told: string, start: number): boolean {
  const occasion = OCCASION.exec(asked)?.[0]
  const labels = occasion === undefined ? [] : [...told.matchAll(LABEL)]
  const own = labels.filter(([, label = '']) => label.includes(occasion ?? ''))
  const before = labels.findLast(({ index }) => index <= start)
  return own.length === 0 || before === undefined || own.includes(before) || PART.test(before[1] ?? '')
}

const NUMBER = '([一二三四五六七八九十]|\\d{1,2})'
const ASKED_GRADE = new RegExp(
  `${NUMBER}级的?(?:伤残|工伤|残疾|致残|重残|重度残疾)|(?:伤残|工伤|残疾|致残)[^，。；？?\\d]{0,6}?${NUMBER}级`,
  'u',
)
const GRADES = new RegExp(`${NUMBER}级?(?:[至到—–~～、-]${NUMBER})?级(及?以上|及?以下)?`, 'gu')
const LOWEST = 10

/** 七级至十级 holds 八级, 一级伤残 does not. */
function isOfGrade(asked: string, told: string): boolean {
  const [, before, behind] = ASKED_GRADE.exec(asked) ?? []
  const grade = countSaid(before ?? behind)
  const spans = grade === undefined ? [] : [...told.matchAll(GRADES)]
  return (
    grade === undefined ||
    spans.length === 0 ||
    spans.some(([, first, last, on = '']) => {
      const from = countSaid(first) ?? 0
      const to = countSaid(last) ?? from
      return (on.endsWith('上') ? 1 : from) <= grade && grade <= (on.endsWith('下') ? LOWEST : to)
    })
  )
}
