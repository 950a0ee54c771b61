// Owns the answer to a grave message: care first, what the documents say, whom to turn to. Nothing of it is kept.

import type { Reply } from '../answers/reply.ts'
import { careWording } from '../wording/care.ts'
import { type CareMatch, findCare } from './care.ts'
import type { ConversationDeps } from './deps.ts'
import { contactLines } from './people.ts'
import { questionOf } from './question.ts'
import { type Step, saying } from './said.ts'

export function createCareStep(deps: ConversationDeps): Step {
  return async (said) => {
    const match = findCare(questionOf(said), deps.knowledge().care)
    if (!match) return undefined
    if (said.incoming.place.kind === 'room') return saying(said, 'care', match.topic.inRoom ?? careWording.inRoom)
    const people = { book: deps.knowledge().contacts, now: said.now, timeZone: deps.settings.timeZone }
    const answer = (question: string) => deps.answerer().answer(question, { role: said.standing.role, history: [], now: said.now })
    return saying(said, 'care', careText(match, said.text, answer, contactLines(said.text, people, match.topic.contact)))
  }
}

/** The whole text for a private chat. `answer` asks the documents; `contacts` may be empty. */
export function careText(match: CareMatch, text: string, answer: (question: string) => Reply, contacts: readonly string[]): string {
  const { care, steps } = match.topic
  const written = documentLines(match, text, answer)
  return [
    ...care,
    ...steps,
    ...(written === undefined ? [] : [careWording.fromDocuments(written)]),
    contacts.length > 0 ? careWording.careContact(contacts) : careWording.careNoContact,
  ].join('\n')
}

/** The first line and the citation line of an answer. A topic without a query never meets a report's figures. */
function documentLines({ topic }: CareMatch, text: string, answer: (question: string) => Reply): string | undefined {
  if (topic.query === undefined) return undefined
  for (const question of [text, topic.query]) {
    const reply = answer(question)
    const [first, ...others] = reply.text.split('\n')
    const cited = others.find((line) => line.trim().startsWith('《'))
    if ((reply.kind === 'answer' || reply.kind === 'list') && first && cited) return `${first}\n${cited}`
  }
  return undefined
}
