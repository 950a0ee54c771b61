// Owns the first line of a numbered list that is too long for one: the names of its items, each up to where it is explained.
import type { Evidence } from '../evidence/evidence.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import { bare, readable } from './excerpt.ts'

const FOR_ALL: ReadonlySet<Question['asked']> = new Set(['what', 'list', 'how', 'open'])
/** 分几类, 有几个步骤 */
const COUNTS_ITEMS = /几(?:类|种|项|步|条|个(?:步骤|环节|条件|方面))|哪(?:些|几)/u
const ITEM = /[（(]([一二三四五六七八九十]{1,3})[）)]/gu
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const ITEMS_MIN = 3
const NAME_MAX = 26

/** （一）申请。职工向…；（二）入户核查。受理后… → 申请；入户核查；…; undefined where one item alone is told, or a name is too long for one. */
export function itemNames({ asked, text }: Question, { passage, window }: Evidence): string | undefined {
  if (!FOR_ALL.has(asked) && !COUNTS_ITEMS.test(text)) return undefined
  const items = itemsOf(passage.text.slice(passage.bodyStart))
  const told = passage.text.slice(window.start, window.end)
  const inWindow = [...told.matchAll(ITEM)].map(([, numeral]) => numeral)
  const last = NUMERALS[items.length - 1]
  if (items.length < ITEMS_MIN || inWindow[0] !== '一' || (inWindow.at(-1) === last && told.length <= HEADLINE_MAX)) return undefined
  const names = items.map((item) => bare(readable(/^[^：:。；\n]+/u.exec(item)?.[0] ?? '')))
  if (names.some((name) => name.length < 2 || name.length > NAME_MAX || ENDS_CASE.test(name))) return undefined
  const line = names.join('；')
  return line.length <= HEADLINE_MAX ? line : undefined
}
/** 受过处分的 is a case of its own, and told whole elsewhere. */
const ENDS_CASE = /的$/u

/** What stands behind （一）, （二） and so on, as long as they count on. */
function itemsOf(body: string): string[] {
  const marks = [...body.matchAll(ITEM)]
  const counted: RegExpExecArray[] = []
  for (const mark of marks) if (mark[1] === NUMERALS[counted.length]) counted.push(mark)
  return counted.map((mark, i) => body.slice(mark.index + mark[0].length, counted[i + 1]?.index ?? body.length))
}
