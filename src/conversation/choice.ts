// Owns the reading of a message as a choice among numbered offers: by number, by word, by 第二个.

import type { Choosable } from '../answers/reply.ts'

export type Offer = Choosable

export type Choice =
  | { readonly kind: 'taken'; readonly offer: Offer }
  /** A number that no offer has. */
  | { readonly kind: 'out-of-range' }

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }

/** 第二个 → 2, ②. → 2, 选3 → 3, 2号 → 2; not: 2020年, 2个妈妈驿站, 二等奖. */
const NUMBERED =
  /^我?(?:要|选|看|是|就)*第?(\d{1,2}|[一二两三四五六七八九]|十[一二三四五六七八九]?)(?:个|项|条|号|种)?(?:吧|呀|啊|呢|的)?$/u
const LAST = /^(?:我?(?:要|选|看)?)最后(?:一)?(?:个|项|条)(?:吧|呢)?$/u

/** `partly`: a part of a label will do, as when the bot has just asked 园区总工会 or 昆山市总工会? */
export function parseChoice(said: string, offers: readonly Offer[], partly: boolean): Choice | undefined {
  const text = plain(said)
  if (text === '' || offers.length === 0) return undefined
  const number = LAST.test(text) ? offers.length : numberIn(text)
  if (number === undefined) return byWord(text, offers, partly)
  const offer = offers[number - 1]
  return offer ? { kind: 'taken', offer } : { kind: 'out-of-range' }
}

function plain(said: string): string {
  return said
    .normalize('NFKC')
    .replace(/[\s.,。,、!！?？:：()（）【】[\]"'“”]/gu, '')
    .toLowerCase()
}

function numberIn(text: string): number | undefined {
  const written = NUMBERED.exec(text)?.[1]
  if (written === undefined) return undefined
  if (/^\d/.test(written)) return Number(written)
  if (written.startsWith('十')) return 10 + (DIGITS[written.slice(1)] ?? 0)
  return DIGITS[written]
}

/** The word must belong to one offer alone: its whole label, or a part that no other label has. */
function byWord(text: string, offers: readonly Offer[], partly: boolean): Choice | undefined {
  const word = text.replace(/^(?:我?(?:要|选|看|是|就|说的?是|问的?是|指的?是))/u, '').replace(/(?:的|那个|吧|呀|啊|呢)+$/u, '')
  const labels = offers.map((offer) => ({ offer, label: plain(offer.label) }))
  const whole = labels.filter(({ label }) => label === word || label === text)
  const part = labels.filter(({ label }) => partly && word.length >= 2 && label.includes(word))
  const found = whole.length > 0 ? whole : part
  return found.length === 1 && found[0] ? { kind: 'taken', offer: found[0].offer } : undefined
}
