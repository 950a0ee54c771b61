// Owns the line below a report's title that names who spoke: （2023年11月16日） ⏎ 何秉谦 ⏎ 各位代表、同志们：.
import { SURNAMES } from '../text/surnames.ts'
import { type FormedLine, plainText } from './formed-line.ts'

const NAME = new RegExp(`^[${SURNAMES}]\\s?\\p{Script=Han}\\s?\\p{Script=Han}?$`, 'u')
const DATE = /^[（(]?(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?[）)]?$/u
const SUBTITLE = /^[—-]{1,2}.*(?:报告|讲话|致辞|发言)$/u
const ADDRESSES = /^(?:各位|同志们|尊敬的|女士们)/u
/** A title, a subtitle, the date, the office. */
const HEAD = 8

/** It belongs to the text and heads nothing. */
export function isSpeaker(lines: readonly FormedLine[], i: number): boolean {
  if (i >= HEAD) return false
  const [before, name, behind] = [plainText(lines[i - 1]), plainText(lines[i]), plainText(lines[i + 1])]
  return NAME.test(name) && ((DATE.test(before) && ADDRESSES.test(behind)) || (SUBTITLE.test(before) && DATE.test(behind)))
}
