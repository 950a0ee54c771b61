// Owns going on from a ranking: 最少的呢, 第二名呢 behind 哪个区会员最多 ask the same of the other end, or of the next place.

const EXTREME = /最[多高大长少低小短]|排第[一二三四五六七八九十]/u
const OTHER =
  /^(?:那么?)?(?:(最[多高大长少低小短])(?:的)?|(?:排)?第([一二三四五六七八九十])(?:名|位|多)?(?:的)?)(?:是)?(?:谁|哪一?[个家位])?(?:呢|啊)?(?:[，,](?:多大|多少|几岁|是谁)了?)?[？?]?$/u

/** The question before with the place in the order that is newly named. */
export function askedOfOtherEnd(said: string, before: string): string | undefined {
  const [, extreme, nth] = OTHER.exec(said.trim()) ?? []
  if ((extreme ?? nth) === undefined || !EXTREME.test(before)) return undefined
  return before.replace(EXTREME, extreme ?? `排第${nth}`)
}
