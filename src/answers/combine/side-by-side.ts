// Owns questions that name no place where several places fit equally: their figures side by side, none chosen silently.
import type { Evidence } from '../evidence/evidence.ts'
import type { Found } from '../evidence/find-evidence.ts'
import { isRetold } from '../evidence/retellings.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { Combiner } from './combine.ts'
import { composeCombined } from './compose-combined.ts'
import { type PickedFigure, rankFigures } from './figure-pick.ts'

/** How close two places must come to count as fitting equally, and how many are told at once. */
const CLOSE = 0.1
const PLACES_MAX = 3

/** 妈妈驿站有多少家 → 苏州市922家，昆山市101家，园区73家. Undefined where one place fits best. `best` is what would answer alone. */
export function placesSideBySide(
  question: Question,
  found: Found,
  best: Evidence,
  { documents, nameOfPlace }: Combiner,
): Reply | undefined {
  if (question.places.length > 0 || question.asked !== 'figure' || question.slots.length > 1 || question.bodies.length > 1) return undefined
  const figures = rankFigures(question, found.evidence).filter(
    ({ evidence }) => evidence.passage.region !== undefined && evidence.passage.form !== 'row' && evidence.coverage >= COVERED,
  )
  const own = figures.find((figure) => figure.evidence.passage.id === best.passage.id && isWithin(figure, best))
  if (!own) return undefined
  const ownText = textOf(own)
  const close = new Map<string, PickedFigure>()
  const others = figures.filter(
    (figure) =>
      figure.evidence.passage.region !== best.passage.region &&
      figure.score >= own.score - CLOSE &&
      figure.quantity.unit === own.quantity.unit,
  )
  // Told with the same words of another place, the same figure of the sentence is meant.
  for (const figure of [...others.filter((each) => isRetold(textOf(each), ownText)), ...others]) {
    const region = figure.evidence.passage.region ?? ''
    if (!close.has(region)) close.set(region, figure)
  }
  if (close.size === 0) return undefined
  const sides = [own, ...[...close.values()].sort((a, b) => b.score - a.score)].slice(0, PLACES_MAX)
  return composeCombined(
    'both',
    sides.map((figure) => ({ label: nameOfPlace(figure.evidence.passage.region ?? ''), figure })),
    documents,
  )
}

const COVERED = 0.9

const isWithin = ({ quantity }: PickedFigure, { window }: Evidence): boolean => quantity.start >= window.start && quantity.end <= window.end

/** What leads to the figure, from the mark before it. */
function textOf({ evidence: { passage, sentence }, quantity }: PickedFigure): string {
  const before = passage.text.slice(sentence.start, quantity.start)
  return before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'), before.lastIndexOf('、')) + 1)
}
