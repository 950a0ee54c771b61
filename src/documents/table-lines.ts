// Owns the lines around a table that belong to it and do not look so: a name torn over two lines, a header that the next page repeats.
import { concatMapped } from '../text/mapped-text.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { formOfLine } from './line-form.ts'

/** '表1 2022年各街道（镇）、开发' ⏎ '区工会组织情况' above the header → one name; a header again, now without gaps → the sign of 续表. */
export function mendTableLines(lines: readonly FormedLine[]): readonly FormedLine[] {
  const headers = new Set(lines.flatMap((line) => (line.form.kind === 'row' ? [withoutGaps(line)] : [])))
  const mended: FormedLine[] = []
  for (const [i, line] of lines.entries()) {
    const above = mended.at(-1)
    if (above && isRestOfName(above, line, lines[i + 1])) {
      const content = concatMapped([above.line.content, line.line.content])
      mended[mended.length - 1] = { ...above, line: { ...above.line, content }, form: formOfLine(content.text) }
    } else if (line.form.kind === 'plain' && headers.has(withoutGaps(line)) && withoutGaps(line).length >= HEADER_MIN)
      mended.push({ ...line, form: { kind: 'table-continued' } })
    else mended.push(line)
  }
  return mended
}

const HEADER_MIN = 8
const withoutGaps = (line: FormedLine): string => plainText(line).replace(/\s/gu, '')

const isRestOfName = (above: FormedLine, line: FormedLine, next: FormedLine | undefined): boolean =>
  above.form.kind === 'table-title' &&
  line.form.kind === 'plain' &&
  line.blanksBefore === 0 &&
  next?.form.kind === 'row' &&
  /^[\p{Script=Han}（）()、]{2,20}$/u.test(plainText(line))
