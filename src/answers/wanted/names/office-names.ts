// Owns who holds an office that several hold: 副主席有哪几位 is told by names, and by no sentence on 副主席 that names nobody.
import { SURNAMES } from '../../../text/surnames.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const OFFICE = '(?:主席|书记|主任|会长|局长|院长|理事长|秘书长|部长|常委|委员|执委)'
const ASKS = new RegExp(
  `${OFFICE}(?:都|现在|目前|分别)?(?:有|是)?哪(?:几|些|[两二三四五六七八九十])(?:位|个|名|人)?(?:人)?[？?啊呀呢]?$|${OFFICE}(?:都|分别)有(?:谁|哪些人)`,
  'u',
)
/** 副主席胥暎、郗岩 · 郗岩任副主席 */
const NAMED = new RegExp(
  `${OFFICE}(?:分别)?(?:[：:为是由]|(?=[${SURNAMES}]))\\s?\\p{Script=Han}{2,3}|(?:^|[、，：:；和\\s])[${SURNAMES}]\\p{Script=Han}{1,2}(?:[、，；。和\\s（(]|[当任]|$)`,
  'u',
)

export const namesHolders = ({ text }: Question, { passage, parsed, sentence }: Evidence): boolean =>
  passage.cells !== undefined || !ASKS.test(text) || NAMED.test(parsed.text.slice(sentence.start, sentence.end))
