// Owns the windows of a sentence that a first line can be made of: runs of clauses of at most 90 characters.
import type { Span } from '../../text/mapped-text.ts'
import type { Quantity } from '../../text/quantity.ts'

export const HEADLINE_MAX = 90
const RUN_MAX = 5

export interface Clause extends Span {
  readonly sentence: number
}

/** With all that does not hang on a question, so that it is worked out once for a passage. */
export interface Window extends Span {
  readonly sentence: number
  readonly firstClause: number
  readonly lastClause: number
  readonly text: string
  readonly quantities: readonly Quantity[]
  /** How many numbers it holds, as a reader counts them: dates and years too. */
  readonly numbers: number
  /** It goes over a semicolon and leaves out what its first part begins with: 90人；丙班12个 says of no 90人 whose they are. */
  readonly torn: boolean
  /** It ends with a colon, or with the condition of a rule: what it leads in follows. */
  readonly leadsOn: boolean
}

export function windowsOf(text: string, clauses: readonly Clause[], quantities: readonly Quantity[]): Window[] {
  const windows: Window[] = []
  const within = createCounter(text, quantities)
  for (let first = 0; first < clauses.length; first++) {
    const start = clauses[first]
    if (!start) continue
    for (let last = first; last < Math.min(clauses.length, first + RUN_MAX); last++) {
      const end = clauses[last]
      if (!end || end.sentence !== start.sentence || (last > first && end.end - start.start > HEADLINE_MAX)) break
      const own = text.slice(start.start, end.end)
      windows.push({
        start: start.start,
        end: end.end,
        sentence: start.sentence,
        firstClause: first,
        lastClause: last,
        text: own,
        ...within(start.start, end.end),
        torn: isTorn(text, clauses, first, last),
        leadsOn: LEADS_ON.test(own),
      })
    }
  }
  return windows
}

function isTorn(text: string, clauses: readonly Clause[], first: number, last: number): boolean {
  const ends = (k: number): boolean => {
    const [clause, next] = [clauses[k], clauses[k + 1]]
    return clause === undefined || next?.sentence !== clause.sentence || /[；;]\s*$/u.test(text.slice(clause.start, clause.end))
  }
  const goesOver = clauses.slice(first, last).some((_, k) => ends(first + k))
  return goesOver && !ends(first - 1)
}

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/gu

/** What of the passage's figures lies within a stretch; they are found once for all its windows. */
function createCounter(text: string, quantities: readonly Quantity[]) {
  const numbers = Array.from(text.matchAll(NUMBER), ({ index }) => index)
  /** Places of the first numbers and quantities that a stretch from here on may hold: stretches come from left to right. */
  let [number, quantity] = [0, 0]
  return (start: number, end: number) => {
    while (number < numbers.length && (numbers[number] as number) < start) number++
    while (quantity < quantities.length && (quantities[quantity] as Quantity).start < start) quantity++
    let [numbersEnd, quantitiesEnd] = [number, quantity]
    while (numbersEnd < numbers.length && (numbers[numbersEnd] as number) < end) numbersEnd++
    while (quantitiesEnd < quantities.length && (quantities[quantitiesEnd] as Quantity).end <= end) quantitiesEnd++
    return { quantities: quantities.slice(quantity, quantitiesEnd), numbers: numbersEnd - number }
  }
}

/** 情况如下： · 会员的父母去世的， · not: 慰问金不超过1000元， */
const LEADS_ON = /[：:]\s*$|(?<![目])的[，,]\s*$/u
