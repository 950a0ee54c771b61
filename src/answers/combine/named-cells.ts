// Owns questions for several cells of one table, by the names of their rows and columns: 甲公司和乙公司谁报名的多 · 白鹭区2020年和2021年会员各多少.
import type { Figure } from '../../documents/figure.ts'
import { bareHeading } from '../../documents/figures/row-title.ts'
import { foldText } from '../../text/characters.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { heldIn } from '../statistics/held-in.ts'
import { labelOf } from '../tables/named-row.ts'
import { isOfPlace, type Table, type TableRow } from '../tables/table-index.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import type { Combiner } from './combiner.ts'
import { composeCombined, type Side } from './compose-combined.ts'

/** What of the question neither the cells nor their table says must be little. */
const COVERED = 0.7
const CELLS_MOST = 6
const COMPARES = /(?:谁|哪)[^，。]{0,10}[多少高低大小]|比[^，。]{0,12}[多少高低]|相差|差多少|更[多少高低]/u
const SUMS = new RegExp(SUM_WORDS, 'u')
const COMPUTES = /平均|人均|百分之|占|比例|比重|\p{Script=Han}{2}率(?!先)|排|最[多少大小高低]|增长|增加|减少|下降/u

export function tellNamedCells(question: Question, tables: readonly Table[], by: Combiner): Reply | undefined {
  // 参选率 is the name of a column, and nothing to compute.
  const computes = ({ columns }: Table): boolean =>
    COMPUTES.test(columns.reduce((left, heading) => left.replace(bareHeading(heading), ''), question.text))
  const found = tables
    .filter((table) => isOfPlace(question, table) && !computes(table))
    .flatMap((table) => {
      const cells = cellsNamed(question, table, by)
      // One cell alone is read elsewhere, but for what year heads its column.
      if (question.measure === 'addition' && cells.some(isOfAll)) return []
      if (SUMS.test(question.text) && !isSumOfRows(cells)) return []
      const isMany = cells.length > 1 || (cells[0] !== undefined && OF_YEAR.test(cells[0].column))
      return isMany && cells.length <= CELLS_MOST && coverOf(question, table, cells, by) >= COVERED ? [cells] : []
    })
  // The same thing in two tables is for whoever weighs their times and places.
  const [cells, more] = found
  if (cells === undefined || more !== undefined) return undefined
  const [rows, columns] = [new Set(cells.map(({ row }) => row)).size, new Set(cells.map(({ column }) => column)).size]
  if (rows > 1 && columns > 1 && cells.length > CELLS_MOST / 2 + 1) return undefined
  const sides: readonly Side[] = cells.map(({ row, column, figure }, i) => ({
    label: columns === 1 ? row : rows === 1 && i > 0 ? column : `${row}${column}`,
    figure,
  }))
  const operation = SUMS.test(question.text) ? 'sum' : COMPARES.test(question.text) && columns === 1 && rows > 1 ? 'compare' : 'both'
  const told = composeCombined(operation, sides, by)
  return told && sides.length === 1 ? { ...told, kind: 'answer' } : told
}

/** 新发展会员多少 is told by no row that counts all 会员. */
const isOfAll = ({ row, column, figure }: NamedCell): boolean =>
  figure.kind !== 'addition' && !/新(?!就业|业态)|增|发展/u.test(`${row}${column}`)

/** 小学和初中在校学生合计: several rows of one column, and none that adds them up already. */
const isSumOfRows = (cells: readonly NamedCell[]): boolean =>
  new Set(cells.map(({ row }) => row)).size > 1 &&
  new Set(cells.map(({ column }) => column)).size === 1 &&
  !cells.some(({ row }) => SUMS.test(row))

interface NamedCell {
  readonly row: string
  readonly column: string
  readonly figure: Figure
}

function cellsNamed(question: Question, table: Table, by: Combiner): readonly NamedCell[] {
  const plain = foldText(question.text).replace(/[“”"'\s]/gu, '')
  const rows = rowsNamed(plain, table)
  const rest = rows.reduce((left, { said }) => left.replace(said, '，'), plain)
  const columns = rows.length === 0 ? [] : columnsNamed(question, rest, table)
  return rows.flatMap(({ row, name }) =>
    columns.flatMap((heading) => {
      const figure = by
        .table()
        .ofPassage(row.passage.id)
        .find(({ indicator, row: isCell }) => isCell && foldText(indicator).endsWith(` ${bareHeading(heading)}`))
      return figure ? [{ row: name, column: bareHeading(heading), figure }] : []
    }),
  )
}

const LEVEL = /(?<=\p{Script=Han}{2})[市区县镇乡]$/u

/** 高新 for 高新区; of two names of which one holds the other the longer is meant where it stands. */
function rowsNamed(plain: string, { rows }: Table): readonly { readonly row: TableRow; readonly name: string; readonly said: string }[] {
  const named = rows.flatMap((row) => {
    const name = labelOf(row.cells)?.value.replace(/[(（][^)）]*[)）]|[“”"\s]/gu, '') ?? ''
    const said = [name, name.replace(LEVEL, '')].find((each) => each.length > 1 && plain.includes(each))
    return said === undefined ? [] : [{ row, name, said }]
  })
  // 小学和初中合计 asks for no row 合计.
  const parts = named.filter(({ name }) => !SUMS.test(name))
  return (parts.length > 1 ? parts : named).filter(
    ({ said }) => !named.some((other) => other.said !== said && other.said.includes(said) && !plain.replace(other.said, '').includes(said)),
  )
}

const OF_YEAR = /^((?:19|20)\d\d)年(?:度|末|底)?/u
/** 给付人次, 给付金额: what it is counted in stands behind the thing. */
const COUNTED = /(?:人次|金额|总额|人数|户数|家数|件数|数量?)$/u

function columnsNamed({ times, slots }: Question, rest: string, { columns }: Table): readonly string[] {
  const units = slots.flat()
  const cores = columns.map((heading) => ({ heading, core: bareHeading(heading).replace(OF_YEAR, ''), year: OF_YEAR.exec(heading)?.[1] }))
  const years = cores.flatMap(({ year }) => (year === undefined ? [] : [Number(year)]))
  const isOfTime = (year: string | undefined): boolean =>
    year === undefined ||
    (times.length === 0 ? Number(year) === Math.max(...years) : times.some(({ from, to }) => from <= Number(year) && Number(year) <= to))
  const names = (core: string, heading: string): boolean => {
    if (core.length < 2) return false
    if (rest.includes(core)) return true
    const thing = core.replace(COUNTED, '')
    const unit = /[（(](?:万|亿)?([^（()）]{1,3})[）)]$/u.exec(heading)?.[1] ?? (/人次$/u.test(core) ? '人次' : '')
    if (thing !== core && thing.length > 1 && rest.includes(thing)) return units.includes(unit)
    return core.length >= 4 && Array.from(core).every((char) => rest.includes(char))
  }
  const named = cores.filter(({ heading, core }) => names(core, heading))
  return named
    .filter(({ year }) => isOfTime(year))
    .filter(
      ({ core }) =>
        !named.some((other) => other.core !== core && other.core.includes(core) && !rest.replace(other.core, '').includes(core)),
    )
    .map(({ heading }) => heading)
}

function coverOf({ terms }: Question, table: Table, cells: readonly NamedCell[], { documents }: Combiner): number {
  const first = table.rows[0]?.passage
  const names = cells.flatMap(({ row, column }) => [row, column])
  const said = foldText([...names, ...table.columns, ...(first?.section ?? []), documents.get(table.doc)?.title ?? ''].join(' '))
  const isOfName = (text: string): boolean =>
    names.some((name) => Array.from(text).filter((char) => name.includes(char)).length * 2 >= text.length)
  const telling = terms.filter(({ essential, text }) => essential || text.length > 1)
  const all = telling.reduce((sum, { weight }) => sum + weight, 0)
  return all === 0 ? 1 : telling.reduce((sum, term) => sum + term.weight * (isOfName(term.text) ? 1 : heldIn(term, said)), 0) / all
}
