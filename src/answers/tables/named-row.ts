// Owns what a question for a row's cells names: the row by one of its own cells, the columns by their headings or by the words that ask.

import { kindOfCell } from '../../documents/cell-kind.ts'
import type { Passage } from '../../documents/passage.ts'
import { foldText } from '../../text/characters.ts'
import { isOfSome } from '../../text/some-of-whom.ts'
import { weekday } from '../../text/weekday.ts'
import { winnerAsked } from '../fit/winner-told.ts'
import type { Question } from '../question.ts'
import { ownWords } from '../talk/own-words.ts'
import { namesOffice } from '../understanding/offices.ts'
import { daysOf } from './row-date.ts'

export type Cell = NonNullable<Passage['cells']>[number]
type Asked = Pick<Question, 'text' | 'terms' | 'times'>

const WHO = /教师|老师|姓名|主讲|讲师|教练|领导$|(?:负责|联系|领衔|带队|主持|主讲)人/u

const SCORES = { asks: /多少分|几分|得分|分数/u, heading: /成绩|得分|分数|总分/u } as const

/** 谁教的 asks for the column 任课教师, 几点上课 for 上课时间. */
const COLUMNS: readonly { readonly asks: RegExp; readonly heading: RegExp }[] = [
  { asks: /(?:哪个?|什么)(?:单位|企业|公司|厂)|来自哪|哪家的/u, heading: /单位$|企业$|公司$/u },
  SCORES,
  { asks: /谁(?:来|家)?(?:承办|主办|举办|组织|办)/u, heading: /^(?:承办|主办|举办|组织)/u },
  { asks: /谁|哪位|哪个?老师/u, heading: WHO },
  { asks: /什么时候|啥时候|何时|几点|[上下]班|[开关]门|营业|哪一?天|(?:周|星期|礼拜)几|时间/u, heading: /时间|日期|时段/u },
  { asks: /哪里|哪儿|[在去到上]哪|什么地方|地点|地址/u, heading: /地点|地址|场所|场地|教室|位置|目的地/u },
  // 交多少材料钱
  { asks: /多少\p{Script=Han}{0,3}钱|几块|收费|费用|要钱/u, heading: /费$|费用|价格|价$|金额|收费/u },
  { asks: /几次|多少次|几节|几场|多少场/u, heading: /次数?$|场次|节数|期数/u },
  // 周日开不开 stands under 周末及节假日
  { asks: /(?:周|星期|礼拜)[六日天末]|双休|节假日|放假/u, heading: /周末|双休|节假日|(?:周|星期)[六日天]/u },
  { asks: new RegExp(`${weekday('一二三四五')}|平时|平日|工作日|上班日`, 'u'), heading: /平日|平时|工作日|(?:周|星期)一/u },
  {
    asks: /归(?:谁|哪)|谁管|哪个?(?:局|部门|单位|处|委)(?:管|负责|牵头)/u,
    heading: /(?:责任|主管|牵头|承办|实施|负责|管理)(?:单位|部门)/u,
  },
  { asks: /目标|计划数|任务|原定|原计划|(?:原来|本来)(?:定|要|计划)/u, heading: /目标|计划|任务/u },
  { asks: /完成|后来|实际|最后/u, heading: /完成|实际|实绩/u },
  { asks: /几天|多少天|多久|多长时间/u, heading: /天数|时长|时限|期限|课时/u },
  { asks: /(?:多少|几)个?(?:人|名|孩子|学生|职工|学员|会员)|名额/u, heading: /名额|人数/u },
]

/** 出席了什么, 来干什么 */
const DONE_THERE = {
  asks: /出席|(?:参加|参观|访问|考察|走访|看)(?:了|的)?(?:什么|啥|哪)|(?:来|去)?(?:干|做)(?:了)?(?:什么|啥|嘛)|什么(?:活动|事)/u,
  heading: /活动|内容|事由|事项|目的|情况/u,
} as const

/** By its own words without the unit, by half of them, by what stands for them, by the year or by the kind that is asked for. */
export function asksColumn({ text, terms, times }: Asked, heading: string): boolean {
  const name = foldText(heading).replace(/[(（][^)）]*[)）]|\s/gu, '')
  const year = /^(\d{4})年?$/u.exec(name)?.[1]
  if (year) return times.some(({ from, to }) => from <= Number(year) && Number(year) <= to)
  if (name.length < 2) return false
  // 焊工第一名是谁，哪个单位的 asks for 第一名获得者, and not for 承办单位.
  const winner = winnerAsked(text)
  if (winner && (winner.test(name) || /^(?:承办|主办|协办|组织)/u.test(name))) return winner.test(name)
  // What the question before asked is none of it.
  if (DONE_THERE.asks.test(ownWords(text)) && DONE_THERE.heading.test(name)) return true
  if (COLUMNS.some(({ asks, heading: form }) => asks.test(text) && form.test(name)) || asksWhich(text, name)) return true
  // 多少学员 asks for 在册学员（人）
  const held = HELD.exec(name)?.[1]
  if (held && new RegExp(`(?:多少|几)[个名位家]?${held}`, 'u').test(text)) return true
  // 会员数 for 有多少会员
  if (/..数$/u.test(name) && /多少|几/u.test(text) && text.includes(name.slice(0, -1))) return true
  // 书记是哪位 asks for 党工委书记.
  if (terms.some((term) => namesOffice(term.text) && name.endsWith(term.text))) return true
  if (terms.some((term) => term.essential && term.text.length >= 2 && name.startsWith(term.text) && asksInUnit(text, term.text, heading)))
    return true
  // 孩子上大学给多少 asks for 大学助学.
  const helped = HELP.exec(name)?.[1]
  if (helped && text.includes(helped) && /多少|几/u.test(text)) return true
  return saysWhole(text, name) || terms.some((term) => saysWhole(term.text, name) || term.alternatives.some((other) => other.text === name))
}

/** 冠军得分 is told by no row without a column of scores. */
export const lacksColumn = ({ text }: Pick<Asked, 'text'>, cells: readonly Cell[]): boolean =>
  SCORES.asks.test(text) && !cells.some(({ heading }) => SCORES.heading.test(foldText(heading)))

const HELD = /^(?:在册|现有|实有|注册|登记)(\p{Script=Han}{2,})$/u

const HELP = /^(\p{Script=Han}{2})(?:助学|救助|补助|补贴|津贴|慰问|奖励|资助)金?$/u

/** 女会员 are told by no column of 会员. */
const saysWhole = (text: string, name: string): boolean => {
  const at = text.indexOf(name)
  return at >= 0 && !isOfSome(text.slice(0, at))
}

/** 专职的有几个人 asks for 专职干部（人）: the word begins the heading, and the unit is that of the column. */
function asksInUnit(text: string, word: string, heading: string): boolean {
  const unit = /[（(]([^（()）]{1,3})[）)]$/u.exec(heading)?.[1]
  const behind = text.slice(text.indexOf(word) + word.length)
  return unit !== undefined && new RegExp(`^[^，。；]{0,8}(?:多少|几)个?${unit}`, 'u').test(behind)
}

// 教哪两门课, 走哪条线路, 学什么课: what is asked for begins as 课程 and 线路名称 do · not: 在哪上
const WHICH = /(?:哪[一两二三四五六几]?(?:个|门|条|种|项|些|类|场|期)|什么|啥)(\p{Script=Han})/gu
const asksWhich = (text: string, name: string): boolean => [...text.matchAll(WHICH)].some(([, first]) => name.startsWith(first ?? '\0'))

/** 瑜伽是哪个老师教的, where no column and no cell tells a person. */
export const lacksPerson = ({ text }: Pick<Asked, 'text'>, cells: readonly Cell[]): boolean =>
  (ASKS_TEACHER.test(text) || ASKS_HOLDER.test(text)) &&
  !cells.some(({ heading, value }) => WHO.test(heading) || kindOfCell(value) === 'name')
const ASKS_TEACHER = /(?:谁|哪[个位](?:老师|教练|师傅)|哪位)\p{Script=Han}{0,3}(?:教|讲|带|上课|授课|主讲|负责|领衔)/u

/** 总工会主席是谁: no row of numbers names one. */
export const ASKS_HOLDER =
  /(?:主席|书记|主任|会长|负责人|站长|馆长|局长|部长|经理|理事长|院长|校长)(?:现在|目前|都|是|叫|的?名字|姓名)*(?:谁|哪位|什么|啥)/u

/** 哪天休息 asks for the 休息日 rather than for the hours. */
export const namesColumn = ({ text }: Pick<Asked, 'text'>, heading: string): boolean => {
  const stem = /^(\p{Script=Han}{2,})(?:日|时间|日期|地点|地址|情况)$/u.exec(foldText(heading))?.[1]
  return stem !== undefined && !STEMS_OF_MANY.test(stem) && text.includes(stem)
}

/** 活动时间, 活动地点: what stands before tells no column from the other. */
const STEMS_OF_MANY = /^(?:活动|培训|比赛|竞赛|上课|举办|办理|服务|报名|开放)$/u

/** 就近 weighs less, and tells nothing. */
export const TELLING = 0.15
/** 太极 names 太极拳, 焊工 and 考证 name 焊工考证辅导; 课 alone names no 心理减压与沟通课. */
const SHARE = 0.4

/** Whether the question names this row: its words are most of what one of the cells says, and not what the whole table is about. */
export function namesRow({ terms }: Asked, cells: readonly Cell[], about: string): boolean {
  const telling = terms.filter((term) => term.weight >= TELLING && term.text.length >= 2 && !about.includes(term.text))
  return cells.some((cell) => {
    const value = foldText(cell.value)
    const said = telling.map((term) =>
      Math.max(0, ...[term.text, ...term.alternatives.map((other) => other.text)].map((word) => (value.includes(word) ? word.length : 0))),
    )
    return value.length >= 2 && said.reduce((sum, length) => sum + length, 0) >= value.length * SHARE
  })
}

/** The cell that a row goes by: not its number in the table. */
export const labelOf = (cells: readonly Cell[]): Cell | undefined => cells.find(({ value }) => HAS_LETTER.test(value)) ?? cells[0]
const HAS_LETTER = /\p{L}/u

/** 焊工 of 6月11日 | 焊工, where the question names it and no day. */
export function labelAsked(cells: readonly Cell[], text: string): Cell | undefined {
  const label = labelOf(cells)
  if (!label || daysOf(label.value) === undefined || daysOf(text) !== undefined) return label
  return cells.find(({ value }) => HAN_ALONE.test(value) && text.includes(value)) ?? label
}
const HAN_ALONE = /^\p{Script=Han}{2,}$/u
