// Owns what a passage speaks of: which time, which place, which body; a result or a plan; a report or a rule.

export interface Scope {
  readonly period?: string
  readonly region?: string
  readonly organisation?: string
  readonly plan: boolean
  readonly rule: boolean
}

export interface ScopeOfDocument {
  readonly title?: string
  readonly period?: string
  readonly published?: string
  readonly region?: string
  readonly kind?: string
}

/** Finds the place that a heading or a first sentence names, inside the document's own where that is given; the hierarchy of places lives with its caller. */
export type RegionFinder = (text: string, within?: string) => string | undefined

// 二、2021年主要任务安排 · not: 主要任务完成情况
const PLAN_HEADING =
  /(?:主要任务|工作任务|重点任务|年(?:度)?重点工作|任务安排|工作安排|工作部署|工作计划|工作打算|工作思路|工作要点|下一步|下步|今后|展望|目标任务)(?!.*(?:完成|回顾|情况))/u
const ORGANISATION = /(?:总工会|工会|委员会|联合会|协会|总商会|中心|管理局|办公室|法院|检察院|公司)$/u
const RULE_TEXT =
  /(?:应当|可以申请|可申请|须|不得|符合(?:以?下列|以下|条件)|按照.{0,12}标准|给予.{0,20}(?:补助|奖励|补贴)|不超过|有下列情形|报名(?:条件|时间|方式)|办理(?:时限|流程|材料))/u
const RULE_KIND = /^(?:policy|notice|rule|regulation|faq|guide)$/u
/** A report tells of rules that were made and kept; it makes none. */
const REPORT_KIND = /^(?:yearbook|work-report|newspaper-page|report|news)$/u
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
  const planning = [document.title ?? '', ...section].some((title) => PLAN_HEADING.test(title))
  const region = regionOf(document, section, lead, findRegion)
  const period = periodOf(document, section, planning)
  const organisation = section.findLast((title) => ORGANISATION.test(title.replace(/[（(].*[）)]$/u, '')))
  return {
    ...(period ? { period } : {}),
    ...(region ? { region } : {}),
    ...(organisation ? { organisation } : {}),
    plan: planning,
    rule: RULE_KIND.test(document.kind ?? '') || (!REPORT_KIND.test(document.kind ?? '') && RULE_TEXT.test(text)),
  }
}

function regionOf(document: ScopeOfDocument, section: readonly string[], lead: string, findRegion: RegionFinder): string | undefined {
  if (document.kind === 'newspaper-page') {
    // A page gathers items from many places: the headline says which, else a short item's first words, or a picture's.
    const heading = section.at(-1) ?? ''
    const told = NEWS_ITEM.test(lead) || section.length === 0 || heading.startsWith('（') ? lead.slice(0, 80) : ''
    return findRegion(heading, document.region) ?? findRegion(heading) ?? findRegion(told, document.region) ?? document.region
  }
  return (
    section.reduceRight<string | undefined>((found, title) => found ?? findRegion(title, document.region), undefined) ?? document.region
  )
}

/** A plan's time is the year its heading names, else the year of the report's date, else the year after the one it reports on. */
function periodOf(document: ScopeOfDocument, section: readonly string[], planning: boolean): string | undefined {
  // A plan inside 2022年工作总结 is not one for 2022: only its own heading, and those below, tell its year.
  const own = planning
    ? section.slice(
        Math.max(
          0,
          section.findIndex((title) => PLAN_HEADING.test(title)),
        ),
      )
    : section
  const year = own.map((title) => /(\d{4})年/u.exec(title)?.[1]).findLast((found) => found !== undefined)
  if (year && (planning || /工作(?:情况|回顾|总结)/u.test(section.join('')))) return year
  const published = document.published?.slice(0, 4)
  if (!planning) return document.period ?? published
  const reported = yearsOfPeriod(document.period)?.[1]
  if (reported === undefined) return published
  if (published !== undefined && Number(published) > reported) return published
  return String(document.kind === 'work-report' ? reported + 1 : reported)
}

/** Years a period covers: '2013-2018' → [2013, 2018]; '2020' → [2020, 2020]; '2022-10' → [2022, 2022]. */
export function yearsOfPeriod(period: string | undefined): readonly [number, number] | undefined {
  const range = /^(\d{4})\s?[-—~至]\s?(\d{4})$/u.exec(period ?? '')
  if (range) return [Number(range[1]), Number(range[2])]
  const year = /^(\d{4})/u.exec(period ?? '')?.[1]
  return year ? [Number(year), Number(year)] : undefined
}
