// Owns rows of a table that the extraction broke over two lines: 水泥及制品⇥67 ⏎ 7630⇥1522⇥14 under a header of five cells.
import { concatMapped, type MappedText } from '../text/mapped-text.ts'
import { type CellKind, headingKind, kindOfCell } from './cell-kind.ts'
import { formOfLine } from './line-form.ts'
import { splitCells } from './line-parts.ts'
import type { Line } from './lines.ts'
import { isPageLine } from './page-line.ts'
import { CELL_MAX, type Cells, headsColumns, isProse, withTabs } from './table-text.ts'

const COLUMNS_MIN = 3
/** What stands between the rows where a page turns. */
const BETWEEN_MAX = 8

interface Piece {
  readonly index: number
  readonly cells: Cells
  readonly blankBefore: boolean
}

/** Lines with tabs stay as they are where they are whole; the second part of a broken one goes behind the first. */
export function joinBrokenRows(lines: readonly Line[]): readonly Line[] {
  const joined = new Map<number, Line>()
  const gone = new Set<number>()
  for (let i = 0; i < lines.length; i++) {
    const width = widthOfHeader(lines[i])
    if (width < COLUMNS_MIN) continue
    const pieces = piecesFrom(lines, i + 1)
    const isSpaced = pieces.every(({ blankBefore }) => blankBefore)
    for (let p = 0; p < pieces.length; p++) {
      const [before, piece, next, after] = [pieces[p - 1], pieces[p], pieces[p + 1], pieces[p + 2]]
      if (!piece || !next || (next.blankBefore && !isSpaced)) continue
      const cells = join({ width, before: before?.cells, piece: piece.cells, next: next.cells, after: after?.cells })
      const first = lines[piece.index]
      if (!cells || !first) continue
      joined.set(piece.index, { ...first, content: withTabs(cells) })
      gone.add(next.index)
      p++
    }
    i = pieces.at(-1)?.index ?? i
  }
  return gone.size === 0 ? lines : lines.flatMap((line, i) => (gone.has(i) ? [] : [joined.get(i) ?? line]))
}

/** A heading or the title of another table ends this one, and so does another header, the same again included. */
const MAY_BE_PART: ReadonlySet<string> = new Set(['plain', 'page-mark'])
const mayBePart = (text: string): boolean =>
  text.length <= CELL_MAX && !isProse(text) && !text.includes('：') && MAY_BE_PART.has(formOfLine(text).kind)

function widthOfHeader(line: Line | undefined): number {
  if (!line?.content.text.includes('\t')) return 0
  const cells = splitCells(line.content, 'tab')
  return cells.every(({ text }) => headingKind(text) !== 'no') ? cells.length : 0
}

/** Rows, whole or in parts, as far as a line with tabs follows before long. */
function piecesFrom(lines: readonly Line[], from: number): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  let others = 0
  let blankBefore = false
  for (let i = from; i < lines.length && others <= BETWEEN_MAX; i++) {
    const line = lines[i]
    const text = line?.content.text ?? ''
    if (!line || text === '') {
      blankBefore = true
      others++
      continue
    }
    const hasTabs = text.includes('\t')
    if (!hasTabs && isPageLine(text)) continue
    const cells = splitCells(line.content, 'tab')
    if (hasTabs ? headsColumns(cells) : !mayBePart(text)) break
    pieces.push({ index: i, cells, blankBefore })
    blankBefore = false
    others = hasTabs ? 0 : others + 1
    if (hasTabs) end = pieces.length
  }
  // The last row's second part may have no tab.
  return pieces.slice(0, end + 1)
}

interface Around {
  readonly width: number
  readonly before: Cells | undefined
  readonly piece: Cells
  readonly next: Cells
  readonly after: Cells | undefined
}

/** The cells of the whole row; undefined where the two lines are none together. */
function join({ width, before, piece, next, after }: Around): Cells | undefined {
  if (isTornName(piece, next, width)) return withJoined(piece, next)
  const together = piece.length + next.length
  // What follows is a row again, or begins one; the last row's second part is plainly of its column.
  const closes = after === undefined ? isOfColumn(next.at(-1), before?.[width - 1]) : after.length > 1 || next.length > 1
  if (!closes) return undefined
  if (piece.length < width && together === width) return isLike([...piece, ...next], before) ? [...piece, ...next] : undefined
  // A bare number is a page's, sooner than the rest of a cell.
  const isRest = next[0]?.text.length === 1 || ENDS_OPEN.test(piece.at(-1)?.text ?? '') || !isOfColumn(next[0], before?.[0])
  const goesOn = piece.length > 1 && together === width + 1 && isRest && kindOf(next[0]) !== 'number'
  return goesOn ? withJoined(piece, next) : undefined
}

/** 养老护理 ⏎ 员⇥143⇥…: what the row goes by was too long for its cell. */
const isTornName = (piece: Cells, next: Cells, width: number): boolean =>
  piece.length === 1 &&
  next.length === width &&
  TORN_NAME.test(piece[0]?.text ?? '') &&
  /^\p{Script=Han}{1,2}$/u.test(next[0]?.text ?? '') &&
  headingKind(piece[0]?.text ?? '') !== 'surely'
const TORN_NAME = /^(?!(?:合|总|小)计$)\p{Script=Han}{2,8}$/u

/** 不 ⏎ 开放, 20个 ⏎ 工作日, 8万元（含前 ⏎ 两档）: no cell ends so. */
const ENDS_OPEN = /[不未的和与及或至到、，（(]$|\d个$|[（(][^（）()]*$/u

/** A line ended in mid-cell. */
function withJoined(piece: Cells, next: Cells): Cells {
  const [last, first] = [piece.at(-1), next[0]]
  return last && first ? [...piece.slice(0, -1), concatMapped([last, first]), ...next.slice(1)] : piece
}

/** Half of the cells are of the kind of those above them. */
const isLike = (row: Cells, above: Cells | undefined): boolean =>
  above?.length !== row.length || row.filter((cell, c) => isOfColumn(cell, above[c])).length * 2 >= row.length

/** Names of places and things are all of one kind: only what is a figure, a date, an hour tells its column. */
const isOfColumn = (cell: MappedText | undefined, other: MappedText | undefined): boolean => kindOf(cell) === kindOf(other)

/** 重大疾病（25种） is a name. */
function kindOf(cell: MappedText | undefined): CellKind {
  const kind = kindOfCell(cell?.text ?? '')
  return kind === 'figures' && /^[\p{Script=Han}“《]/u.test(cell?.text ?? '') ? 'text' : kind
}
