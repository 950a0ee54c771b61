// Owns questions for the rows of one state: 哪一项没有完成, where a column says 完成 or 未完成 of each.
import type { SourceDocument } from '../../documents/source-document.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { fitOf } from '../tables/table-fit.ts'
import { isOfPlace, type Table, type TableRow } from '../tables/table-index.ts'
import { tellRows } from '../tables/tell-rows.ts'

const ASKS_WHICH = /哪(?:一|几|些|[两二三四五])?(?:项|个|几项|几个|些项目|些指标|条|件)?/u
const UNDONE = /(?:(?<!有)没有?|未|不)(?:能)?(完成|达标|达到|通过|合格|实现|落实|整改)/u
const DENIED = /^(?:未|没|不)/u

/** Undefined where no column tells the state, or every row is in it. */
export function answerFromStates(
  question: Question,
  { tables, documents }: { readonly tables: readonly Table[]; readonly documents: ReadonlyMap<string, SourceDocument> },
): Reply | undefined {
  const state = ASKS_WHICH.test(question.text) ? UNDONE.exec(question.text)?.[1] : undefined
  if (state === undefined) return undefined
  const [best] = tables
    .filter((table) => isOfPlace(question, table))
    .flatMap((table) => {
      const rows = table.rows.filter((row) => isDenied(row, state))
      return rows.length > 0 && rows.length < table.rows.length ? [{ rows, fit: fitOf(table, question) }] : []
    })
    .sort((a, b) => b.fit - a.fit)
  return best && tellRows(best.rows, question, documents)
}

const isDenied = ({ cells }: TableRow, state: string): boolean =>
  cells.some(({ value }) => DENIED.test(value) && value.replace(DENIED, '') === state)
