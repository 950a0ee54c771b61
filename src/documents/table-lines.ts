// Owns the lines around a table that belong to it and do not look so: a name torn over two lines, a unit below its column's name, a header that the next page repeats.
import { concatMapped } from '../text/mapped-text.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { formOfLine } from './line-form.ts'
import { namesTable } from './table-text.ts'

/** '表1 2022年各街道（镇）、开发' ⏎ '区工会组织情况' above the header → one name; a header again, now without gaps → the sign of 续表. */
export function mendTableLines(lines: readonly FormedLine[]): readonly FormedLine[] {
  const headers = new Set(lines.flatMap((line) => (line.form.kind === 'row' ? [withoutGaps(line)] : [])))
  const mended: FormedLine[] = []
  for (const [i, line] of lines.entries()) {
    const above = mended.at(-1)
    if (above && isRestOfName(above, line, lines[i + 1])) {
      mended[mended.length - 1] = oneLine(above, line)
    } else if (line.form.kind === 'plain' && headers.has(withoutGaps(line)) && withoutGaps(line).length >= HEADER_MIN)
      mended.push({ ...line, form: { kind: 'table-continued' } })
    else if (isNameOfTable(above, line, lines[i + 1])) mended.push({ ...line, form: { kind: 'table-title' } })
    else mended.push(line)
  }
  return mended
}

const HEADER_MIN = 8
const withoutGaps = (line: FormedLine): string => plainText(line).replace(/\s/gu, '')

/** 春季班课程表 right above its header names the table alone, and none of the text around it; an appendix begins anew. */
const isNameOfTable = (above: FormedLine | undefined, line: FormedLine, next: FormedLine | undefined): boolean =>
  line.form.kind === 'plain' &&
  next?.form.kind === 'row' &&
  namesTable(plainText(line)) &&
  ![above, line].some((each) => plainText(each).startsWith('附'))

const isRestOfName = (above: FormedLine, line: FormedLine, next: FormedLine | undefined): boolean =>
  above.form.kind === 'table-title' &&
  line.form.kind === 'plain' &&
  line.blanksBefore === 0 &&
  next?.form.kind === 'row' &&
  /^[\p{Script=Han}（）()、]{1,20}$/u.test(plainText(line))

function oneLine(above: FormedLine, below: FormedLine): FormedLine {
  const content = concatMapped([above.line.content, below.line.content])
  return { ...above, line: { ...above.line, content }, form: formOfLine(content.text) }
}

/** 租房补贴 ⏎ (元/月), 2023年末 ⏎ (万人): the unit of a column below its name. */
export function withUnits(lines: readonly FormedLine[]): readonly FormedLine[] {
  const joined: FormedLine[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    if (above && isUnitOf(line, above)) joined[joined.length - 1] = oneLine(above, line)
    else joined.push(line)
  }
  return joined
}

const UNIT =
  /^[（(](?:[百千万亿]{0,2}(?:元|人次?|户|家|个|件|次|月|年|天|日|名|位|场|期|吨|台|辆|公里|平方米|亩)|[%％])(?:\/\p{Script=Han}{1,3})?[）)]$/u
const isUnitOf = (line: FormedLine, above: FormedLine): boolean =>
  // （万元） looks like an author's name.
  (line.form.kind === 'plain' || line.form.kind === 'signature') &&
  line.blanksBefore === 0 &&
  UNIT.test(plainText(line)) &&
  above.form.kind === 'plain' &&
  /^(?:(?:19|20)\d\d年)?\p{Script=Han}{1,10}$|^(?:19|20)\d\d年?$/u.test(plainText(above))
