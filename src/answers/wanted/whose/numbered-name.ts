// Owns names of bodies that a number tells apart: what is told of 工人文化宫 answers nobody who asks for 第二工人文化宫.
import { remember } from '../../../text/remember.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { askingWords } from '../near-text.ts'

/** 第二工人文化宫, 第三中学 · not: 第二届, 第二批 */
const NUMBERED =
  /第(?:[一二三四五六七八九十]|\d+)(?![届期批次季轮名个条])(?=[^，。；？?的第]{0,8}(?:宫|院(?![长士])|中学|小学|学校|中心|厂|馆|公司|支部|车间|大队|研究所|幼儿园|车站))/gu

const HAN = '[一二三四五六七八九十]+'
const COUNTED = new RegExp(`第(\\d+|${HAN})([个家座处])`, 'u')

/** 1号线 is not told by 2号线. */
const LINE = /\d{1,2}号(?:线|楼|馆|航站楼)/u

/** 十六届三次全委会 is not told by 十六届二次. */
const SESSION = /[一二三四五六七八九十]+届[一二三四五六七八九十]+次/gu
const isOfSession = (asking: string, told: string): boolean => {
  const asked: readonly string[] = asking.match(SESSION) ?? []
  const found: readonly string[] = told.match(SESSION) ?? []
  return asked.length === 0 || found.length === 0 || asked.some((each) => found.includes(each))
}

/** In its headings or its text: it may be named once, at the beginning. */
export function namesNumbered(question: Question, { passage, parsed, sentence }: Evidence): boolean {
  const asking = askingWords(question)
  const numbers = Array.from(asking.matchAll(NUMBERED)).filter(({ 0: number, index }) => isAsked(question, asking.slice(index), number))
  // 第27个驿站 is told by no sentence on 第12个.
  const [, number, measure = ''] = COUNTED.exec(asking) ?? []
  const told = parsed.text.slice(sentence.start, sentence.end)
  if (number !== undefined && numbersOf(measure).test(told) && !told.includes(`第${number}${measure}`)) return false
  if (!isOfSession(asking, told)) return false
  const line = LINE.exec(asking)?.[0]
  const heading = passage.section.at(-1) ?? ''
  const isOfOtherLine = LINE.test(heading)
    ? !heading.includes(line ?? '') && !told.includes(line ?? '')
    : !passage.text.includes(line ?? '')
  if (line !== undefined && LINE.test(heading + passage.text) && isOfOtherLine) return false
  return numbers.every(([number]) => `${passage.section.join('|')}|${passage.display}|${passage.text}`.includes(number))
}

const REMEMBERED = 10
const numbersOf = remember(REMEMBERED, (measure) => new RegExp(`第(?:\\d+|${HAN})${measure}`, 'u'))

/** What a talk only carries along need not be there: 和枫科创园呢 behind 第二工人文化宫在哪. */
const isAsked = ({ terms }: Question, from: string, number: string): boolean =>
  !terms.some(({ text, essential }) => !essential && from.slice(number.length).startsWith(text))
