// Owns what a printed page carries beside its text: running headers, page numbers, captions that stand in mid-sentence.

import { endsSentence } from '../text/sentences.ts'
import { SURNAMES } from '../text/surnames.ts'
import { isOpening } from './column-heading.ts'
import { contentsKey } from './contents.ts'
import { type FormedLine, isStarter, plainText } from './formed-line.ts'
import { isOfficeLine, isPicture } from './line-words.ts'
import { isPageLine } from './page-line.ts'

/** Lines of a running header: the document's own title, a book's name by a page's number, or a short line that comes again and again. */
export function findRunningHeaders(lines: readonly FormedLine[], title: string, contents: ReadonlySet<string>): ReadonlySet<number> {
  const counts = new Map<string, number>()
  const names = new Map<string, number>()
  for (const line of lines) {
    const text = plainText(line)
    const name = withoutPageNumber(text)
    names.set(name, (names.get(name) ?? 0) + 1)
    if (line.form.kind === 'plain') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const head = mastheadLines(lines)
  const tails = title.split(/[·—\s]/u).filter((part) => part.length >= 3)
  return new Set(
    lines.flatMap((line, i) => {
      const text = plainText(line)
      if (i < head) return [i]
      if (line.form.kind === 'markdown') return []
      if (line.form.kind === 'page-mark' || isMasthead(text, i) || isPressLine(text) || (line.form.kind === 'plain' && isPageLine(text)))
        return [i]
      if (isNumberedHeader(text, names) || isTitleByNumber(text, title)) return [i]
      if (besidePageMark(lines, i) && !contents.has(contentsKey(text)) && (counts.get(text) ?? 0) > 1) return [i]
      if (line.form.kind !== 'plain' || text.length > 24 || endsSentence(text) || i === 0) return []
      // 概况 opens every chapter.
      const repeated = (counts.get(text) ?? 0) >= 3 && !contents.has(contentsKey(text)) && !isOpening(text)
      return repeated ||
        (tails.includes(text) &&
          !(contents.has(contentsKey(text)) && isAboveOpening(lines[i + 1])) &&
          (line.line.indented || (counts.get(text) ?? 0) > 1))
        ? [i]
        : []
    }),
  )
}

/** A chapter that the title names, too, opens with 【概况】; as a page's header it stands anywhere. */
const isAboveOpening = (next: FormedLine | undefined): boolean =>
  next?.form.kind === 'entry' && /^【?(?:概况|概述|综述)/u.test(plainText(next))

/** 237江城年鉴 · not: 2022年…, 23名女工… */
const PAGE_NUMBER =
  /^[·•—-]?\s?(?!(?:19|20)\d\d\s?年|\d+\s?[名个家项位户岁])\d{1,4}\s?[·•—-]?\s?(?=[\p{Script=Han}])|\s?[·•—－-]\s?\d{1,4}\s?[·•—－-]?$|(?<=[\p{Script=Han}）)])\s*\d{1,4}$|\s?[（(]\d{1,4}[）)]$/u
const BOOK = /^[\p{Script=Han}]{2,12}(?:年鉴|统计资料|统计公报|年报)(?:[（(]?(?:19|20)\d\d年?[）)]?)?$/u

/** '238江城年鉴（2022）' → '江城年鉴（2022）'; '群众团体 •311•' → '群众团体' */
const withoutPageNumber = (text: string): string => text.replace(PAGE_NUMBER, '')

/** A name by a page's number: it is a book's, or the number is set off by dots, or the name stands by itself elsewhere too. */
function isNumberedHeader(text: string, names: ReadonlyMap<string, number>): boolean {
  if (text.length > NUMBERED_MAX || /[。，；：]/u.test(text)) return false
  const name = withoutPageNumber(text)
  if (BOOK.test(name)) return name !== text || (names.get(name) ?? 0) > 1
  if (name === text || name.length < 3) return false
  const pages = names.get(name) ?? 0
  return SET_OFF.test(text) || (name.length >= 4 && pages > 1) || pages >= PAGES_OF_SHORT
}

/** 会员服务手册 6, of a handbook that is called 会员服务手册（2025年版）: one page may carry it alone. */
function isTitleByNumber(text: string, title: string): boolean {
  const name = withoutPageNumber(text)
  return name !== text && name.length >= TITLE_PART && title.replace(/\s/gu, '').startsWith(name.replace(/\s/gu, ''))
}
const TITLE_PART = 6

const NUMBERED_MAX = 36
/** 群众团体 •311• · 市总工会文件 － 5 － */
const SET_OFF = /[·•]\s?\d{1,4}\s?[·•]|\s[—－-]\s?\d{1,4}\s?[—－-]$/u

/** 198 江州市: a short name by a number may be a row; on several pages it is their header. */
const PAGES_OF_SHORT = 3

// 工人日报 2023年8月17日 星期四 A03 综合新闻 · 临湖工人报 · 02要闻 · not: 简报
const isMasthead = (text: string, at: number): boolean =>
  (text.length <= 40 || /责编|美编|编辑|电话|校对/u.test(text)) &&
  text.length <= MASTHEAD_MAX &&
  (/\d{4}年\d{1,2}月\d{1,2}日[\s　]*星期[一二三四五六日天]/u.test(text) ||
    /^(?:[A-D]?\d{1,2}版?|第\d{1,2}版)\s?[\p{Script=Han}·]{2,10}\s?\d{4}年\d{1,2}月\d{1,2}日$/u.test(text) ||
    /^第[A-D]?\d{1,2}版[：:][\p{Script=Han}·]{2,10}$/u.test(text) ||
    /^[\p{Script=Han}]{2,6}报\s?\d{4}[.年/-]\d{1,2}[.月/-]\d{1,2}日?(?:\s?[①-⑳]|\s?[A-D]?\d{1,2}版?|\s?第\d{1,2}版)?$/u.test(text) ||
    (at < 4 &&
      /^(?:(?:[A-D]\d{2}版?|\d{2}版|0\d)[\s　]*|\d{2}[\s　]+)[\p{Script=Han}·]{2,8}$|^[\p{Script=Han}]{2,8}(?:(?<![简通快专公年])报|周刊)$/u.test(
        text,
      )))

const MASTHEAD_MAX = 90

/** A newspaper's head may be torn over the first lines: 岭海工人报 2023年6月15日⏎星期四 责编 …⏎成 要闻 03. How many they are. */
function mastheadLines(lines: readonly FormedLine[]): number {
  const end = lines.findIndex((line, i) => i > 0 && line.blanksBefore > 0)
  const head = lines.slice(0, Math.max(0, end)).map(plainText)
  const isHead =
    head.length <= HEAD_LINES &&
    /报\s?\d{4}年|星期[一二三四五六日天]/u.test(head.join('')) &&
    /责编|责任编辑|美编|版式|\d版/u.test(head.join(''))
  return isHead && head.every((text) => !/[。！？，]/u.test(text)) ? head.length : 0
}
const HEAD_LINES = 4

// 新闻热线 … 零售价 1.00元 · 国内统一连续出版物号 CN… · 广告部：… 印刷 江城日报印刷厂 · not: 困难职工服务热线：…
const isPressLine = (text: string): boolean =>
  text.length <= 80 &&
  (/^版权(?:声明|所有)[：:]|^本版[由与](?!.{0,40}(?:采访|报道了))[^，。]{2,30}(?:合办|协办|主办|提供|支持)$/u.test(text) ||
    isImprintOfPress(text))

const isImprintOfPress = (text: string): boolean =>
  !/[。；]/u.test(text) &&
  /^(?:投稿(?:邮箱|热线|电话)|本[版报](?:电话|热线|邮箱|网址)[：:]|本报地址|印刷[：:\s]|(?:本版(?:责任|值班)?|责任|值班)(?:编辑|编委|美编|校对)|广告(?:热线|电话|部|经营许可证)|(?:新闻|报料|读者|发行|订报)热线|国内统一(?:连续出版物号|刊号)|邮发代号|(?:本报)?零售价?[：:\s]?\s?(?:每份)?\d)/u.test(
    text,
  )

/** A header or footer that stands by the page's number, where two pages have it. */
function besidePageMark(lines: readonly FormedLine[], i: number): boolean {
  const line = lines[i]
  if (line?.form.kind !== 'plain' || plainText(line).length > 40 || endsSentence(plainText(line))) return false
  return lines[i - 1]?.form.kind === 'page-mark' || lines[i + 1]?.form.kind === 'page-mark'
}

/** Captions as [first, last] line indices: with a credit (…供稿, … 摄), or short sentences that interrupt another. */
export function findCaptions(lines: readonly FormedLine[], column: number): ReadonlyMap<number, number> {
  const captions = new Map<number, number>()
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.form.kind === 'credit') captions.set(captionStart(lines, i, column), i)
    else if (column === 0 && (isInterruption(lines, i) || isScene(lines, i))) captions.set(i, i)
  }
  return captions
}

/** How far a caption may reach above its credit; where the credit's line holds words of its own, these are the caption's end or all of it. */
const CAPTION_LINES = 10
const CAPTION_LINES_ABOVE_WORDS = 3

function captionStart(lines: readonly FormedLine[], credit: number, column: number): number {
  const text = plainText(lines[credit])
  if (text.startsWith('图') || isPicture(text)) return credit
  if (!CREDIT_ALONE.test(text)) return startAboveWords(lines, credit)
  let start = credit
  while (start > 0 && credit - start < CAPTION_LINES && !isWideCaption(lines[start], column) && belongsToCaption(lines, start - 1, credit))
    start--
  const above = lines.slice(start, credit).map(plainText).join('')
  return /供稿|撰稿/u.test(text) && (above.match(/。/gu)?.length ?? 0) >= SENTENCES_OF_TEXT ? credit : start
}
/** （县妇联供稿） signs the whole text that it stands under; a caption is one sentence. */
const SENTENCES_OF_TEXT = 2

// （市总工会 供稿） · 田野 摄 · not: 职工书画展开幕（市文化宫 供稿）
const CREDIT_ALONE = /^(?:[（(].*[）)]|[\p{Script=Han}·]{2,4}\s?摄)$/u

/** A wrapped caption begins with its date a few lines above: 2019年9月6日，…比武现⏎场（市总工会 供稿）. Else its one line is all of it. */
function startAboveWords(lines: readonly FormedLine[], credit: number): number {
  for (let i = credit; i >= 0 && credit - i <= CAPTION_LINES_ABOVE_WORDS; i--) {
    if (lines[i]?.form.kind !== 'plain' && i !== credit) return credit
    if (startsFresh(plainText(lines[i]))) return i
    if (endsSentence(plainText(lines[i - 1]))) return credit
  }
  return credit
}

/** 2022年7月12日，区外卖配送行业工会联合会成立大会会场, wider than the column that it interrupts: it begins there, whatever stands above. */
const isWideCaption = (line: FormedLine | undefined, column: number): boolean =>
  column > 0 && startsFresh(plainText(line)) && plainText(line).length > column + WIDER_BY
const WIDER_BY = 4

/** Within a caption lines stand close together; only the credit may stand off. It ends, upwards, where a sentence did or a headline stands. */
function belongsToCaption(lines: readonly FormedLine[], at: number, credit: number): boolean {
  const line = lines[at]
  const below = lines[at + 1]
  if (line?.form.kind !== 'plain' || below === undefined) return false
  const text = plainText(line)
  if (isOfficeLine(text)) return false
  const photo = /摄$/u.test(plainText(lines[credit]))
  if (at + 1 === credit) return below.blanksBefore === 0 || photo || startsFresh(text) || !endsSentence(text)
  if (below.blanksBefore > 0) return false
  return !(startsFresh(plainText(below)) && (endsSentenceOrSignature(text) || isUnpunctuated(text)))
}

const startsFresh = (text: string): boolean => /^(?:\d{4}年|\d{1,2}\s?月|[上下左右]?图为)/u.test(text)
/** A headline has no marks in it; a line in the middle of a caption may have none either, but then no date follows it. */
const isUnpunctuated = (text: string): boolean => !/[，。、；：！？]/u.test(text)
const endsSentenceOrSignature = (text: string): boolean => endsSentence(text) || /[）)]$/u.test(text)

// 市长梁疏桐在栾江重工调研创新工作室 · 志愿者在服务大厅帮老会员办卡 · not: 市领导走访慰问困难职工（a headline）
const SCENE = new RegExp(
  `^(?:.{0,16}(?:书记|主席|[市县区省镇局部会院校厂]长|主任)[${SURNAMES}]\\p{Script=Han}{1,2}|.{0,10}(?:志愿者|工作人员|干部|职工|会员|劳模|选手|律师))(?:正?在|赴|深入|走进|为|向|给|与)[^，。；：]{4,30}$`,
  'u',
)

/** Who does what where, as under a picture: it ends with no mark, and what follows is no text of its own. */
function isScene(lines: readonly FormedLine[], i: number): boolean {
  const [line, next] = [lines[i], lines[i + 1]]
  if (line?.form.kind !== 'plain' || !SCENE.test(plainText(line))) return false
  return next === undefined || next.form.kind === 'numbered' || next.form.kind === 'entry' || next.form.kind === 'page-mark'
}

/** A short whole sentence standing alone, where the text before it is unfinished or it has a neighbour of its own kind. */
function isInterruption(lines: readonly FormedLine[], i: number): boolean {
  const line = lines[i]
  if (!line || !isLonelySentence(line, lines[i + 1])) return false
  const before = lines[i - 1]
  if (
    before?.form.kind === 'plain' &&
    !endsSentence(plainText(before)) &&
    !/[：:；]$/u.test(plainText(before)) &&
    plainText(before).length > 40
  )
    return true
  const next = lines[i + 1]
  return (before !== undefined && isLonelySentence(before, line)) || (next !== undefined && isLonelySentence(next, lines[i + 2]))
}

function isLonelySentence(line: FormedLine, next: FormedLine | undefined): boolean {
  const text = plainText(line)
  const alone = line.blanksBefore >= 2 && (next === undefined || next.blanksBefore >= 1 || isStarter(next.form))
  return line.form.kind === 'plain' && alone && text.length <= 42 && /^[^。！？]+。$/u.test(text) && !/\d/u.test(text)
}
