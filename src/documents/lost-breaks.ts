// Owns lines whose breaks were lost: a whole notice on one line is parted where its numbers begin.
import { sliceMapped } from '../text/mapped-text.ts'
import type { Line } from './lines.ts'

const LONG = 160
/** Behind the end of a sentence a number begins something: …如下：一、对象 · …职工。（二）标准 · …执行。第三条 · …发放。联系人：张敏 */
const STARTS =
  /(?<=[。；：！？”）])(?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]{1,4}[章条]|联系人[：:])/gu
/** 一、帮扶对象（一）深度困难职工: a finer number may follow a heading at once. */
const FINER = /(?<=[一二三四五六七八九十]、[^。；：，]{2,20})(?=[（(]一[）)])/gu
/** 关于…的通知各工会： */
const TITLE = /(?<=^.{0,12}关于[^。]{4,50}的(?:通知|通告|公告|意见|决定))(?=[^。，》]{2,40}[：:])/gu

/** A line stays whole unless it counts at least to two: 二、 behind 一、, （二） behind （一）, 第二条 behind 第一条. */
export function* partLostBreaks(lines: Iterable<Line>): Generator<Line> {
  for (const line of lines) {
    const { text } = line.content
    if (text.length < LONG || text.includes('\t') || !countsUp(text)) {
      yield line
      continue
    }
    const cuts = [...new Set([STARTS, FINER, TITLE].flatMap((form) => [...text.matchAll(form)].map((match) => match.index)))].sort(
      (a, b) => a - b,
    )
    const ends = [...cuts, text.length]
    for (const [i, start] of [0, ...cuts].entries())
      yield { ...line, content: sliceMapped(line.content, start, ends[i]), indented: i === 0 && line.indented }
  }
}

/** 一、… 二、… · 第一条… 第二条… */
const COUNTS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|[。；：！？])一、/u, /[。；！？”）]二、/u],
  [/(?:^|[。；：！？])第一条/u, /[。；！？”）]第二条/u],
]
function countsUp(text: string): boolean {
  return COUNTS.some(([first, second]) => {
    const at = text.search(first)
    return at >= 0 && text.slice(at).search(second) > 0
  })
}
