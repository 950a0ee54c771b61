// Owns bands of ages that a sentence gives amounts for: 80至89周岁60元，90至99周岁150元，百岁以上600元.
import { foldText } from '../../text/characters.ts'
import { splitSentences } from '../../text/sentences.ts'
import { type Tier, tierOf } from './tier.ts'

const AGE = String.raw`(?:\d{1,3}|百)(?:周?岁)?`
/** 90至99周岁, 年满100周岁以上, 百岁以上 */
export const AGE_BAND = `(?:年?满)?(?:${AGE}[至到~—-]+\\d{1,3}周?岁|(?:\\d{1,3}周?岁|百岁)(?:[(（]含[)）])?[及和]?以上)`
const PARTS = new RegExp(`[：:；;。\\n]|，(?=${AGE_BAND})|、(?=${AGE_BAND})`, 'u')
const BEGINS = new RegExp(`^\\p{Script=Han}{0,6}?(${AGE_BAND})`, 'u')
/** What somebody of that age gets, and not only how many there are. */
const GIVES = /\d[\d,.]*[万千百]?(?:元|天|次|[%％])/u

interface AgeBand {
  readonly tier: Tier
  readonly part: string
}

export interface AgeBands {
  /** The sentence that tells them all, from where it says what they are given for. */
  readonly sentence: string
  readonly tiers: readonly AgeBand[]
}

/** Those of a sentence that go on from one another: 60周岁以上老人5.94万人 in the one before is no band. */
export function ageBandsIn(text: string): AgeBands | undefined {
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end)
    const tiers = sentence.split(PARTS).flatMap((part) => bandOf(part.trim()) ?? [])
    const meet = tiers.every(({ tier }, i) => i === 0 || tiers[i - 1]?.tier.high === tier.low)
    if (tiers.length > 1 && meet) return { sentence, tiers }
  }
  return undefined
}

/** Both ends are in the band, whatever the text says of them: whoever is 89 is not yet 90. */
function bandOf(part: string): AgeBand | undefined {
  const [, band] = BEGINS.exec(foldText(part)) ?? []
  if (band === undefined || !GIVES.test(foldText(part).slice(band.length))) return undefined
  const tier = tierOf(
    band
      .replace('百', '100')
      .replace(/^年?满/u, '')
      .replaceAll('周岁', '岁')
      .replace(/[及和](?=以上)/u, ''),
  )
  if (tier?.unit !== '岁') return undefined
  const isOpen = tier.high === Number.POSITIVE_INFINITY
  return { part, tier: { ...tier, lowIncluded: true, highIncluded: false, high: isOpen ? tier.high : tier.high + 1 } }
}
