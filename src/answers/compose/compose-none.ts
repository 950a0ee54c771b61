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
  const section = near && near.coverage >= TOLD && tellsOfIt(question, near) ? sectionOf(near) : undefined
  // In the scope asked for, and silent only on the particular.
  if (section && unstated) return [answers.unstated(section, unstated)]
  const elsewhere = outOfScope(question, found)
  if (elsewhere) return elsewhere
  return [...(unknown && unknown.length > 0 ? [answers.unknown(unknown)] : []), ...(section ? [answers.hasElsewhere(section)] : [])]
}

const TOLD = 0.75
const SECTION_MAX = 30
const SAID = 0.6

/** Every thing that is asked about stands by its name: a section that only shares a word with the question leads nowhere. */
function tellsOfIt({ terms, attributes }: Question, { near }: Evidence): boolean {
  const isParticular = (word: string): boolean => attributes.some(({ name, raw }) => name === word || raw.includes(word))
  const things = terms.flatMap(({ text, essential, asking }, t) => (essential && asking && !isParticular(text) ? [near[t] ?? 0] : []))
  return things.length > 0 && things.every((said) => said >= SAID)
}

function sectionOf({ passage }: Evidence): string | undefined {
  const section = passage.section.at(-1)
  return section && section.length <= SECTION_MAX ? section : undefined
}

/** The same of another time or, where the place has nothing of it, of another place. */
function outOfScope(question: Question, found: Found): string[] | undefined {
  const others = found.outOfScope().filter(({ evidence }) => evidence.coverage >= NEAR_ENOUGH)
  const other = others.find(({ what }) => what === 'time') ?? others[0]
  if (!other) return undefined
  if (other.what === 'place') return question.places[0] ? [answers.silentButPlace(question.places.join('、'))] : undefined
  if (other.what !== 'time' || !question.times[0]) return undefined
  const has = answers.year(other.evidence.passage.period ?? '')
  if (!has.endsWith('年')) return []
  const asked = question.times.map((time) => (time.from === time.to ? `${time.from}年` : `${time.from}—${time.to}年`)).join('、')
  return [has.includes('—') ? answers.onlyRange(asked, has) : answers.silentButTime(asked, has)]
}
