// Owns the answers that need no search: a cell or a row of a table, a tier, a statistic, figures put together.
import type { Passage } from '../documents/passage.ts'
import { SURNAMES } from '../text/surnames.ts'
import { answerFromChanges } from './columns/change-column.ts'
import { answerFromPlanTable } from './columns/plan-and-result.ts'
import { answerFromStates } from './columns/state-column.ts'
import { combineFigures } from './combine/combine.ts'
import type { Combiner } from './combine/combiner.ts'
import { tellKinds } from './combine/kinds-of-whole.ts'
import { tellNamedCells } from './combine/named-cells.ts'
import { tellStillToPlan } from './combine/still-to-plan.ts'
import { createNamedReports } from './named-report.ts'
import type { Question } from './question.ts'
import { recordsOf } from './records/record-index.ts'
import { answerFromRecord, answerWithStandard } from './records/record-question.ts'
import { createRecordTalk, type RecordTalk } from './records/record-talk.ts'
import type { Reply } from './reply.ts'
import type { Statistics } from './statistics/statistics.ts'
import { answerFromColumnList } from './tables/column-list.ts'
import { answerForMember, membersOfColumns } from './tables/member-column.ts'
import { ASKS_HOLDER } from './tables/named-row.ts'
import { answerFromOpenDays } from './tables/open-days.ts'
import { answerFromRow } from './tables/row-question.ts'
import type { Table } from './tables/table-index.ts'
import { answerFromTable } from './tables/table-question.ts'
import { tiersInTables } from './tables/table-tiers.ts'
import { tiersInText } from './tables/text-tiers.ts'
import { answerFromTiers } from './tables/tier-question.ts'

export interface ExactSource {
  readonly passages: readonly Passage[]
  readonly tables: readonly Table[]
  readonly statistics: Statistics
  readonly combiner: Combiner
}

export interface ExactAnswers {
  readonly answer: (own: Question) => Reply | undefined
  readonly fromTable: (question: Question) => Reply | undefined
  /** A part of a service that a handbook tells of. */
  readonly fromRecord: (own: Question) => Reply | undefined
  /** What goes on from such an answer. */
  readonly ofRecord: RecordTalk
  /** Another cell of the row that was told last. */
  readonly fromRowBefore: (merged: Question, before: Passage | undefined) => Reply | undefined
}

/** 热线电话多少 is told by no number of calls. */
const tellsPhone = ({ attributes }: Question, { text }: Reply): boolean =>
  attributes.every(({ name, evidence }) => name !== '电话' || evidence.some((form) => form.test(text)))

/** 总工会主席是谁 is told by no row of numbers. */
const tellsHolder = ({ text }: Question, { text: told }: Reply): boolean =>
  !ASKS_HOLDER.test(text) || PERSON.test(told.split('\n')[0] ?? '')
const PERSON = new RegExp(`(?:^|[^\\p{Script=Han}]|[席记任长人理])[${SURNAMES}]\\p{Script=Han}{1,2}(?:$|[^\\p{Script=Han}])`, 'u')

/** 几点下班 is told by no weekday. */
const tellsTheHour = ({ asked, text }: Question, reply: Reply): boolean =>
  asked !== 'when' || !/几点/u.test(text) || /\d|[一二两三四五六七八九十]点|[上下]午|全天|昼夜/u.test(reply.text.split('\n')[0] ?? '')

/** 2023年金额比上年多多少 is told by no number of 2023 alone. */
const tellsOneYearAlone = ({ text }: Question, { kind, calculations, text: told }: Reply): boolean =>
  kind === 'answer' && calculations.length === 0 && ASKS_CHANGE.test(text) && !TELLS_CHANGE.test(told.split('\n')[0] ?? '')
const ASKS_CHANGE = /[比较](?:上一?年|去年|前一年|(?:19|20)\d\d年)[^，。]{0,8}(?:多|少|增|减|涨|降|高|低)[^，。多少几]{0,4}(?:多少|几)/u
const TELLS_CHANGE = /[%‰倍成]|百分|增|减|升|降|多|少|高|低|同比|翻/u

/** 几点开门 behind a comparison asks for no other one. */
const TOLD_BY_NO_FIGURE: ReadonlySet<Question['asked']> = new Set(['when', 'where', 'how', 'why', 'condition'])

export function createExactAnswers({ passages, tables, statistics, combiner }: ExactSource): ExactAnswers {
  const { documents } = combiner
  const tableTiers = tiersInTables(tables, passages, documents)
  const source = { tables, tableTiers, textTiers: tiersInText(passages), documents }
  const recordSource = { records: recordsOf(passages), documents }
  const members = membersOfColumns(tables, passages)
  const fromTable = (question: Question): Reply | undefined => answerFromTable(question, source)
  const answerPlain = (own: Question): Reply | undefined => {
    const told =
      answerFromTiers(own, source) ??
      tellKinds(own, combiner) ??
      answerFromPlanTable(own, tables, combiner) ??
      answerFromStates(own, source) ??
      tellStillToPlan(own, combiner) ??
      answerFromChanges(own, tables, combiner) ??
      answerFromColumnList(own, source) ??
      tellNamedCells(own, tables, combiner) ??
      answerFromOpenDays(own, source) ??
      answerFromRow(own, source) ??
      fromTable(own) ??
      statistics.answer(own)
    const made =
      (told && !tellsOneYearAlone(own, told) ? told : undefined) ??
      (TOLD_BY_NO_FIGURE.has(own.asked) ? undefined : combineFigures(own, combiner)) ??
      answerWithStandard(own, recordSource)
    return made && tellsPhone(own, made) && tellsTheHour(own, made) && tellsHolder(own, made) ? made : undefined
  }
  const namedReports = createNamedReports(documents)
  /** 港航集团2023年职工培训有多少人次: the rows of a report do not repeat whose it is. */
  const answerOfReport = (own: Question): Reply | undefined => {
    for (const [doc, question] of namedReports(own)) {
      const made = answerPlain(question)
      if (made?.citations[0]?.doc === doc) return made
    }
    return undefined
  }
  const forMember = { members, ask: (text: string) => answerPlain(combiner.understand(text)), documents }
  return {
    answer: (own) => answerForMember(own, forMember) ?? answerPlain(own) ?? answerOfReport(own),
    fromTable,
    fromRecord: (own) => answerFromRecord(own, recordSource),
    ofRecord: createRecordTalk({ records: recordSource.records, textTiers: source.textTiers, combiner }),
    fromRowBefore(merged, before) {
      const row = before?.cells ? fromTable(merged) : undefined
      return row && row.citations[0]?.passage === before?.id ? row : undefined
    },
  }
}
