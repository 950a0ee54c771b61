// Owns what a passage speaks of: which time, which place, which body; a result or a plan; a report or a rule.
import { yearOfItem } from './item-year.ts'
import { periodOfSection, timesOfText, yearsOfPeriod } from './period.ts'

export interface Scope {
  /** The time it speaks of: `2020`, `2013-2018`, `2021`. */
  readonly period?: string
  /** Further times that it tells of by words alone, as years: 去年 on a page of 2022 → `2021`. */
  readonly times?: readonly string[]
  readonly region?: string
  readonly organisation?: string
  /** A plan or a demand, not a result. */
  readonly plan: boolean
  /** A rule (conditions, amounts, procedures), not a report. */
  readonly rule: boolean
}

export interface ScopeOfDocument {
  readonly title?: string
  readonly period?: string
  readonly published?: string
  readonly region?: string
  readonly kind?: string
  /** The year of the dateline above the passage, where the document has several. */
  readonly dated?: string | undefined
}

/** Finds the place that a heading or a first sentence names, inside the document's own where that is given; the hierarchy of places lives with its caller. */
export type RegionFinder = (text: string, within?: string) => string | undefined

// 二、2021年主要任务安排 · not: 主要任务完成情况
const PLAN_HEADING =
  /(?:主要任务|工作任务|重点任务|年(?:度)?重点工作|任务安排|工作安排|工作部署|工作计划|工作打算|主要打算|年打算|打算$|工作思路|工作要点|下一步|下步|今后|未来[三五]年|展望|目标任务)(?!.*(?:完成|回顾|情况))/u
// 一、2022年工作总结 · 主要成效 · not: 总结推广
const RESULT_HEADING = /(?:工作|年度)(?:总结|回顾|情况|报告)|(?:主要|工作)(?:成效|成绩)|回顾$|存在(?:的)?(?:主要)?问题/u
const ORGANISATION =
  /(?:总工会|(?<!网上|掌上|智慧|数字)工会|共青团|团市委|团区委|团县委|团工委|妇联|妇工委|科协|工商联|侨联|文联|残联|红十字会|商会|委员会|联合会|协会|总商会|中心|管理局|办公室|法院|检察院|公司)$/u
const RULE_TEXT =
  /(?:应当|可以申请|可申请|须|不得|符合(?:以?下列|以下|条件)|按照.{0,12}标准|给予.{0,20}(?:补助|奖励|补贴)|不超过|有下列情形|报名(?:条件|时间|方式)|办理(?:时限|流程|材料))/u
const RULE_KIND = /^(?:policy|notice|rule|regulation|handbook|manual|faq|guide|service-guide|questions)$/u
/** A report tells of rules that were made and kept; it makes none. */
const REPORT_KIND = /^(?:yearbook|work-report|newspaper-page|report|news|statistics|bulletin)$/u
// 本报讯（记者 甘霖）9月3日，望山区… · not: a feature, whose first scene is one of many
const NEWS_ITEM = /^本报讯/u

/** `lead` is how the section's own text begins: what is told there once holds for the whole item. */
export function scopeOf(
  document: ScopeOfDocument,
  section: readonly string[],
  text: string,
  lead: string,
  findRegion: RegionFinder,
): Scope {
  const plan = planIn(document, section)
  const region = regionOf(document, section, lead, findRegion)
  // A plan inside 2022年工作总结 is not one for 2022: only its own heading, and those below, tell its year.
  const told = periodOfSection(document, section.slice(Math.max(0, plan ?? 0)), plan !== undefined)
  const { kind, dated } = document
  const base = plan === undefined ? (yearOfItem({ kind, period: told, lead, text, dated }) ?? told) : told
  const rule = RULE_KIND.test(document.kind ?? '') || (!REPORT_KIND.test(document.kind ?? '') && RULE_TEXT.test(text))
  // 近两年已参加的不再安排: a rule's times are conditions, not what it tells of.
  const { period, times } = rule ? { period: base, times: [] } : timesOfText(text, base, document.published)
  const organisation = section.map(withoutNumber).findLast((title) => ORGANISATION.test(title.replace(/[（(].*[）)]$/u, '')))
  return {
    ...(period ? { period } : {}),
    ...(times.length > 0 ? { times } : {}),
    ...(region ? { region } : {}),
    ...(organisation ? { organisation } : {}),
    plan: plan !== undefined,
    rule,
  }
}

function regionOf(document: ScopeOfDocument, section: readonly string[], lead: string, findRegion: RegionFinder): string | undefined {
  if (document.kind === 'newspaper-page') {
    // A page gathers items from many places: the headline says which, else a short item's first words, or a picture's.
    const heading = section.at(-1) ?? ''
    if (OF_WHOLE.test(heading) && findRegion(heading) === undefined) return document.region
    const told = NEWS_ITEM.test(lead) || section.length === 0 || heading.startsWith('（') ? lead.slice(0, 80) : ''
    const found = findRegion(heading, document.region) ?? findRegion(heading) ?? findRegion(told, document.region)
    return found === undefined || isHeldIn(document.region, found, told) ? document.region : found
  }
  return (
    section.reduceRight<string | undefined>((found, title) => found ?? findRegion(title, document.region), undefined) ?? document.region
  )
}

/** 岚州市第十一届职工技能大赛在雁塘区举行: the town's own, wherever it was held · not: 岚州市雁塘区总工会 */
function isHeldIn(town: string | undefined, part: string, lead: string): boolean {
  const [whole, within] = [town, part].map((name) => name?.replace(/(?<=..)(?:[市县区镇乡]|街道)$/u, '') ?? '')
  if (!whole || !within || town === part) return false
  const [at, then] = [lead.indexOf(whole), lead.indexOf(within)]
  return at >= 0 && then > at && !/^[市县区]?$/u.test(lead.slice(at + whole.length, then))
}

/** 全市开办职工子女托管班84个: of the whole place, whichever part the first scene is laid in. */
const OF_WHOLE = /全[省市区县州]|我[省市区县州]/u

/** Where the plan begins in the path, -1 for a document that is one itself; of headings that say plan and result the inner one decides. */
function planIn({ title = '', period, published }: ScopeOfDocument, section: readonly string[]): number | undefined {
  const result = section.findLastIndex((heading) => RESULT_HEADING.test(heading))
  const told = Math.max(yearsOfPeriod(period)?.[1] ?? 0, yearsOfPeriod(published)?.[0] ?? 0)
  const plan = section.findIndex((heading, i) => i > result && (PLAN_HEADING.test(heading) || isAhead(heading, told)))
  if (plan >= 0) return plan
  return result < 0 && PLAN_HEADING.test(title) && !RESULT_HEADING.test(title) ? -1 : undefined
}

/** 四、2024年办好八件实事, in a report that was given in 2023. */
const isAhead = (heading: string, told: number): boolean =>
  told > 0 && Number(/^[一二三四五六七八九十]{1,3}、(20\d\d)年(?!鉴)/u.exec(heading)?.[1] ?? 0) > told

/** '第一节　工会' → '工会'; '（二）团工委' → '团工委' */
const withoutNumber = (title: string): string =>
  title.replace(/^(?:第[一二三四五六七八九十百\d]+[编章节篇]|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)])[\s　]*/u, '')
