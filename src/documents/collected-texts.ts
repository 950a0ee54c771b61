// Owns files that collect what an account or a site put out: each text under its title, with who published it and when on the line below.
import { type FormedLine, plainText } from './formed-line.ts'
import { LEVEL } from './line-form.ts'

const DAY = '((?:19|20)\\d\\d)(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?'
const NAME = '[\\p{Script=Han}A-Za-z·]{2,14}'
/** 江城工会 2024-01-15 10:00 · 原创 江城工会 江城工会 2024-02-26 08:30 发表于江城 · 2024-06-03 江城工会 */
const NAME_FIRST = new RegExp(`^(?:原创\\s+)?(?:${NAME}\\s+)?(${NAME})\\s*${DAY}(?:\\s*(?:发表|发布)于\\s*\\S{1,10})?$`, 'u')
const DAY_FIRST = new RegExp(`^${DAY}\\s*(${NAME})$`, 'u')
/** 2023年09月14日 来源：江城工人报 第01版：要闻 */
const WITH_SOURCE = new RegExp(`^${DAY}\\s*来源\\s?[：:]\\s*(${NAME}?)(?:\\s*第?[A-D]?\\d{1,2}版.{0,12}|\\s+[^，。；]{2,16})?$`, 'u')
/** Once it may be how a letter is signed. */
const TEXTS_MIN = 2

interface Published {
  readonly by: string
  readonly year: string
}

function publishedAt(text: string): Published | undefined {
  const [, by, year] = NAME_FIRST.exec(text) ?? []
  if (by !== undefined && year !== undefined) return { by, year }
  const [, dayFirst, name] = DAY_FIRST.exec(text) ?? WITH_SOURCE.exec(text) ?? []
  return name !== undefined && dayFirst !== undefined ? { by: name, year: dayFirst } : undefined
}

/** The lines that tell who published a text and in which year, where a name does so again and again. */
export function publishedLines(texts: readonly string[]): ReadonlyMap<number, Published> {
  const told = texts.flatMap((text, i) => {
    const published = text.length <= LINE_MAX ? publishedAt(text) : undefined
    return published ? [[i, published] as const] : []
  })
  const often = (name: string): boolean => told.filter(([, { by }]) => by === name).length >= TEXTS_MIN
  return new Map(told.filter(([, { by }]) => often(by)))
}
const LINE_MAX = 60

/** Each title heads its text, however it is written; the publisher's name and day are no part of either. */
export function withCollectedTexts(lines: readonly FormedLine[]): readonly FormedLine[] {
  const published = publishedLines(lines.map(plainText))
  if (published.size === 0) return lines
  const names = new Set([...published.values()].map(({ by }) => by))
  const titles = new Set([...published.keys()].flatMap((at) => titleAbove(lines, at, names) ?? []))
  return lines.map((line, i) => {
    if (published.has(i) || names.has(plainText(line))) return { ...line, form: { kind: 'web' } }
    return titles.has(i) ? { ...line, form: { kind: 'markdown', level: LEVEL.chapter, from: 0 } } : line
  })
}

/** The first of the lines set together above the publisher's, behind the name of a column or of a page; what stands between says more of it. */
function titleAbove(lines: readonly FormedLine[], at: number, names: ReadonlySet<string>): number | undefined {
  let first = at
  while (first > 0 && at - first < TITLE_LINES && (lines[first]?.blanksBefore ?? 0) === 0 && isOfTitle(lines[first - 1], names)) first--
  if ((lines[first]?.blanksBefore ?? 0) > 0 && first === at && isOfTitle(lines[at - 1], names)) first = at - 1
  while (first < at - 1 && COLUMN.test(plainText(lines[first]))) first++
  return first < at ? first : undefined
}
const TITLE_LINES = 3
/** 今日时评 · 第04版：公告 */
const COLUMN = /^.{2,5}$|^第\d{1,2}版/u

const isOfTitle = (line: FormedLine | undefined, names: ReadonlySet<string>): boolean =>
  line !== undefined && line.form.kind !== 'web' && !names.has(plainText(line)) && !/[。，；]$/u.test(plainText(line))
