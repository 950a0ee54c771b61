// Owns which column of which table a question means, and which rows of it: by the heading, or by the unit where one column alone has it.
import type { Figure } from '../../documents/figure.ts'
import { bareHeading } from '../../documents/figures/row-title.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { foldText } from '../../text/characters.ts'
import { asksPeople } from '../fit/unit-kinds.ts'
import type { Question, Term } from '../question.ts'
import type { Table, TableRow } from '../tables/table-index.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { inScope } from './figure-scope.ts'
import type { FigureTable } from './figure-table.ts'
import { shareHeldIn } from './held-in.ts'

/** What only asks for the sum names no thing; nor do the rows that are summed. */
const ONLY_ASKS = new RegExp(
  `^(?:${SUM_WORDS}|总|总数|总人数|最.|[一二三四五六七八九十几]?个?(?:季度|月|县区|批|类|项|次|项目)|四季|全年|各季度|[来去]的?人)$`,
  'u',
)
const COVERED = 0.6
const HEADING_MIN = 0.5
/** A column that only its unit tells from the others. */
const BY_UNIT = 0.55
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

export interface MeantColumn {
  readonly cells: readonly ColumnCell[]
  /** Those of the rows that the question picks out by what stands in another cell; none where it speaks of all. */
  readonly picked: readonly ColumnCell[]
}

/** The column whose heading the question names, in a table that is about the rest of it. */
export function columnMeant(question: Question, { tables, table: { ofPassage }, lexicon }: ColumnSource): MeantColumn | undefined {
  /** Of a county's row the whole table's place is the one that may be asked for. */
  const isAsked = (first: Figure, { rows }: Table): boolean => {
    const { region: _, ...placeless } = first
    const region = rows[0]?.passage.region
    return inScope(first, question, lexicon) || inScope(region === undefined ? placeless : { ...first, region }, question, lexicon)
  }
  const telling = question.terms.filter(({ text }) => !ONLY_ASKS.test(text))
  const columns = tables.flatMap((table) => {
    const about = [...table.columns, ...table.rows.slice(0, 1).flatMap(({ passage }) => passage.section)].join(' ')
    const names = namesIn(question, table, about)
    const others = telling.filter(({ text }) => !names.some((name) => name.includes(text)))
    if (shareHeldIn(others, about) < COVERED) return []
    return table.columns.flatMap((heading) => {
      const named = Math.max(namedBy(question, heading), isAloneInUnit(question, table, heading) ? BY_UNIT : 0)
      if (named < HEADING_MIN) return []
      const found = table.rows.flatMap((row) => {
        const figure = ofPassage(row.passage.id).find((each) => each.row && foldText(each.indicator).endsWith(` ${bareHeading(heading)}`))
        return figure ? [{ row, cell: { figure, name: nameOf(figure, heading) } }] : []
      })
      const first = found[0]?.cell.figure
      const oneKind = found.every(({ cell }) => cell.figure.unit === first?.unit)
      if (!oneKind || !first || !isAsked(first, table)) return []
      const cells = found.map(({ cell }) => cell)
      const picked = names.length === 0 ? [] : found.filter(({ row }) => names.every((name) => saysName(row, name))).map(namedApart)
      return [{ cells, picked: picked.length < cells.length ? picked : [], fit: shareHeldIn(others, about) + named }]
    })
  })
  return columns.sort((a, b) => b.fit - a.fit)[0]
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

/** 1 where the question has the whole heading, less where it has most of its characters: 慰问了多少户 for 慰问户数. */
function namedBy({ text }: Question, heading: string): number {
  const bare = bareHeading(heading).replace(/人?数$/u, '')
  if (bare.length < 2) return 0
  if (text.includes(bareHeading(heading))) return 1
  const held = Array.from(bare).filter((char) => text.includes(char)).length / bare.length
  return held === 1 ? 0.9 : text.includes(bare.slice(-2)) ? Math.max(HEADING_MIN, held - 0.2) : held - 0.2
}

/** 一共多少人 asks for 人数, where no other column counts people; 一共多少钱 for 慰问金（元）. */
function isAloneInUnit({ slots, text }: Question, { columns }: Table, heading: string): boolean {
  const [units = []] = slots
  const counts = (column: string): boolean =>
    asksPeople(units) || MOST_PEOPLE.test(text) ? PEOPLE.test(column) : units.includes('元') ? MONEY.test(column) : false
  return counts(heading) && columns.filter(counts).length === 1
}
/** 哪个项目来的人最多 */
const MOST_PEOPLE = /(?:的人|人数?)最[多少]/u
const PEOPLE = /人数|人次|[（(][人名]次?[）)]$/u
const MONEY = /[（(]万?元[）)]$|金额|费$|[奖补助慰问]金/u
