// Owns the title of a file that nobody described: the line that names the text, behind letterheads, mastheads and a page's navigation.
import { isAboutLine, isContactLine, isDate, isDateline, isImprint, isWebFurniture } from '../documents/line-words.ts'
import { cleanLine } from '../documents/lines.ts'
import { mapSlice } from '../text/mapped-text.ts'

const HEAD = 4000
const LINES = 12

/** The first heading of a markdown text, else the first lines that are no sentence: '关于开展…的⏎通知' → '关于开展…的通知' */
export function concludeTitle(body: string): string | undefined {
  const lines = body
    .slice(0, HEAD)
    .split(/\r?\n/u)
    .map(cleaned)
    .filter((line) => line !== '' && !/^[>|]/u.test(line))
  const marked = lines.slice(0, LINES).find((line) => /^#\s/u.test(line))
  if (marked) return bare(marked.slice(1))
  const head = lines.slice(0, LINES).filter((line) => !isWebFurniture(line))
  const dated = head.findIndex(isDateline)
  if (dated > 0) return bare(head[dated - 1] ?? '')
  const paper = head.find((line) => PAPER.test(line))
  if (paper) return `${paper}${dayOf(head)}`
  const first = head.findIndex((line) => !isAround(line))
  const [line, below] = [head[first], head[first + 1]]
  // 关于做好帮扶工作的通知各县总工会：…, a text whose breaks were lost
  const official =
    line !== undefined && line.length > 60
      ? /^[\p{Script=Han}]{0,12}关于[^。]{4,50}的(?:通知|通告|公告|意见|决定)/u.exec(line)?.[0]
      : undefined
  if (official !== undefined) return bare(official)
  if (line === undefined || /^[【〔]/u.test(line) || line.length > 60 || /。|[；，：:]$/u.test(line)) return undefined
  // 解放思想 再出发⏎——工会工作五年巡礼: the subtitle names the text where it says what text it is.
  const subtitle = head.slice(first + 1, first + 4).find((each) => /^[—-]{2}/u.test(each) && NAMES_A_TEXT.test(each))
  if (subtitle !== undefined) return bare(subtitle.replace(/^[—-]+\s?/u, ''))
  return bare(below !== undefined && goesOn(line, below) ? line + below : line)
}

const cleaned = (line: string): string => cleanLine(mapSlice(line, 0, line.length)).text
const bare = (title: string): string | undefined =>
  title
    .replace(/^#+\s*/u, '')
    .replace(/\*\*/gu, '')
    .trim() || undefined

const NAMES_A_TEXT = /(?:通知|通告|公告|公示|办法|规定|细则|条例|章程|方案|报告|意见|指南|问答|总结)$/u
const goesOn = (line: string, below: string): boolean =>
  below.length <= 30 && !/[的通知办法定则告]$/u.test(line) && NAMES_A_TEXT.test(below) && !/^关于/u.test(below)

// 临湖工人报 · not: 工作简报
const PAPER = /^[\p{Script=Han}]{2,8}(?<![简通快专公年海喜])报$/u
/** A page of a newspaper has no title but the paper's name and day. */
const dayOf = (head: readonly string[]): string => {
  const day = head.map((line) => /\d{4}年\d{1,2}月\d{1,2}日/u.exec(line)?.[0]).find((found) => found !== undefined)
  return day === undefined ? '' : `（${day}）`
}

/** A page's section and day: 02要闻 · 2023年7月19日 星期三 */
const MASTHEAD = /^(?:[A-D]\d{2}|0\d)版?\s?[\p{Script=Han}]{2,6}$|星期[一二三四五六日天]/u
const isAround = (line: string): boolean =>
  isImprint(line) || isDate(line) || isAboutLine(line) || isContactLine(line) || MASTHEAD.test(line)
