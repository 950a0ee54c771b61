// Owns questions over the columns of a table: 四个季度报名人数合计多少 · 哪个项目参赛人数最多 · 会员超过十万的区有几个 · 哪个区办结率最低
import type { SourceDocument } from '../../documents/source-document.ts'
import { foldText } from '../../text/characters.ts'
import { asksPeople } from '../fit/unit-kinds.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { inScope } from '../statistics/figure-scope.ts'
import { isOfPlace } from '../tables/table-index.ts'
import type { Bound } from './bound.ts'
import { columnMeant, type MeantColumn } from './column-meant.ts'
import { isNamed, isWhole, type Measured, ofCell, ofRate, rowsOfKind } from './measured.ts'
import { rateMeant } from './rate-meant.ts'
import type { ColumnCell, ColumnSource } from './table-about.ts'
import { tellAverage, tellBeyond, tellEach, tellOnly, tellOrder, tellRateOfAll, tellSpread, tellSum } from './tell-column.ts'
import { type Wanted, wantedOf } from './wanted-of-column.ts'

const ROWS_MIN = 2
/** 去掉市直机关会员一共多少 */
const EXCLUDES = /去掉|除去|扣[掉除]|不[算含]|除了|刨[去掉]/u
type Documents = ReadonlyMap<string, SourceDocument>

/** Undefined where no one column is meant. */
export function answerFromColumn(question: Question, all: ColumnSource, documents: Documents): Reply | undefined {
  // 甲区的驿站和乙市的暖站一共多少: the table of the one tells half of it.
  const source = question.places.length < 2 ? all : { ...all, tables: all.tables.filter((table) => isOfPlace(question, table)) }
  // 2023年比2021年: two cells of one row.
  const wants = question.times.length > 1 ? undefined : wantedOf(question)
  const meant = wants && columnMeant(question, source, boundOf(wants), EXCLUDES.exec(question.text)?.[0])
  if (!wants || !meant) return undefined
  const unit = meant.cells[0]?.figure.unit ?? ''
  if (!isOfUnit(question, wants, unit)) return undefined
  const rows = rowsOfKind(meant.cells, question.text).filter((cell) => !isWhole(cell))
  const whole = meant.cells.find(isWhole)
  // 烘焙课一共几次 names a row of the table: that cell is meant, and no sum.
  const named = rows.filter(({ name }) => isNamed(name, question.text))
  switch (wants.kind) {
    case 'count':
    case 'sum':
      return sumOf(wants.kind, { meant, rows, named, whole }, question, source, documents)
    case 'average':
      return rows.length < ROWS_MIN || named.length > 0 || !areEach(rows, wants.each, meant.ofRows)
        ? undefined
        : tellAverage(rows, rows.length === meant.cells.length - 1 ? whole : undefined, wants.each, documents)
    default:
      return tellInOrder(wants, rows.map(ofCell), question, documents)
  }
}

interface Rows {
  readonly meant: MeantColumn
  readonly rows: readonly ColumnCell[]
  readonly named: readonly ColumnCell[]
  readonly whole: ColumnCell | undefined
}

/** Of the rows that the question picks out, of all but those that it leaves out, or of all. */
function sumOf(
  kind: 'count' | 'sum',
  { meant, rows, named, whole }: Rows,
  { text }: Question,
  source: ColumnSource,
  documents: Documents,
): Reply | undefined {
  if (meant.picked.length >= ROWS_MIN) return tellSum(meant.picked, documents)
  const left = EXCLUDES.test(text) && named.length > 0 ? rows.filter((row) => !named.includes(row)) : []
  if (left.length > 0) return tellSum(left, documents)
  if (kind === 'count') return undefined
  if (named.length >= ROWS_MIN) return tellSum(named, documents)
  if (rows.length < ROWS_MIN || named.length > 0) return undefined
  if (whole) return tellOnly(ofCell(whole), '', documents)
  return isStated(rows, source) ? undefined : tellSum(rows, documents)
}

/** Of what no column tells, though two of them give it. */
export function answerFromRate(question: Question, source: ColumnSource, documents: Documents): Reply | undefined {
  const wants = question.times.length > 1 ? undefined : wantedOf(question)
  const meant = rateMeant(question, source, boundOf(wants)?.raw)
  if (!meant) return undefined
  const { text } = question
  const cells = meant.cells.map(ofRate)
  const rows = cells.filter((row) => !isWhole(row))
  const named = rows.filter(({ name }) => isNamed(name, text))
  if (named.length > 1) return tellEach(named, documents)
  const isShare = meant.said.endsWith('占比')
  if (named[0]) return isShare ? undefined : tellOnly(named[0], meant.said, documents)
  if (wants && wants.kind !== 'sum' && wants.kind !== 'count') return tellInOrder(wants, rowsOfKind(rows, text), question, documents)
  const isStated = source.table.figures.some(
    (figure) => figure.unit === '%' && figure.indicator.includes(meant.said) && inScope(figure, question, source.lexicon),
  )
  if (isShare || isStated || meant.said.includes('均')) return undefined
  const whole = cells.find(isWhole)
  return whole ? tellOnly(whole, meant.said, documents) : tellRateOfAll(rows, meant.said, documents)
}

function tellInOrder(wants: Wanted, rows: readonly Measured[], { text }: Question, documents: Documents): Reply | undefined {
  if (rows.length < ROWS_MIN || (wants.kind === 'order' && rows.some(({ name }) => isNamed(name, text)))) return undefined
  switch (wants.kind) {
    case 'order':
      return tellOrder(rows, wants, documents)
    case 'each':
      return tellEach(rows, documents)
    case 'spread':
      return tellSpread(rows, documents)
    case 'beyond': {
      const held = rows.map(({ value, unit }) => wants.bound.holds(value, unit))
      return held.includes(undefined)
        ? undefined
        : tellBeyond(
            rows,
            rows.filter((_, i) => held[i]),
            documents,
          )
    }
    default:
      return undefined
  }
}
/** What only says where the bound lies is no matter of its own. */
const boundOf = (wants: Wanted | undefined): Bound | undefined => (wants?.kind === 'beyond' ? wants.bound : undefined)

/** 多少人入了工会 wants no unions; who lies beyond a bound is counted by names. */
function isOfUnit({ slots }: Question, { kind }: Wanted, unit: string): boolean {
  const units = slots.flat()
  return kind === 'beyond' || units.length === 0 || unit === '' || (units.includes(unit) && (!asksPeople(units) || asksPeople([unit])))
}

/** 平均每个区: the rows are of the kind that is named. */
const areEach = (rows: readonly ColumnCell[], each: string, ofRows: string): boolean =>
  (each.length > 1 && ofRows.includes(each)) ||
  rows.filter(({ name }) => name.endsWith(each.slice(-1))).length * 2 >= rows.length ||
  /^(?:区县|县区|县市区|市县|地区|地方|单位|项目)$/u.test(each)

/** 党员1.94万名 in the text beside a table of the streets: what is told of all is more than its rows together. */
function isStated(rows: readonly ColumnCell[], { table }: ColumnSource): boolean {
  const [first] = rows
  const sum = rows.reduce((all, { figure }) => all + figure.value, 0)
  const thing =
    foldText(first?.figure.indicator ?? '')
      .split(' ')
      .at(-1) ?? ''
  return table.figures.some(
    ({ row, doc, unit, kind, thing: told, value }) =>
      !row &&
      doc === first?.figure.doc &&
      unit === first.figure.unit &&
      kind === 'stock' &&
      told.endsWith(thing) &&
      thing.length > 1 &&
      value > sum,
  )
}
