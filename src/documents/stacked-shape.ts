// Owns the shape of a table of one cell a line: where its header begins, how many columns it has, what these hold.
import { type CellKind, headingKind, kindOfCell, likeness } from './cell-kind.ts'
import { ROWS_MIN } from './table-text.ts'

const COLUMNS = { least: 2, most: 9 } as const
/** Lines above a header that only stand close to it. */
const ABOVE_MAX = 3
/** As many rows tell the shape of a table. */
const ROWS_TO_TELL = 6
const LIKENESS_MIN = 0.62
/** Where every line of the header is one that heads columns, and the line behind it is none. */
const LIKENESS_BELOW_HEADINGS = 0.4
/** What share of a header's cells are words that head columns: fewer where its rows are as alike as rows can be. */
const SURE = { enough: 0.5, least: 0.4, alike: 0.8 } as const
/** A longer line above the first sure heading is the table's title. */
const HEADING_MAX = 8
/** Twice as many columns repeat as well. */
const PER_COLUMN = 0.01
const SURE_HEADINGS = 0.1
/** From the header on the lines make up whole rows: none is left over. */
const NONE_LEFT = 0.04

export interface Shape {
  /** Lines above the first row. */
  readonly above: number
  readonly columns: number
  /** Its first row names the columns. */
  readonly headed: boolean
  /** So many rows it has at least, the header among them. */
  readonly rowsMin: number
}

/** What tells a column by itself, whatever heads it. */
export const TOLD: ReadonlySet<CellKind | undefined> = new Set(['number', 'amount', 'date', 'clock', 'weekday', 'name', 'phone'])

export const shapeOf = (texts: readonly string[]): Shape | undefined => shapeOfRows(texts) ?? shapeOfOneRow(texts) ?? shapeOfPhones(texts)

/** How many lines stand above the header, and after how many lines the same kinds of cells come again. */
function shapeOfRows(texts: readonly string[]): Shape | undefined {
  let best: (Shape & { readonly score: number }) | undefined
  for (let above = 0; above <= ABOVE_MAX; above++)
    for (let columns = COLUMNS.least; columns <= COLUMNS.most; columns++) {
      if (texts.length < above + columns * (ROWS_MIN + 1)) break
      // The header begins with the first line that heads a column.
      if (above > 0 && headingKind(texts[above - 1] ?? '') === 'surely') break
      const headings = texts.slice(above, above + columns).map(headingKind)
      // 2023年重点工作责任分工 ⏎ 序号 ⏎ 任务: a title above the header is no part of it.
      if (headings[0] !== 'surely' && headings[1] === 'surely' && (texts[above] ?? '').length > HEADING_MAX) continue
      const sure =
        headings.filter((kind, c) => kind === 'surely' || (headings[0] === 'surely' && isYear(texts[above + c]))).length / columns
      if (headings.includes('no') || sure < SURE.least) continue
      const alike = likenessOfRows(texts.slice(above + columns), columns)
      if (sure < SURE.enough && (headings[0] !== 'surely' || alike < SURE.alike)) continue
      const clear = sure === 1 && columns > COLUMNS.least && headingKind(texts[above + columns] ?? '') !== 'surely'
      const score =
        alike + SURE_HEADINGS * (sure + (clear ? 1 : 0)) - PER_COLUMN * columns + ((texts.length - above) % columns === 0 ? NONE_LEFT : 0)
      if (
        alike >= (clear ? LIKENESS_BELOW_HEADINGS : LIKENESS_MIN) &&
        (clear || isTold(texts.slice(above + columns), columns)) &&
        score > (best?.score ?? 0)
      )
        best = { above, columns, headed: true, rowsMin: ROWS_MIN + 1, score }
    }
  return best
}

/** 项目, 2021年, 2022年, 2023年 */
const isYear = (text: string | undefined): boolean => /^(?:19|20)\d\d(?:年?度?|年(?:\d{1,2}月)?[底末]?)$/u.test(text ?? '')

function likenessOfRows(cells: readonly string[], columns: number): number {
  const pairs = Math.min(cells.length, columns * ROWS_TO_TELL) - columns
  let sum = 0
  for (let i = 0; i < pairs; i++) sum += likeness(cells[i] ?? '', cells[i + columns] ?? '')
  return sum / pairs
}

/** What most cells of a column are; undefined where they are of all kinds. */
export function kindsOfColumns(cells: readonly string[], columns: number): readonly (CellKind | undefined)[] {
  return Array.from({ length: columns }, (_, c) => {
    const kinds = cells
      .slice(0, columns * ROWS_TO_TELL)
      .filter((_, i) => i % columns === c)
      .map(kindOfCell)
    return kinds.find((kind) => kinds.filter((other) => other === kind).length > kinds.length * 0.6)
  })
}

/** Columns of words alone may be a list of names. */
const isTold = (cells: readonly string[], columns: number): boolean =>
  kindsOfColumns(cells, columns).some((kind) => TOLD.has(kind) && kind !== 'name')

/** A header and a single row are two lines of prose as well, unless all there is are these, and the row is a name and what it comes to. */
function shapeOfOneRow(texts: readonly string[]): Shape | undefined {
  const above = texts.slice(0, ABOVE_MAX + 1).findIndex((text) => headingKind(text) === 'surely')
  const columns = (texts.length - above) / 2
  if (above < 0 || !Number.isInteger(columns) || columns <= COLUMNS.least || columns > COLUMNS.most) return undefined
  const [header, [name, ...told]] = [texts.slice(above, above + columns), texts.slice(above + columns)]
  const fits =
    header.every((text) => headingKind(text) !== 'no') && kindOfCell(name ?? '') !== 'number' && told.every((text) => /^\d/u.test(text))
  return fits ? { above, columns, headed: true, rowsMin: 2 } : undefined
}

/** Whom to call, each number below its name, needs no header: 城东区 ⏎ 0512-66001122 ⏎ 城西区 ⏎ … */
function shapeOfPhones(texts: readonly string[]): Shape | undefined {
  const isEntry = (at: number): boolean => kindOfCell(texts[at + 1] ?? '') === 'phone' && !/\d/u.test(texts[at] ?? '0')
  const above = texts.slice(0, ABOVE_MAX + 1).findIndex((_, at) => isEntry(at) && isEntry(at + 2))
  return above < 0 ? undefined : { above, columns: 2, headed: false, rowsMin: 2 }
}
