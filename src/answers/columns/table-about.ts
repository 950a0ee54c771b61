// Owns which tables a question is about, the rows of them that it picks out, and the cells under a heading.
import type { Figure } from '../../documents/figure.ts'
import { bareHeading } from '../../documents/figures/row-title.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { foldText } from '../../text/characters.ts'
import type { Question, Term } from '../question.ts'
import { inScope } from '../statistics/figure-scope.ts'
import type { FigureTable } from '../statistics/figure-table.ts'
import { shareHeldIn } from '../statistics/held-in.ts'
import type { Table, TableRow } from '../tables/table-index.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'

/** What only asks for the sum, the order or the share names no thing; nor do the rows that are put so. */
const ONLY_ASKS = new RegExp(
  `^(?:${SUM_WORDS}|总|总数|总人数|最.|[一二三四五六七八九十几]?个?(?:季度|月|县区|批|类|项|次|项目)|四季|全年|各季度|(?:来|去|参加)的?人?|参与|花得?|占比?|比例|比重|平均|各?[县区镇乡市]{1,2}|街道|[前一两二三四五六七八九十\\d]+名|倒数|第.|排|[前后].|以[上下]|一半|过半|的?有)$`,
  'u',
)
/** 哪个区帮扶资金 is cut behind 区. */
const OF_KIND = /[哪每各]个?[区县镇乡]/u
const COVERED = 0.6
const ROWS_MIN = 2

export interface ColumnSource {
  readonly table: FigureTable
  readonly lexicon: Lexicon
  readonly tables: readonly Table[]
}

export interface ColumnCell {
  readonly figure: Figure
  /** What the row goes by. */
  readonly name: string
}

export interface TableAbout {
  readonly table: Table
  /** 江望舒, 云屏山: by what stands in their cells the question picks rows out. */
  readonly names: readonly string[]
  /** How much of the rest of the question the table is about. */
  readonly held: number
}

/** The tables that are about what the question says beside `said`, which asks for something of their columns. */
export function tablesAbout(question: Question, tables: readonly Table[], said = ''): readonly TableAbout[] {
  const telling = question.terms
    .filter(({ text }) => !ONLY_ASKS.test(text) && !said.includes(text))
    .map((term) => (OF_KIND.test(question.text) ? { ...term, text: term.text.replace(/^[区县镇乡]/u, '') } : term))
  return tables.flatMap((table) => {
    const about = [...table.columns, ...table.rows.slice(0, 1).flatMap(({ passage }) => passage.section)].join(' ')
    const names = namesIn(question, table, about)
    const heads = said === '' ? [] : table.rows.map(({ cells }) => cells[0]?.value ?? '')
    const others = telling.filter(({ text }) => ![...names, ...heads].some((name) => name.includes(text)))
    // 哪个区办结率最低 says nothing beside what it asks for: any table that has it is about that, and the only one there is.
    const held = others.length === 0 && (said !== '' || tables.length === 1) ? COVERED : shareHeldIn(others, about)
    return held < COVERED ? [] : [{ table, names, held }]
  })
}

export interface RowCell {
  readonly row: TableRow
  readonly cell: ColumnCell
}

/** The cells under a heading, of one unit and in the place that is asked for; none where they are not. */
export function cellsUnder(table: Table, heading: string, question: Question, { table: { ofPassage }, lexicon }: ColumnSource): RowCell[] {
  const named = nameAsked(table, question)
  const found = table.rows.flatMap((row) => {
    const figure = ofPassage(row.passage.id).find((each) => each.row && foldText(each.indicator).endsWith(` ${bareHeading(heading)}`))
    return figure ? [{ row, cell: { figure, name: named(row) ?? nameOf(figure, heading) } }] : []
  })
  const first = found[0]?.cell.figure
  const isOneKind = found.every(({ cell }) => cell.figure.unit === first?.unit)
  return first && isOneKind && isAsked(first, table, question, lexicon) ? found : []
}

/** 哪家慰问金最多 is told by what stands under 慰问单位, and not by who went there. */
const WHO_ASKED: readonly { readonly asks: RegExp; readonly heading: RegExp }[] = [
  { asks: /哪一?家|哪个?(?:单位|企业|公司)/u, heading: /单位$|企业$|公司$/u },
  { asks: /谁|哪一?位|哪个?领导/u, heading: /姓名|领导$|人$/u },
  { asks: /哪一?[天次日]|什么时候/u, heading: /日期|时间/u },
]

function nameAsked({ columns }: Table, { text }: Question): (row: TableRow) => string | undefined {
  const asked = WHO_ASKED.find(({ asks }) => asks.test(text))
  const [column, more] = asked ? columns.flatMap((heading, c) => (asked.heading.test(bareHeading(heading)) ? [c] : [])) : []
  return ({ cells }) => (column === undefined || more !== undefined ? undefined : cells[column]?.value)
}

/** Of a county's row the whole table's place is the one that may be asked for. */
function isAsked(first: Figure, { rows }: Table, question: Question, lexicon: Lexicon): boolean {
  const { region: _, ...placeless } = first
  const region = rows[0]?.passage.region
  // 新建工会 is a column, and no body.
  const asked = { ...question, bodies: [] }
  return inScope(first, asked, lexicon) || inScope(region === undefined ? placeless : { ...first, region }, asked, lexicon)
}

/** Those of the rows that the question picks out; none where it speaks of all. */
export function rowsPicked(cells: readonly RowCell[], names: readonly string[]): readonly ColumnCell[] {
  const picked = names.length === 0 ? [] : cells.filter(({ row }) => names.every((name) => saysName(row, name))).map(namedApart)
  return picked.length < cells.length ? picked : []
}

/** 江望舒, 云屏山: what stands in cells of several rows, and neither at their head nor in what the table is about. */
function namesIn({ text, terms }: Question, { rows }: Table, about: string): string[] {
  const values = new Set(rows.flatMap(({ cells }) => cells.slice(1).map(({ value }) => value)))
  const whole = [...values].filter((value) => NAME.test(value) && text.includes(value) && !about.includes(value))
  const words = terms.filter((term) => isName(term) && !about.includes(term.text) && !whole.some((name) => name.includes(term.text)))
  const within = words.flatMap((term) => ([...values].some((value) => value.includes(term.text)) ? [term.text] : []))
  return [...whole, ...within].filter((name) => rows.filter((row) => saysName(row, name)).length >= ROWS_MIN)
}
const NAME = /^\p{Script=Han}{2,}$/u
const isName = ({ text, essential }: Term): boolean => essential && NAME.test(text)
const saysName = ({ cells }: TableRow, name: string): boolean => cells.slice(1).some(({ value }) => value.includes(name))

/** Rows that go by the one name asked for are told apart by what stands at their head: 1月18日35户；1月29日80户. */
const namedApart = ({ row, cell }: { row: TableRow; cell: ColumnCell }, _: number, all: readonly { cell: ColumnCell }[]): ColumnCell =>
  all.every((other) => other.cell.name === cell.name) ? { ...cell, name: row.cells[0]?.value ?? cell.name } : cell

const nameOf = ({ indicator }: Figure, heading: string): string => foldText(indicator).slice(0, -bareHeading(heading).length - 1)
