// Owns the headings of what is appended to a text: 附件2, 附件3：常见问题解答.
import { type FormedLine, plainText } from './formed-line.ts'

// 附件2 above its own title · not: 附件：1.推荐表
const APPENDIX = /^附(?:件|录|表)\s?[\d一二三四五六七八九十]{0,2}[：:]?$/u
export const isAppendix = (text: string): boolean => APPENDIX.test(text)
/** 附件3：常见问题解答, whatever stands above, but for a list of what is enclosed. */
export const isNumberedAppendix = (lines: readonly FormedLine[], i: number): boolean =>
  lines[i + 1] !== undefined &&
  NUMBERED_APPENDIX.test(plainText(lines[i])) &&
  [lines[i - 1], lines[i + 1]].every((line) => !/^附[件录表]\s?[\d一二三四五六七八九十]/u.test(plainText(line)))
/** 附件：2024年办实事项目, right above its table. */
export const isAppendedTable = (lines: readonly FormedLine[], i: number): boolean =>
  /^附[件录表][：:]\s?[^，。；]{4,30}$/u.test(plainText(lines[i])) && lines[i + 1]?.form.kind === 'row'
/** 附：2023年大事记 ⏎ 1月12日，…, behind a text that has ended: no list of what is enclosed. */
export const isAppendedText = (lines: readonly FormedLine[], i: number): boolean =>
  /^附[：:]\s?(?![\d一二三四五六七八九十]{1,2}[.、．])[^，。；：]{4,40}$/u.test(plainText(lines[i])) &&
  plainText(lines[i + 1]).length >= TEXT_LINE
const TEXT_LINE = 14
export const NUMBERED_APPENDIX = /^附[件录表]\s?[\d一二三四五六七八九十]{1,2}[：:\s]\s?[^。，；]{4,30}$/u

// 附 各站电话 · 附件1：申报表 · not: 附近的站点
const NAMED_APPENDIX = /^附(?:[件录表]\s?[\d一二三四五六七八九十]{0,2}|(?=[\s：:]))[\s：:]?\s?(?:(?:19|20)\d\d年)?\p{Script=Han}/u
/** What such a heading begins stands beside the whole text, not inside its last part. */
export const beginsAppendix = (text: string): boolean => isAppendix(text) || NAMED_APPENDIX.test(text)
