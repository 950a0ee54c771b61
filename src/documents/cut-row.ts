// Owns how a line is cut into as many cells as its table has columns, whatever the width of its gaps: 柳岸 镇    渡口路3号 周一 → three.
import { isHan } from '../text/characters.ts'
import { concatMapped, type MappedText, sliceMapped } from '../text/mapped-text.ts'
import { headingKind } from './cell-kind.ts'
import { cleanLine } from './lines.ts'
import { isAmount } from './spaced-rows.ts'
import type { Cells } from './table-text.ts'

interface Piece {
  readonly content: MappedText
  /** How wide the gap before it is set. */
  readonly gap: number
}

const GAP = /[ \u3000\u00A0]+/gu

/** Undefined where the line has fewer cells, or nothing tells which of its gaps part none. */
export function cutInto(raw: MappedText, width: number): Cells | undefined {
  const pieces = piecesOf(raw)
  if (pieces.length <= width) return pieces.length === width ? cellsOf(pieces) : undefined
  const joined = joinedAt(pieces, isSpread)
  return joined.length === width ? cellsOf(joined) : (cutAtWidest(joined, width) ?? withNameJoined(joined, width))
}

/** As many cells as its gaps part; 合  计 is one, spread out to the width of its column. */
export const cellsOfLine = (raw: MappedText): Cells => cellsOf(joinedAt(piecesOf(raw), isSpread))

/** What may head as many columns; 姓 名 and 联 系 人 are one each, spread out to the width of their column. */
export function headingsIn(raw: MappedText): Cells {
  const pieces = piecesOf(raw)
  const headings: MappedText[] = []
  for (let i = 0; i < pieces.length; ) {
    const size = SPREAD.find((count) => isSpreadHeading(pieces.slice(i, i + count), count)) ?? 1
    headings.push(concatMapped(cellsOf(pieces.slice(i, i + size))))
    i += size
  }
  return headings
}
const SPREAD = [2, 3] as const
const isSpreadHeading = (pieces: readonly Piece[], count: number): boolean =>
  pieces.length === count && pieces.every(isLone) && headingKind(pieces.map(({ content }) => content.text).join('')) === 'surely'

function piecesOf(raw: MappedText): readonly Piece[] {
  const gaps = [...raw.text.matchAll(GAP)]
  const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)]
  return starts.flatMap((start, i) => {
    const content = cleanLine(sliceMapped(raw, start, gaps[i]?.index ?? raw.text.length))
    return content.text === '' ? [] : [{ content, gap: widthOf(gaps[i - 1]?.[0] ?? '') }]
  })
}

const widthOf = (gap: string): number => [...gap].reduce((sum, char) => sum + (char === '\u3000' ? 2 : 1), 0)
const cellsOf = (pieces: readonly Piece[]): MappedText[] => pieces.map(({ content }) => content)
const isLone = ({ content: { text } }: Piece): boolean => text.length === 1 && isHan(text)
/** 合 计, 赵 勇: single characters one after another. */
const isSpread = (piece: Piece, i: number, pieces: readonly Piece[]): boolean => isLone(piece) && i > 0 && isLone(pieces[i - 1] as Piece)

function joinedAt(pieces: readonly Piece[], goesOn: (piece: Piece, i: number, pieces: readonly Piece[]) => boolean): readonly Piece[] {
  const joined: Piece[] = []
  for (const [i, piece] of pieces.entries()) {
    const last = joined.at(-1)
    if (last && goesOn(piece, i, pieces)) joined[joined.length - 1] = { ...last, content: concatMapped([last.content, piece.content]) }
    else joined.push(piece)
  }
  return joined
}

/** 柳岸 镇    渡口路3号   周一: the wider gaps part the cells where there are as many of them as that takes. */
function cutAtWidest(pieces: readonly Piece[], width: number): Cells | undefined {
  const gaps = pieces.slice(1).map(({ gap }) => gap)
  const [least = 0, next = 0] = gaps.sort((a, b) => b - a).slice(width - 2)
  return width > 1 && least > next ? cellsOf(joinedAt(pieces, ({ gap }) => gap < least)) : undefined
}

/** 柳岸 镇 640 7: behind its name a row has an amount for each column. */
function withNameJoined(pieces: readonly Piece[], width: number): Cells | undefined {
  const amounts = pieces.length - (width - 1)
  const fits = pieces.every(({ content }, i) => isAmount(content.text) === i >= amounts)
  return fits ? cellsOf(joinedAt(pieces, (_, i) => i < amounts)) : undefined
}
