// Owns saying that other places tell the thing too, where one of them alone is told and the question names none.
import { calculations } from '../../wording/statistics-answers.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { tellsWanted } from '../wanted/wanted.ts'

const COVERED = 0.88
const AS_FULL = 0.03
const NEAR = 0.3

/** 劳模工作室有多少: 昆山's are told, and 苏州 writes of its own, which are not counted alike. */
export function noteElsewhere(
  question: Question,
  evidence: readonly Evidence[],
  best: Evidence,
  reply: Reply,
  nameOfPlace: (place: string) => string,
): Reply {
  const { asked, slots, places, bodies, times, terms } = question
  const isOpen = asked === 'figure' && slots.length === 1 && places.length + times.length === 0 && bodies.length <= 1
  const [asks = []] = slots
  const units = asks.length > 0 ? asks : best.quantities.map(({ unit }) => unit)
  if (reply.kind !== 'answer' || !isOpen || best.passage.region === undefined || best.coverage < COVERED || !terms.some(isThing))
    return reply
  const tells = (each: Evidence): boolean =>
    each.coverage >= best.coverage - AS_FULL &&
    each.fitsAsked &&
    each.passage.plan === question.plan &&
    each.quantities.some(({ unit }) => units.includes(unit)) &&
    tellsWanted(question, each)
  const others = evidence.filter(
    ({ passage, score }) => passage.region !== undefined && passage.region !== best.passage.region && score >= best.score - NEAR,
  )
  const told = new Set(others.filter(tells).map(({ passage }) => passage.region ?? ''))
  return told.size === 0 ? reply : { ...reply, text: `${reply.text}\n${calculations.placesLeft([...told].map(nameOfPlace))}` }
}

const isThing = ({ essential, deed }: Question['terms'][number]): boolean => essential && !deed
