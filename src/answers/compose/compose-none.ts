// Owns how the bot declines: that the documents are silent, what they have instead, and a way on.
import { answers } from '../../wording/answers.ts'
import type { Declined } from '../decide.ts'
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
  const other = found.outOfScope[0]
  if (other && other.evidence.coverage >= NEAR_ENOUGH && other.what === 'time' && question.times[0]) {
    const has = answers.year(other.evidence.passage.period ?? '')
    if (has === '') return []
    const asked = question.times.map((time) => (time.from === time.to ? `${time.from}年` : `${time.from}—${time.to}年`)).join('、')
    return [has.includes('—') ? answers.onlyRange(asked, has) : answers.silentButTime(asked, has)]
  }
  if (other && other.evidence.coverage >= NEAR_ENOUGH && other.what === 'place' && question.places[0])
    return [answers.silentButPlace(question.places.join('、'))]
  const near = found.evidence[0]
  const section = near?.passage.section.at(-1)
  if (!near || !section || near.coverage < 0.5 || section.length > 30) return unknown ? [answers.unknown(unknown)] : []
  if (unstated) return [answers.unstated(section, unstated)]
  return [...(unknown ? [answers.unknown(unknown)] : []), answers.hasElsewhere(section)]
}
