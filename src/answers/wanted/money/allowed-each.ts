// Owns how much one may have in a time, and after how long one may have it again: what a report counts, and how long a thing lasts, tell neither.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { ownWords } from '../../talk/own-words.ts'

/** 一个月能抢几张, 每次可以借多少本 */
const ASKS_ALLOWED =
  /(?:一|每)个?(?:月|年|天|周|星期|礼拜|次|人|季度|学期)[^，。；？?多少几]{0,6}?(?:能|可以?|最多|顶多|限)[^，。；？?多少几]{0,4}(?:多少|几)(?:张|本|册|次|回|趟|件|份|瓶|场|节|个(?![月小工]))/u
const ALLOWS = /每|限|最[多高]|至多|不(?:超|得超|多于)|可|一次/u

/** 隔多久能再去, 多长时间以后才能再申请 */
const ASKS_AGAIN = /隔(?:多久|多长时间|几)|(?:多久|多长时间|几(?:年|个?月|天))(?:之后|以后|后)?才?(?:能|可以?)(?:再|又)/u
const AGAIN =
  /(?:年|月|天|日|周|届)(?:之?内)[^。；]{0,14}(?:不再|不得|不能|不予|不可|未)|间隔|每(?:隔)?[一二两三四五六七八九十\d]+(?:年|个月|天)|满[^，。；]{1,8}(?:后|方|可)|(?:后|起)方?可再|[一二两三四五六七八九十\d]+(?:年|个月)(?:轮|限|可|只)?[^，。；]{0,3}一[次回]|每年(?:只?限|仅)?[^，。；]{0,3}一次/u

export function tellsAllowance({ asked, text }: Question, { passage, parsed, sentence }: Evidence): boolean {
  if (asked !== 'figure' || passage.cells) return true
  const [own, told] = [ownWords(text), parsed.text.slice(sentence.start, sentence.end)]
  if (ASKS_AGAIN.test(own)) return AGAIN.test(told)
  return passage.rule || !ASKS_ALLOWED.test(own) || ALLOWS.test(told)
}
