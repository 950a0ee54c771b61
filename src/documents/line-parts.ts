// Owns what becomes of the parts of lines: how lines join, what a title leaves out, where cells part.
import { isLatinOrDigit } from '../text/characters.ts'
import { concatMapped, EMPTY, filterMapped, type MappedText, sliceMapped, trimMapped } from '../text/mapped-text.ts'

export const trimLeading = (content: MappedText): MappedText =>
  sliceMapped(content, /^[。：:？?\s　]*/u.exec(content.text)?.[0].length ?? 0)

export function trimTitle(title: MappedText): MappedText {
  const plain = trimMapped(withoutEmphasis(title))
  return sliceMapped(plain, 0, plain.text.replace(/[。：:；;\s]+$/u, '').length)
}

/** Markdown's marks of emphasis are not text: '**一是**强化' → '一是强化'. */
export const withoutEmphasis = (content: MappedText): MappedText =>
  content.text.includes('**') ? filterMapped(content, (i) => content.text[i] !== '*') : content

export const joinLines = (before: MappedText, after: MappedText): MappedText =>
  concatMapped([before, gapBetween(before.text, after), after])

/** Wrapped lines join without a gap, Latin words with the line break for a space: 'APP' + 'Store' → 'APP Store'; '2' + '000' → '2000'. */
export function gapBetween(before: string, after: MappedText): MappedText {
  const last = before.at(-1) ?? ''
  const first = after.text[0] ?? ''
  return isLatinOrDigit(last) && isLatinOrDigit(first) && !(/\d/u.test(last) && /\d/u.test(first)) ? lineBreakBefore(after) : EMPTY
}

const lineBreakBefore = (after: MappedText): MappedText =>
  after.at[0] === undefined || after.at[0] === 0 ? EMPTY : { text: ' ', at: [after.at[0] - 1] }

export function splitCells(content: MappedText, style: 'tab' | 'pipe'): MappedText[] {
  const inner = style === 'pipe' ? sliceMapped(content, 1, content.text.length - 1) : content
  const cells: MappedText[] = []
  let start = 0
  for (let i = 0; i <= inner.text.length; i++) {
    if (i < inner.text.length && inner.text[i] !== (style === 'pipe' ? '|' : '\t')) continue
    cells.push(trimMapped(sliceMapped(inner, start, i)))
    start = i + 1
  }
  return cells
}
