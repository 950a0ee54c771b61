// Owns who shares a price, and how much of it each is told to pay: 市总工会补助60%，单位承担40%.
import { foldText } from '../text/characters.ts'

interface Payer {
  readonly asked: RegExp
  readonly told: RegExp
}

/** Those who share a price, as people say it and as rules write it. */
const PAYERS: readonly Payer[] = [
  { asked: /(?<![每几一两\d])个人|自己|本人|自费|自付/u, told: /个人|本人|自理|自付/u },
  { asked: /单位|公司|厂里|企业|老板/u, told: /单位|企业|公司|行政/u },
  { asked: /工会|财政|政府|[市县区]里|公家/u, told: /工会|财政/u },
]
const PAYS = '(?:补助|补贴|承担|负担|支付|缴纳|报销|资助|出资?|交|出)'
const SHARE = new RegExp(`([\\p{Script=Han}（）()]{2,14}?)${PAYS}(?:其中的?)?(\\d[\\d.]*%|\\d[\\d.,]*万?元)`, 'gu')
/** What goes before the share of one. */
export const PAID_SO = new RegExp(`${PAYS}(?:其中的?)?$`, 'u')

export interface Share {
  readonly who: string
  /** 60%, 1.5万元 */
  readonly raw: string
}

export const sharesIn = (said: string): readonly Share[] =>
  Array.from(foldText(said).matchAll(SHARE), ([, who = '', raw = '']) => ({ who, raw }))

/** What one of them pays; 单位工会 pays for the unit only where nobody else of it does. */
export function sharesOf({ told }: Payer, shares: readonly Share[]): readonly Share[] {
  // Who stands nearest to what is paid: 其中市总工会补贴.
  const own = shares.filter(({ who }) => told.test(who.slice(-5)))
  const others = told.test('工会') ? own : own.filter(({ who }) => !who.endsWith('工会'))
  return others.length === 0 ? own : others
}

/** Whose part is asked for: who is named last before the amount. */
export function payerAsked(text: string): Payer | undefined {
  const before = text.slice(0, /多少|几[块百千]/u.exec(text)?.index ?? 0)
  const named = PAYERS.map((payer) => ({
    payer,
    at: Math.max(-1, ...Array.from(before.matchAll(new RegExp(payer.asked, 'gu')), ({ index }) => index)),
  }))
  const last = named.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0]
  return last && PAID.test(before.slice(last.at)) ? last.payer : undefined
}
/** 工会夏令营多少钱 names the union, and asks for no part of it. */
const PAID = /[补出掏付交给拿]|承担|负担/u
