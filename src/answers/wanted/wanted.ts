// Owns whether a piece of evidence tells what a question wants to hear, and not only of the thing that it asks about.
import { isCredit } from '../../text/byline.ts'
import type { Span } from '../../text/mapped-text.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { isNotAskedInSpeech } from '../fit/asked-in-speech.ts'
import { TURNOUT } from '../fit/who-fit.ts'
import type { Question } from '../question.ts'
import { lacksPerson } from '../tables/named-row.ts'
import { COUNTS_WANTED } from './counts/count-wants.ts'
import { MONEY_WANTED } from './money/money-wants.ts'
import { NAMES_WANTED } from './names/name-wants.ts'
import { SAID_WANTED } from './said/said-wants.ts'
import { TIMES_WANTED } from './times/time-wants.ts'
import type { Want } from './want.ts'
import { WHOSE_WANTED } from './whose/whose-wants.ts'

const WANTS: readonly Want[] = [
  ...COUNTS_WANTED,
  ...TIMES_WANTED,
  ...WHOSE_WANTED,
  ...MONEY_WANTED,
  ...NAMES_WANTED,
  ...SAID_WANTED,
  (question, { passage }) => !passage.cells || !lacksPerson(question, passage.cells),
  ({ asked }, { fitsAsked, parsed, window }) => asked !== 'who' || fitsAsked || !TURNOUT.test(parsed.text.slice(window.start, window.end)),
  (_, { ofPlace }) => ofPlace,
  ({ text }, { parsed, window }) => !isCredit(parsed.text.slice(window.start, window.end)) || /[拍摄图照]/u.test(text),
  isNotAskedInSpeech,
]

const verdicts = new WeakMap<Question, WeakMap<Span, boolean>>()

/** Whoever chooses among the stretches that were found asks it of the same ones: it is worked out once of each. */
export function tellsWanted(question: Question, evidence: Evidence): boolean {
  const known = verdicts.get(question) ?? new WeakMap<Span, boolean>()
  verdicts.set(question, known)
  const told = known.get(evidence.window) ?? WANTS.every((tells) => tells(question, evidence))
  known.set(evidence.window, told)
  return told
}
