// Owns the question back: where two places tell the same thing equally well, and it is no figure that could be told side by side.
import { answers } from '../../wording/answers.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { isOffice } from '../fit/who-fit.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { namesNoMatter } from './ask-matter.ts'

export interface AskBackSource {
  /** From the place itself outwards. */
  readonly ancestors: (place: string) => readonly string[]
  readonly nameOfPlace: (place: string) => string
  readonly placesIn: (text: string) => readonly { readonly start: number; readonly end: number }[]
}

/** Asking back is a nuisance: only where no reading is the better one, and both tell all that was asked. */
const EQUAL = 0.02
/** One report praises its head in a sentence, the other only names who it is. */
const HEADS = 0.3
const COVERED = 0.9
const PLACES_MAX = 4

/** 怎么申请法律援助, told of 甲县 and of 乙县 alike → which of the two? Undefined where one place fits better, or one is named. */
export function askWhichPlace(question: Question, evidence: readonly Evidence[], best: Evidence, by: AskBackSource): Reply | undefined {
  // 工会主席是谁: every place has a union, and one of them its head.
  const ofOffice = question.asked === 'who' && isOffice(question.text)
  const named = question.places.length > 0 || (!ofOffice && (question.organisations.length > 0 || question.bodies.length > 0))
  if (named || namesNoMatter(question) || question.asked === 'figure' || question.asked === 'open' || best.coverage < COVERED)
    return undefined
  const equal = ofOffice ? HEADS : EQUAL
  const told = new Map<string, Evidence>()
  for (const each of evidence) {
    const { region } = each.passage
    if (region === undefined || each.score < best.score - equal || each.coverage < COVERED || !each.fitsAsked) continue
    if (!told.has(region)) told.set(region, each)
  }
  if (new Set([...told.values()].map((each) => answerIn(question, each, by))).size < 2) return undefined
  const places = [...told.keys()]
  const apart = ofOffice || places.every((one) => places.every((other) => one === other || !by.ancestors(one).includes(other)))
  if (best.passage.region === undefined || places.length < 2 || places.length > PLACES_MAX || !apart) return undefined
  const choices = places.map((place) => ({ label: by.nameOfPlace(place), question: `${by.nameOfPlace(place)}${question.text}` }))
  const text = [answers.whichPlace, ...choices.map(({ label }, i) => `${i + 1}. ${label}`)].join('\n')
  return { kind: 'clarify', text, citations: [], figures: [], calculations: [], choices }
}

/** What a stretch answers, without the place that it is told of: 由甲中心主办的大赛在河湾举办 and …在石桥举办 answer 谁主办 alike. */
function answerIn({ asked }: Question, { passage, window }: Evidence, { placesIn }: AskBackSource): string {
  const text = passage.text.slice(window.start, window.end)
  if (asked === 'where') return text
  const placeless = placesIn(text)
    .filter(({ end }) => !BODY.test(text.slice(end)))
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  // Of 6个获奖，其中“甲”获一等奖 the name answers; in 补助500元 the number may.
  return asked === 'who' || /“[^”]+”|《[^》]+》/u.test(placeless) ? placeless.replace(COUNT, '') : placeless
}
/** 河湾县总工会, 石桥市政府: the body of a place is another one than that of the next. */
const BODY = /^(?:总?工会|人民|政府|市?委|党|法院|检察|[\p{Script=Han}]{1,6}(?:局|委员会|联合会|法院|办公室|中心|厅))/u
const COUNT = /\d+(?:\.\d+)?[余多]?(?=[个家名人项件场次户])/gu
