// Owns whether a price is another for who asks: 会员凭证减半收取 asked by a member, 由单位承担50% asked for what the unit pays.
import { payerAsked, sharesIn } from './payers.ts'

export function isOtherwiseFor(question: string, price: string, sentence: string, text: string): boolean {
  // 工会每日补助60元 is the price of the one who pays it.
  if (payerAsked(question) && sharesIn(sentence).some(({ raw }) => raw !== price)) return true
  return text
    .split(CLAUSE)
    .some((clause) => LESS.test(clause) && isMeantFor(clause, question) && pairsOf(clause).some((pair) => question.includes(pair)))
}
/** 第二个孩子减半 is for nobody who speaks of one. */
const isMeantFor = (clause: string, question: string): boolean => !SECOND.test(clause) || SECOND.test(question)
const SECOND = /第[二三]|[二三]孩|老二/u
const CLAUSE = /[，,。；;：:\n]/u
const LESS = /减半|半价|减[免收]|免[收缴交]|[\d一二三四五六七八九]折/u

const pairsOf = (clause: string): readonly string[] =>
  Array.from({ length: Math.max(0, clause.length - 1) }, (_, i) => clause.slice(i, i + 2))
