// Owns questions that somebody asks in a text: “职工疗休养补助多少钱，我自己掏了300元” repeats the question's words, and answers nothing of it.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'

const OF_FACT: ReadonlySet<Question['asked']> = new Set(['figure', 'where', 'when', 'yesno', 'condition', 'what'])
/** 补助多少钱 at a clause's end asks; 这几年 and 有没有困难，都要上门 tell, unless a ？ follows. */
const ASKS =
  /(?:多少\p{Script=Han}{0,2}|哪里|哪儿)$|(?:多少|几[个家名元块钱次天年点]|能不能|可不可以|有没有|要不要|哪里|哪儿)[^？]*？$|[吗么]？$/u
const CLAUSE = /[^，。？！；]+[，。；！]?？?/gu
/** 我自己掏了300元, 我邻居家的要1200元: what one told of oneself is none of what was asked; 其实一年只要60元 answers it. */
const OF_ONESELF = /我(?!们)|自己|邻居|别人|人家|[他她]|亲戚|朋友|同事|同学/u
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
  if (to < window.start || from >= window.end) return true
  const asking = endOfAsking(text.slice(from, to), asked === 'figure' ? 0 : window.start - from, window.end - from)
  if (asking === undefined) return true
  const later = text.slice(Math.max(window.start, from + asking), Math.min(to, window.end))
  if (later.match(CLAUSE)?.some((clause) => /\d/u.test(clause) && !OF_ONESELF.test(clause))) return true
  const beside = text.slice(window.start, Math.max(window.start, from)) + text.slice(to + 1, Math.max(to + 1, window.end))
  return asked === 'figure' ? /\d/u.test(beside) : beside.replace(/\P{Script=Han}/gu, '').length > TOLD
}

/** Where the last clause of a speech that asks ends; those that end before `start` or begin at `end` are left out. */
const endOfAsking = (speech: string, start: number, end: number): number | undefined =>
  [...speech.matchAll(CLAUSE)]
    .filter(({ 0: clause, index }) => index < end && index + clause.length > start && ASKS.test(clause.replace(/[，。；！]$/u, '')))
    .map(({ 0: clause, index }) => index + clause.length)
    .at(-1)
