// Owns the figure: a number of a document with what it counts, where, when, how surely, and the exact place.
import { findTimes } from '../text/calendar.ts'
import { hashText } from '../text/hash.ts'
import { findQuantities, type Quantity } from '../text/quantity.ts'
import { splitSentences } from '../text/sentences.ts'
import { cutClauses } from './figures/clause.ts'
import { type Acting, actingBody, periodOf, regionOf } from './figures/figure-scope.ts'
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
  let acting: Acting | undefined
  return read.passages.flatMap((passage) => {
    const section = passage.section.join('/')
    if (acting?.section !== section) acting = { section }
    const figures =
      passage.form === 'row'
        ? figuresOfRowPassage(passage)
        : figuresOfText(passage, {
            findRegion,
            publisher,
            acting,
            saw: (body) => {
              acting = { section, body }
            },
          })
    return figures.map((figure) => ({ ...figure, line: lineAt(lines, figure.start) }))
  })
}

interface Surroundings {
  readonly findRegion: RegionFinder
  readonly publisher: string | undefined
  readonly acting: Acting | undefined
  saw(body: string): void
}

/** Figures of running text, sentence by sentence. */
function figuresOfText(passage: Passage, around: Surroundings): Figure[] {
  const { text } = passage
  const ranks = findRanks(text)
  const quantities = [...findQuantities(text).filter((quantity) => isFigure(passage, quantity)), ...ranks].sort((a, b) => a.start - b.start)
  const figures: Figure[] = []
  let acting = around.acting
  for (const sentence of splitSentences(text)) {
    const body = bodyAtHead(text.slice(sentence.start, sentence.end))
    if (body !== undefined) {
      acting = { section: passage.section.join('/'), body }
      around.saw(body)
    }
    const inside = quantities.filter((quantity) => quantity.start >= sentence.start && quantity.end <= sentence.end)
    if (inside.length > 0) figures.push(...figuresOfSentence(passage, sentence, inside, ranks, { ...around, acting }))
  }
  return figures
}

function figuresOfSentence(
  passage: Passage,
  sentence: { readonly start: number; readonly end: number },
  quantities: readonly Quantity[],
  ranks: readonly Quantity[],
  around: Surroundings,
): Figure[] {
  const whole = passage.text.slice(sentence.start, sentence.end)
  const named = nameQuantities(passage.text, cutClauses(passage.text, sentence.start, sentence.end, quantities))
  const ids = named.map(({ quantity }) =>
    hashText(`${passage.id}/${quantity.raw}/${passage.text.slice(Math.max(0, quantity.start - 12), quantity.start)}`),
  )
  const region = regionOf(passage, whole, around.findRegion)
  const organisation = actingBody(passage, whole, around.acting, around.publisher)
  return named.map(({ quantity, clause, indicator, thing, partOf, about }, i) => {
    const period = periodOf(passage, whole, quantity.start - sentence.start)
    const before = passage.text.slice(clause.start, quantity.start)
    const kind: FigureKind = ranks.includes(quantity)
      ? 'rank'
      : kindOf({
          quantity,
          indicator,
          before,
          behind: passage.text.slice(quantity.end, clause.end),
          sentence: passage.text.slice(sentence.start, clause.start),
          plan: passage.plan,
        })
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
      : kindOf({ quantity, indicator, before: indicator, behind: '', sentence: '', plan: passage.plan }),
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
