// Owns how the bot declines: that the documents are silent, what they have instead, and a way on.
import { answers } from '../../wording/answers.ts'
import type { Declined } from '../decide.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Found } from '../evidence/find-evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'

/** What is near is told below the first line, and never with its figures. */
export function composeNone(question: Question, found: Found, declined: Declined): Reply {
  const lines = [answers.silent, ...nearby(question, found, declined), answers.offer]
  return { kind: 'none', text: lines.join('\n'), citations: [], figures: [], calculations: [] }
}

const NEAR_ENOUGH = 0.62

function nearby(question: Question, found: Found, { unstated, unknown }: Declined): string[] {
  const near = found.evidence[0]
  const section = near && near.coverage >= TOLD && sectionOf(near)
  // In the scope asked for, and silent only on the particular.
  if (section && unstated) return [answers.unstated(section, unstated)]
  const elsewhere = outOfScope(question, found)
  if (elsewhere) return elsewhere
  return [...(unknown && unknown.length > 0 ? [answers.unknown(unknown)] : []), ...(section ? [answers.hasElsewhere(section)] : [])]
}

const TOLD = 0.5
const SECTION_MAX = 30

function sectionOf({ passage }: Evidence): string | undefined {
  const section = passage.section.at(-1)
  return section && section.length <= SECTION_MAX ? section : undefined
}

/** The same of another time or place. */
function outOfScope(question: Question, found: Found): string[] | undefined {
  const other = found.outOfScope()[0]
  if (!other || other.evidence.coverage < NEAR_ENOUGH) return undefined
  if (other.what === 'place') return question.places[0] ? [answers.silentButPlace(question.places.join('、'))] : undefined
  if (other.what !== 'time' || !question.times[0]) return undefined
  const has = answers.year(other.evidence.passage.period ?? '')
  if (has === '') return []
  const asked = question.times.map((time) => (time.from === time.to ? `${time.from}年` : `${time.from}—${time.to}年`)).join('、')
  return [has.includes('—') ? answers.onlyRange(asked, has) : answers.silentButTime(asked, has)]
}
