// Owns the month that a question names without a day: the row of 6月23日 tells nothing of who came in November.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { daysOf } from '../../tables/row-date.ts'

const MONTH = /(?<!\d)(1[0-2]|[1-9])月(?!\d|份?[到至—-]|内)/gu
const DATED = /^(?:(?:19|20)\d\d年)?(\d{1,2})月\d{1,2}/u

export function isOfOwnMonth({ text }: Question, { passage }: Evidence): boolean {
  const [asked, more] = [...text.matchAll(MONTH)]
  const day = asked && !more ? passage.cells?.find(({ value }) => daysOf(value) !== undefined)?.value : undefined
  const told = DATED.exec(day ?? '')?.[1]
  return told === undefined || told === asked?.[1]
}
