// Owns the tables of contents: lines that only name what stands further down.
import { type FormedLine, plainText } from './formed-line.ts'

/** '● 第一章　总则……3' and '第一章 总则' are one: '第一章总则' */
export const contentsKey = (text: string): string =>
  text
    .slice(0, KEY_MAX)
    .replace(/^[●•◆■·]\s?/u, '')
    .replace(/(?:[.…·\s]{2,}|[.…·\t\s（(/]+)\d{1,4}[）)]?$/u, '')
    .replace(/[\s\u3000.…]+/gu, '')

/** A longer line names nothing. */
const KEY_MAX = 120

/** The indices of lines that belong to a table of contents. */
export function findContents(lines: readonly FormedLine[]): ReadonlySet<number> {
  return new Set([...contentsAtHead(lines), ...contentsUnderTitle(lines)])
}

/** A run of short plain lines at the head of which half stand again, alone, further down. */
function contentsAtHead(lines: readonly FormedLine[]): number[] {
  const first = lines.findIndex((line) => line.form.kind !== 'plain' || plainText(line).length > 30 || /[。，；：]/u.test(plainText(line)))
  if (first < 4) return []
  const later = new Set(lines.slice(first).map(keyAt))
  const run = Array.from({ length: first }, (_, i) => i)
  const head = lines.slice(0, first).map(keyAt)
  // The last line before the text may itself be the first chapter's heading: it stands in the run above already.
  const entries = run.filter((i) => later.has(head[i] ?? '') || head.indexOf(head[i] ?? '') !== head.lastIndexOf(head[i] ?? ''))
  if (entries.length < 4 || entries.length * 2 < run.length) return chaptersNamed(lines, first)
  const end = head.indexOf(head[first - 1] ?? '') < first - 1 ? first - 1 : first
  return run.filter((i) => i >= (entries[0] ?? 0) && i < end)
}

/** 甲区总工会 ⏎ 共青团甲区委 ⏎ 区妇女联合会 ⏎ 甲区总工会 ⏎ 【概况】: the first chapter comes again, and the others in other words further down. */
function chaptersNamed(lines: readonly FormedLine[], first: number): number[] {
  const begins = lines
    .slice(0, first)
    .map(keyAt)
    .indexOf(keyAt(lines[first - 1]))
  const named = first - 1 - begins
  return lines[first]?.form.kind === 'entry' && named >= CHAPTERS_MIN ? Array.from({ length: named }, (_, i) => begins + i) : []
}
const CHAPTERS_MIN = 2

const TITLE = /^(?:目录|目次|(?:本期|本版|主要)?(?:要目|目录|导读|内容)|内容提要|contents)[：:]?$/iu
const PAGE_BEHIND = /(?:[.…·]{2,}|\s)\s?\d{1,4}$/u

/** Behind 目录 or 本期要目: as far as the lines stand again further down, or tell a page. */
function contentsUnderTitle(lines: readonly FormedLine[]): number[] {
  const lastAt = new Map(lines.map((line, i) => [keyAt(line), i]))
  return lines.flatMap((line, i) => {
    if (!TITLE.test(keyAt(line))) return []
    const names = (at: number): boolean => {
      const key = keyAt(lines[at])
      return (
        [key, key.replace(/\d{1,4}$/u, '')].some((each) => (lastAt.get(each) ?? 0) > at) ||
        PAGE_BEHIND.test(plainText(lines[at]).slice(0, KEY_MAX))
      )
    }
    let end = i + 1
    while (end < lines.length && names(end)) end++
    return end - i > 2 ? Array.from({ length: end - i }, (_, k) => i + k) : []
  })
}

const keyAt = (line: FormedLine | undefined): string => contentsKey(plainText(line))
