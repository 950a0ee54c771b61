// Owns from which amount on something counts, and how long something takes: neither what is then given nor a bound that a rule sets tells it.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { ownWords } from '../../talk/own-words.ts'

/** 一个月挣多少算困难, 满多少岁才算 */
const ASKS_BOUND =
  /(?:多少|几)(?:钱|元|块|岁|年|天|个?月|人)?(?:以[上下]|以内)?(?:才|就)?(?:能)?(?:算(?![上下出数]|了)|叫(?!什么|啥)|属于|够格|够得上)/u
const BOUND = /[低高大小少多]于|不[足满超到]|未[满达]|超过|以[上下内]|达到|满\d/u

/** 办卡要多少天, 审核得多久 · not: 提前多少天, which a bound tells */
const ASKS_TAKEN =
  /(?:办|补|换|制|审|批|核|转|寄|到账|下来|拿到|出结果)\p{Script=Han}{0,4}?(?:要|得|需要?|花)(?:多少|几)个?(?:天|工作日|小时)|(?:办|补|换|制|审|批|核)\p{Script=Han}{0,4}?(?:要|得|需要?)(?:多久|多长时间)/u
/** 不满10年的, 两年内不再受理, 入会满60天后 */
const BINDS =
  /(?:不满|未满|满|不足|连续|超过|累计)\s?(?:[一二两三四五六七八九十]+|\d+)个?(?:年|月|天|日)|年内不|(?:审核|审批|公示|评审)(?:通过|合格|结束|完成)后/u

export function tellsBoundAsked({ asked, text }: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  if (asked !== 'figure' || passage.cells) return true
  const own = ownWords(text)
  if (ASKS_BOUND.test(own)) return BOUND.test(parsed.text.slice(sentence.start, sentence.end))
  return !ASKS_TAKEN.test(own) || !BINDS.test(parsed.text.slice(window.start, window.end))
}
