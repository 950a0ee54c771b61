// Owns questions that somebody asks in a text: “职工疗休养补助多少钱，我自己掏了300元” repeats the question's words, and answers nothing of it.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'

const OF_FACT: ReadonlySet<Question['asked']> = new Set(['figure', 'where', 'when', 'yesno', 'condition', 'what'])
const ASKS = /多少|几[个家名元块钱次天年点]|能不能|可不可以|有没有|要不要|哪里|哪儿|[吗么]？/u
/** What is told beside the speech. */
const TOLD = 6

export function isNotAskedInSpeech(
  { asked }: Pick<Question, 'asked'>,
  { passage, parsed: { text }, window }: Pick<Evidence, 'passage' | 'window'> & { readonly parsed: Pick<Evidence['parsed'], 'text'> },
): boolean {
  if (!OF_FACT.has(asked) || passage.cells) return true
  const from = Math.max(
    text.lastIndexOf('“', window.start),
    text.indexOf('“', window.start) < window.end ? text.indexOf('“', window.start) : -1,
  )
  const to = from < 0 ? -1 : text.indexOf('”', from)
  if (to < window.start || from >= window.end || !ASKS.test(text.slice(from, to))) return true
  const beside = text.slice(window.start, Math.max(window.start, from)) + text.slice(to + 1, Math.max(to + 1, window.end))
  return asked === 'figure' ? /\d/u.test(beside) : beside.replace(/\P{Script=Han}/gu, '').length > TOLD
}
