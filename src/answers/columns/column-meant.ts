// Owns which column of which table a question means: by the heading, or by the unit where one column alone has it.
import { bareHeading } from '../../documents/figures/row-title.ts'
import { asksPeople } from '../fit/unit-kinds.ts'
import type { Question } from '../question.ts'
import type { Table } from '../tables/table-index.ts'
import type { Bound } from './bound.ts'
import { OF_CHANGES } from './change-column.ts'
import { type ColumnCell, type ColumnSource, cellsUnder, type RowCell, rowsPicked, tablesAbout } from './table-about.ts'

const HEADING_MIN = 0.5
/** A column that only its unit tells from the others. */
const BY_UNIT = 0.55

export interface MeantColumn {
  /** What its rows are called: by the title, and by the heading of their names. */
  readonly ofRows: string
  readonly cells: readonly ColumnCell[]
  /** Those of the rows that the question picks out by what stands in another cell; none where it speaks of all. */
  readonly picked: readonly ColumnCell[]
}

/** The column whose heading the question names, in a table that is about the rest of it. */
export function columnMeant(question: Question, source: ColumnSource, bound?: Bound, said = bound?.raw ?? ''): MeantColumn | undefined {
  const columns = tablesAbout(question, source.tables, said).flatMap(({ table, names, held }) => {
    // 3天以上的培训班: the bound is of the one column that tells 天.
    const ofBound =
      (bound?.unit ?? '') === '' ? [] : table.columns.filter((heading) => isOfUnit(cellsUnder(table, heading, question, source), bound))
    return table.columns.flatMap((heading) => {
      if (ADDED.test(heading) && !asksAdded(question)) return []
      const isAlone =
        isAloneInUnit(question, table, heading) || (ofBound.length === 1 && ofBound[0] === heading) || isNewest(question, table, heading)
      const named = Math.max(namedBy(question, heading), isAlone ? BY_UNIT : 0, isTotalOf(question, table, heading) ? HEADING_MIN : 0)
      const found = named < HEADING_MIN ? [] : cellsUnder(table, heading, question, source)
      return found.length === 0
        ? []
        : [
            {
              ofRows: `${table.title} ${table.columns[0] ?? ''}`,
              cells: found.map(({ cell }) => cell),
              picked: rowsPicked(found, names),
              fit: held + named,
            },
          ]
    })
  })
  return columns.sort((a, b) => b.fit - a.fit)[0]
}

/** 参保人数最多的险种, where each column is a year: the newest is meant, as no year is said. */
function isNewest({ times }: Question, { columns }: Table, heading: string): boolean {
  const years = columns.filter((column) => OF_YEAR.test(column)).sort()
  const isOfYearsAlone = years.length > 1 && years.length + 1 >= columns.filter((column) => !OF_CHANGES.test(column)).length
  return times.length === 0 && isOfYearsAlone && heading === years.at(-1)
}
const OF_YEAR = /^(?:19|20)\d\d年?[底末度]?(?:[（(].*)?$/u

/** 一共多少会员 is told by no column of 新增会员. */
const ADDED = /^(?:新增|新发展|净增|新吸收)/u
const asksAdded = ({ text, times }: Question): boolean => /[新增扩]|发展|吸收/u.test(text) || (times.length > 0 && /入会|入了/u.test(text))

/** 哪个区帮扶资金花得最少: of what the title is about, and no column by its name, the column of all. */
const isTotalOf = ({ text }: Question, { title }: Table, heading: string): boolean =>
  TOTAL.test(heading) &&
  title.length > 0 &&
  (title.match(/\p{Script=Han}{2}/gu) ?? []).filter((pair) => text.includes(pair)).length >= TITLE_PAIRS
const TOTAL = /^(?:小计|合计|总计|总额)/u
const TITLE_PAIRS = 2

const isOfUnit = ([first]: readonly RowCell[], bound: Bound | undefined): boolean =>
  first !== undefined && first.cell.figure.unit === bound?.unit

/** 1 where the question has the whole heading, less where it has most of its characters: 慰问了多少户 for 慰问户数. */
function namedBy({ text }: Question, heading: string): number {
  const whole = bareHeading(heading)
  const bare = whole.replace(/人?数$/u, '')
  if (whole.length > 1 && text.includes(whole)) return 1
  if (bare.length < 2) return 0
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
