// Owns tiers that sentences tell: 自负5000元以下的部分，救助30%；自负5000元至2万元的部分，救助40%；…
import type { Passage } from '../../documents/passage.ts'
import { foldText } from '../../text/characters.ts'
import { ageBandsIn } from './age-band.ts'
import { type Tier, tierOf } from './tier.ts'
import { gradesInDigits } from './told-figures.ts'

export interface TextTiers {
  readonly passage: Passage
  readonly tiers: readonly { readonly tier: Tier; readonly part: string }[]
  /** What tells them, where that is less than the passage. */
  readonly sentence?: string
}

const TIERS_MIN = 2
/** 例如，某会员自付8000元，其中…: what it comes to for one is no tier. */
const EXAMPLE = /(?:例如|比如|举个?例子?)[：:，,].*$/su
const AMOUNT = String.raw`\d[\d,]*(?:\.\d+)?[万亿]?(?:元|周?岁|个?月|年|天|日|人|小时|次|场|级)?(?:[(（]不?含[)）])?`
/** 满10年不满20年休10天, 满20年休15天 */
const FULL = `满${AMOUNT}(?:(?:但|且)?(?:不满|不足|未满)${AMOUNT})?(?=的?(?:休|享|给|补|发|可|为|奖))`
/** 7级至10级1800元, 五级的3000元 */
const GRADES =
  '\\d{1,2}级?(?:[至到~—–-]\\d{1,2}级)?(?<=级)(?=(?:伤残|残疾|工伤)?(?:的|的?[：:，]?(?:给予?|发放?|慰问|补助|一次性|每人)*\\d))'
const BOUND = new RegExp(
  `${FULL}|${GRADES}|(?:不?满|不足|不到|低于|小于|不超过|超过|大于|高于)?${AMOUNT}(?:以上)?(?:[至到~—-]+${AMOUNT})?(?:(?:以下|以内|及?以上)(?:[(（]不?含[^)）]{0,8}[)）])?)?(?=的|[:：])`,
  'u',
)
/** Where each clause has a bound of its own, a comma parts them: 3万元以上的救助5000元，8万元以上的救助1万元. */
const PARTS =
  /(?<!\d[万亿]?元?(?:[(（]不?含[)）])?(?:以[上下内])?)[：:]|[；;。\n]|，(?=(?:超过|满|达到?)?\d[\d,.]*[万亿]?元?(?:[(（]含[)）])?(?:以上|[至到—-])|满\d{1,2}[年个]月?(?:不满|但|的?[休享给补发可为奖])|[一二三四五六七八九十\d]{1,2}级?(?:[至到~—–-][一二三四五六七八九十\d]{1,2})?(?<!级)级)/u
const MAY_BOUND = /以上|超过|高于|大于|满\s?[\d０-９]|[一二三四五六七八九十\d]级[至到~—–\-\d０-９的]/u
/** What stands before the bound is the same word in all of them, and short. */
const LEAD_MAX = 14

/** Of each passage that tells some, one behind the other: what only names several limits has no tiers. */
export const tiersInText = (passages: readonly Passage[]): readonly TextTiers[] =>
  passages.flatMap((passage): readonly TextTiers[] => {
    const bands = passage.cells ? undefined : ageBandsIn(passage.text.slice(passage.bodyStart))
    if (bands) return [{ passage, ...bands }]
    if (passage.cells || !MAY_BOUND.test(passage.text)) return []
    const told = passage.text
      .slice(passage.bodyStart)
      .replace(EXAMPLE, '')
      .split(PARTS)
      .flatMap((part) => partTier(part.trim()))
    const unit = unitOfMost(told)
    // 住院满7天的，慰问500元 behind the grades is no tier of them.
    const ordered = closed(told.filter(({ tier }) => tier.unit === unit).sort((a, b) => a.tier.low - b.tier.low))
    const tiers = ordered.map((each, i) => upToNext(each, ordered[i + 1]?.tier))
    const meet = tiers.every(({ tier }, i) => i === 0 || meets(tiers[i - 1]?.tier, tier))
    return tiers.length >= TIERS_MIN && meet ? [{ passage, tiers }] : []
  })

/** Of the units that bound something, the one that bounds most; of several the last. */
function unitOfMost(told: TextTiers['tiers']): string | undefined {
  const units = told.map(({ tier }) => tier.unit)
  const count = (unit: string): number => units.filter((other) => other === unit).length
  return units.reduce<string | undefined>((most, unit) => (most !== undefined && count(most) > count(unit) ? most : unit), undefined)
}

/** 3至9天, 10至19天: what is counted one by one lies one behind the other. */
const IN_WHOLE = /^(?:周?岁|个?月|年|天|日|人|次|场|级)$/u
const isNext = (high: number, { low, unit }: Tier): boolean => IN_WHOLE.test(unit) && low === high + 1
const upToNext = (each: TextTiers['tiers'][number], next: Tier | undefined): TextTiers['tiers'][number] =>
  each.tier.unit === GRADE || (next && isNext(each.tier.high, next)) ? { ...each, tier: { ...each.tier, highIncluded: true } } : each
const GRADE = '级'

const meets = (one: Tier | undefined, next: Tier): boolean =>
  one !== undefined && one.unit === next.unit && (one.high === next.low || isNext(one.high, next))

/** 3万元以上的救助5000元，8万元以上的救助1万元: each goes as far as the next. */
function closed(ordered: TextTiers['tiers']): TextTiers['tiers'] {
  const isOpen = ordered.every(({ tier }) => tier.high === Number.POSITIVE_INFINITY)
  if (!isOpen || new Set(ordered.map(({ part }) => gives(part))).size > 1) return ordered
  return ordered.map(({ tier, part }, i) => ({ part, tier: { ...tier, high: ordered[i + 1]?.tier.low ?? tier.high, highIncluded: false } }))
}

/** 以上的救助#: what each gives but for its amount. */
const gives = (part: string): string => (/(?:以上|超过|满).*$/u.exec(part)?.[0] ?? part).replace(/\d[\d.,]*[万亿]?/gu, '#')

function partTier(part: string): readonly { tier: Tier; part: string }[] {
  const text = gradesInDigits(foldText(part))
  const found = BOUND.exec(text)
  if (!found) return []
  const lead = found.index - text.slice(0, found.index).lastIndexOf('，') - 1
  const rest = text.slice(found.index + found[0].length).replace(/[的，。；：\s]/gu, '')
  // 住院满3天可以申请 bounds, and gives nothing.
  const tier = lead <= LEAD_MAX && (rest === '' || GIVES.test(rest)) ? (tierOf(found[0]) ?? gradeAlone(found[0])) : undefined
  return tier ? [{ tier, part }] : []
}
const GIVES = /[\d一二两三四五六七八九十半免全减不]/u

/** 五级的3000元 */
function gradeAlone(bound: string): Tier | undefined {
  const grade = /^(\d{1,2})级$/u.exec(bound)?.[1]
  if (grade === undefined) return undefined
  return { low: Number(grade), high: Number(grade), lowIncluded: true, highIncluded: true, unit: GRADE }
}
