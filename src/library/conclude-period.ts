// Owns the time that a file tells of which nobody described: what its title, its headings or its date say, or the year that it names by far the most; else none.

interface Undated {
  readonly title: string
  readonly kind: string | undefined
  readonly published: string | undefined
  readonly body: string
}

/** A rule or a page of the day holds from when it was given out; the years it names are others'. */
const OF_ITS_DAY = /^(?:policy|notice|faq|guide|newspaper-page)$/u
const WITHOUT_YEARS = /^(?:policy|faq|guide)$/u

/** A yearbook tells of the year before the one in its title; a report of its heading's year. */
export function concludePeriod({ title, kind, published, body }: Undated): string | undefined {
  const range = /(\d{4})\s?[-—~至]\s?(\d{4})年?/u.exec(title)
  if (range) return `${range[1]}-${range[2]}`
  const several = severalYears(title, published, body)
  if (several) return several
  const named = /(?<!\d)((?:19|20)\d\d)(?!\d)\s?年?/u.exec(title)?.[1]
  if (named) return kind === 'yearbook' ? String(Number(named) - 1) : named
  const dated = published?.slice(0, 4)
  if (dated && OF_ITS_DAY.test(kind ?? '')) return dated
  const inForce = /自\s?(\d{4})年\d{1,2}月\d{1,2}日起(?:施行|实施|执行|试行|生效)/u.exec(body)?.[1]
  if (WITHOUT_YEARS.test(kind ?? '')) return inForce
  return /(\d{4})年(?:度)?(?:工会)?工作(?:情况|回顾|总结)/u.exec(body)?.[1] ?? yearNamedMost(body, published) ?? dated
}

/** 一、过去五年的工作回顾, given out in 2023 → 2018-2023 */
function severalYears(title: string, published: string | undefined, body: string): string | undefined {
  const headings = body.split('\n').filter((line) => line.length <= 40)
  const count = [title, ...headings]
    .map((line) => /(?:过去|近|这)?(?:的)?([三五])年来?(?:的)?(?:工会)?工作(?:的)?(?:回顾|总结|情况)|([三五])年巡礼/u.exec(line))
    .find((match) => match !== null)
  const last = Number(published?.slice(0, 4))
  return count && last > 0 ? `${last - ((count[1] ?? count[2]) === '三' ? 3 : 5)}-${last}` : undefined
}

const SHARE_LEAST = 0.6

/** Years in names (《…2015—2019年》), ranges, aims (到2025年) and comparisons (与2019年相比) tell nothing of this text's time. */
function yearNamedMost(body: string, published: string | undefined): string | undefined {
  const last = Number(published?.slice(0, 4) ?? 9999)
  const told = body.replace(/《[^》]{0,80}》/gu, '').replace(/\d{4}\s?[-—~至]\s?\d{4}年?/gu, '')
  const counts = new Map<string, number>()
  for (const [, year = ''] of told.matchAll(/(?<![\d到至比较与同和于])((?:19|20)\d\d)\s?年(?!相比|同期|以来|起)/gu)) {
    if (Number(year) <= last) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || Number(b[0]) - Number(a[0]))
  return most !== undefined && most[1] >= all * SHARE_LEAST ? most[0] : undefined
}
