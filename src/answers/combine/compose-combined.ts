// Owns how figures put side by side are told: the verdict or the result first, then each figure with its proof.
import type { Figure } from '../../documents/figure.ts'
import { isWholeRow } from '../../documents/figures/row-title.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { statistics } from '../../wording/statistics.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { citationLine } from '../compose/citation.ts'
import { bare, clauseOf, excerptAround, readable } from '../compose/excerpt.ts'
import type { Calculation, Citation, Reply } from '../reply.ts'
import { type BuiltAboveStock, builtAboveStock, type Operation, whyNot } from '../statistics/definitions.ts'
import { alikeThings, type FigureTable, samePeriod } from '../statistics/figure-table.ts'
import { citeFigure } from '../statistics/tell.ts'
import { type Computed, compute, isUndecided, largest, leastDifference, sameKind, written } from './compute.ts'
import { kindsNote } from './kinds-note.ts'

export interface Side {
  /** What the question calls it. */
  readonly label: string
  readonly figure: Figure
}

export interface Composing {
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly lexicon: Lexicon
  readonly table: () => FigureTable
  /** The proof of each figure is its clause alone. */
  readonly terse?: boolean
}

export function composeCombined(operation: Operation, named: readonly Side[], by: Composing): Reply | undefined {
  const sides = named.map(asWhatItIs)
  const figures = sides.map((side) => side.figure)
  const isInside = (inner: string, outer: string): boolean => inner !== outer && by.lexicon.ancestors(inner).includes(outer)
  const differs = whyNot(operation, figures, isInside)
  const bound = differs === 'measure' && (operation === 'compare' || operation === 'difference') ? builtAboveStock(figures) : undefined
  const computed = bound ? leastDifference(bound.built, bound.stock) : differs ? undefined : compute(operation, figures)
  const trouble = bound ? undefined : (differs ?? (computed ? undefined : notPart(operation, figures)))
  if (!computed && !trouble && operation !== 'compare' && operation !== 'both') return undefined
  const told = trouble ? `；${statistics.differ[trouble]}，${statistics.notDone[operation]}` : verdict(operation, sides, computed)
  const list = sides.map(({ label, figure }) => `${label}${written(figure)}`).join('，')
  const head = computed && operation !== 'compare' ? headOf(operation, computed.result, sides) : `${list}${told}`
  const isOfKinds = !bound && (differs === 'measure' || (COMPARING.has(operation) && isOfSeveralPlaces(figures)))
  const kinds = isOfKinds ? kindsNote(sides) : undefined
  const stated = operation === 'rate' ? statedChange(figures.at(-1), by) : undefined
  const lines = [
    head,
    ...(computed && computed.result !== '' ? [computed.text] : []),
    ...(bound ? [boundNote(bound, sides)] : []),
    ...(computed && isPlanned(operation, figures) ? [calculations.planned] : []),
    ...(operation === 'ratio' && isMixed(figures) ? [calculations.mixed] : []),
    ...(kinds === undefined ? [] : [kinds]),
    ...(operation === 'sum' && isOfUnlike(figures) ? [calculations.unlike] : []),
    ...(operation === 'sum' && computed && figures.some((figure) => figures[0] && !samePeriod(figures[0], figure)) && !byYear(sides)
      ? [calculations.otherTimes]
      : []),
    ...(stated === undefined ? [] : [calculations.stated(bare(readable(stated.quote)).slice(0, STATED_MAX))]),
  ]
  const proofs = proofsOf(figures, by)
  const room = ROOM - lines.join('').length - proofs.reduce((sum, proof) => sum + proof.line.length, 0)
  const whole = proofs.reduce((sum, proof) => sum + proof.shown.length, 0) <= room
  const shownLines = new Set<string>()
  for (const { shown, line } of proofs) {
    if (whole || proofs.length === 1) lines.push(shown.length > Math.max(40, room) ? `${shown.slice(0, Math.max(40, room))}…` : shown)
    if (!shownLines.has(line) || whole) lines.push(line)
    shownLines.add(line)
  }
  return {
    kind: 'compare',
    text: lines.join('\n'),
    citations: proofs.map((proof) => proof.citation),
    figures: sides.map(({ label, figure }) => ({ raw: figure.raw, indicator: label, passage: figure.passage })),
    calculations: calculationsOf(computed, figures),
  }
}

/** 2020计划, of which a result is told: it is no plan. */
const asWhatItIs = (side: Side): Side =>
  side.figure.kind === 'plan' ? side : { ...side, label: side.label.replace(/(?<=.)的?(?:计划|目标)数?$/u, '') }

const calculationsOf = (computed: Computed | undefined, figures: readonly Figure[]): Calculation[] =>
  computed ? [{ text: computed.text, result: computed.result, operands: figures.map(({ raw, doc }) => ({ raw, doc })) }] : []

/** 甲占乙的百分之几, where 甲 is more than 乙. */
function notPart(operation: Operation, [part, whole]: readonly Figure[]): 'notPart' | 'unit' | undefined {
  if (operation !== 'share' || !part || !whole) return undefined
  if (!sameKind(part, whole)) return 'unit'
  return part.value > whole.value ? 'notPart' : undefined
}

/** What was done against what is planned for another year: asked for, and told as that. */
const isPlanned = (operation: Operation, figures: readonly Figure[]): boolean =>
  ['compare', 'difference', 'rate', 'share'].includes(operation) && new Set(figures.map(({ kind }) => kind === 'plan')).size > 1

/** All members over the unions founded in one year. */
const isMixed = (figures: readonly Figure[]): boolean =>
  !oneSentence(figures) && figures.some(({ kind }) => kind === 'addition') && figures.some(({ kind }) => kind === 'stock')

/** 新增3万人 beside 有会员37万人; of one place both were asked for. */
const COMPARING: ReadonlySet<Operation> = new Set(['both', 'compare', 'difference'])
const isOfSeveralPlaces = (figures: readonly Figure[]): boolean => new Set(figures.map(({ region }) => region)).size > 1

/** A list in one sentence is of one kind, as far as it counts in one measure word. */
const isOfUnlike = (figures: readonly Figure[]): boolean =>
  !areOfOneColumn(figures) &&
  figures.some((figure) => figures[0] && !alikeThings(figures[0], figure)) &&
  (!oneSentence(figures) || new Set(figures.map(({ unit }) => unit)).size > 1)

/** 小学 在校学生 and 初中 在校学生 */
const areOfOneColumn = (figures: readonly Figure[]): boolean =>
  figures.every(({ row }) => row) && new Set(figures.map(({ indicator }) => indicator.split(' ').at(-1))).size === 1

const boundNote = ({ built, stock }: BuiltAboveStock, sides: readonly Side[]): string => {
  const labelOf = (figure: Figure): string => sides.find((side) => side.figure === figure)?.label ?? ''
  return calculations.builtAgainstStock(labelOf(built), labelOf(stock))
}

/** 2020年和2021年一共多少: that the times differ was asked for. */
const byYear = (sides: readonly Side[]): boolean => sides.every(({ label }) => /\d{4}年/u.test(label))

const STATED_MAX = 60
const oneSentence = (figures: readonly Figure[]): boolean => new Set(figures.map(({ passage, quote }) => `${passage}/${quote}`)).size === 1

/** 同比增长25% beside the figure itself: what the document says of the change. */
const statedChange = (later: Figure | undefined, { table }: Composing): Figure | undefined =>
  later && table().figures.find((figure) => figure.about === later.id && figure.kind === 'other' && figure.quote !== '')

function headOf(operation: Operation, result: string, sides: readonly Side[]): string {
  const [first, last] = [sides[0], sides.at(-1)]
  switch (operation) {
    case 'sum':
      return calculations.sum(result, sides.length)
    case 'rest':
      return calculations.rest(last?.label ?? '', result)
    case 'share':
      return first && last && isWholeRow(last.label) ? calculations.shareOf(first.label, last.label, result) : calculations.share(result)
    case 'ratio':
      return result.endsWith(calculations.times) ? calculations.timesOf(result) : calculations.ratio(result)
    case 'rate':
      return first && last
        ? calculations.fromTo(`${first.label}${written(first.figure)}`, `${last.label}${written(last.figure)}`, result)
        : result
    default: {
      const most = largest(sides.map((side) => side.figure))
      return most === undefined ? notTold(sides, result) : calculations.difference(result, sides[most]?.label ?? '')
    }
  }
}

function verdict(operation: Operation, sides: readonly Side[], computed: Computed | undefined): string {
  if (operation !== 'compare') return ''
  const figures = sides.map((side) => side.figure)
  if (figures.some((figure) => figures[0] && !sameKind(figure, figures[0]))) return ''
  const most = largest(figures)
  return `；${most === undefined ? notTold(sides) : calculations.more(sides[most]?.label ?? '', computed?.result ?? '')}`
}

function notTold(sides: readonly Side[], result = ''): string {
  if (!isUndecided(sides.map(({ figure }) => figure))) return calculations.same
  return `${result === '' ? '' : calculations.apart(result)}${calculations.undecided}`
}

const EXCERPT = 90
/** What fits on a phone without scrolling. */
const ROOM = 330

interface Proof {
  readonly citation: Citation
  readonly shown: string
  readonly line: string
}

/** One proof a sentence: figures of one sentence share it. */
function proofsOf(figures: readonly Figure[], { documents, terse = false }: Composing): Proof[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = `${figure.passage}/${figure.quote}`
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()].map((group) => proofOf(group, documents, terse))
}

function proofOf(group: readonly Figure[], documents: ReadonlyMap<string, SourceDocument>, terse: boolean): Proof {
  const [first] = group as [Figure]
  const base = citeFigure(first, documents)
  if (first.row) return { citation: base, shown: group.map(cellLine).join('；'), line: citationLine(base) }
  const places = group.map((figure) => ({ start: figure.inQuote, end: figure.inQuote + figure.raw.length }))
  const window = { start: Math.min(...places.map((each) => each.start)), end: Math.max(...places.map((each) => each.end)) }
  const cut = terse
    ? clauseOf(first.quote, window)
    : excerptAround(first.quote, { start: 0, end: first.quote.length }, window, Math.max(EXCERPT, window.end - window.start))
  const body = first.quote.slice(cut.start, cut.end).trim()
  const mark = (text: string): string => `${cut.cutStart ? '…' : ''}${text}${cut.cutEnd ? '…' : ''}`
  const citation = { ...base, quote: mark(body) }
  return { citation, shown: mark(bare(readable(body))), line: citationLine(citation) }
}

/** 白石区 爱心驿站：57家: of a row the cells that were asked for. */
const cellLine = (figure: Figure): string => `${readable(figure.indicator)}：${written(figure)}`
