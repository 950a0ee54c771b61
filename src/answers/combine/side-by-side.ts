// Owns questions that name no place where several places fit equally: their figures side by side, none chosen silently.
import type { Found } from '../evidence/find-evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { Combiner } from './combine.ts'
import { composeCombined } from './compose-combined.ts'
import { type PickedFigure, rankFigures } from './figure-pick.ts'

/** How close two places must come to count as fitting equally, and how many are told at once. */
const CLOSE = 0.1
const PLACES_MAX = 3

/** 妈妈驿站有多少家 → 苏州市922家，昆山市101家，园区73家. Undefined where one place fits best. */
export function placesSideBySide(question: Question, found: Found, { documents, nameOfPlace }: Combiner): Reply | undefined {
  if (question.places.length > 0 || question.asked !== 'figure' || question.slots.length > 1 || question.bodies.length > 1) return undefined
  const byRegion = new Map<string, PickedFigure>()
  for (const figure of rankFigures(question, found.evidence)) {
    const { region, form } = figure.evidence.passage
    if (region === undefined || form === 'row' || byRegion.has(region) || figure.evidence.coverage < 0.9) continue
    byRegion.set(region, figure)
  }
  const [best, ...others] = [...byRegion].sort((a, b) => b[1].score - a[1].score)
  if (!best) return undefined
  const close = others.filter(([, figure]) => figure.score >= best[1].score - CLOSE && figure.quantity.unit === best[1].quantity.unit)
  if (close.length === 0) return undefined
  const sides = [best, ...close].slice(0, PLACES_MAX).map(([region, figure]) => ({ label: `${nameOfPlace(region)}`, figure }))
  return composeCombined('both', sides, documents)
}
