// Owns reading the scope of a question: years, places, dates, results or plans, stock or addition.
import type { Place } from '../../search/knowledge.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import type { PassageIndex } from '../../search/passage-index.ts'
import { HONOUR } from '../../text/honour.ts'
import type { Named } from '../../text/known-names.ts'
import type { Segmenter } from '../../text/segmenter.ts'
import type { TimeScope } from '../question.ts'

const CENTURY = 2000

/** 2020年, 2013—2018年, 2020, 20年底 → years; a year inside a name (2020金鸡湖创业大赛) counts too. */
export function timesIn(text: string): TimeScope[] {
  const times: TimeScope[] = []
  const range = /((?:19|20)\d{2})年?\s?[—\-~至到]\s?((?:19|20)\d{2})(?!\d)/gu
  let rest = text
  for (const match of text.matchAll(range)) {
    times.push({ from: Number(match[1]), to: Number(match[2]), raw: match[0] })
    rest = rest.replace(match[0], ' '.repeat(match[0].length))
  }
  rest = rest.replace(SINCE, (since) => ' '.repeat(since.length))
  for (const match of rest.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d|[人名家个元万件条场次])/gu))
    times.push({ from: Number(match[1]), to: Number(match[1]), raw: match[0] })
  for (const match of rest.matchAll(/(?<!\d)([012]\d)年(?!\d|级|代|前|后|来|间|以|了|多|内|期)/gu))
    times.push({ from: CENTURY + Number(match[1]), to: CENTURY + Number(match[1]), raw: match[0] })
  return times
}

/** 从2018年起做了三年, 2018年以来累计: where a span begins, and no year that is asked for. */
const SINCE =
  /[自从](?:19|20)\d\d年(?:起|开始)(?=[^\d。；]{0,24}?(?:[一二两三四五六七八九十\d]年|累计|至今|一共|总共))|[自从]?(?:19|20)\d\d年以来/gu

/** '1月7日' '9月19—25日' '6月9号': what must stand in the passage digit by digit. */
export function datesIn(text: string): string[] {
  return [...text.matchAll(/(?<!\d)(\d{1,2})月(\d{1,2})(?:日|号)?/gu)].map((match) => `${match[1]}月${match[2]}日`)
}

const PLAN =
  /往后[一二三四五六七八九十几两\d]{1,2}年|计划|规划(?!建设|局|委|馆|院|设计)|打算|将要|要建|准备|目标|任务|安排(?!了)|下一步|明年|以后.{0,12}(?:会|要|将)|(?<![了完后成岗休职婚业育病伤])(?<!入会|退会|开会|毕业|参赛)以后(?=[^，。；？?]{0,12}(?:多少|几|哪一?年))|今后(?!五年来)|将来|会(?:提|涨|增加)[到高]/u
const STOCK = /累计|截至|到.{0,6}底|总共有|共有|一共有|现有|已有|已建|总数|总量|目前有|全部/u
const ADDITION =
  /不是(?:问|要)?总数|不(?:问|要)总数|新建|新增|新评|新设|新发展|新命名|新验收|新来|新收|新招|新吸收|新进|刚(?:刚|新)?[入进来建办设评开挂加成发]|当年|年内|(?:今|去|那)年(?:建|增)|比上年/u

export const asksPlan = (text: string): boolean => PLAN.test(text)

export function measureOf(text: string): 'stock' | 'addition' | undefined {
  if (ADDITION.test(text)) return 'addition'
  // 会员数 is how many there are; 领救助金的职工数 how many were served.
  if (/(?:会员|职工|党员|团员|企业|单位|组织)(?:总|人)?数(?!据)/u.test(text) && !SERVED.test(text)) return 'stock'
  return STOCK.test(text) || HAS.test(text) || IN_ALL.test(text) || BUILT_IN_ALL.test(text) ? 'stock' : undefined
}

/** 总共多少家, 一共多少会员 · not: 一共多少场, 总共多少钱 */
const IN_ALL =
  /(?:一共|总共)(?:多少|几)(?:(?:家|个|所|处|座)了?$|(?:家|个|所|处|座)?(?=\p{Script=Han}{2})(?![人名件份期项笔对户批届场次天元钱万]))/u

/** 一共建起多少家 · not: 2020年一共建了多少家 */
const BUILT_IN_ALL =
  /^(?!.*(?:\d{4}年|[今去当前]年)).*(?:一共|总共|拢共)(?:都)?(?:建|成立|组建|设立|办)(?:起来?|成|立|了)(?:多少|几)[家个所处座]/u

/** 园区有多少家妈妈驿站 asks for all there are. */
const HAS = /^[^，。]{0,24}?(?<![没只还])有(?:多少|几)(?:家|个|所|处|座)?(?!人参|人次|场|次)|(?:有|共)(?:多少|几)(?:家|个|所|处|座)$/u
const SERVED = /领|申请|享受|受助|获|参加|参与|发放|资助|签|走访|慰问|培训|覆盖|惠及/u

/** 高新区 beside 沧浦 is that town's, and no other's that goes by the same word. */
const WIDE: ReadonlySet<string> = new Set(['province', 'country'])
const ZONE = /^(?:高新区|经开区|开发区|新区|工业园区|园区|度假区|城区)$/u
function isZoneOfOther(zone: Named<Place>, all: readonly Named<Place>[], lexicon: Lexicon): boolean {
  if (!ZONE.test(zone.raw)) return false
  /** 园区 and 昆山 lie in one city. */
  const isKin = ({ what }: Named<Place>): boolean =>
    lexicon
      .ancestors(zone.what.name)
      .some((name) => lexicon.ancestors(what.name).includes(name) && !WIDE.has(lexicon.place(name)?.kind ?? ''))
  const others = all.filter((each) => each !== zone && each.what.kind !== 'country' && each.what.kind !== 'region' && !ZONE.test(each.raw))
  return others.length > 0 && !others.some(isKin)
}

/** Places a question names, without those that are part of a longer name already found. */
export function placesOf(
  text: string,
  {
    lexicon,
    segmenter,
    index,
  }: { readonly lexicon: Lexicon; readonly segmenter: Segmenter; readonly index: Pick<PassageIndex, 'frequency'> },
): {
  readonly names: readonly string[]
  readonly besides: readonly string[]
  readonly found: readonly Named<unknown>[]
  /** Known, but not asked for. */
  readonly goneTo: readonly Named<unknown>[]
  /** Where somebody is from: no part of what is asked. */
  readonly homes: readonly Named<unknown>[]
} {
  const inside = insidesOf(text, segmenter)
  const written = lexicon.placesIn(text)
  // 跑北京去上访, 赴延安培训: where somebody went, and not where it was done.
  const goneTo = written.filter(({ start, end }) => /[跑赴往]$/u.test(text.slice(0, start)) && GONE_FOR.test(text.slice(end)))
  const homes = written.filter(({ start, end }) => {
    const behind = text.slice(end)
    return (
      (HOME.test(text.slice(0, start)) && FARE.test(behind)) ||
      ((FROM.test(text.slice(0, start)) || OF.test(behind)) && !/^市?(?:总工会|工会|的)/u.test(behind))
    )
  })
  const found = written
    .filter((each) => !/^(?:路|街|湖|河|牌|菜|话|戏|鱼|酒|茶|站(?![点所长]))/u.test(text.slice(each.end)))
    // 台湾老板开的公司 says whose they are, and not where.
    .filter((each) => !/^(?:老板(?=[开办投捐来的])|商人|客商|同胞|籍|人[开办]|独资|投资的)/u.test(text.slice(each.end)))
    // 苏州自由贸易试验区 is the zone that goes by that name, in one district of it.
    .filter((each) => !/^(?:自由贸易试验区|自贸(?:试验)?区|自贸片区)/u.test(text.slice(each.end)))
    // 援疆干部 are who went there, and asked of for themselves.
    .filter((each) => !goneTo.includes(each) && !homes.includes(each) && !each.raw.startsWith('援'))
    // 驻上海总领事 is an office, and no place.
    .filter(({ start }) => text[start - 1] !== '驻')
    // 全国劳模 says which merit, and not where.
    .filter((each) => each.what.kind !== 'country' || !HONOUR.test(text.slice(each.end)))
    .filter(({ start }) => !inside().has(start))
    .filter((each, _, all) => !isZoneOfOther(each, all, lexicon))
    .filter((each) => !isInName(each, text, index) && !isOfOtherLevel(each, text, lexicon))
  const names = [
    ...new Set(found.filter((each) => !NOWHERE.has(each.what.kind) && !isLevelOfMerit(each, text)).map((each) => each.what.name)),
  ]
  // 海汀市鹭洲镇 is the town, wherever a list has it lie.
  const saysWhere = new Set(found.flatMap((each, i) => (isTownBehind(each, found[i + 1]) ? [each.what.name] : [])))
  const joined = new Set(
    found
      .filter((each, i) => [isJoined, isListed].some((form) => form(text, found[i - 1], each) || form(text, each, found[i + 1])))
      .map((each) => each.what.name),
  )
  // 甲县 乙市 会员数, 甲县乙市哪个多: side by side, unless the one lies in the other and nobody compares them.
  function isListed(said: string, a: Named<unknown> | undefined, b: Named<unknown> | undefined): boolean {
    const [one, other] = [a, b].map((each) => found.find(({ start }) => start === each?.start)?.what.name)
    if (!a || !b || !one || !other || one === other || !/^\s*$/u.test(said.slice(a.end, b.start))) return false
    if (COMPARES.test(said)) return true
    return !lexicon.ancestors(one).includes(other) && !lexicon.ancestors(other).includes(one)
  }
  // 苏州昆山: the larger place only says where the smaller lies. Beside it (园区和苏州) it is meant itself.
  const meant = names.filter(
    (name) =>
      !saysWhere.has(name) && (joined.has(name) || !names.some((other) => other !== name && lexicon.ancestors(other).includes(name))),
  )
  return { names: meant, besides: [...joined].filter((name) => meant.includes(name)), found, goneTo, homes }
}

const isTownBehind = (larger: Named<Place>, next: Named<Place> | undefined): boolean =>
  next !== undefined && next.start === larger.end && /[市县区]$/u.test(larger.raw) && /(?:[镇乡]|街道)$/u.test(next.raw)

const COMPARES = /对比|比较/u
const GONE_FOR = /^市?(?:去|来)?(?:上访|培训|学习|考察|参观|开会|领奖|挂职|支援|疗养|疗休养|招聘|交流|打工|招人)/u
/** 我是四川人, 湖北户籍, 户口在安徽, 来自河南: where somebody is from, and not of where they ask. */
const OF = /^[省市]?(?:人(?=[，,。、\s在来能去想可要也的]|$)|籍|户籍|户口)|^[省市]?来[^，。；？?]{0,6}(?:打工|上班|务工|干活)的?/u
const FROM = /(?:户口|户籍|籍贯|老家)(?:是|在)?$|来自$/u
/** What the way there costs. */
const FARE = /钱|费|票|报销|补/u
/** 过年开车回四川, 老家在贵州: where somebody is from. */
const HOME = /(?:(?:过年|春节|放假|探亲|返乡|开车|自驾|坐(?:火?车|高铁|飞机|大巴))[^，。；？?]{0,6}回(?:老家)?|老家(?:在|是)?)$/u
const NOWHERE: ReadonlySet<string> = new Set(['country', 'region'])

/** “苏州自由贸易试验区”公众号 of a district: a name that the documents write, whatever place it begins with. */
function isInName({ start, end }: Named<Place>, text: string, index: Pick<PassageIndex, 'frequency'>): boolean {
  const from = text.lastIndexOf('“', start)
  const name = from < 0 ? undefined : /^[^”]+(?=”)/u.exec(text.slice(from + 1))?.[0]
  return name !== undefined && from + 1 + name.length >= end && name.length > end - start + 1 && index.frequency(name) > 0
}

/** 江州市 is not the zone that goes by 江州. */
function isOfOtherLevel({ what, raw, end }: Named<Place>, text: string, { spellings }: Lexicon): boolean {
  const level = /^[市县](?![市里级])/u.exec(text.slice(end))?.[0]
  return (
    level !== undefined &&
    !/[省市区县镇乡]$/u.test(raw) &&
    !HONOUR.test(text.slice(end + 1)) &&
    !spellings(what.name).some((name) => name.startsWith(raw + level))
  )
}

/** 江苏省示范工作室, 江苏省五一劳动奖章: told of those who hold it, wherever they are. */
const isLevelOfMerit = ({ what, end }: Named<Place>, text: string): boolean =>
  what.kind === 'province' && HONOUR.test(text.slice(end).replace(/^省/u, ''))

/** 合同里写明: what begins inside of a word is no 同里. A text is cut once, and only where it names a place. */
function insidesOf(text: string, segmenter: Segmenter): () => ReadonlySet<number> {
  let places: Set<number> | undefined
  return () => {
    if (places) return places
    places = new Set()
    let at = 0
    for (const { word, tag } of segmenter.tag(text)) {
      if (!NAME.test(tag)) for (let inside = 1; inside < word.length; inside++) places.add(at + inside)
      at += word.length
    }
    return places
  }
}
const NAME = /^(?:n[rst]|x)/u

/** 园区和昆山, 园区总工会与昆山市总工会: one measure asked of both. */
const JOINED = /^[\p{Script=Han}]{0,6}(?:和|与|跟|同|、|还是|比|，)(?:苏州)?$/u
/** 园区2020年的会员和昆山2021年的: each with a year of its own. */
const JOINED_IN_YEARS = /^(?:19|20)\d{2}年\p{Script=Han}{0,16}?(?:和|与|跟|同|、|还是|比|，)$/u
const YEAR_BEHIND = /^(?:19|20)\d{2}年/u
/** 园区有多少家驿站，昆山呢 */
const ASKED_APART = /^[\p{Script=Han}“”]{0,16}(?:多少|几)[\p{Script=Han}“”]{0,10}[，？?](?:那么?|其中)?$/u
function isJoined(text: string, a: Named<unknown> | undefined, b: Named<unknown> | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const between = text.slice(a.end, b.start)
  return JOINED.test(between) || ASKED_APART.test(between) || (JOINED_IN_YEARS.test(between) && YEAR_BEHIND.test(text.slice(b.end)))
}
