// Owns the figure: a number of a document with what it counts, where, when, how surely, and the exact place.
import { findTimes } from '../text/calendar.ts'
import { hashText } from '../text/hash.ts'
import { findQuantities, type Quantity } from '../text/quantity.ts'
import { splitSentences } from '../text/sentences.ts'
import { type Clause, cutClauses } from './figures/clause.ts'
import { periodOf, regionOf } from './figures/figure-scope.ts'
import { nameQuantities } from './figures/indicator.ts'
import { type FigureKind, kindOf } from './figures/kind.ts'
import { findRanks } from './figures/rank.ts'
import { figuresOfRow } from './figures/row-figures.ts'
import { bodyAtHead } from './figures/subject.ts'
import type { Passage } from './passage.ts'
import { lineAt, type ReadDocument } from './read-document.ts'
import type { RegionFinder } from './scope.ts'

export interface Figure extends Quantity {
  /** Stays the same when the document is edited elsewhere. */
  readonly id: string
  /** What is counted, with its deed: 新建基层工会. */
  readonly indicator: string
  /** The thing alone: 基层工会. */
  readonly thing: string
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
export function figuresOf(read: ReadDocument, findRegion: RegionFinder = () => undefined): Figure[] {
  const lines = [0, ...[...read.document.text.matchAll(/\n/gu)].map((match) => match.index + 1)]
  const publisher = /(?:工会|委员会|联合会|协会)$/u.test(read.document.publisher ?? '') ? read.document.publisher : undefined
  const acting = new Map<string, string>()
  return read.passages.flatMap((passage) => {
    const figures = passage.form === 'row' ? figuresOfRowPassage(passage) : figuresOfText(passage, { findRegion, publisher, acting })
    return figures.map((figure) => ({ ...figure, line: lineAt(lines, figure.start) }))
  })
}

interface Surroundings {
  readonly findRegion: RegionFinder
  readonly publisher: string | undefined
  /** The first body that acts in a section: sentences without a subject of their own go on with it. */
  readonly acting: Map<string, string>
}

/** Figures of running text, sentence by sentence. */
function figuresOfText(passage: Passage, around: Surroundings): Figure[] {
  const { text } = passage
  const ranks = findRanks(text)
  const quantities = [...findQuantities(text).filter((quantity) => isFigure(passage, quantity)), ...ranks].sort((a, b) => a.start - b.start)
  return splitSentences(text).flatMap((sentence) => {
    const inside = quantities.filter((quantity) => quantity.start >= sentence.start && quantity.end <= sentence.end)
    const clauses = cutClauses(text, sentence.start, sentence.end, inside)
    const organisation = actingIn(passage, clauses, around)
    return inside.length === 0 ? [] : figuresOfSentence({ passage, sentence, clauses, ranks, organisation, findRegion: around.findRegion })
  })
}

/** The body at the head of a clause before the first figure; else the section's, the heading's, the publisher. */
function actingIn(passage: Passage, clauses: readonly Clause[], { acting, publisher }: Surroundings): string | undefined {
  const section = passage.section.join('/')
  const until = clauses.findIndex((clause) => clause.quantities.length > 0)
  const heads = until < 0 ? clauses : clauses.slice(0, until + 1)
  const body = heads.map((clause) => bodyAtHead(passage.text.slice(clause.start, clause.end))).find((found) => found !== undefined)
  if (body !== undefined && !acting.has(section)) acting.set(section, body)
  return body ?? acting.get(section) ?? passage.organisation ?? publisher
}

interface SentenceOfFigures {
  readonly passage: Passage
  readonly sentence: { readonly start: number; readonly end: number }
  readonly clauses: readonly Clause[]
  readonly ranks: readonly Quantity[]
  readonly organisation: string | undefined
  readonly findRegion: RegionFinder
}

function figuresOfSentence(of: SentenceOfFigures): Figure[] {
  const { passage, sentence, clauses, ranks, organisation } = of
  const { text } = passage
  const whole = text.slice(sentence.start, sentence.end)
  const named = nameQuantities(text, clauses)
  const ids = named.map(({ quantity }) =>
    hashText(`${passage.id}/${quantity.raw}/${text.slice(Math.max(0, quantity.start - 12), quantity.start)}`),
  )
  const kinds: FigureKind[] = []
  return named.map(({ quantity, clause, indicator, thing, partOf, about }, i) => {
    const before = text.slice(clause.start, quantity.start)
    const telling = {
      quantity,
      indicator,
      before,
      sentence: text.slice(sentence.start, clause.start),
      plan: passage.plan,
      whole: partOf === undefined ? undefined : kinds[partOf],
    }
    const kind = ranks.includes(quantity) ? 'rank' : kindOf(telling)
    kinds.push(kind)
    const period = periodOf(passage, whole, quantity.start - sentence.start)
    const region = regionOf(passage, whole, { text: text.slice(clause.start, clause.end), first: clause === clauses[0] }, of.findRegion)
    return {
      ...place(passage, quantity),
      id: ids[i] ?? '',
      indicator,
      thing,
      kind,
      quote: whole.trim(),
      ...(organisation === undefined ? {} : { organisation }),
      ...(region === undefined ? {} : { region }),
      ...(period === undefined ? {} : { period }),
      ...(partOf === undefined ? {} : { partOf: ids[partOf] ?? '' }),
      ...(about === undefined ? {} : { about: ids[about] ?? '' }),
    }
  })
}

function figuresOfRowPassage(passage: Passage): Figure[] {
  return figuresOfRow(passage).map(({ quantity, indicator }) => ({
    ...place(passage, quantity),
    id: hashText(`${passage.id}/${indicator}/${quantity.raw}`),
    indicator,
    thing: indicator,
    kind: passage.plan
      ? ('plan' as const)
      : kindOf({ quantity, indicator, before: indicator, sentence: '', plan: passage.plan, whole: undefined }),
    quote: passage.text.trim(),
    ...(passage.organisation === undefined ? {} : { organisation: passage.organisation }),
    ...(passage.region === undefined ? {} : { region: passage.region }),
    ...(passage.period === undefined ? {} : { period: passage.period }),
  }))
}

type Placed = Omit<Figure, 'id' | 'indicator' | 'thing' | 'kind' | 'quote'>

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

const PROGRAMME = /^(?:的)?(?:行动|计划|规划|攻坚|巡礼|提质|提升行动)/u

/** Times (五年来), names of programmes (三年行动计划) and titles in 《》 count nothing. */
function isFigure({ text, period }: Passage, { start, end, unit }: Quantity): boolean {
  const open = text.lastIndexOf('《', start)
  if (open >= 0 && text.indexOf('》', open) >= end) return false
  if (!['年', '个月', '天', '周'].includes(unit)) return true
  if (PROGRAMME.test(text.slice(end)) || /(?:未来|今后|过去的?|最近|近|这)$/u.test(text.slice(Math.max(0, start - 3), start))) return false
  const now = `${(period ?? '2000').slice(0, 4)}-12-31`
  return !findTimes(text.slice(Math.max(0, start - 6), end + 4), { now }).some(
    (time) => time.start <= Math.min(6, start) && time.end >= Math.min(6, start) + (end - start),
  )
}
