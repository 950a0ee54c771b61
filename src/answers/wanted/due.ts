// Owns questions for what one person is given: what a union raised or spent in all is no answer to who asks what to expect.
import { isSumForOne } from '../evidence/entitlement.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'

export const tellsDue = (question: Question, { parsed, sentence, passage }: Evidence): boolean =>
  passage.rule === true || passage.cells !== undefined || !isSumForOne(question, parsed.text.slice(sentence.start, sentence.end))
