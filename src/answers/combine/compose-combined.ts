// Owns how figures put side by side are told: the verdict or the result first, then each figure with its proof.
import type { SourceDocument } from '../../documents/source-document.ts'
import { statistics } from '../../wording/statistics.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { citationLine, cite } from '../compose/citation.ts'
import { bare, excerptAround, readable } from '../compose/excerpt.ts'
import type { Calculation, Reply } from '../reply.ts'
import { whyNot } from '../statistics/definitions.ts'
import { figureAt } from '../statistics/figure-at.ts'
import type { Operation } from './combination.ts'
import { compute, largest, sameKind } from './compute.ts'
import type { PickedFigure } from './figure-pick.ts'

export interface Side {
  /** What the question calls it. */
  readonly label: string
  readonly figure: PickedFigure
}

export function composeCombined(
  operation: Operation,
  sides: readonly Side[],
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  const figures = sides.map((side) => side.figure)
  const trouble = whyNot(
    operation,
    figures.flatMap(({ evidence, quantity }) => figureAt(evidence.passage, quantity.start) ?? []),
  )
  const computed = trouble ? undefined : compute(operation, figures)
  if (!computed && !trouble && operation !== 'compare' && operation !== 'both') return undefined
  const named = sides.map(({ label, figure }) => `${label}${figure.raw}`).join('，')
  const told = trouble ? `；${statistics.differ[trouble]}，${statistics.notDone[operation]}` : verdict(operation, sides)
  const head = computed ? headOf(operation, computed.result, sides) : `${named}${told}`
  const lines = [head, ...(computed ? [computed.text] : [])]
  const proofs = proofsOf(figures, documents)
  const room = ROOM - lines.join('').length - proofs.reduce((sum, proof) => sum + proof.line.length, 0)
  const whole = proofs.reduce((sum, proof) => sum + proof.shown.length, 0) <= room
  for (const { shown, line } of proofs)
    lines.push(
      ...(whole || proofs.length === 1 ? [shown.length > Math.max(40, room) ? `${shown.slice(0, Math.max(40, room))}…` : shown] : []),
      line,
    )
  const calculation: Calculation[] = computed
    ? [{ text: computed.text, result: computed.result, operands: figures.map(({ raw, evidence }) => ({ raw, doc: evidence.passage.doc })) }]
    : []
  return {
    kind: 'compare',
    text: lines.join('\n'),
    citations: proofs.map((proof) => proof.citation),
    figures: sides.map(({ label, figure }) => ({ raw: figure.raw, indicator: label, passage: figure.evidence.passage.id })),
    calculations: calculation,
  }
}

function headOf(operation: Operation, result: string, sides: readonly Side[]): string {
  if (operation === 'sum') return calculations.sum(result, sides.length)
  if (operation === 'share') return calculations.share(result)
  const most = largest(sides.map((side) => side.figure))
  return most === undefined ? calculations.same : calculations.difference(result, sides[most]?.label ?? '')
}

function verdict(operation: Operation, sides: readonly Side[]): string {
  if (operation !== 'compare') return ''
  const [a, b] = sides
  if (!a || !b || !sameKind(a.figure.quantity, b.figure.quantity)) return ''
  const most = largest(sides.map((side) => side.figure))
  return `；${most === undefined ? calculations.same : calculations.more(sides[most]?.label ?? '')}`
}

const EXCERPT = 90
/** What fits on a phone without scrolling. */
const ROOM = 330

/** One proof a sentence: figures of one sentence share it. */
function proofsOf(figures: readonly PickedFigure[], documents: ReadonlyMap<string, SourceDocument>) {
  const groups = new Map<string, PickedFigure[]>()
  for (const figure of figures) {
    const key = `${figure.evidence.passage.id}/${figure.evidence.sentence.start}`
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()].map((group) => {
    const { passage, sentence } = (group[0] as PickedFigure).evidence
    const window = {
      start: Math.min(...group.map((each) => each.quantity.start)),
      end: Math.max(...group.map((each) => each.quantity.end)),
    }
    const cut = passage.cells
      ? { start: passage.bodyStart, end: passage.text.length, cutStart: false, cutEnd: false }
      : excerptAround(passage.text, sentence, window, Math.max(EXCERPT, window.end - window.start))
    const body = passage.text.slice(cut.start, cut.end).trim()
    const quote = `${cut.cutStart ? '…' : ''}${body}${cut.cutEnd ? '…' : ''}`
    const citation = cite(passage, quote, documents)
    return {
      citation,
      shown: passage.cells ? passage.display : `${cut.cutStart ? '…' : ''}${bare(readable(body))}${cut.cutEnd ? '…' : ''}`,
      line: citationLine(citation),
    }
  })
}
