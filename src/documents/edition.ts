// Owns which documents still stand: newer editions of one title, rules that have run out, rules that another one repeals.
import type { Passage } from './passage.ts'
import { yearsOfPeriod } from './period.ts'
import type { ReadDocument } from './read-document.ts'
import type { SourceDocument } from './source-document.ts'

export interface Standing {
  /** The id of the newest edition of the same title: questions without a year are meant for that one. */
  readonly supersededBy?: string
  /** The last day on which it holds, YYYY-MM-DD, with the passage that says so where one does. */
  readonly expires?: { readonly day: string; readonly passage?: string }
  /** The document that repeals it, and the passage in there. */
  readonly repealed?: { readonly by: string; readonly passage: string }
}

/** Documents that nothing is to be said of are not in it. */
export function standingsOf(documents: readonly ReadDocument[]): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>()
  const add = (id: string, standing: Standing): unknown => standings.set(id, { ...standings.get(id), ...standing })
  for (const [old, newest] of supersededOf(documents.map((read) => read.document))) add(old, { supersededBy: newest })
  for (const read of documents) {
    const expires = expiryOf(read)
    if (expires) add(read.document.id, { expires })
  }
  for (const { id, by, passage } of repealsOf(documents)) add(id, { repealed: { by, passage } })
  return standings
}

/** isOver({ expires: { day: '2024-03-31' } }, '2024-04-01') → true. Days are compared as text. */
export const isOver = (standing: Standing | undefined, today: string): boolean =>
  standing?.repealed !== undefined || (standing?.expires !== undefined && standing.expires.day < today)

/** What the editions of one text share: '临湖年鉴（2021）·群团' and '临湖年鉴（2022）·群团' → '临湖年鉴群团'. */
export const editionKey = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/\((?:[^()]*?(?:\d{4}|修订|修正|试行|暂行|第.{1,3}版|新版)[^()]*)\)/gu, '')
    .replace(/(?:19|20)\d\d\s*(?:年度?|版)?(?:\s*[-—~至]\s*(?:19|20)\d\d\s*年?)?/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** A shorter key names no series: 通知, 总结. */
export const SERIES_MIN = 4

function supersededOf(documents: readonly SourceDocument[]): [string, string][] {
  const told = documents.flatMap((document): [string, string][] =>
    document.supersedes === undefined ? [] : [[document.supersedes, document.id]],
  )
  const series = new Map<string, SourceDocument[]>()
  for (const document of documents) {
    const key = editionKey(document.title)
    if (key.length >= SERIES_MIN) series.set(key, [...(series.get(key) ?? []), document])
  }
  const found = [...series.values()].flatMap((editions): [string, string][] => {
    const ordered = editions.filter((document) => timeOf(document) !== '').sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1))
    const newest = ordered[0]
    if (!newest) return []
    return ordered.filter((document) => timeOf(document) < timeOf(newest)).map((document) => [document.id, newest.id])
  })
  return [...found, ...told]
}

/** What an edition is ordered by: its date, else the last year that it tells of, else the year in its title. */
function timeOf({ title, period, published }: SourceDocument): string {
  const inTitle = /(?:19|20)\d\d/u.exec(title)?.[0]
  const told = yearsOfPeriod(period)?.[1]
  return published ?? inTitle ?? (told === undefined ? '' : String(told))
}

/** What people act by. */
export const isRule = ({ kind }: SourceDocument): boolean => /^(?:policy|notice|rule|regulation)$/u.test(kind ?? '')

const NUMBERS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 八: 8, 十: 10 }
// 有效期至2028年3月31日 · 有效期五年 · 试行期两年
const UNTIL = /(?:有效期|有效期限|执行期|试行期|期限)[^。；]{0,8}?(?:至|到|截至|截止)\s?(\d{4})年(\d{1,2})月(\d{1,2})日/u
const YEARS = /(?:有效期|有效期限|试行期|试行期限)(?:为|限为)?\s?(\d{1,2}|[一两二三四五六八十])\s?年/u
const STARTS = /自\s?(\d{4})年(\d{1,2})月(\d{1,2})日起(?:施行|实施|执行|试行|生效)/u

function expiryOf({ document, passages }: ReadDocument): Standing['expires'] {
  if (document.expires !== undefined) return { day: lastDayOf(document.expires) }
  if (!isRule(document)) return undefined
  for (const passage of passages) {
    const day = lastDayIn(passage, document)
    if (day !== undefined) return { day, passage: passage.id }
  }
  return undefined
}

/** 会员卡有效期三年 is not said of the rule: its own term stands with 本办法 or with the day it begins. */
const OF_ITSELF = /本(?:办法|规定|细则|条例|规则|通知|意见|方案|制度|标准|章程)|施行|实施|执行|印发|试行|生效/u

function lastDayIn({ text }: Passage, document: SourceDocument): string | undefined {
  return text
    .split(/[。；]/u)
    .filter((sentence) => OF_ITSELF.test(sentence))
    .map((sentence) => lastDayToldIn(sentence, text, document))
    .find((day) => day !== undefined)
}

function lastDayToldIn(sentence: string, text: string, document: SourceDocument): string | undefined {
  const until = UNTIL.exec(sentence)
  if (until) return dayOf(until[1], until[2], until[3])
  const years = YEARS.exec(sentence)?.[1]
  if (years === undefined) return undefined
  const count = NUMBERS[years] ?? Number(years)
  const starts = STARTS.exec(text)
  const first = starts
    ? dayOf(starts[1], starts[2], starts[3])
    : /^\d{4}-\d{2}-\d{2}$/u.test(document.published ?? '')
      ? document.published
      : undefined
  return first === undefined ? undefined : dayBefore(first, count)
}

/** '2024' → '2024-12-31', '2024-02' → '2024-02-29'. */
function lastDayOf(told: string): string {
  const [year = 0, month = 12, day] = told.split('-').map(Number)
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : told
}

const dayOf = (year = '', month = '', day = ''): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** dayBefore('2023-04-01', 5) → '2028-03-31': the day before the same day five years on. */
function dayBefore(first: string, years: number): string {
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number)
  return new Date(Date.UTC(year + years, month - 1, day) - 86_400_000).toISOString().slice(0, 10)
}

/** 《临湖市职工重病帮扶暂行规定》同时废止; of 《…》第五条停止执行 the rest still holds. */
function repealsOf(documents: readonly ReadDocument[]): { readonly id: string; readonly by: string; readonly passage: string }[] {
  const byTitle = new Map(documents.map(({ document }) => [plainTitle(document.title), document.id]))
  return documents.flatMap(({ document, passages }) =>
    passages.flatMap((passage) =>
      repealedTitles(passage.text).flatMap((title) => {
        const id = byTitle.get(plainTitle(title))
        return id === undefined || id === document.id ? [] : [{ id, by: document.id, passage: passage.id }]
      }),
    ),
  )
}

function repealedTitles(text: string): string[] {
  const sentences = text.split(/[。；]/u).filter((sentence) => /废止|停止执行|不再执行/u.test(sentence))
  return sentences.flatMap((sentence) => [...sentence.matchAll(/《([^》]{4,60})》(?!\s?第)/gu)].map((match) => match[1] ?? ''))
}

const plainTitle = (title: string): string => title.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
