// Owns whether a question is so wide that no one place answers it: 工会是干嘛的, 工会有什么服务.
import { foldText } from '../../text/characters.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { matchTerm } from '../evidence/term-match.ts'
import type { Question } from '../question.ts'

const WIDE: ReadonlySet<Question['asked']> = new Set(['what', 'list', 'open', 'how', 'why', 'yesno'])
/** What weighs less stands in half of all that is written. */
const NARROWS = 0.12
/** What a single passage or two hold is narrow, however few passages there are. */
const OFTEN = 3

export const isTooWide = (question: Question, best: Evidence): boolean =>
  (isBareBody(question) || (saysLittle(question) && question.places.length === 0)) && !headedSo(question, best)

const saysLittle = ({ asked, terms, times, literals }: Question): boolean =>
  WIDE.has(asked) && times.length + literals.length === 0 && terms.every(({ weight, frequency }) => weight < NARROWS && frequency >= OFTEN)

/** 湖州工会: a body is named, and nothing is asked of it. */
const isBareBody = ({ asked, terms, bodies, times, literals }: Question): boolean =>
  asked === 'open' && times.length + literals.length === 0 && terms.every(({ text }) => bodies.some((body) => body.endsWith(text)))

/** 会员福利 for 会员有什么福利, and not “互联网+”工会建设 for 工会是干嘛的. */
function headedSo({ terms }: Question, { passage }: Evidence): boolean {
  const heading = foldText(passage.section.at(-1) ?? '')
  const length = terms.reduce((sum, { text }) => sum + text.length, 0)
  return 2 * length >= heading.length && terms.every((term) => matchTerm(term, heading) >= SAID)
}
const SAID = 0.6
