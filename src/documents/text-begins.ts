// Owns what shows that a text of its own begins at a line: who published it below, 本报讯 below, the name of a yearly report.
import { couldBeOneHeading, HEADING_MAX } from './could-be-heading.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { isAboutLine, isContactLine, isDateline, isLabelLine } from './line-words.ts'
import { isPageLine } from './page-line.ts'

/** 关于疗休养报名的通知 ⏎ 发布时间：2026年5月28日: several notices of one file, each under its title. */
const isAbovePublished = (lines: readonly FormedLine[], i: number): boolean => {
  const [text, below] = [plainText(lines[i]), plainText(lines[i + 1])]
  return (
    text.length >= 6 &&
    text.length <= HEADING_MAX &&
    /^(?:发布|发表|发文)(?:日期|时间)\s?[：:]/u.test(below) &&
    !isAboutLine(text) &&
    !isContactLine(text) &&
    !/[。，；]$/u.test(text)
  )
}

/** 驿站迎户外职工 ⏎ 本报讯（记者 陶然）…: whatever stands above it at the head of the page. */
export const isAboveNews = (lines: readonly FormedLine[], i: number): boolean => {
  const [text, below] = [plainText(lines[i]), plainText(lines[i + 1])]
  return /^本报讯/u.test(below) && text.length >= 6 && couldBeOneHeading(lines.slice(i, i + 1), i) && !isPageLine(text)
}

/** 2022年度人力资源事业发展统计公报, and further down in the same file that of the year before. */
export const namesAnnual = (title: string): boolean =>
  /^(?:19|20)\d\d\s?年(?:度)?[^，。；：]{4,36}(?:公报|年度报告|工作总结|工作报告)$/u.test(title)

/** …统计公报 ⏎ 人力资源和社会保障部: who issued it. */
export const isIssuer = (lines: readonly FormedLine[], i: number): boolean =>
  i > 0 && namesAnnual(plainText(lines[i - 1])) && /^\p{Script=Han}{2,24}(?:部|局|厅|委员会|总工会|政府|办公室)$/u.test(plainText(lines[i]))

/** A text of its own begins, beside those that the same file holds before it. */
export const beginsText = (lines: readonly FormedLine[], i: number): boolean =>
  isAbovePublished(lines, i) || (namesAnnual(plainText(lines[i])) && lines[i + 1] !== undefined)

/** The title of a page on the web may hold any mark: 免费体检！项目来了 */
export const isAboveDateline = (lines: readonly FormedLine[], i: number): boolean => {
  const [text, below] = [plainText(lines[i]), lines[i + 1]]
  return (
    i < 12 &&
    below?.form.kind === 'plain' &&
    isDateline(plainText(below)) &&
    !isLabelLine(text) &&
    text.length <= HEADING_MAX &&
    !/[。，]$/u.test(text)
  )
}
