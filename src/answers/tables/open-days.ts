// Owns questions for the rows that are open on a day: 哪些网点周六开, told by what stands under 开放时间 or 周末是否开放.

import type { SourceDocument } from '../../documents/source-document.ts'
import { WEEK, weekday } from '../../text/weekday.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { heldIn } from '../statistics/held-in.ts'
import { labelOf } from './named-row.ts'
import { isOfPlace, type Table, type TableRow } from './table-index.ts'
import { tellRows } from './tell-rows.ts'
import { ALWAYS, daysAsked, daysIn } from './weekdays.ts'

const WHICH = /哪(?:些|里|几?[个家处座所])(?!人)/u
const HEADING = /开放|开门|营业|服务时间|时间|周末|节假日/u
/** 周三, and 周至周 where the first day is lost. */
const DAY_OR_SPAN = new RegExp(weekday(`${WEEK}天末至到`), 'u')
const CLOSED = /不[开对]|不营业|闭[馆门]|休[息馆]|未开|—|暂停/u
/** More is a table, and no answer. */
const ROWS_MAX = 8
/** What the table says of the places that are asked for. */
const SAID = 0.5

/** Undefined where no day is asked for, or no table tells of it. */
export function answerFromOpenDays(
  question: Question,
  { tables, documents }: { readonly tables: readonly Table[]; readonly documents: ReadonlyMap<string, SourceDocument> },
): Reply | undefined {
  const days = daysAsked(question.text)
  if (days === '' || !WHICH.test(question.text) || !/开|营业|上班|去|办/u.test(question.text)) return undefined
  const found = tables
    .filter((table) => isOfPlace(question, table))
    .flatMap((table) => {
      const column = table.columns.findIndex((heading, c) => HEADING.test(heading) && tellsDays(table.rows, c))
      return column < 0 ? [] : [{ table, column, said: saidOf(question, table) }]
    })
    .filter(({ said }) => said >= SAID)
    .sort((a, b) => b.said - a.said)[0]
  const open = found?.table.rows.filter(({ cells }) => isOpen(cells[found.column]?.value ?? '', days)) ?? []
  if (!found || open.length === 0 || open.length > ROWS_MAX) return undefined
  const told = tellRows(open, question, documents)
  const names = open.map(({ passage }) => `${labelOf(passage.cells ?? [])?.value ?? ''}（${passage.cells?.[found.column]?.value ?? ''}）`)
  const [, ...rows] = told.text.split('\n')
  // Of one row its other cells are told in full; of several their names come first, with their days.
  return open.length === 1 || names.join('、').length > HEAD_MAX ? told : { ...told, text: [names.join('、'), ...rows].join('\n') }
}
const HEAD_MAX = 90

const tellsDays = (rows: readonly TableRow[], column: number): boolean => {
  const told = rows.filter(({ cells }) => DAY_OR_SPAN.test(cells[column]?.value ?? '')).length
  return told > 0 && rows.every(({ cells }) => saysOpening(cells[column]?.value ?? ''))
}

const saysOpening = (value: string): boolean => value === '' || [CLOSED, ALWAYS, /[周期拜时点:：开]/u].some((form) => form.test(value))

/** 周一至周五9时至12时；周六上午 · 周六、周日开放 · 每天 */
function isOpen(value: string, days: string): boolean {
  const parts = value.split(/[；;，,（(]/u).filter((part) => !CLOSED.test(part))
  return parts.some((part) => ALWAYS.test(part) || [...days].some((day) => daysIn(part).includes(day)))
}

/** How much of what is asked for, but the day and the opening, the table says. */
function saidOf({ terms }: Question, { title, columns, rows }: Table): number {
  const words = [title, ...columns, ...rows.map(({ cells }) => cells[0]?.value ?? ''), ...(rows[0]?.passage.section ?? [])].join(' ')
  const asked = terms.filter(({ text }) => text.length > 1 && !/[周期拜][一二三四五六日天末]|开|营业/u.test(text))
  const all = asked.reduce((sum, { weight }) => sum + weight, 0)
  return all === 0 ? 0 : asked.reduce((sum, term) => sum + term.weight * heldIn(term, words), 0) / all
}
