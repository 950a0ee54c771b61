// Owns which of several figures is the one meant: with the deed, a total, a stock or an addition, as the question has it, and right beside its thing.
import { isLight } from '../../text/stop-words.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Looked } from '../evidence/looked.ts'
import type { Window } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import { besideMatch } from './beside.ts'
import { asksPeople } from './unit-kinds.ts'

/** Where no unit says which number is meant, the deed does: 推荐多少 is told where somebody 推荐, and not beside another number of the same thing. */
export const deedTold = ({ asked, slots, terms }: Question, inside: readonly number[]): number =>
  asked === 'figure' &&
  slots.every((units) => units.length === 0) &&
  terms.some(({ text, deed, weight }, t) => deed && weight >= DEED_WEIGHS && !isLight(text) && (inside[t] ?? 0) === 1)
    ? DEED_TOLD
    : 0
const DEED_WEIGHS = 0.2
const DEED_TOLD = 0.05

/** 人次 counts how often something was done: 培训多少人次 is told by 培训9000人次, and not by the 300人次 of those who were 调训. */
export function deedCounts({ asked, slots, terms }: Question, { text, quantities }: Window): number {
  const [units = [], more] = slots
  if (asked !== 'figure' || units[0] !== '人次' || more) return 0
  const deeds = terms.flatMap(({ text: word, deed }) => (deed && word.length > 1 && !isLight(word) ? [word] : []))
  const isDone = ({ unit, raw }: Window['quantities'][number]): boolean =>
    unit === units[0] && deeds.some((deed) => text.includes(`${deed}${raw}`) || text.includes(`${deed}了${raw}`))
  return deeds.length > 0 && quantities.some(isDone) ? DEED_COUNTS : 0
}
const DEED_COUNTS = 0.2

/** The figure that has most of the question right beside it. */
const BESIDE = 0.15

export function mostBeside({ question, matcher }: Looked, text: string, window: Window): number {
  const { quantities } = window
  if (question.asked !== 'figure' || quantities.length > 5) return 0
  const units = question.slots[0] ?? []
  let most = 0
  for (const quantity of quantities)
    if (units.length === 0 || (units.includes(quantity.unit) && !(quantity.unit === '个' && asksPeople(units))))
      most = Math.max(most, besideMatch(matcher, text, window, quantities, quantity))
  return BESIDE * most
}

/** 会员总数逾85万人 counts the members; 会员服务卡20万张 their cards. */
const TOTAL_OF = 0.06
const TOTALLED = /(?:总数|总量|总人数|人数)[已达为逾超近约有余共，]{0,3}\d/u

export function totalFit({ asked, terms }: Question, text: string): number {
  const at = asked === 'figure' ? TOTALLED.exec(text)?.index : undefined
  if (at === undefined) return 0
  const before = text.slice(Math.max(0, at - 10), at)
  const isOfThing = terms.some(
    (term) => term.essential && (before.endsWith(term.text) || term.alternatives.some((other) => before.endsWith(other.text))),
  )
  return isOfThing ? TOTAL_OF : 0
}

const STOCK = /累计|截至|至\d{4}年底|年底[，,]|共有|现有|总数|总量|已建|馆藏|有各类/gu
const ADDITION = /新建|新增|新评|新设|新发展|新命名|发展共|验收合格|当年|年内|提档升级|(?<!累计)建设/gu

/** 累计34个, 共有1186家: how many there are in all is said. */
export const tellsStock = ({ parsed, window }: Evidence): boolean => lastIndexOf(parsed.text.slice(window.start, window.end), STOCK) >= 0

/** A yearly addition is no stock and a stock no addition. */
export function measureFit(question: Question, text: string): number {
  if (!question.measure) return 0
  // The mark that stands last before the figure rules it: 累计建设甲153个，乙48个 are both stock.
  const stock = lastIndexOf(text, STOCK)
  const addition = lastIndexOf(text, ADDITION)
  if (stock < 0 && addition < 0)
    return question.measure === 'stock' && /(?:为|向|给|对|帮助|惠及|服务|培训|慰问|走访)\d[^，。]*$/u.test(text) ? -0.12 : 0
  const isStock = stock >= 0 && (stock > addition || text.slice(stock, addition).length < 8)
  if (question.measure === 'stock') return isStock ? 0.08 : -0.15
  return isStock ? -0.15 : 0.06
}

const lastIndexOf = (text: string, form: RegExp): number => [...text.matchAll(form)].at(-1)?.index ?? -1
