// Owns what there is beside a thing that a question names: 除了机械工程还开哪些专业 is told by a list, and not by 机械工程 again.
import type { Evidence } from '../../evidence/evidence.ts'
import { kindOfPlaceAsked } from '../../fit/place-told.ts'
import type { Question } from '../../question.ts'

const BESIDES = /除了?([^，。；？?]{2,12}?)(?:以外|之外|外)?，?(?:还|另外?|别的)[^，。；？?]*(?:哪|什么|啥|谁)/u
const MORE = /、|还有|另有|还[设开有]|以及|包括|此外/u

export const namesOthers = ({ text }: Question, { passage, parsed, sentence }: Evidence): boolean =>
  passage.cells !== undefined || !BESIDES.test(text) || MORE.test(parsed.text.slice(sentence.start, sentence.end))

/** 用在哪几个村: a village, and no sum of what was spent. */
const REACH = 300
export function namesPlaces({ asked, text }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const named = asked === 'list' && !passage.cells ? kindOfPlaceAsked(text) : undefined
  return (
    named === undefined || named.test(parsed.text.slice(sentence.start, sentence.start + Math.max(REACH, sentence.end - sentence.start)))
  )
}
