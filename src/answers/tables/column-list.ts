// Owns questions for a column from top to bottom, row by row: 各区会员数, 六个工种的决赛名额; and for what the rows go by: 有哪些工种, 设了几个工种.
import type { SourceDocument } from '../../documents/source-document.ts'
import { foldText } from '../../text/characters.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { citationLine, cite, quoteOfRow } from '../compose/citation.ts'
import { readable } from '../compose/excerpt.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import type { Calculation, Reply } from '../reply.ts'
import { shareHeldIn } from '../statistics/held-in.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { asksColumn, type Cell, labelOf } from './named-row.ts'
import { sortsNamed } from './row-filter.ts'
import { isOfPlace, isOfTime, type Table, type TableRow } from './table-index.ts'

const ROWS = { least: 2, most: 24 } as const
/** What of the question neither the table nor its document says must be little. */
const COVERED = 0.7
/** Of such a column one learns nothing of what its rows are. */
const NO_KIND = /^(?:序号|编号|姓名|名称|名字|项目|指标|类别|种类|内容|事项|情况|单位)$/u
/** Figures put together, or put in order. */
const COMPUTES = new RegExp(
  `${SUM_WORDS}|平均|人均|最[多少大小高低早晚]|比.{0,12}[多少高低]|相差|对比|占|排[名序行]|从[多少高低大小]到|哪个.{0,6}[多少]`,
  'u',
)
const COUNT = '[两二三四五六七八九十\\d]{1,3}(?:个|家|种|类|项|大)?'

interface Meant {
  readonly table: Table
  /** What the rows go by, with its heading. */
  readonly labels: readonly Cell[]
  readonly columns: readonly string[]
  readonly counts: boolean
}

interface Source {
  readonly tables: readonly Table[]
  readonly documents: ReadonlyMap<string, SourceDocument>
}

/** Undefined where no column is asked for of all rows. */
export function answerFromColumnList(question: Question, { tables, documents }: Source): Reply | undefined {
  if (COMPUTES.test(question.text) || question.asked === 'yesno') return undefined
  const found = tables
    .filter((table) => isOfPlace(question, table) && isOfTime(question, table))
    .flatMap((table) => meantOf(question, table))
    .filter((meant) => coverOf(question, meant, documents) >= COVERED)
  const [meant, other] = found
  return meant && !other ? tell(meant, documents) : undefined
}

function meantOf(question: Question, table: Table): readonly Meant[] {
  const { rows } = table
  if (rows.length < ROWS.least || rows.length > ROWS.most) return []
  const labels = rows.flatMap(({ cells }) => labelOf(cells) ?? [])
  const [first] = labels
  if (!first || labels.some(({ heading, value }) => heading !== first.heading || question.text.includes(value))) return []
  const kinds = [first.heading, first.heading.slice(-2), ending(labels.map(({ value }) => value))].filter(
    (kind) => /^\p{Script=Han}+$/u.test(kind) && !NO_KIND.test(kind),
  )
  if (kinds.length === 0) return []
  const kind = `(?:${kinds.join('|')})`
  const columns = table.columns.filter((heading) => heading !== first.heading && asksColumn(question, heading))
  const every = new RegExp(`(?:各个?|(?<!第)${COUNT})${kind}(?!总工会)`, 'u').test(question.text)
  if (every && columns.length > 0) return [{ table, labels, columns, counts: false }]
  const names = new RegExp(`(?:(哪[些几][个种类项]?)|(几|多少)[个种类项])${kind}(?:(?!\\p{Script=Han})|(?=${NOT_DONE}))`, 'u').exec(
    question.text,
  )
  return names ? [{ ...onlyOf(question, table, labels), columns: [], counts: names[1] === undefined }] : []
}

/** 哪些任务没完成 */
const NOT_DONE = '(?:都|还|尚)?(?:没有?|未)\\p{Script=Han}{2}[？?]?$'

/** 没完成的任务有哪些: the rows that say 未完成. */
function onlyOf({ text }: Question, table: Table, labels: readonly Cell[]): Pick<Meant, 'table' | 'labels'> {
  const values = sortsNamed(table, text)
  const isMeant = ({ cells }: Pick<TableRow, 'cells'>): boolean => values.length === 0 || cells.some(({ value }) => values.includes(value))
  return {
    table: { ...table, rows: table.rows.filter(isMeant) },
    labels: labels.filter((_, i) => isMeant(table.rows[i] ?? { cells: [] })),
  }
}

/** 区 of 思明区, 湖里区 … */
function ending([first = '', ...others]: readonly string[]): string {
  for (let length = Math.min(3, first.length - 1); length > 0; length--)
    if (/^\p{Script=Han}+$/u.test(first.slice(-length)) && others.every((other) => other.endsWith(first.slice(-length))))
      return first.slice(-length)
  return ''
}

function coverOf({ terms, text }: Question, { table, labels, columns }: Meant, documents: Source['documents']): number {
  const section = table.rows[0]?.passage.section ?? []
  const title = documents.get(table.doc)?.title ?? ''
  const said = [...columns, ...table.columns, ...labels.map(({ value }) => value), ...sortsNamed(table, text), ...section, title]
  const telling = terms.filter((term) => term.essential || term.text.length > 1)
  return telling.length === 0 ? 1 : shareHeldIn(telling, foldText(said.join(' ')))
}

function tell({ table, labels, columns, counts }: Meant, documents: Source['documents']): Reply {
  const items = table.rows.map(({ cells }, i) => itemOf(labels[i], cells, columns))
  const citations = table.rows.map(({ passage }) => cite(passage, quoteOfRow(passage), documents))
  const [place] = citations
  const names = columns.length === 0
  const whole = items.join(names ? '、' : '；')
  const count = calculations.different(items.length)
  const calculation: Calculation[] = counts ? [{ text: `${whole}，${items.length}`, result: `${items.length}`, operands: [] }] : []
  return {
    kind: 'list',
    text: [
      ...(counts ? [count] : []),
      ...(whole.length <= HEADLINE_MAX || names ? [whole] : items),
      ...(place ? [citationLine(place)] : []),
    ].join('\n'),
    citations,
    figures: [],
    calculations: calculation,
  }
}

function itemOf(label: Cell | undefined, cells: readonly Cell[], columns: readonly string[]): string {
  const told = cells.filter(({ heading }) => columns.includes(heading))
  const values = told.map(({ heading, value }) => (told.length > 1 ? `${heading.replace(UNIT, '')}${readable(value)}` : readable(value)))
  const name = readable(label?.value ?? '')
  return values.length === 0 ? name : `${name}${/^\d/u.test(values[0] ?? '') ? '' : '：'}${values.join('，')}`
}
const UNIT = /[（(][^（）()]{1,8}[）)]$/u
