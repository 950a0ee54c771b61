// Owns how deep a heading without any mark stands, by what it stands among.

import { beginsAppendix } from './appendix-heading.ts'
import { isOpening } from './column-heading.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { LEVEL, type LineForm } from './line-form.ts'
import { beginsText } from './text-begins.ts'
import { isMonth } from './unmarked-heading.ts'

export interface Levels {
  /** Every line, in order, before it is read. */
  see(form: LineForm): void
  /** Lines i … i+size−1 are a heading. */
  ofUnmarked(lines: readonly FormedLine[], i: number, size: number): number
}

export function createLevels(wrapped: boolean): Levels {
  let titled = false
  /** A numbered part (第一节 工会) is open: what has no mark stands inside it. */
  let inPart = false
  /** An entry of this chapter (【概况】) was read. */
  let entered = false
  /** How deep the first of several notices stands that one file holds: the others stand beside it. */
  let notice: number | undefined
  /** The text has titles that are marked as such: a sign stands below them. */
  let marked = false
  return {
    see(form) {
      if (form.kind === 'entry' || form.kind === 'numbered' || form.kind === 'markdown') titled = true
      if (form.kind === 'markdown') marked = true
      if (form.kind === 'entry') entered = true
      if (form.kind !== 'numbered' || form.level > LEVEL.subpart || form.level < LEVEL.volume) return
      inPart = true
      entered = false
    },
    ofUnmarked(lines, i, size) {
      if (!beginsText(lines, i)) return levelOf(lines, i, size)
      notice ??= levelOf(lines, i, size)
      return notice
    },
  }

  function levelOf(lines: readonly FormedLine[], i: number, size: number): number {
    const next = lines[i + size]?.form
    if (marked && lines[i]?.form.kind === 'sign') return LEVEL.entry
    // 共青团岚泽市委员会 ⏎ 团的组织 ⏎ 年末，…: a body, above the first of its entries.
    if (size === 1 && !inPart && isBodyAboveEntries(lines, i)) {
      entered = true
      return LEVEL.chapter
    }
    if (PREFACE.test(plainText(lines[i]))) return LEVEL.numbered
    if (beginsAppendix(plainText(lines[i]))) {
      inPart = false
      return LEVEL.appendix
    }
    if (!titled && isTitleBefore(lines, i, size, wrapped)) {
      titled = true
      return LEVEL.title
    }
    // 大事记 ⏎ 1月 ⏎ 5日…: the months of a chronicle stand below what it is called.
    if (isMonth(lines, i)) return LEVEL.entry
    if (isOpening(plainText(lines[i]))) {
      entered = true
      return LEVEL.entry
    }
    if (next?.kind === 'numbered' && next.level <= LEVEL.subpart) return LEVEL.chapter
    if (next?.kind === 'plain' && entered && (!wrapped || goesOnBelow(lines, i + size))) return LEVEL.entry
    entered = false
    if (!inPart) return LEVEL.chapter
    return next?.kind === 'entry' ? LEVEL.body : LEVEL.entry
  }
}

/** It stands beside the numbered parts, and holds none of them. */
const PREFACE = /^(?:写在前面(?:的话)?|前言|序言?|引言|编者的话|编者按|导语|致(?:读者|会员|工友))$/u

const BODY =
  /^[\p{Script=Han}]{2,20}(?:总工会|委员会|妇女联合会|科学技术协会|工商业联合会|文学艺术界联合会|归国华侨联合会|残疾人联合会|红十字会|社会科学界联合会)$/u
const isBodyAboveEntries = (lines: readonly FormedLine[], i: number): boolean => {
  const [name, entry, text] = [plainText(lines[i]), plainText(lines[i + 1]), plainText(lines[i + 2])]
  return BODY.test(name) && /^[\p{Script=Han}“”、]{3,16}$/u.test(entry) && !BODY.test(entry) && text.length > ENTRY_TEXT
}
const ENTRY_TEXT = 24

/** 职工文化体育 above its text, among 【…】: an entry; above 概况 or another heading it is a chapter. */
const goesOnBelow = (lines: readonly FormedLine[], i: number): boolean =>
  !isOpening(plainText(lines[i])) && lines[i + 1]?.blanksBefore === 0

/** The first heading of a text that goes on with words of its own, not with entries or articles; on a printed page, with another heading. */
function isTitleBefore(lines: readonly FormedLine[], i: number, size: number, wrapped: boolean): boolean {
  const next = lines[i + size]
  if (next?.form.kind !== 'plain' || i >= TITLE_LINES) return false
  return !wrapped || (i === 0 && next.blanksBefore > 0)
}
const TITLE_LINES = 6
