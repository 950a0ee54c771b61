// Owns telling that a figure was counted over several years, where one year is asked for.
import { answers } from '../../wording/answers.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { asksOneYear, SEVERAL_YEARS, spanOver } from '../scope/span-of-years.ts'

export function noteSpan(question: Question, [first]: readonly Evidence[], reply: Reply): Reply {
  if (!first || !asksOneYear(question)) return reply
  const { text } = first.parsed
  const span = spanOver(first) ?? SEVERAL_YEARS.exec(text.slice(first.window.start, first.window.end))?.[0]
  return span === undefined ? reply : { ...reply, text: `${reply.text}\n${answers.severalYears(span)}` }
}
