// Owns that a rate or a share is told as one: 签订率 by no sum of money, and what A is of B by no other rate.

import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { ownWords } from '../../talk/own-words.ts'

/** 整改率是多少 · not: 率先, 效率怎么样 */
const ASKS_RATE = /(?<![效频])率(?:是|有|为|达到?)?(?:多少|几成|百分之几|[？?]?$)/u
const RATE = /[%％‰]|百分之|[一二三四五六七八九]成|率(?:先)?[^，。；]{0,4}\d|全部|全覆盖|倍/u
/** 职工服务支出占支出合计的比例 */
const ASKS_SHARE = /占[^，。；]{2,10}(?:的)?(?:比例|比重|百分之几|几成)/u
const SHARE = /占|比例|比重|的\d[\d.]*[%％]|[%％].{0,6}(?:来自|属于)|(?:来自|属于|其中)/u

export function tellsShare(question: Question, { passage, parsed, window, sentence }: Evidence): boolean {
  const { asked } = question
  const text = ownWords(question.text)
  if (asked !== 'figure' || passage.cells) return true
  const told = parsed.text.slice(window.start, window.end)
  if (ASKS_RATE.test(text) && !RATE.test(told)) return false
  return !ASKS_SHARE.test(text) || SHARE.test(parsed.text.slice(sentence.start, sentence.end))
}
