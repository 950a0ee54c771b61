// Owns when a text goes on over the end of a line: what completes it, and which lines stand by themselves.
import { endsSentence } from '../text/sentences.ts'
import { SURNAMES } from '../text/surnames.ts'
import { cellsOf } from './column.ts'
import { type FormedLine, plainText } from './formed-line.ts'
import { LEVEL } from './line-form.ts'
import { isDate, isDateline, isImprint, isLabelLine } from './line-words.ts'

export const isFinished = (text: string, wrapped: boolean): boolean =>
  endsSentence(text) || endsSigned(text) || (!wrapped && /[：:；;]$/u.test(text))

/** An author's name closes a text: '…进入快车道。（钱虹）'. */
const endsSigned = (text: string): boolean =>
  /[。！？”][（(](?:撰稿[：:])?[\p{Script=Han}·]{2,4}(?:\s[\p{Script=Han}·]{2,4}){0,3}\s?(?:撰稿|撰写|整理|编辑)?[）)]$/u.test(text) ||
  /[（(](?:供稿|撰稿|撰写)[：:][^（）()。]{2,30}[）)]$/u.test(text) ||
  TORN_NAMES.test(text)

/** （陆晓周建芬）: where the line broke within a name, nothing parts them. */
const TORN_NAMES = new RegExp(`[。！？”][（(][${SURNAMES}][\\p{Script=Han}\\s·]{1,14}[）)]$`, 'u')

// 联系人：孙晓彤 · 附件：1.… · not: 习近平总书记强调：“…, 他们分别是：章立⏎军
const LABEL =
  /^(?![^：:]*(?:是|为|有|说|道|表示|包括|如下)[：:])(?:[\p{Script=Han}A-Za-z]{2,6}(?:[（(][\p{Script=Han}]{1,6}[）)])?|[\p{Script=Han}]\s[\p{Script=Han}])[：:]\s?(?=[^“‘\s])/u

/** 全国工人先锋号：…⏎全国优秀农民工：…, one below the other */
const LABEL_LINE = /^(?=.*\p{Script=Han}{2})[\p{Script=Han}“”]{2,14}(?:[（(][^（）()]{1,12}[）)])?[：:]\s?(?=[^“‘\s])/u

// 文｜王一鸣 图｜陈立
const CREDITS = /^(?:文|图|图文|摄影|编辑)\s?[｜|/]\s?\p{Script=Han}/u

/** A label, credits or a date, whatever stands before; 报名方式：“…” below 报名时间：…. */
export const beginsBlock = (text: string, before: string): boolean =>
  LABEL.test(text) ||
  CREDITS.test(text) ||
  isImprint(text) ||
  (isDate(text) && !/^[（(]/u.test(text)) ||
  (QUOTED_LABEL.test(text) && LABEL.test(before))
const QUOTED_LABEL = /^\p{Script=Han}{2,6}[：:]\s?[“‘]/u

/** A contact block, a date, a name before it: lines that never go on from the one before, where that one does not fill its column. */
export const standsAlone = (text: string, before: string): boolean =>
  !breaksOff(before, text) &&
  ((LABEL_LINE.test(text) && LABEL_LINE.test(before)) ||
    beginsBlock(text, before) ||
    LABEL.test(before) ||
    isDateline(before) ||
    CREDITS.test(before) ||
    isImprint(before))

/** …工会工作还存在一些问 ⏎ 题和不足：一是…: a long line that ends in mid-sentence goes on, whatever the next begins with. */
const breaksOff = (before: string, text: string): boolean =>
  before.length >= LONG &&
  text.length >= LONG &&
  /[，、；。].*\p{Script=Han}$/u.test(before) &&
  !(LABEL_LINE.test(before) && LABEL_LINE.test(text))
const LONG = 24

/** （一）依照章程独立自主地开展工作。: a sentence with nothing below it is no heading; nor is one behind another such. */
export const isWholeSentence = (text: string, next: FormedLine | undefined, listed: boolean): boolean =>
  /^[^。！？]{12,}。$/u.test(text) && (listed || next === undefined || next.form.kind === 'numbered')

/** （二）… is an item where it or the one before closes like one, or where a list was announced and goes on: 下列材料：⏎（一）…⏎（二）… */
export const isListItem = (text: string, before: string | undefined, next: FormedLine | undefined): boolean =>
  /[；;]$/u.test(text) ||
  (before !== undefined && /[；;]$/u.test(before)) ||
  (before !== undefined && /[：:]$/u.test(before) && next?.form.kind === 'numbered' && next.form.level === LEVEL.point)

/** （一）一线职工专线每人2000元，县总工会补助60%，所在单位承担⏎40%，职工个人不出钱。: filled to the width of its column, an item goes on below. 坚持铸魂引领，思想基础更加牢固 heads. */
export const breaksInSentence = (text: string, next: FormedLine | undefined, column: number, listed: boolean): boolean =>
  column > 0 &&
  next?.form.kind === 'plain' &&
  (listed || /[，、].*\d|\d.*[，、]|，.*，/u.test(text)) &&
  /[\p{Script=Han}\d]$/u.test(text) &&
  isFilled(text, column) &&
  (isFilled(plainText(next), column) || /[。；]/u.test(plainText(next)))

/** Some columns were filled by the count of characters, whatever room digits take. */
const isFilled = (text: string, column: number): boolean => Math.max(cellsOf(text) / 2, text.length) > column - RAGGED
/** So many characters short of the widest, a line of a column is full all the same. */
export const RAGGED = 3

/** Where lines are not filled to a width, a short one is whole by itself: a name in a list, a signature, 1.推荐表. */
export function isWholeLine(line: string, next: FormedLine, pageTurned: boolean): boolean {
  // ——在全委会上的报告⏎（2021年1月12日）⏎温祥华: what stands under a title says one thing.
  if (/^[—-]{2}|^[（(]\d{4}年/u.test(line)) return plainText(next).length > UNDER_TITLE_MAX
  if (line.length > WHOLE_MAX) return line.length <= SHORT && /[）)》”]$/u.test(line)
  // 由市总工会全额补⏎贴。: the end of a sentence, close below a line without one, is that one's.
  const goesOn = (next.blanksBefore === 0 || pageTurned) && line.length >= WRAP_MIN && endsSentence(plainText(next))
  return !goesOn && !/[，、：—（(“《]$/u.test(line)
}
const UNDER_TITLE_MAX = 20
const WRAP_MIN = 12
const WHOLE_MAX = 26
const SHORT = 40

/** A short line, such as 办理时限：20个工作日, is completed by a blank one. */
export const isShortLine = (line: string): boolean => isLabelLine(line) || (line.length <= SHORT && !/[，、：—]$/u.test(line))
