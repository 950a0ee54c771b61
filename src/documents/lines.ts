// Owns the physical lines of a source text, cleaned of filler, each character still knowing its place.
import { isHan } from '../text/characters.ts'
import { filterMapped, type MappedText, mapSlice, type Span, sliceMapped, trimMapped } from '../text/mapped-text.ts'
import { gapsOfRoll } from './roll-line.ts'

export interface Line {
  readonly number: number
  /** Without white space at its ends and without filler. */
  readonly content: MappedText
  /** The line began with a white space: in printed pages the first line after a page break. */
  readonly indented: boolean
}

export function splitLines(source: string): Line[] {
  return spansOfLines(source).map(({ start, end }, i) => ({
    number: i + 1,
    content: cleanLine(mapSlice(source, start, end)),
    indented: /^[ \f]/u.test(source.slice(start, start + 1)),
  }))
}

/** &emsp;&emsp;2022年…, as a page's source was copied: as long as it was, it becomes filler in front of a line and white space inside one. */
export const withoutEntities = (source: string): string =>
  source.includes('&')
    ? source.replace(SPACES_OF_LINE, (all) => '\u200B'.repeat(all.length)).replace(SPACE_ENTITY, (all) => ' '.repeat(all.length))
    : source
const SPACE_ENTITY = /&(?:emsp|ensp|nbsp|thinsp|#160|#12288);/gu
const SPACES_OF_LINE = new RegExp(`^(?:${SPACE_ENTITY.source})+`, 'gmu')

/** Where each line stands in the source, for who needs it as it was before it was cleaned. */
export function spansOfLines(source: string): Span[] {
  const spans: Span[] = []
  for (let start = 0; ; ) {
    const newline = source.indexOf('\n', start)
    spans.push({ start, end: newline < 0 ? source.length : newline })
    if (newline < 0) return spans
    start = newline + 1
  }
}

/** '累 计 团 员' → '累计团员'; '钱� � 虹' → '钱虹'; '聚力� 再出发' keeps one space; '2232 名' → '2232名'. */
export function cleanLine(line: MappedText): MappedText {
  const visible = filterMapped(line, (i) => !isFiller(line.text[i] ?? ''))
  const gaps = gapsOfRoll(visible.text)
  if (gaps) return trimMapped(filterMapped(visible, (i) => !gaps.has(i)))
  const single = filterMapped(visible, (i) => !(isSpace(visible.text[i]) && isSpace(visible.text[i + 1])))
  const text = single.text
  const kept = filterMapped(single, (i) => !isSpace(text[i]) || keepsSpace(text, i))
  if (EMPTY_CELL.test(kept.text)) return sliceMapped(kept, kept.text.indexOf('\t'), kept.text.trimEnd().length)
  const trimmed = trimMapped(kept)
  return EMPHASIS.test(trimmed.text) ? trimMapped(sliceMapped(trimmed, 1, trimmed.text.length - 1)) : trimmed
}

// ⇥助医⇥4: a row whose first cell is merged with the one above · not: ⇥全年… (an indent)
const EMPTY_CELL = /^ ?\t+[^\t]+\t/u
// *数据截至年底* · not: * 一项
const EMPHASIS = /^\*[^*\s][^*]*\*$/u
const isFiller = (char: string): boolean =>
  char === '\uFFFD' || char === '\uFEFF' || char === '\u200B' || char === '\r' || char === '\u00AD'
const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\u3000' || char === '\u00A0'

/** A space stays between words of two letters and more on both sides, between Latin words, and behind what numbers or marks a line. */
function keepsSpace(text: string, i: number): boolean {
  const before = text[i - 1] ?? ''
  const after = text[i + 1] ?? ''
  if (i < MARK_MAX && (LINE_MARK.test(withoutGaps(text.slice(0, i))) || NUMBERED_TITLE.test(text.slice(0, i)))) return true
  if (i < MARK_MAX && /[\p{Script=Han}“]/u.test(after) && DATELINE.test(text.slice(0, i))) return true
  if ((isHan(before) && /[(),;:]/u.test(after)) || (/[()]/u.test(before) && isHan(after))) return false
  if (!isHan(before) || !isHan(after)) return !(touchesHan(before, after) || HAN_MARK.test(after) || HAN_MARK.test(before))
  const left = runLength(text, i, -1)
  const right = runLength(text, i, 1)
  // 附 各站电话 · not: 附 件
  if (i === 1 && before === '附') return right > 2
  // 集体合同覆盖企 业达到4.4万家，…: within a sentence a single space parts no words.
  if (text[i] === ' ' && IN_SENTENCE.test(text) && !BEGINS_WITH_NUMBER.test(text)) return false
  // 赵 勇　青溪县供电公司: what a full space parts are words, if there is a word behind it at all.
  return right > 2 && (left > 2 || (right > 3 && text[i] === '\u3000'))
}

// ## （一）建会 · ## 1.1 建会 · 第一章 总则 · 第 一 章  总  则 · 表2 场馆 · - 地点 · not: 2000 元
const LINE_MARK =
  /^(?:#{1,6}(?: \d{1,2}(?:\.\d{1,2})*)?|[-*+•·>|]|第[一二三四五六七八九十百\d]{1,4}(?:[章节编篇条]|部分)|(?:附)?[表图]\s?[\d一二三四五六七八九十]{1,3}(?:[-—.]\d+)?)$/u
/** 本报讯　“钱到了！”, 本报讯　早晨5点，… begin an article; a writer in brackets does so by himself. */
const DATELINE = /^\s?本报(?:\p{Script=Han}{2,4})?讯$/u
// （二）欠薪求助 拨打12351按2号键
const NUMBERED_TITLE = /^[（(][一二三四五六七八九十]{1,2}[）)]\p{Script=Han}{4,10}$/u
const MARK_MAX = 16
const IN_SENTENCE = /[，。；]/u
/** 一、提高站位 加强领导，… may be a title and its text. */
const BEGINS_WITH_NUMBER = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十\d]{1,3}[章节条编篇部])/u
const HAN_MARK = /[，。；、：？！（）【】“”《》]/u
/** '第 一 章' → '第一章', '## 1' stays. */
const withoutGaps = (mark: string): string => mark.replace(/(?<=[\p{Script=Han}\d])[ \u3000\u00A0](?=[\p{Script=Han}\d])/gu, '')
const touchesHan = (before: string, after: string): boolean =>
  (isHan(before) && /[0-9０-９]/u.test(after)) || (/[0-9０-９%％]/u.test(before) && isHan(after))

function runLength(text: string, from: number, step: 1 | -1): number {
  let length = 0
  for (let i = from + step; isHan(text[i] ?? ''); i += step) length++
  return length
}
