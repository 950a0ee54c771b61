// Owns headings that look like items of a list: ■ 服务对象, 1.思想引领有力有效.
import { cellsOf } from './column.ts'
import { isShortOfColumn } from './column-heading.ts'
import { type FormedLine, plainText } from './formed-line.ts'

/** ■ 服务对象, before text of its own; several in a row are a list. */
export function isSignHeading(lines: readonly FormedLine[], i: number, column: number): boolean {
  const next = lines[i + 1]
  // A line that fills its column goes on below.
  if (column > 0 && next?.blanksBefore === 0 && cellsOf(plainText(lines[i])) / 2 > column - RAGGED) return false
  const alone = lines[i - 1]?.form.kind !== 'sign' && next?.form.kind !== 'sign' && next?.form.kind !== 'web'
  return alone && next !== undefined && !MARKED.test(plainText(lines[i])) && !isAmongItems(lines, i)
}
const RAGGED = 2
const MARKED = /[，。；、：:！]/u

/** ●7月4日，法律服务站挂牌… ⏎ ●区总工会召开二届 ⏎ 三次全委会: of items one under the other some begin with what could be a title. */
const isAmongItems = (lines: readonly FormedLine[], i: number): boolean =>
  [-1, 1].some((step) => {
    for (let at = i + step; Math.abs(at - i) <= ITEM_LINES; at += step) {
      const line = lines[at]
      if (line === undefined || (lines[step < 0 ? at + 1 : at]?.blanksBefore ?? 0) > 0) return false
      if (line.form.kind === 'sign' && MARKED.test(plainText(line))) return true
    }
    return false
  })
const ITEM_LINES = 8

// 1.思想引领有力有效 · not: 1.身份证复印件；
const ITEM_HEADING = /^[\d０-９]{1,2}[.、．]\s?[^，。；：、！？\d][^，。；：！？]{2,28}$/u

/** A numbered line without a mark at its end, before a text or a finer number: a heading, where no article has it for its list. */
export function isItemHeading(
  lines: readonly FormedLine[],
  i: number,
  { inArticle, column }: { readonly inArticle: boolean; readonly column: number },
): boolean {
  const line = lines[i]
  const next = lines[i + 1]
  if (line?.form.kind !== 'item' || inArticle || !ITEM_HEADING.test(plainText(line)) || next === undefined) return false
  if (FINER.test(plainText(next))) return true
  // A line as wide as the column is broken, and goes on below.
  const broken = column > 0 && !isShortOfColumn(plainText(line), column)
  return next.form.kind === 'plain' && /[。；]/u.test(plainText(next)) && !broken && !/^[的、，和及与或]/u.test(plainText(next))
}
// 1.1 理论学习走深走实 · （1）对象
const FINER = /^(?:\d{1,2}\.\d{1,2}(?!\d|[万亿%％])|[（(]\d{1,2}[）)])/u
