// Owns whose figures a sentence tells, where its passage is of another place than the one asked for.
import type { Passage } from '../../documents/passage.ts'
import type { Surroundings } from '../evidence/around.ts'
import type { Question } from '../question.ts'

/** 全市入会会员389万人: where a passage of the whole town only mentions the district asked for, the town's figures are not the district's. */
export function tellsOfPlace({ asked, places }: Question, sentence: string, { region }: Passage, around: Surroundings): boolean {
  if (asked !== 'figure' || region === undefined || places.length !== 1 || around.toName.length === 0) return true
  return !WHOLE.test(sentence) || around.placesIn(sentence).some(around.isAsked)
}
const WHOLE = /全[市省州县区镇]/u
