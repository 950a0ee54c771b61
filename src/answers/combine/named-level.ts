// Owns whose whole is meant by 全市 or 市里 beside a place that lies in it: 全市有多少，园区有多少 asks of that city.
import { townStem } from '../../text/town-stem.ts'
import type { Question } from '../question.ts'
import type { Combiner } from './combiner.ts'

const JOIN = '和|与|跟|同|、|还是|比|，'
/** 市总本级 beside 园区: the union of the city that it lies in. */
const UNION = '总(?:工会)?(?:本级|机关)?'
const UNION_SAID = new RegExp(`[省市区县]${UNION}`, 'u')
/** 全市多少，园区多少 · 园区和全市 · 市总和园区 · not: 占全市, 全市先进 */
const LEVEL = new RegExp(
  `(?:全|我|本)([省市县区])(?=[\\p{Script=Han}“”]{0,16}?(?:${JOIN}))|(?<=(?:${JOIN}))(?:全|我|本)([省市县区])|(?:^|(?<=(?:${JOIN})))([省市县区])(?:里|${UNION})`,
  'u',
)

/** The question with the name of that whole, where that sets it beside another place. */
export function withLevelNamed(question: Question, { lexicon, understand }: Pick<Combiner, 'lexicon' | 'understand'>): Question {
  const match = question.places.length > 0 && !/占/u.test(question.text) ? LEVEL.exec(question.text) : null
  const level = match?.[1] ?? match?.[2] ?? match?.[3]
  if (match === null || level === undefined) return question
  const wholes = new Set(
    question.places.flatMap((place) =>
      lexicon
        .ancestors(place)
        .slice(1)
        .filter((outer) => outer.endsWith(level))
        .slice(0, 1),
    ),
  )
  const [whole, another] = wholes
  if (whole === undefined || another !== undefined || question.places.includes(whole)) return question
  const named = { ...understand(question.text.replace(match[0], whole)), raw: question.raw }
  return named.besides.length > Math.max(1, question.besides.length) ? named : question
}

/** What a question calls a place that it does not name: 市总本级 of the city. */
export const saidFor = (place: string, said: string): string => {
  const union = UNION_SAID.exec(said)?.[0]
  return union?.startsWith(place.slice(-1)) && !said.includes(townStem(place)) ? union : place
}
