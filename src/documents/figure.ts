// Owns the figure: a number of a document with what it counts, where, when, how surely, and the exact place.
import { hashText } from '../text/hash.ts'
import type { Span } from '../text/mapped-text.ts'
import { findQuantities, type Quantity } from '../text/quantity.ts'
import { type ActingSource, actingAt, bodiesOf } from './figures/acting.ts'
import { type Clause, cutClauses } from './figures/clause.ts'
import { regionsOfClauses } from './figures/clause-regions.ts'
import { withoutDeed } from './figures/deed.ts'
import { periodOf } from './figures/figure-scope.ts'
import { leadOf, nameQuantities } from './figures/indicator.ts'
import { isFigure } from './figures/is-figure.ts'
import { type FigureKind, kindOf, kindOfCell } from './figures/kind.ts'
import type { Named } from './figures/named.ts'
import { purposeOf } from './figures/purpose.ts'
import { findRanks } from './figures/rank.ts'
import { type Respective, respectively } from './figures/respectively.ts'
import { figuresOfRow } from './figures/row-figures.ts'
import { sentencesOf } from './figures/sentences.ts'
import type { Passage } from './passage.ts'
import { quoteWithGaps } from './quote.ts'
import { lineAt, type ReadDocument } from './read-document.ts'
import type { RegionFinder } from './scope.ts'

export interface Figure extends Quantity {
  /** Stays the same when the document is edited elsewhere. */
  readonly id: string
  /** What is counted, with its deed: 新建基层工会. */
  readonly indicator: string
  /** The thing alone: 基层工会. */
  readonly thing: string
  /** What money is for, where the next clause alone says it. */
  readonly purpose?: string
  readonly organisation?: string
  readonly region?: string
  readonly period?: string
  readonly kind: FigureKind
  readonly doc: string
  readonly section: readonly string[]
  /** Id of the passage. */
  readonly passage: string
  /** Offsets in the source: source.slice(start, end) holds `raw`, filler and line breaks besides. */
  readonly start: number
  readonly end: number
  /** The sentence, in the document's own characters. */
  readonly quote: string
  /** Where `raw` begins in the quote. */
  readonly inQuote: number
  /** Stands in a table's row. */
  readonly row: boolean
  /** The clause of it, where that says all by itself; else '' (as in a list: 、“妈妈驿站”73家). */
  readonly clause: string
  readonly line: number
  readonly file: string
  readonly page?: number
  /** 0…1: how clean the place is; a low one asks for a look at the original. */
  readonly quality: number
  /** Id of the figure that this one is a part of (其中), or measures (占全市的20%). */
  readonly partOf?: string
  readonly about?: string
}

/** All figures of a document, in its order. */
export function figuresOf(read: Pick<ReadDocument, 'document' | 'passages'>, findRegion: RegionFinder = () => undefined): Figure[] {
  const lines = [0, ...[...read.document.text.matchAll(/\n/gu)].map((match) => match.index + 1)]
  const publisher = /(?:工会|委员会|联合会|协会)$/u.test(read.document.publisher ?? '') ? read.document.publisher : undefined
  const acting = new Map<string, string>()
  return read.passages.flatMap((passage) => {
    const figures =
      passage.form === 'row'
        ? figuresOfRowPassage(passage, findRegion)
        : figuresOfText(passage, { findRegion, publisher, region: read.document.region, acting, source: read.document.text })
    return figures.map((figure) => ({
      ...figure,
      quote: quoteWithGaps(passage, figure.quote, read.document.text),
      line: lineAt(lines, figure.start),
    }))
  })
}

interface Surroundings extends ActingSource {
  /** The whole source text; empty where only passages are at hand. */
  readonly source: string
}

/** Figures of running text, sentence by sentence. */
function figuresOfText(passage: Passage, around: Surroundings): Figure[] {
  const { text } = passage
  const ranks = findRanks(text)
  const quantities = [...findQuantities(text).filter((quantity) => isFigure(passage, quantity)), ...ranks].sort((a, b) => a.start - b.start)
  const sentences = sentencesOf(passage, around.source).map((sentence) => {
    const inside = quantities.filter((quantity) => quantity.start >= sentence.start && quantity.end <= sentence.end)
    return { sentence, clauses: cutClauses(text, sentence.start, sentence.end, inside) }
  })
  const named: Named[] = []
  const figures: Figure[] = []
  let lead = ''
  for (const { sentence, clauses } of sentences) {
    const line = text.slice(sentence.start, sentence.end)
    const listed = sentence.start > 0 && text[sentence.start - 1] === '\n' && LISTED.test(line)
    if (!listed) lead = /[：:]\s*$/u.test(line) ? leadOf(line) : ''
    const heads = bodiesOf(passage, clauses, around)
    const regions = regionsOfClauses(passage, clauses, around.findRegion)
    const oneByOne = respectively(text, clauses, (name) => around.findRegion(name, passage.region))
    for (const each of nameQuantities(text, clauses, named, lead)) {
      figures.push(
        figureOf({
          passage,
          sentence,
          each,
          figures,
          rank: ranks.includes(each.quantity),
          purpose: purposeOf(text, clauses, each),
          organisation: actingAt(passage, each.clause, heads, around),
          scope: { region: regions.get(each.clause) ?? passage.region, ...oneByOne.get(each.quantity) },
          source: around.source,
        }),
      )
      named.push(each)
    }
  }
  return figures
}

/** A line of a list: its own label and a colon, or hardly more than a figure. */
const LISTED = /^[^：:。\n]{1,40}[：:].|^.{1,24}$/u

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

interface Told {
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

function figureOf(told: Told): Figure {
  const { passage, sentence, each, figures, rank, organisation, scope, source } = told
  const { quantity, clause, indicator, thing, partOf, about } = each
  const { text } = passage
  const whole = text.slice(sentence.start, sentence.end)
  const before = text.slice(clause.start, quantity.start)
  const behind = text.slice(quantity.end, clause.end)
  const ofWhole = partOf === undefined ? undefined : figures[partOf]?.kind
  const kind = rank
    ? 'rank'
    : kindOf({
        quantity,
        indicator,
        before,
        behind,
        sentence: text.slice(sentence.start, clause.start),
        plan: passage.plan,
        rule: passage.rule,
        whole: ofWhole,
      })
  const { region, period = periodOf(passage, whole, quantity.start - sentence.start) } = scope
  return {
    ...place(passage, quantity),
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

/** 2023年 above 9375 is told with it. */
function figuresOfRowPassage(passage: Passage, findRegion: RegionFinder): Figure[] {
  const from = passage.cells?.some(({ heading }) => /\d/u.test(heading)) ? 0 : passage.bodyStart
  return figuresOfRow(passage, findRegion).map(({ quantity, indicator, heading, period, region, organisation }) => ({
    ...place(passage, quantity),
    id: hashText(`${passage.id}/${indicator}/${quantity.raw}`),
    indicator,
    thing: indicator,
    kind: kindOfCell({ passage, quantity, heading }),
    quote: passage.text.slice(from).trim(),
    inQuote: Math.max(0, quantity.start - from),
    row: true,
    clause: '',
    ...(organisation === undefined ? {} : { organisation }),
    ...(region === undefined ? {} : { region }),
    ...(period === undefined ? {} : { period }),
  }))
}

type Placed = Omit<Figure, 'id' | 'indicator' | 'thing' | 'kind' | 'quote' | 'inQuote' | 'row' | 'clause'>

function place(passage: Passage, quantity: Quantity): Placed {
  const start = passage.at[quantity.start] ?? 0
  return {
    ...quantity,
    start,
    end: (passage.at[quantity.end - 1] ?? start) + 1,
    doc: passage.doc,
    section: passage.section,
    passage: passage.id,
    line: passage.line,
    file: passage.file,
    quality: passage.quality,
    ...(passage.page === undefined ? {} : { page: passage.page }),
  }
}
