// Owns that what one gets is told of the benefit that is asked for: 技能补贴1000元 under 失业保险 tells nobody what the 失业金 comes to.
import type { Evidence } from '../evidence/evidence.ts'
import { createTermMatcher, withoutQuotes } from '../evidence/term-match.ts'
import { asksDue } from '../fit/entitlement.ts'
import type { Question } from '../question.ts'

/** 失业金, 高温津贴, 租房补贴 */
const BENEFIT = /\p{Script=Han}{2,6}(?:补贴|津贴|补助金?|慰问金|保险金|救助金|助学金|抚恤金|互助金|养老金|奖金)/u
const ASKED = /^\p{Script=Han}{2,}(?:金|补贴|津贴|补助)$/u
const SAID = 0.5

export function givesThat(question: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  const asked = asksDue(question) && !passage.rule && !passage.cells ? question.terms.filter(isBenefit) : []
  const own = parsed.text.slice(sentence.start, window.end)
  if (asked.length === 0 || !BENEFIT.test(own)) return true
  const [first = 0, ...more] = createTermMatcher(asked).match(withoutQuotes(parsed.text.slice(sentence.start, sentence.end)))
  return Math.max(first, ...more) >= SAID
}

const isBenefit = ({ text, essential, asking }: Question['terms'][number]): boolean => essential && asking && ASKED.test(text)
