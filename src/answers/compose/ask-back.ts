// Owns the question back: where two places tell the same thing equally well, and it is no figure that could be told side by side.
import { answers } from '../../wording/answers.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'

export interface AskBackSource {
  /** From the place itself outwards. */
  readonly ancestors: (place: string) => readonly string[]
  readonly nameOfPlace: (place: string) => string
}

/** Asking back is a nuisance: only where no reading is the better one, and both tell all that was asked. */
const EQUAL = 0.02
const COVERED = 0.9
const PLACES_MAX = 4

/** 怎么申请法律援助, told of 甲县 and of 乙县 alike → which of the two? Undefined where one place fits better, or one is named. */
export function askWhichPlace(question: Question, evidence: readonly Evidence[], best: Evidence, by: AskBackSource): Reply | undefined {
  const named = question.places.length > 0 || question.organisations.length > 0 || question.bodies.length > 0
  if (named || question.asked === 'figure' || question.asked === 'open' || best.coverage < COVERED) return undefined
  const places: string[] = []
  for (const { passage, score, coverage, fitsAsked } of evidence) {
    const { region } = passage
    if (region === undefined || score < best.score - EQUAL || coverage < COVERED || !fitsAsked) continue
    if (!places.includes(region)) places.push(region)
  }
  const apart = places.every((one) => places.every((other) => one === other || !by.ancestors(one).includes(other)))
  if (best.passage.region === undefined || places.length < 2 || places.length > PLACES_MAX || !apart) return undefined
  const choices = places.map((place) => ({ label: by.nameOfPlace(place), question: `${by.nameOfPlace(place)}${question.text}` }))
  const text = [answers.whichPlace, ...choices.map(({ label }, i) => `${i + 1}. ${label}`)].join('\n')
  return { kind: 'clarify', text, citations: [], figures: [], calculations: [], choices }
}
