// Owns tiers that sentences tell: 自负5000元以下的部分，救助30%；自负5000元至2万元的部分，救助40%；…
import type { Passage } from '../../documents/passage.ts'
import { foldText } from '../../text/characters.ts'
import { type Tier, tierOf } from './tier.ts'

export interface TextTiers {
  readonly passage: Passage
  readonly tiers: readonly { readonly tier: Tier; readonly part: string }[]
}

const TIERS_MIN = 2
/** 例如，某会员自付8000元，其中…: what it comes to for one is no tier. */
const EXAMPLE = /(?:例如|比如|举个?例子?)[：:，,].*$/su
const AMOUNT = String.raw`\d[\d,]*(?:\.\d+)?[万亿]?(?:元|周?岁|个?月|年|天|日|人|小时|次|场)?(?:[(（]不?含[)）])?`
/** 满10年不满20年休10天, 满20年休15天 */
const FULL = `满${AMOUNT}(?:(?:但|且)?(?:不满|不足|未满)${AMOUNT})?(?=的?(?:休|享|给|补|发|可|为|奖))`
const BOUND = new RegExp(
  `${FULL}|(?:不?满|不足|不到|低于|小于|不超过|超过|大于|高于)?${AMOUNT}(?:以上)?(?:[至到~—-]+${AMOUNT})?(?:(?:以下|以内|及?以上)(?:[(（]不?含[^)）]{0,8}[)）])?)?(?=的|[:：])`,
  'u',
)
/** Where each clause has a bound of its own, a comma parts them: 3万元以上的救助5000元，8万元以上的救助1万元. */
const PARTS =
  /(?<!\d[万亿]?元?(?:[(（]不?含[)）])?(?:以[上下内])?)[：:]|[；;。\n]|，(?=(?:超过|满|达到?)?\d[\d,.]*[万亿]?元?(?:[(（]含[)）])?(?:以上|[至到—-])|满\d{1,2}[年个]月?(?:不满|但|的?[休享给补发可为奖]))/u
/** What stands before the bound is the same word in all of them, and short. */
const LEAD_MAX = 14

/** Of each passage that tells some, one behind the other: what only names several limits has no tiers. */
export const tiersInText = (passages: readonly Passage[]): readonly TextTiers[] =>
  passages.flatMap((passage) => {
    if (passage.cells || !/以上|超过|高于|大于|满\s?\d/u.test(passage.text)) return []
    const tiers = passage.text
      .slice(passage.bodyStart)
      .replace(EXAMPLE, '')
      .split(PARTS)
      .flatMap((part) => partTier(part.trim()))
      // 住院3天以上的，可申请 before them is no tier of the amounts.
      .filter(({ tier }, _, all) => tier.unit === all.at(-1)?.tier.unit)
    const ordered = closed([...tiers].sort((a, b) => a.tier.low - b.tier.low))
    const meet = ordered.every(
      ({ tier }, i) => i === 0 || (ordered[i - 1]?.tier.high === tier.low && ordered[i - 1]?.tier.unit === tier.unit),
    )
    return ordered.length >= TIERS_MIN && meet ? [{ passage, tiers: ordered }] : []
  })

/** 3万元以上的救助5000元，8万元以上的救助1万元: each goes as far as the next. */
function closed(ordered: TextTiers['tiers']): TextTiers['tiers'] {
  const isOpen = ordered.every(({ tier }) => tier.high === Number.POSITIVE_INFINITY)
  if (!isOpen || new Set(ordered.map(({ part }) => gives(part))).size > 1) return ordered
  return ordered.map(({ tier, part }, i) => ({ part, tier: { ...tier, high: ordered[i + 1]?.tier.low ?? tier.high, highIncluded: false } }))
}

/** 以上的救助#: what each gives but for its amount. */
const gives = (part: string): string => (/(?:以上|超过|满).*$/u.exec(part)?.[0] ?? part).replace(/\d[\d.,]*[万亿]?/gu, '#')

function partTier(part: string): readonly { tier: Tier; part: string }[] {
  const text = foldText(part)
  const found = BOUND.exec(text)
  const tier = found && found.index <= LEAD_MAX ? tierOf(found[0]) : undefined
  return tier ? [{ tier, part }] : []
}
