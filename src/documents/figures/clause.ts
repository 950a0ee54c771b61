// Owns the cutting of a sentence into clauses, each with the quantities that stand in it.
import type { Quantity } from '../../text/quantity.ts'

export interface Clause {
  /** Offsets in the text that was cut. */
  readonly start: number
  readonly end: number
  /** The mark before it: '' at the beginning, '，', '、', '：' or '；'. 和 between two figures counts as '、'. */
  readonly mark: string
  readonly quantities: readonly Quantity[]
}

const MARKS: Readonly<Record<string, string>> = {
  '，': '，',
  ',': '，',
  '；': '；',
  ';': '；',
  '：': '：',
  ':': '：',
  '。': '。',
  '！': '。',
  '？': '。',
}
const OPEN: Readonly<Record<string, string>> = { '“': '”', '《': '》', '（': '）', '(': ')', '〈': '〉', '「': '」' }
/** What a clause may end at, or a quotation begin with; nothing else is looked at. */
const TELLING = /[，,；;：:。！？“《（(〈「、和及以]/gu
/** A longer quotation is speech: its commas part clauses like any other. */
const QUOTE_MAX = 44

/** '新建工会492家，新评8家' → two clauses; '佛教、道教团体4个' stays one; '1人、2人' are two. */
export function cutClauses(text: string, start: number, end: number, quantities: readonly Quantity[]): Clause[] {
  const clauses: Clause[] = []
  let from = start
  let mark = ''
  const close = (to: number, next: string, skip: number): void => {
    if (to > from)
      clauses.push({
        start: from,
        end: to,
        mark,
        quantities: quantities.filter((quantity) => quantity.start >= from && quantity.end <= to),
      })
    from = to + skip
    mark = next
  }
  for (let at = start; at < end; ) {
    TELLING.lastIndex = at
    const telling = TELLING.exec(text)?.index ?? end
    const quantity = quantities.find((each) => telling >= each.start && at < each.end)
    if (!quantity && telling >= end) break
    at = quantity ? Math.max(at, quantity.start) : telling
    const jump = quantity ? quantity.end : quoteEnd(text, at, end)
    if (jump > at) {
      at = jump
      continue
    }
    const found = MARKS[text[at] ?? '']
    const listed = found === undefined ? listMark(text, at, quantities) : 0
    if (found !== undefined) close(at, found, 1)
    else if (listed > 0) close(at, '、', listed)
    at += Math.max(1, listed)
  }
  close(end, '', 0)
  return clauses
}

/** The end of a short quotation or bracket that opens here, else `at`. */
function quoteEnd(text: string, at: number, end: number): number {
  const closing = OPEN[text[at] ?? '']
  if (closing === undefined) return at
  const found = text.indexOf(closing, at + 1)
  return found > 0 && found < end && found - at <= QUOTE_MAX ? found + 1 : at
}

/** 、 and 和 part clauses only directly behind a figure: '1人、' but not '佛教、道教'. */
function listMark(text: string, at: number, quantities: readonly Quantity[]): number {
  const length = text[at] === '、' ? 1 : (/^(?:以及|和|及)/u.exec(text.slice(at, at + 2))?.[0].length ?? 0)
  return length > 0 && quantities.some((quantity) => quantity.end === at) ? length : 0
}
