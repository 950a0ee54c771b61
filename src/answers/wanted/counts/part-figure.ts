// Owns questions for a part of a group: 当律师的有几个 wants a figure beside 律师, and not the number of all.

import { isLight } from '../../../text/stop-words.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { createTermMatcher, withoutQuotes } from '../../evidence/term-match.ts'
import type { Question } from '../../question.ts'

/** 里面当律师的有几个, 其中女的多少人 */
const PART = /^.*(?:里面?|里头|当中|其中|，)([^，。；？?]{1,12}?)的?(?:有|占|是)?(?:多少|几)(?:个|名|位|人|家)?(?:人)?[？?]?$/u
/** 家里有个重残的, 厂里, 这里: where, and no group. */
const OF_A_GROUP = /(?<![家厂村城店这那手心夜])里面?|里头|当中|其中|那[帮些批]|这[帮些批]/u
/** 给多少户家里做了改造，平均每户花了多少: an average is no part of them. */
const ON_AVERAGE = /平均|[户人]均|每一?[户人家个]/u
const SAID = 0.5

export function tellsOfPart({ asked, text, terms }: Question, { passage, parsed, sentence }: Evidence): boolean {
  const part = asked === 'figure' && OF_A_GROUP.test(text) ? PART.exec(text)?.[1] : undefined
  if (part === undefined || passage.cells || ON_AVERAGE.test(part)) return true
  const named = terms.filter(({ text: word }) => word.length > 1 && !isLight(word) && part.includes(word))
  if (named.length === 0) return true
  const matcher = createTermMatcher(named)
  const from = parsed.clauses.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  return from.some(({ start, end }) => {
    const clause = parsed.text.slice(start, end)
    return /[\d一二三四五六七八九十]/u.test(clause) && matcher.match(withoutQuotes(clause)).some((match) => match >= SAID)
  })
}
