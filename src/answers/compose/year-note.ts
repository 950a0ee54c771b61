// Owns telling that 今年 or 去年 in a question is no year that the answer speaks of: the first line says which year it is instead.
import type { Passage } from '../../documents/passage.ts'
import { periodOfYears, yearsOfPeriod } from '../../documents/period.ts'
import { answers } from '../../wording/answers.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Reply } from '../reply.ts'
import { type RelativeYear, yearMeant } from '../understanding/relative-year.ts'

/** Documents come out after their year: what was asked for is told, and of which other year it is. */
export function noteYear(reply: Reply, said: RelativeYear | undefined, now: number, passage: (id: string) => Passage | undefined): Reply {
  if (!said || reply.kind === 'none' || reply.citations.length === 0) return reply
  const year = yearMeant(said, undefined, now)
  const told = reply.citations.flatMap((citation) => passage(citation.passage) ?? [])
  if (told.length === 0 || told.some((each) => [each.period, ...(each.times ?? [])].some((span) => covers(span, year)))) return reply
  const note = answers.otherYear(said.raw)
  const own = onlyYearOf(told)
  // A number in a reply stands in what is quoted: where the year only stands in the document's title, it is only told not to be the one asked.
  const isQuoted =
    own !== undefined && reply.citations.some(({ quote }) => (own.match(/\d{4}/gu) ?? []).every((year) => quote.includes(year)))
  const [head = ''] = reply.text.split('\n')
  // The page says 去年 itself: which year that is, the note leaves to its date.
  const lead = own === undefined || head.includes(said.raw) ? undefined : isQuoted ? own : answers.notOf(said.raw)
  return { ...reply, text: `${lead === undefined ? reply.text : withYear(reply.text, lead)}\n${note}` }
}

/** '2020年', '2013—2018年'; undefined where what is cited is of several times, or a rule, which holds at any. */
function onlyYearOf(told: readonly Passage[]): string | undefined {
  const years = new Set(told.map(({ period, rule }) => (rule ? undefined : yearsOfPeriod(period)?.join('-'))))
  const [only] = years
  const span = years.size === 1 ? yearsOfPeriod(only) : undefined
  return span && answers.year(periodOfYears(span))
}

function withYear(text: string, year: string): string {
  const [head = '', ...rest] = text.split('\n')
  const first = answers.ofYear(year, head)
  const crowded = (head.match(/\d+/gu)?.length ?? 0) >= FULL_OF_FIGURES
  return YEAR.test(head) || crowded || first.length > HEADLINE_MAX ? text : [first, ...rest].join('\n')
}
const YEAR = /(?:19|20)\d{2}/u
/** 首批50名已于5月8日出发: one number more and none of them is seen. The citation says the year. */
const FULL_OF_FIGURES = 3

/** '2020' · '2013-2018' · '2022-10'; what has no time may be of any. */
function covers(span: string | undefined, year: number): boolean {
  const [from, to] = (span ?? '').match(/(?:19|20)\d{2}/gu) ?? []
  return from === undefined || (Number(from) <= year && year <= Number(to ?? from))
}
