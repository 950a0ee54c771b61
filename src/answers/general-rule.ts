// Owns what is told of everybody: behind a talk of one town it need not be told of that town.
import type { Lexicon } from '../search/lexicon.ts'
import { isLight } from '../text/stop-words.ts'
import type { Attempts } from './attempts.ts'
import type { Question } from './question.ts'
import type { Attempt } from './talk/reading-choice.ts'

/** 那要什么条件 asks of what the talk is about. */
const POINTS_BACK = /^(?:那|这|其|它|还)/u
const OF_A_RULE: ReadonlySet<Question['asked']> = new Set(['how', 'condition'])
const ONLY_ASKED = /^(?:条件|要求|资格|材料|资料|手续|流程|步骤|申请|办理|报名)$/u
const IN_FULL = 0.8

/** 送外卖的能入会吗, 怎么入会 behind a talk of 昆山, whose city tells it; `place` is what the turn before was told of. */
export function createGeneralRule(attempts: Attempts, lexicon: Lexicon) {
  return (asked: Question, place: string | undefined): Attempt | undefined => {
    const things = asked.terms.filter(({ text }) => text.length > 1 && !isLight(text))
    // 要什么条件 names nothing of its own.
    const isNamed = things.some(({ text }) => !ONLY_ASKED.test(text))
    const isRule = OF_A_RULE.has(asked.asked) && place !== undefined && isNamed
    const mayBe = isRule || (asked.asked === 'yesno' && things.length > 1)
    if (!mayBe || POINTS_BACK.test(asked.text) || asked.places.length > 0) return undefined
    const { decision, ...alone } = attempts.alone(asked)
    if (decision.kind === 'none' || decision.best.coverage < IN_FULL) return undefined
    return isRule && !lexicon.ancestors(place).includes(decision.best.passage.region ?? '') ? undefined : { ...alone, decision }
  }
}
