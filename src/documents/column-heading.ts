// Owns what the printed column itself tells of a heading: a line that goes on fills it, so that one which ends early and without a mark heads what stands below.
import { type FormedLine, isStarter, plainText } from './formed-line.ts'

/** In a printed column a line that goes on fills it: what ends early and without a mark, above a full line, heads it. */
export function isShortOfLines(lines: readonly FormedLine[], i: number, size: number, column: number): boolean {
  const next = lines[i + size]
  if (next?.form.kind !== 'plain' || plainText(next).length < column - FULL_BY) return false
  const texts = lines.slice(i, i + size).map(plainText)
  const isShort = (text: string): boolean => text.length <= column - SHORT_BY
  if (texts.every((text) => (HEADS_COLUMN.test(text) || isOpening(text)) && isShort(text))) return true
  // A headline that fills its column and goes on below, before a blank line: …赛出五一⏎奖章
  return size > 1 && next.blanksBefore > 0 && isShort(texts.at(-1) ?? '') && HEADS_COLUMN.test(texts.join(''))
}
const FULL_BY = 2
const HEADS_COLUMN = /^(?!.*(?:年|月|日)$)[\p{Script=Han}“”\s]{4,40}$/u
/** What a chapter opens with. */
export const isOpening = (text: string): boolean => /^(?:概况|概述|综述|总述)$/u.test(text)

/** Where a page begins, a line that goes on fills its column: one that ends early, without any mark, is a heading. */
export const isShortOfColumn = (text: string, column: number): boolean =>
  text.length >= 5 && text.length <= column - 3 && /^[\p{Script=Han}“”]+$/u.test(text)

/** In printed columns: alone between blank lines, too short for a line that goes on, before a paragraph. */
export function standsApart(lines: readonly FormedLine[], i: number, column: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]]
  const apart = line !== undefined && next?.form.kind === 'plain' && line.blanksBefore > 0 && next.blanksBefore > 0
  const shortBy = column <= NARROW ? SHORT_BY / 2 : SHORT_BY
  return apart && plainText(line).length <= column - shortBy && paragraphLength(lines, i + 1) > column
}
const SHORT_BY = 6
/** Of a newspaper's column a headline fills more. */
const NARROW = 20

/** How long the text is that stands close together from a line on. */
export function paragraphLength(lines: readonly FormedLine[], from: number): number {
  let length = plainText(lines[from]).length
  for (let i = from + 1; lines[i]?.form.kind === 'plain' && lines[i]?.blanksBefore === 0; i++) length += plainText(lines[i]).length
  return length
}

/** 一根听音杆 走遍半座城⏎——记劳动模范、检漏班⏎班长罗某: how many lines under a headline tell whom or what it is of. */
export function subtitleLines(lines: readonly FormedLine[], i: number, column: number): number {
  const [line, below] = [lines[i], lines[i + 1]]
  if (line === undefined || !isUnmarkedLine(plainText(line)) || !/^[—-]{2}\S/u.test(plainText(below))) return 0
  for (const size of [1, 2]) {
    const last = plainText(lines[i + size])
    const next = lines[i + size + 1]
    if (/[，。；：、]$/u.test(last)) return 0
    if (next === undefined || next.blanksBefore > 0 || isStarter(next.form)) return size
    if (last.length <= column - SHORT_BY && plainText(next).length >= column - FULL_BY) return size
  }
  return 0
}

const isUnmarkedLine = (text: string): boolean => !/[。！？；，、：:…]$/u.test(text) && !/[。！？]/u.test(text) && !/^—/u.test(text)
