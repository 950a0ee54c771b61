// Owns what a turned page leaves between the rows of a table of one cell a line.
import { type FormedLine, plainText } from './formed-line.ts'

/** A page's number between dashes; a line that comes again beside page numbers that count up, and these numbers: they stand between the rows of a table, too. */
export function pageFurniture(lines: readonly FormedLine[]): ReadonlySet<FormedLine> {
  const places = new Map<string, number[]>()
  lines.forEach((line, i) => {
    if (line.form.kind !== 'plain') return
    const before = places.get(plainText(line))
    if (before) before.push(i)
    else places.set(plainText(line), [i])
  })
  const furniture = new Set(lines.filter((line) => line.form.kind === 'page-mark' && DASHED.test(plainText(line))))
  for (const found of places.values())
    for (const side of [-1, 1]) {
      const beside = found.filter((i) => PAGE_NUMBER.test(plainText(lines[i + side])))
      const numbers = beside.map((i) => Number(plainText(lines[i + side]).replace(/\D/gu, '')))
      if (numbers.length < PAGES_MIN || !numbers.every((number, k) => k === 0 || isPageBehind(number, numbers[k - 1] ?? 0))) continue
      for (const line of beside.flatMap((i) => [lines[i], lines[i + side]])) if (line) furniture.add(line)
    }
  return furniture
}

// — 2 — · not: 2, which may be a cell
const DASHED = /^[-—·•]\s?\d{1,4}\s?[-—·•]$/u
const PAGES_MIN = 2
/** A header may stand on every second page only. */
const isPageBehind = (number: number, before: number): boolean => number > before && number <= before + 2
const PAGE_NUMBER = /^(?:[-—·•]\s?|第\s?)?\d{1,4}(?:\s?[-—·•]|\s?页)?$/u
