// Owns making a figure of a number that running text tells: its thing, kind, scope and quote, and an id that stays.
import { hashText } from '../../text/hash.ts'
import type { Span } from '../../text/mapped-text.ts'
import type { Figure } from '../figure.ts'
import type { Passage } from '../passage.ts'
import type { Clause } from './clause.ts'
import { withoutDeed } from './deed.ts'
import { placeOf } from './figure-place.ts'
import { periodOf } from './figure-scope.ts'
import { kindOf } from './kind.ts'
import type { Named } from './named.ts'
import type { Respective } from './respectively.ts'

export interface Told {
  readonly passage: Passage
  readonly sentence: { readonly start: number; readonly end: number }
  readonly each: Named
  /** The figures of the passage before this one. */
  readonly figures: readonly Figure[]
  readonly rank: boolean
  readonly purpose: string | undefined
  readonly organisation: string | undefined
  /** Where it is told for this figure alone. */
  readonly scope: Respective
  readonly source: string
}

export function figureOf(told: Told): Figure {
  const { passage, sentence, each, figures, rank, organisation, scope, source } = told
  const { quantity, clause, indicator, thing, partOf, about } = each
  const { text } = passage
  const whole = text.slice(sentence.start, sentence.end)
  const ownBefore = text.slice(clause.start, quantity.start)
  // 增长4.1%、5.7%, 增加12个班、446名: the second is a change, too, and its name says so.
  const before = about !== undefined && (clause.mark === '、' || ownBefore.endsWith('、')) ? indicator : ownBefore
  const behind = text.slice(quantity.end, clause.end)
  const ofWhole = partOf === undefined ? undefined : figures[partOf]?.kind
  const kind = rank
    ? 'rank'
    : kindOf({
        quantity,
        indicator,
        before,
        behind,
        after: text.slice(quantity.end, sentence.end),
        sentence: text.slice(sentence.start, clause.start),
        plan: passage.plan,
        rule: passage.rule,
        whole: ofWhole,
      })
  const { region, period = periodOf(passage, whole, quantity.start - sentence.start) } = scope
  return {
    ...placeOf(passage, quantity),
    id: freeId(hashText(`${passage.id}/${quantity.raw}/${text.slice(Math.max(0, quantity.start - 12), quantity.start)}`), figures),
    indicator,
    thing: withoutPlace(thing, region),
    kind,
    ...quoted(passage, sentence, quantity.start, source),
    row: false,
    clause: standsAlone(text, each) ? tidyClause(text, clause) : '',
    ...(told.purpose === undefined ? {} : { purpose: told.purpose }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(region === undefined ? {} : { region }),
    ...(period === undefined ? {} : { period }),
    ...(partOf === undefined ? {} : { partOf: figures[partOf]?.id ?? '' }),
    ...(about === undefined ? {} : { about: figures[about]?.id ?? '' }),
  }
}

/** 松阳县新建基层工会 counts 基层工会; of whom is told beside it. */
function withoutPlace(thing: string, region: string | undefined): string {
  if (region === undefined || !thing.startsWith(region) || thing.length === region.length) return thing
  return withoutDeed(thing.slice(region.length))
}

const tidyClause = (text: string, clause: Clause): string => text.slice(clause.start, clause.end).trim()

/** Names its thing by itself, and whether it is new or the total: not “妈妈驿站”为73家 behind 累计建成的，. */
function standsAlone(text: string, { clause, thing, deed }: Named): boolean {
  const alone = tidyClause(text, clause)
  return !'、：'.includes(clause.mark || ' ') && alone.includes(thing.slice(0, 2)) && (!/累计|新/u.test(deed) || /累计|新/u.test(alone))
}

/** The same figure twice in one passage still has two ids. */
function freeId(id: string, figures: readonly Figure[]): string {
  const count = figures.filter((figure) => figure.id === id || figure.id.startsWith(`${id}-`)).length
  return count === 0 ? id : `${id}-${count}`
}

/** The sentence as the document has it, with … where a page's header or foot stood inside it. */
function quoted({ text, at }: Passage, sentence: Span, figureAt: number, source: string): Pick<Figure, 'quote' | 'inQuote'> {
  let quote = ''
  let inQuote = 0
  for (let i = sentence.start; i < sentence.end; i++) {
    const skipped = i > sentence.start ? source.slice((at[i - 1] ?? 0) + 1, at[i]) : ''
    if (/[\p{L}\p{N}]/u.test(skipped)) quote += '…'
    if (i === figureAt) inQuote = quote.length
    quote += text[i]
  }
  return { quote: quote.trim(), inQuote: inQuote - (quote.length - quote.trimStart().length) }
}
