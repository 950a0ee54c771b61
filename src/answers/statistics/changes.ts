// Owns what a document tells of a figure's change: 比上年增加214家，增长2.7%; 由388户降至241户.
import type { Figure } from '../../documents/figure.ts'
import type { FigureTable } from './figure-table.ts'

const CHANGES = /增|减|降|升|提高|提升|多|少|翻|涨|跌|同比|环比/u
/** 较2020年, 比五年前: not against the year before. */
const OTHER_TIME = /[较比](?:19|20)\d\d年|[较比][两三四五六七八九十]+年前|[较比](?:年初|“?十)/u
const SHARE_UNIT = new Set(['%', '‰', '个百分点'])

export const isOfShare = ({ unit, about, kind }: Figure): boolean => SHARE_UNIT.has(unit) || about !== undefined || kind === 'rank'

/** What is told of the figure's change against the year before, or since 五年前 where that is asked, in the order of the text. */
export const statedChanges = (figure: Figure, { figures }: FigureTable, since?: string): readonly Figure[] =>
  figures.filter(
    ({ about, passage, indicator, kind, unit }) =>
      about === figure.id &&
      passage === figure.passage &&
      (kind === 'other' || unit === figure.unit) &&
      CHANGES.test(indicator) &&
      (since === undefined ? !OTHER_TIME.test(indicator) : indicator.includes(since)),
  )

/** 由388户(降至241户): the level from which the figure came, in its own clause. */
export function changedFrom(figure: Figure, { figures }: FigureTable): Figure | undefined {
  const before = figures.filter(
    ({ passage, quote, unit, start }) =>
      passage === figure.passage && quote === figure.quote && unit === figure.unit && start < figure.start,
  )
  const from = before.at(-1)
  if (from === undefined) return undefined
  const lead = figure.quote.slice(0, from.inQuote)
  const between = figure.quote.slice(from.inQuote + from.raw.length, figure.inQuote)
  return FROM.test(lead) && TO.test(between) ? from : undefined
}

/** 平均办案时间由去年的54天缩短到37天: the first is what it was, and is not what it is. */
export const isFormerLevel = ({ quote, inQuote, raw }: Figure): boolean =>
  FROM.test(quote.slice(0, inQuote)) && TO_LEVEL.test(quote.slice(inQuote + raw.length))
const TO_LEVEL = /^(?:[，,])?[^，。；、\d]{0,6}(?:增|减|降|升|提|扩|缩|压|精简|发展|壮大|调整)[^，。；、\d]{0,3}[到至为]/u

const FROM = /(?:[由从][^，。；、]{0,12}|原(?:来|先)?[为有是])$/u
const TO =
  /^(?:[^，。；、]{0,6})?(?:[，,](?:(?:19|20)\d\d年|今年|现在?|目前)?)?(?:增|减|降|升|提|扩|缩|压缩|压减|精简|整合|合并|上升|下降|发展|壮大)[加少升高大低长短减]?[到至为了]*(?:(?:(?:19|20)\d\d年|今年|目前|年)(?:年?[底末])?的?)?[约近]?$/u
