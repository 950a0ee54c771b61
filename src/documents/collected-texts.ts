// Owns files that collect what an account or a site put out: each text under its title, with who published it and when on the line below.
import { type FormedLine, plainText } from './formed-line.ts'
import { LEVEL } from './line-form.ts'

const DAY = '((?:19|20)\\d\\d)(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?'
const NAME = '[\\p{Script=Han}A-Za-z·]{2,14}'
/** 江城工会 2024-01-15 10:00 · 原创 江城工会 江城工会 2024-02-26 08:30 发表于江城 · 2024-06-03 江城工会 */
const NAME_FIRST = new RegExp(`^(?:原创\\s+)?(?:${NAME}\\s+)?(${NAME})\\s*${DAY}(?:\\s*(?:发表|发布)于\\s*\\S{1,10})?$`, 'u')
const DAY_FIRST = new RegExp(`^${DAY}\\s+(${NAME})$`, 'u')
/** Once it may be how a letter is signed. */
const TEXTS_MIN = 2

interface Published {
  readonly by: string
  readonly year: string
}

function publishedAt(text: string): Published | undefined {
  const [, by, year] = NAME_FIRST.exec(text) ?? []
  if (by !== undefined && year !== undefined) return { by, year }
  const [, dayFirst, name] = DAY_FIRST.exec(text) ?? []
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
  const isTitle = (i: number): boolean =>
    published.has(i + 1) && !published.has(i) && !names.has(plainText(lines[i])) && !/[。，]$/u.test(plainText(lines[i]))
  return lines.map((line, i) => {
    if (published.has(i) || names.has(plainText(line))) return { ...line, form: { kind: 'web' } }
    return isTitle(i) ? { ...line, form: { kind: 'markdown', level: LEVEL.chapter, from: 0 } } : line
  })
}
