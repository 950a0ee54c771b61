// Owns follow-ups that compute with what was told before: 合计多少, 哪个多, 差多少, 平均每户多少, 占全市多少, 比上年增长多少.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import { statistics } from '../../wording/statistics.ts'
import { RATE } from '../combine/combination.ts'
import { combineFigures } from '../combine/combine.ts'
import type { Combiner } from '../combine/combiner.ts'
import { composeCombined } from '../combine/compose-combined.ts'
import { ASKS_EACH_SHARE, tellPartsOfFirst } from '../combine/parts-of-whole.ts'
import { SILENT } from '../compose/compose-none.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { Operation } from '../statistics/definitions.ts'
import { measureOf } from '../statistics/figure-table.ts'
import { namesNothing } from '../understanding/counting-words.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { asksCountOfList, tellCountOfList } from './count-of-list.ts'
import type { FullTurn } from './said-in-full.ts'
import { tellSameCalculation } from './same-calculation.ts'
import { tellAverage } from './talk-average.ts'
import { tellChange, tellSince } from './talk-change.ts'
import { tellConverted } from './talk-convert.ts'
import { tellDifference } from './talk-difference.ts'
import { figuresTold, sidesOf } from './talk-figures.ts'
import { tellFormer } from './talk-former.ts'
import { tellOrder } from './talk-order.ts'
import { tellRate, tellWholeOfShare } from './talk-rate.ts'
import { tellShareOn } from './talk-share.ts'
import { tellBeside, tellNextBeside, tellPartBeside, tellServedBeside } from './tell-beside.ts'

const LONGEST = 20
const SUM = new RegExp(`${SUM_WORDS}|共(?:有)?多少`, 'u')
const DIFFERENCE = /相差|差(?:了)?多少|差几|差距|多(?:了|出)?(?:多少|几)(?!.*比)/u
const COMPARE = /(?:哪|谁)[^，。]{0,6}(?:更)?(?:多|少|高|低|大)/u
const AVERAGE = /平均|人均|户均|每[人户家个场名次]/u
const SHARE = /占/u
/** 平均每户多少, 占全市多少: asks for a calculation with what was told, whether it can be made or not. */
export const asksOnFigures = ({ text }: Question): boolean =>
  text.length <= LONGEST &&
  (/^(?:又|各)?占/u.test(text) || (namesNothing(text) && [AVERAGE, RATE, SUM, DIFFERENCE, COMPARE].some((form) => form.test(text))))

/** Undefined where the question is none that goes on with the figures told before. */
export function continueFigures(question: Question, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const { text } = question
  if (text.length > LONGEST || history.length === 0) return undefined
  if (asksCountOfList(text, history)) return tellCountOfList(history, by) ?? SILENT
  return computed(question, history, by) ?? (asksOnFigures(question) ? askedAnew(text, history, by) : elsewhere(text, history, by))
}

/** 园区妈妈驿站有多少, 占全市多少, 昆山呢: the same calculation for another place. */
function elsewhere(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const [before, last] = history.slice(-2)
  const said = /^那?么?(.{2,6}?)的?呢[？?]?$/u.exec(text)?.[1]
  const [place] = said === undefined ? [] : by.lexicon.placesIn(said)
  if (!before || !last || place?.raw !== said || !asksOnFigures(by.understand(last.question))) return undefined
  const [named] = by.lexicon.placesIn(before.question)
  return named && askedAnew(last.question, [{ ...before, question: before.question.replace(named.raw, said ?? '') }], by)
}

const ASKING =
  /(?:一共|总共)?(?:有|办|举办|开展|是|签|花|发)?(?:了)?(?:多少|几)(?:万|千|百)?[家个人名户场次项元件钱]{0,2}(?=\p{Script=Han}{0,8}[？?]?$)|[呢？?]+$/u

/** 昆山竞赛办了多少场, then 平均每场多少人: the thing of the one and the calculation of the other are one question. */
function askedAnew(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const before = history.at(-1)?.question.replace(ASKING, '') ?? ''
  if (before.length < 2 || before.length > LONGEST || /占|平均|均|，/u.test(before)) return undefined
  return combineFigures(by.understand(`${before}${text}`), by)
}

function computed(question: Question, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const { text } = question
  if (ASKS_EACH_SHARE.test(text)) return tellPartsOfFirst([...figuresTold(history, by)].reverse(), by)
  if (SHARE.test(text)) return tellShareOn(question, history, by)
  // As it was said: 从大到小 is no slip of 扩大到小.
  const order = tellOrder(foldText(question.raw), history, by)
  if (order) return order
  const converted = tellConverted(text, history, by)
  if (converted) return converted
  const made =
    tellAverage(question, history, by) ??
    tellSameCalculation(text, history, by) ??
    tellBeside(text, history, by) ??
    tellPartBeside(text, history, by) ??
    tellServedBeside(question, history, by) ??
    tellNextBeside(question, history, by) ??
    tellSince(text, history, by) ??
    tellDifference(text, history, by) ??
    tellFormer(text, history, by)
  if (made) return made
  const rate = tellRate(text, history, by) ?? tellWholeOfShare(text, history, by)
  if (rate) return rate
  if (!namesNothing(text)) return undefined
  if (RATE.test(text) || /比(?:上|去|前)?一?年|比(?:上|前)一?[期届轮季批次回]|比\d{4}/u.test(text)) return tellChange(question, history, by)
  const operation = SUM.test(text) ? 'sum' : DIFFERENCE.test(text) ? 'difference' : COMPARE.test(text) ? 'compare' : undefined
  return operation === undefined ? undefined : together(operation, question, history, by)
}

const COUNT: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 }

/** 两个区合计多少, 哪个多: the figures of the talk, of one measure. */
function together(
  operation: 'sum' | 'difference' | 'compare',
  question: Question,
  history: readonly FullTurn[],
  by: Combiner,
): Reply | undefined {
  const units = question.slots[0] ?? []
  const told = figuresTold(history, by)
  const parts = operation === 'sum' ? partsOfOneWhole(history, by) : []
  if (parts.length > 1) return composeCombined('sum', sidesOf(parts, by), by)
  // 一共多少钱 sums what counts money, 差多少 holds the last two against each other.
  const fitting = told.filter(({ unit }) => units.includes(unit))
  const last = told.at(-1)
  const alike = operation === 'compare' && last ? told.filter(({ unit }) => measureOf(unit) === measureOf(last.unit)) : told
  const count = COUNT[/[两二三四五六]/u.exec(question.text)?.[0] ?? ''] ?? (operation === 'difference' ? 2 : Number.POSITIVE_INFINITY)
  // 综合和城建各多少, and then 哪个多: of the two that were told last.
  const pair = operation === 'compare' ? figuresTold(history.slice(-1), by) : []
  const figures = pair.length > 1 && areAlike(pair) ? pair : (fitting.length > 1 ? fitting : alike).slice(-count)
  if (figures.length < 2) return undefined
  if (!areAlike(figures)) return notDone(operation, figures, by)
  const reply = composeCombined(operation, sidesOf(figures, by), by)
  return reply && operation === 'compare' && ASKS_LEAST.test(question.text) ? withLeast(reply, figures, by) : reply
}

/** 哪个最少 */
const ASKS_LEAST = /(?:哪|谁)[^，。]{0,6}(?:最|更)?(?:少|低|小)/u
function withLeast(reply: Reply, figures: readonly Figure[], by: Combiner): Reply {
  const least = figures.reduce((a, b) => (b.value < a.value ? b : a))
  const { label } = sidesOf(figures, by)[figures.indexOf(least)] ?? {}
  const isOne = figures.filter(({ value }) => value === least.value).length === 1
  return label === undefined || !isOne
    ? reply
    : { ...reply, text: reply.text.replace(/^([^；\n]*)[^\n]*/u, `$1；${statistics.least}：${label}`) }
}

/** 工资专项占多少, 女职工专项呢, and then 两个加起来: the two parts, and not a part and its whole. */
function partsOfOneWhole(history: readonly FullTurn[], { table }: Combiner): readonly Figure[] {
  const shares = history.slice(-2).map(({ reply }) => (reply.calculations[0]?.result.endsWith('%') ? reply.figures : []))
  const wholes = new Set(shares.map((figures) => figures.at(1)?.raw))
  if (wholes.size !== 1 || wholes.has(undefined)) return []
  return shares.flatMap(([part]) => (part && table().find(part.passage, part.raw)) ?? [])
}

const areAlike = (figures: readonly Figure[]): boolean => new Set(figures.map(({ unit }) => measureOf(unit))).size === 1

/** 走访10643户，结对183名；计量单位不同，不能直接相加 */
function notDone(operation: Operation, figures: readonly Figure[], by: Combiner): Reply | undefined {
  const told = composeCombined('both', sidesOf(figures, by), by)
  return (
    told && { ...told, text: told.text.replace(/^.*/u, (head) => `${head}；${statistics.differ.unit}，${statistics.notDone[operation]}`) }
  )
}
