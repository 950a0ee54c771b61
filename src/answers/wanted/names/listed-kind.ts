// Owns questions for the members of a list by their kind: 哪些企业 wants the names of enterprises, and no count of them.

import { countSaid } from '../../../text/quantity-numeral.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

/** What one of a kind is called; a name stands before the word for the kind, 各企业 and 37所学校 name none. */
const KINDS: readonly { readonly kind: string; readonly named: RegExp }[] = [
  {
    kind: '企业|公司|厂家?',
    named:
      /\p{Script=Han}{2}(?<!(?:家|个|型|属|员|各|的|该|本|了|过|到|在|向|对|由|从|被|让|进|回|离开|非公|民营|重点|小微))(?:公司|集团|股份|银行|厂(?![房家区]))/u,
  },
  {
    kind: '学校|高校|大学|中小学|院校',
    named: /\p{Script=Han}{2}(?<!(?:所|家|个|点|全国|高等|各|职))(?:大学(?!生)|学院|中学(?!生)|小学(?!生)|学校|附中)(?!\d)/u,
  },
  {
    kind: '党组织|支部|党支部',
    named: /\p{Script=Han}{2}(?<!(?:基层|级|两新))(?:党委|党支部|党总支|党组(?!织))|第[一二三四五六七八九十]+党支部/u,
  },
  {
    kind: '报纸|报(?![名告销考送到警价废])|媒体|电视台',
    named: /报[》”]|\p{Script=Han}{2}(?:日|晚|时|快|商|早)报|新华社|中新社|电视台|卫视|学习强国|客户端/u,
  },
  { kind: '银行', named: /\p{Script=Han}{2}(?<!(?:[家个各类的该本]|商业|合作))(?:银行|农商行|信用社)/u },
  {
    kind: '场馆|展馆',
    named: /\p{Script=Han}{2}(?<!(?:场|展|个|各类))(?:馆|展厅|剧院|体育场|文化宫|礼堂|(?:博览|会议|会展|展览|体育|活动|文化)中心)/u,
  },
  { kind: '社区', named: /\p{Script=Han}{2}(?<!(?:个|各|型|入|进|个示范|个重点|街道|镇|级|范|[的在]))社区(?!工作)/u },
  { kind: '协会|商会|学会', named: /\p{Script=Han}{2}(?<!(?:家|个|各|类|级|业|的))(?:协会|商会|学会|联合会|促进会)/u },
  { kind: '医院|诊所', named: /\p{Script=Han}{2}(?:医院|卫生院|诊所)/u },
  { kind: '酒店|宾馆|饭店|招待所|民宿', named: /\p{Script=Han}{2}(?:酒店|宾馆|饭店|招待所|民宿|山庄|度假村|大厦|疗养院|之家)/u },
  // 28种疾病之一 names none.
  {
    kind: '(?:疾|大|重)?病(?![历例假人房床友情休])|癌症?',
    named:
      /(?:癌|瘤|症|炎|衰竭|移植术?|透析|梗[死塞]|中风|白血病|[^大重疾看生住患医工职有]病)(?=等|[、和及与，。；]\p{Script=Han}{2,}(?:癌|瘤|症|炎|病|衰竭|移植|梗[死塞]|后遗症|等)|\s*(?:[；。]\s*)?[（(]?\d{1,2}[.、）)])/u,
  },
  { kind: '(?:理发|药|饭|商|门|餐)?店', named: /\p{Script=Han}{2}(?<!(?:[家个各类的该本]|[商门饭药网]))店(?![里铺主员长])/u },
  {
    kind: '(?:疗休?养|实训|培训|教育)?基地',
    named:
      /(?<!(?:^|[、，。；：和与及把将的“])(?:职工|工人|各类|一批|一线)*(?:疗休?养|实训|培训|教育|示范)*)(?<=\p{Script=Han}{2})基地(?!建设)|”(?:、?“[^”]+”)*等?[^，。；“]{0,6}基地/u,
  },
  {
    kind: '超市|商场|商户|门店',
    named: /\p{Script=Han}{2}(?<!(?:[家个各类的该本]|大型|合作|签约))(?:超市|商场|购物中心|广场|便利店|百货)|“[^”]+”/u,
  },
  { kind: '律所|律师事务所', named: /\p{Script=Han}{2}(?:律所|律师事务所)/u },
]
/** 甲、乙等5家企业 and 甲、乙、丙3家企业 name them without their kind, 中小微企业、非公企业 tells of which sort they are. */
const SORTS =
  /、\p{Script=Han}{2,12}(?:等\d*余?(?:家|个|所)?|\d+(?:家|个|所))\p{Script=Han}{0,4}(?:企业|公司|单位|学校|高校)|\p{Script=Han}{4}等(?:一批|多家|\d+余?家)|(?:企业|公司)[、和]\p{Script=Han}{1,6}(?:企业|公司)/u
const ASKS = (kind: string): RegExp =>
  new RegExp(
    `(?:哪些|哪几\\p{Script=Han}?|哪家\\p{Script=Han}{0,2}?|哪所|什么|哪[两三四五六七八九十\\d]+\\p{Script=Han}?|是哪些?)(?:的)?(?:${kind})|(?:${kind})(?:的?名[字称]|(?:到底|具体)?(?:叫|是)(?:什么|啥|哪[家所个些])|(?:都|分别)?有哪(?:些|几[个家所]))`,
    'u',
  )
const READY = KINDS.map(({ kind, named }) => ({ asks: ASKS(kind), named }))

/** What a name of the kind looks like that is asked for; undefined where none is. */
export const kindNamed = ({ text }: Question): RegExp | undefined => READY.find(({ asks }) => asks.test(text))?.named

/** 要改造的公园是哪个: one of the kind, by its name. */
const ASKS_THE_ONE = /(\p{Script=Han}{2})(?:到底|具体)?(?:是|叫)(?:哪一?[个家所座条支位处款项])[？?]?$/u

export function oneNamed({ text }: Question): RegExp | undefined {
  const kind = ASKS_THE_ONE.exec(text)?.[1]
  return kind === undefined ? undefined : new RegExp(`\\p{Script=Han}{2}(?<![的把将该本各个对在与和及了为每])${kind}`, 'u')
}

const HAN_NUMBERS = '一两三四五六七八九十'
const ASKS_SO_MANY = /哪([两二三四五六七八九十]|\d{1,2})(?:个|项|类|种|家|位|门|条|名|大|处|座|所|部分|方面)/u

/** 哪三类事 is told where 三个方面 or 3类 stand: so many of them are counted there. */
export function numberNamed({ text }: Question): RegExp | undefined {
  const value = countSaid(ASKS_SO_MANY.exec(text)?.[1])
  if (value === undefined) return undefined
  const inHan = value === 2 ? '[两二]' : (HAN_NUMBERS[value - 1] ?? value)
  return new RegExp(
    `^(?=.*[、和与]).*?(?<![\\d.第])(?:${value}|${inHan})(?:个|项|类|种|家|位|门|条|名|大|处|座|所|地|点|站|市|县|镇|村|国|部分|方面)`,
    'su',
  )
}

/** A list answers with its whole passage from the sentence on. */
export function namesKind(question: Question, { passage, parsed, sentence }: Evidence): boolean {
  const { text } = question
  const named = kindNamed(question)
  if (!named) return true
  if (passage.cells)
    return question.asked !== 'who' || passage.cells.some(({ heading, value }) => named.test(value) || OF_NAMES.test(heading))
  const told = parsed.text
    .slice(sentence.start, sentence.start + (ASKS_ONE.test(text) ? Math.max(BESIDE, sentence.end - sentence.start) : REACH))
    .replace(WITHHELD, '')
  return named.test(told) || SORTS.test(told)
}
/** Whatever stands there is one. */
const OF_NAMES = /(?<!网点|场馆|项目)名称|单位|企业|公司|学校|医院|银行|承办|主办|商户/u
const REACH = 420
/** One is named in the sentence or right behind it. */
const ASKS_ONE = /哪家|哪所|叫(?:什么|啥)|名[字称]/u
const BESIDE = 160
/** 某数字科技公司: a name that the text keeps to itself. */
const WITHHELD = /某\p{Script=Han}{0,8}?(?:公司|集团|银行|厂|学校|医院|单位|企业)/gu
