// Owns the contest whose winner is asked for: who came first among the 护理员 won no 叉车比武.
import { type Evidence, headingOf } from '../../evidence/evidence.ts'
import { createTermMatcher } from '../../evidence/term-match.ts'
import { winnerAsked } from '../../fit/winner-told.ts'
import type { Question, Term } from '../../question.ts'

const EVENT = '(?:比武|比赛|大赛|竞赛|(?<![参决预复半初])赛(?!道|事|区|季|项|程|场|龙|马|出|会|后|前|中|制))'
/** 叉车比武, 叉车技能比武 */
const BEFORE_EVENT = new RegExp(`^\\p{Script=Han}{0,6}?${EVENT}`, 'u')
const HELD = new RegExp(`[^，。；\\n]*?${EVENT}`, 'gu')
const SAID = 0.5

/** The kind of contest is said by the sentence, by a heading, or by the contest that was named last before it. */
export function isOfOwnContest(question: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  if (passage.cells || question.asked === 'figure' || !winnerAsked(question.text)) return true
  const kinds = kindsAsked(question)
  const last = [...parsed.text.slice(0, window.end).matchAll(HELD)].at(-1)
  if (kinds.length === 0 || last === undefined) return true
  const told = [last[0], parsed.text.slice(sentence.start, window.end), headingOf({ passage })].join('|')
  return createTermMatcher(kinds)
    .match(told)
    .some((match) => match >= SAID)
}

/** 叉车 of 叉车比武: what stands before the contest and is no contest itself. */
const kindsAsked = ({ terms, text }: Question): readonly Term[] =>
  terms.filter(({ text: word, asking }) => {
    const at = text.indexOf(word)
    return asking && at >= 0 && word.length > 1 && !GENERAL.test(word) && BEFORE_EVENT.test(text.slice(at + word.length))
  })
const GENERAL = new RegExp(`${EVENT}$|^(?:职工|职业|技能|劳动|决赛|首届|全[市县区省]|冠军|第.+)|杯$`, 'u')
