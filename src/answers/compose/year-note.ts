// Owns telling that 今年 or 去年 in a question is no year that the answer speaks of.
import type { Passage } from '../../documents/passage.ts'
import { answers } from '../../wording/answers.ts'
import type { Reply } from '../reply.ts'
import { type RelativeYear, yearMeant } from '../understanding/relative-year.ts'

/** Documents come out after their year: what was asked for is told, and that it is of another year. */
export function noteYear(reply: Reply, said: RelativeYear | undefined, now: number, passage: (id: string) => Passage | undefined): Reply {
  if (!said || reply.kind === 'none' || reply.citations.length === 0) return reply
  const year = yearMeant(said, undefined, now)
  const told = reply.citations.flatMap((citation) => passage(citation.passage) ?? [])
  if (told.length === 0 || told.some((each) => [each.period, ...(each.times ?? [])].some((span) => covers(span, year)))) return reply
  return { ...reply, text: `${reply.text}\n${answers.otherYear(said.raw)}` }
}

/** '2020' · '2013-2018' · '2022-10'; what has no time may be of any. */
function covers(span: string | undefined, year: number): boolean {
  const [from, to] = (span ?? '').match(/(?:19|20)\d{2}/gu) ?? []
  return from === undefined || (Number(from) <= year && year <= Number(to ?? from))
}
