// Owns the lines that hold text, each with its form and what stands before it.
import { concatMapped, signBefore } from '../text/mapped-text.ts'
import { joinApartNumbers } from './apart-numbers.ts'
import { joinBrokenRows } from './broken-row.ts'
import { partGapTables } from './gap-table.ts'
import { partGluedHeadings } from './glued-heading.ts'
import { formOfLine, type LineForm } from './line-form.ts'
import { type Line, splitLines, withoutEntities } from './lines.ts'
import { partLostBreaks } from './lost-breaks.ts'
import { partMixedTables } from './mixed-table.ts'
import { partSpacedTables } from './spaced-table.ts'
import { joinThousands } from './thousands.ts'
import { joinTornHeaders } from './torn-header.ts'
import { joinTornTables } from './torn-table.ts'
import { partUnevenTables } from './uneven-table.ts'

export interface FormedLine {
  readonly line: Line
  readonly form: LineForm
  /** Blank lines between this and the one before. */
  readonly blanksBefore: number
}

export const plainText = (line: FormedLine | undefined): string => line?.line.content.text ?? ''

/** Forms that begin something new, whatever stood before. */
export const isStarter = (form: LineForm): boolean => !NO_STARTER.has(form.kind)
const NO_STARTER: ReadonlySet<LineForm['kind']> = new Set(['plain', 'signature', 'page-mark', 'credit', 'web', 'section-mark'])

export function formLines(written: string): FormedLine[] {
  const source = withoutEntities(written)
  const formed: FormedLine[] = []
  let blanks = 0
  const spaced = partSpacedTables(partGapTables(joinTornTables(partMixedTables(splitLines(source), source), source), source), source)
  const parted = joinTornHeaders(partUnevenTables(spaced, source))
  const lines = partGluedHeadings(joinThousands(joinApartNumbers(joinBrokenRows(parted))))
  for (const line of partLostBreaks(unglue(closeEntries(closeQuestions(joinTableNumbers(lines)))))) {
    const form = GOES_ON.test(formed.at(-1)?.line.content.text ?? '') ? ({ kind: 'plain' } as const) : formOfLine(line.content.text)
    if (form.kind === 'blank') blanks++
    else {
      formed.push({ line, form, blanksBefore: blanks })
      blanks = 0
    }
  }
  return formed
}

/** 奖励8000元；第 ⏎ 二、三名分别奖励… */
const GOES_ON = /(?<![等门次]|之)第$/u

// 表3-2 · 附表1
const TABLE_NUMBER = /^(?:附)?表\s?[\d一二三四五六七八九十]{1,3}(?:[-—.]\d+)?$/u
const TABLE_NAME = /^[^。，；\t|]{4,36}$/u

/** A table's number that stands on a line of its own above its name: 表3-2⏎各镇书屋一览 → 表3-2 各镇书屋一览. */
function joinTableNumbers(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    const { content } = line
    if (last && TABLE_NUMBER.test(last.content.text) && TABLE_NAME.test(content.text))
      joined[joined.length - 1] = {
        ...last,
        content: concatMapped([last.content, signBefore(' ', content), content]),
      }
    else joined.push(line)
  }
  return joined
}

/** 问：我在工地干活，高温津贴怎 ⏎ 么发？ */
function closeQuestions(lines: readonly Line[]): readonly Line[] {
  const closed: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const last = QUESTION_OPEN.test(line.content.text) ? questionEnds(lines, i) : i
    closed.push(last === i ? line : { ...line, content: concatMapped(lines.slice(i, last + 1).map(({ content }) => content)) })
    i = last
  }
  return closed
}
const QUESTION_OPEN = /^问\s?[：:](?=.{6})[^？?。]*[^？?。；：]$/u
const QUESTION_LINES = 3

function questionEnds(lines: readonly Line[], from: number): number {
  for (let i = from + 1; i <= from + QUESTION_LINES; i++) {
    const text = lines[i]?.content.text ?? ''
    if (text === '' || /^[问答]\s?[：:]/u.test(text)) return from
    if (/[？?]/u.test(text)) return i
  }
  return from
}

const ENTRY_LINES = 6

/** An entry's heading that runs over several lines becomes one: 【全国规划⏎⏎培训班举办】 → 【全国规划培训班举办】. */
function closeEntries(lines: readonly Line[]): Line[] {
  const closed: Line[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const end = line.content.text.startsWith('【') && !line.content.text.includes('】') ? closingLine(lines, i) : i
    closed.push(end === i ? line : { ...line, content: concatMapped(lines.slice(i, end + 1).map((part) => part.content)) })
    i = end
  }
  return closed
}

function closingLine(lines: readonly Line[], from: number): number {
  for (let i = from + 1; i <= from + ENTRY_LINES && i < lines.length; i++) {
    const text = lines[i]?.content.text ?? ''
    if (text.startsWith('【')) return from
    if (text.includes('】')) return i
  }
  return from
}

/** A headline glued to the start of the next article is parted from it: 推进移风易俗本报讯（张聪） → 推进移风易俗 ⏎ 本报讯（张聪）. */
function* unglue(lines: readonly Line[]): Generator<Line> {
  for (const line of lines) {
    const match = /^(.{4,40}?[^。！？，；：])(本报讯[\s（(\d])/u.exec(line.content.text)
    if (!match?.[1]) {
      yield line
      continue
    }
    const cut = match[1].length
    yield { ...line, content: { text: line.content.text.slice(0, cut), at: line.content.at.slice(0, cut) } }
    yield { ...line, content: { text: line.content.text.slice(cut), at: line.content.at.slice(cut) }, indented: false }
  }
}
