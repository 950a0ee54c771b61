// Owns that what was spent is told by an outlay: 为职工挽回经济损失864万元 and 募集63万元 tell nobody what a union 花了.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'

const ASKS_SPENT = /花(?:了|掉|去|出去)*(?:多少|几[十百千万])|(?:开销|花销|支出|开支)(?:一共|总共)?(?:是|有|了)?多少/u
/** What came in, was won back, lent or saved. */
const NO_OUTLAY =
  /(?:挽回|追回|讨回|要回|收入|收缴|收取|募集|募捐|筹集|筹得|捐款|受捐|贷款|授信|放款|产值|创收|效益|节约|节省|涉案|标的|成交|签约|协议|赔偿|欠薪|损失)[^，。；\d]{0,10}$/u

export function tellsOutlay({ asked, text }: Question, { passage, parsed, window, quantities }: Evidence): boolean {
  if (asked !== 'figure' || passage.cells || !ASKS_SPENT.test(text)) return true
  const sums = quantities.filter(({ unit }) => unit === '元')
  const before = (start: number): string => parsed.text.slice(window.start, start)
  return sums.length === 0 || sums.some(({ start }) => !NO_OUTLAY.test(before(start)))
}
