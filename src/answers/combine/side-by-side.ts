// Owns questions that name no place where several places fit equally: their figures side by side, none chosen silently.
import type { Figure } from '../../documents/figure.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Found } from '../evidence/find-evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { isRetold } from '../rivals/retellings.ts'
import { keepsScope } from '../wanted/own-scope.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined } from './compose-combined.ts'
import { type PickedFigure, rankFigures } from './figure-pick.ts'
import { holdsSide } from './side-holds.ts'

/** How close two places must come to count as fitting equally, and how many are told at once. */
const CLOSE = 0.1
const COVERED = 0.9
const PLACES_MAX = 3

/** 妈妈驿站有多少家 → 苏州市922家，昆山市101家，园区73家. Undefined where one place fits best. `best` is what would answer alone. */
export function placesSideBySide(question: Question, found: Found, best: Evidence, by: Combiner): Reply | undefined {
  if (question.places.length > 0 || question.asked !== 'figure' || question.slots.length > 1 || question.bodies.length > 1) return undefined
  // Several figures in one breath are told together: one of them side by side with others would lose the rest.
  if (best.quantities.length > 1) return undefined
  const figures = rankFigures(
    question,
    found.evidence.filter((each) => each.coverage >= COVERED && each.passage.region !== undefined && keepsScope(question, each)),
    by.table(),
  ).filter(({ figure }) => !figure.row)
  const own = ownFigure(question, best, figures)
  if (!own || (own.figure.kind === 'plan') !== question.plan || !holdsSide(question, own.figure)) return undefined
  const ownText = textOf(own.figure)
  const close = new Map<string, PickedFigure>()
  const others = figures.filter(
    ({ figure, score }) => figure.region !== best.passage.region && score >= own.score - CLOSE && figure.unit === own.figure.unit,
  )
  // Told with the same words of another place, the same figure of the sentence is meant.
  for (const each of [...others.filter(({ figure }) => isRetold(textOf(figure), ownText)), ...others]) {
    const region = each.figure.region ?? ''
    if (!close.has(region)) close.set(region, each)
  }
  if (close.size === 0) return undefined
  const sides = [own, ...[...close.values()].sort((a, b) => b.score - a.score)].slice(0, PLACES_MAX)
  return composeCombined(
    'both',
    sides.map(({ figure }) => ({ label: by.nameOfPlace(figure.region ?? ''), figure })),
    // Numbers of other things beside three figures would be taken for theirs.
    { ...by, terse: true },
  )
}

/** What the best evidence tells; of 参赛企业586家，参赛班组34个 the one that counts what is asked. */
function ownFigure({ slots }: Question, best: Evidence, ranked: readonly PickedFigure[]): PickedFigure | undefined {
  const within = ranked.find(({ figure }) => figure.passage === best.passage.id && isWithin(figure, best))
  const sentence = ranked.find(({ figure }) => figure.passage === best.passage.id && figure.quote === within?.figure.quote)
  // 甲站135家，乙站73家: of two in one unit the one that was found is meant.
  const otherUnit = sentence && sentence.figure.unit !== within?.figure.unit && slots[0]?.includes(sentence.figure.unit)
  return otherUnit ? sentence : within
}

const isWithin = (figure: Figure, { passage: { at }, window }: Evidence): boolean =>
  figure.start >= (at[window.start] ?? 0) && figure.end <= (at[window.end - 1] ?? 0) + 1

/** What leads to the figure, from the mark before it. */
function textOf({ quote, inQuote }: Figure): string {
  const before = quote.slice(0, inQuote)
  return before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'), before.lastIndexOf('、')) + 1)
}
