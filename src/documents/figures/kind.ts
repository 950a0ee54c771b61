// Owns whether a figure is a year's addition, a stock, a plan, a share, or something else.
import type { Quantity } from '../../text/quantity.ts'
import { HAS_DEED } from './deed-words.ts'
import { isRatio } from './measure-class.ts'

export type FigureKind = 'addition' | 'stock' | 'plan' | 'share' | 'rank' | 'other'

export interface Telling {
  readonly quantity: Quantity
  readonly indicator: string
  /** The clause up to the figure, with its adverbs. */
  readonly before: string
  readonly behind: string
  /** What follows in the sentence. */
  readonly after: string
  /** The sentence up to the clause. */
  readonly sentence: string
  readonly plan: boolean
  /** A rule says what is given or asked, and reports nothing. */
  readonly rule: boolean
  /** The kind of the figure whose part this is. */
  readonly whole: FigureKind | undefined
}

// 计划安排疗休养1万名左右, 有望破120亿元 · not: “双创”计划人才
const PLANNED =
  /(?:计划|拟|力争|预计|争取|有望|目标)(?:[在到于至])?(?:(?:\d{4}|[今明本])?年)?(?:\d{1,2}月)?[底末]?前?(?=再|安排|完成|建|新|增|发展|扩|招|评|引进|资助|走访|慰问|开|举|组|投|发|达|实现|培|覆|破|突破|为)|(?:确保|力争|争取)[在到于至]?[^，。；]{0,8}[年底末月]前/u
// 增长, 比上年减少, 下降了约 · not: 提高到, which tells a level
const CHANGE = /(?:增长|增加|增幅|减少|下降|提高|提升|上升|节省|节约|降低|同比|环比)(?:率|达到|达)?[了约近超过]*$/u
/** 较2021年增加48个, 净增174家: what came or went between two times. */
const NET_CHANGE = /(?:[较比][^，。；]{0,16}(?:增|减|降|升|多|少)[加少了长升]*|净增加?|净减少?)[了约近达超]*$/u
const STOCK =
  /累计|共有|现有|原[有为]|设有|拥有|总数|总量|总人数|馆藏|已建|已有|现已|代表着?全[国省市州区县镇厂]|[增减升降扩]至|(?:增加|增长|提升|扩大|拓展|发展|上升|恢复|提高|减少|下降)[至到]|扩大到|拓展到|达到|在册|截至|集聚(?!人才招)|目前/u
// 截至年底，…; 至9月末，… · not: 提升至139个，, 1至9月，
const STOCK_SENTENCE = /(?:截至|截止|(?:^|[，。；,;\s])[至到])[^，。,;；]{0,12}[，,]|目前[，,已]?/u
const EXISTS = /(?:^|[，；、]|全区|全市|园区|联盟|协会|年)(?:共|现|设|拥)?有(?!效|关|序|力|望|限|的)/u
const ADDED = /^(?:全年|年内|当年)|新[建增评设成命开]|新入/u
/** 由60家扩大到100家, as a plan: what there is already is not planned. */
const FROM = /[由从](?:现有的?|目前的?|原来的?|(?:\d{4}|[今去上])年(?:年?[底末])?的?)?$/u
const GROWS = /^[^，。；\d]{0,6}(?:增|扩|提|升|发展|拓展|减|降|压缩|缩)[^，。；\d]{0,4}[到至]/u
/** Sizes and lengths that describe a thing and count nothing of the report. */
const DESCRIBING = new Set([
  '岁',
  '小时',
  '分钟',
  '秒',
  '年',
  '天',
  '个月',
  '周',
  '日',
  '个工作日',
  '米',
  '公里',
  '千米',
  '字',
  '倍',
  '种',
  '摄氏度',
  '元/人',
  '元/月',
])
const PER_HEAD = /每(?:人|年|月|户|家|次|天|名)|人均|日均|最高|不超过/u

/** 2023年底建成…, 年末，全市职工…: what there is at the close of a time. · not: 年底前, by which something is to be done */
const AT_CLOSE = /^.*(?:^|[，。；\s\d本当上前去])(?:年|月|期)[末底](?!前|之前|以前)[，,]?([^。；]*)$/su
/** Deeds whose outcome stands; 走访 and 发放 at the end of a year are done in it. */
const STANDS = /建成|建立|已建|组建|成立|设立|设置|共有|现有|设有|拥有|达到|覆盖|涵盖|纳入|注册|入驻|包括|包含|入会|建会/gu
const OTHER_TIME = /\d{4}年|全年|年内|当年|[今去]年|收入|支出|新/u

function standsAtClose(before: string): boolean {
  const since = AT_CLOSE.exec(before)?.[1]
  return since !== undefined && !OTHER_TIME.test(since) && !HAS_DEED.test(since.replace(STANDS, ''))
}

/** 会员有64万余人, 各类组织达上万家: told without a deed, it is what there is. · not: 参赛企业有1100家, 有3人获评 */
const THERE_ARE = /(?<=\p{Script=Han}{2})(?:有|达)$/u
const isThere = (before: string, behind: string): boolean =>
  THERE_ARE.test(before) &&
  ![before.replace(THERE_ARE, '').replace(BODIES, ''), behind].some((said) => HAS_DEED.test(said) || /新|参|获/u.test(said))

/** 各类工会组织: bodies, and nothing that is organised. */
const BODIES = /(?<=[会党团群类])组织$/u
/** 建成驿站205个，其中当年新建66个: of all there are. */
const OF_ALL = /^[^，。；]{0,4}[，,（(]其中[^，。；]{0,6}新[建增评设]/u

/** 依托22854个委员会: what a deed makes use of is not what it made. */
const MEANS = /(?:依托|通过|利用|由)$/u
/** 职工百人以上企业, 年薪高于40万元: a condition. */
const THRESHOLD = /^(?:高于|低于|不超过|不低于|不少于|不高于)|以上|以下/u
const OF_STOCK = /(?:粉丝|粉丝量|注册(?:志愿者|用户|党员)|会员|成员|党员|团员|人口|居民|教职人员|党派|支部|妇联|团委|团（工）委)$/u

export function kindOf(telling: Telling): FigureKind {
  const { quantity, before, behind, indicator, plan } = telling
  if ((plan || PLANNED.test(before)) && FROM.test(before) && GROWS.test(telling.after)) return 'other'
  if (plan || PLANNED.test(before)) return 'plan'
  if (telling.rule && !isRatio(quantity)) return 'other'
  if (isRatio(quantity))
    return CHANGE.test(before) || quantity.unit === '个百分点' || /按[\p{Script=Han}]{1,8}的$/u.test(before) ? 'other' : 'share'
  if (DESCRIBING.has(quantity.unit) && !/累计|培训|服务|完成|行驶/u.test(before)) return 'other'
  if (PER_HEAD.test(before.slice(-12)) || PER_HEAD.test(quantity.raw)) return 'other'
  if (behind !== '' && MEANS.test(before)) return 'other'
  if (THRESHOLD.test(quantity.qualifier) && (behind !== '' || /^[高低不]/u.test(quantity.qualifier))) return 'other'
  if (NET_CHANGE.test(before)) return 'other'
  if (telling.whole !== undefined && !ADDED.test(before)) return telling.whole
  if (ADDED.test(before)) return 'addition'
  if (STOCK.test(before) || OF_ALL.test(telling.after)) return 'stock'
  if (ADDED.test(indicator)) return 'addition'
  if (STOCK.test(indicator) || isThere(before, behind) || (EXISTS.test(before) && !HAS_DEED.test(behind))) return 'stock'
  if (
    STOCK_SENTENCE.test(telling.sentence) ||
    standsAtClose(`${telling.sentence}${before}`) ||
    (EXISTS.test(indicator) && !HAS_DEED.test(behind))
  )
    return 'stock'
  return behind === '' && OF_STOCK.test(before) && !/参|发展|培训|走访|慰问|成立|组建|新|建立|首批|第一批/u.test(before)
    ? 'stock'
    : 'addition'
}

/** Money comes in or goes out in a year; a heading without a deed (基层工会, 会员) does not say whether new or in all. */
export function kindOfCell(cell: {
  readonly passage: { readonly plan: boolean }
  readonly quantity: Quantity
  readonly heading: string
}): FigureKind {
  const { passage, quantity, heading } = cell
  if (passage.plan || /计划|目标|预算/u.test(heading)) return 'plan'
  if (isRatio(quantity)) return /增长|增幅|下降|同比|环比|增减/u.test(heading) ? 'other' : 'share'
  if (/排名|名次|位次/u.test(heading)) return 'rank'
  if (STOCK.test(heading)) return 'stock'
  return ADDED.test(heading) || HAS_DEED.test(heading) || quantity.unit === '元' || /人次|场次|收入|支出/u.test(heading)
    ? 'addition'
    : 'other'
}
