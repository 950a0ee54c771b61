// Owns what is concluded about a file that nobody described: title, kind, period, publisher's region — from the text itself.
import { withoutFrontMatter } from '../documents/front-matter.ts'
import type { RegionCounter } from './region-finder.ts'

export interface Concluded {
  readonly title: string
  readonly kind?: string
  readonly published?: string
  readonly period?: string
  readonly region?: string
}

const HEAD = 4000

export function concludeSource(
  text: string,
  fileName: string,
  known: { readonly title?: string | undefined; readonly kind?: string | undefined; readonly published?: string | undefined },
  countRegions: RegionCounter,
): Concluded {
  const body = withoutFrontMatter(text)
  const title = known.title ?? titleOf(body) ?? fileName.replace(/\.[^.]+$/u, '')
  const kind = known.kind ?? kindOf(title, body)
  const published = known.published ?? publishedOf(body)
  const period = periodOf(title, kind, published, body)
  const region = countRegions(`${title}\n`.repeat(5) + body.slice(0, 200_000))
  return {
    title,
    ...(kind ? { kind } : {}),
    ...(published ? { published } : {}),
    ...(period ? { period } : {}),
    ...(region ? { region } : {}),
  }
}

/** The first heading of a markdown text, else the first lines that are no sentence: '关于开展…的⏎通知' → '关于开展…的通知' */
function titleOf(body: string): string | undefined {
  const lines = body
    .slice(0, HEAD)
    .split(/\r?\n/u)
    .map((line) => line.replace(/[\uFEFF\uFFFD]/gu, '').trim())
    .filter((line) => line !== '' && !/^[>|]/u.test(line))
  const marked = lines.slice(0, 10).find((line) => /^#\s/u.test(line))
  if (marked) return clean(marked.slice(1))
  const first = lines[0]
  if (first === undefined || first.startsWith('【') || first.length > 60 || /[。；，：:]$/u.test(first)) return undefined
  const second = lines[1]
  const goesOn =
    second !== undefined &&
    second.length <= 30 &&
    !/[的通知办法定则告]$/u.test(first) &&
    /(?:通知|通告|公告|办法|规定|细则|方案|报告|意见|指南|问答)$/u.test(second)
  return clean(goesOn ? first + second : first)
}

const clean = (title: string): string | undefined =>
  title
    .replace(/^#+\s*/u, '')
    .replace(/\*\*/gu, '')
    .trim() || undefined

const KINDS: readonly { readonly kind: string; readonly title?: RegExp; readonly body?: RegExp; readonly least?: number }[] = [
  { kind: 'yearbook', title: /年鉴/u },
  { kind: 'work-report', title: /工作报告|工作总结|巡礼/u },
  { kind: 'faq', title: /问答|常见问题|解答/u },
  { kind: 'policy', title: /办法|规定|细则|条例|章程|制度|标准$|方案$|意见$/u },
  { kind: 'notice', title: /通知|通告|公告|启事|指南/u },
  { kind: 'policy', body: /^\s*第[一二三四五六七八九十\d]+条/gmu, least: 3 },
  { kind: 'faq', body: /^\s*(?:问|Q\d*)\s?[：:]/gmu, least: 2 },
  { kind: 'newspaper-page', body: /本报(?:讯|记者)/gu, least: 2 },
  { kind: 'yearbook', body: /^\s*【[^】\n]+】/gmu, least: 5 },
]

const kindOf = (title: string, body: string): string | undefined =>
  KINDS.find(
    ({ title: inTitle, body: inBody, least = 1 }) =>
      inTitle?.test(title) || (inBody !== undefined && (body.match(inBody)?.length ?? 0) >= least),
  )?.kind

/** A date that stands alone near the head or at the end: （2021年1月12日） → 2021-01-12 */
function publishedOf(body: string): string | undefined {
  const found = [body.slice(0, 800), body.slice(-600)].flatMap((part) => [
    ...part.matchAll(/^[\s（(]*(?:发布日期[：:]\s*)?(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?[）)\s]*$/gmu),
  ])
  const [, year, month, day] = found[0] ?? []
  return year && month ? [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-') : undefined
}

/** A yearbook tells of the year before the one in its title; a report of its heading's year; else the year named most. */
function periodOf(title: string, kind: string | undefined, published: string | undefined, body: string): string | undefined {
  const range = /(\d{4})\s?[-—~至]\s?(\d{4})年?/u.exec(title)
  if (range) return `${range[1]}-${range[2]}`
  const named = /(\d{4})\s?年?/u.exec(title)?.[1]
  if (named && /^(?:19|20)\d\d$/u.test(named)) return kind === 'yearbook' ? String(Number(named) - 1) : named
  const reviewed = /(\d{4})年(?:工会)?工作(?:情况|回顾|总结)/u.exec(body)?.[1]
  if (published && /^(?:policy|notice|faq)$/u.test(kind ?? '')) return published.slice(0, 4)
  return reviewed ?? yearNamedMost(body, published)
}

/** Years in names of other texts (《…2015—2019年》), in ranges and in aims (到2025年) tell nothing of this one's time. */
function yearNamedMost(body: string, published: string | undefined): string | undefined {
  const last = Number(published?.slice(0, 4) ?? 9999)
  const told = body.replace(/《[^》]{0,80}》/gu, '').replace(/\d{4}\s?[-—~至]\s?\d{4}年?/gu, '')
  const counts = new Map<string, number>()
  for (const [, year = ''] of told.matchAll(/(?<![\d到至])((?:19|20)\d\d)年/gu)) {
    if (Number(year) <= last) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || Number(b[0]) - Number(a[0]))
  return most?.[0] ?? published?.slice(0, 4)
}
