// Owns first lines that only lead up to what is told: 为缓解…问题，甲会联合乙会 says nothing yet, nor does 借助“夜话” to who asks for the 夜话.
import type { Span } from '../../text/mapped-text.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import type { FitsLine } from './line-room.ts'

/** Since when, for what, on what ground: nothing of it is done in that clause. */
const SUBORDINATE =
  /^(?:(?:为(?!期|止|\d)|围绕|针对|根据|按照|随着|结合)[^，]*|自[^，]*(?:以来|起)|在[^，]*[中下上时后里]|[^，]{0,30}以[^，]*为[^，]{0,4}(?:契机|抓手|主线|重点|载体|导向|目标|引领|核心|基础))[，,]?\s*$/u
/** By what and with whom. */
const MEANS =
  /^(?:(?:通过|借|利用)[^，]*|[^，]{0,8}(?:依托|借助|围绕|针对|立足)[^，]*|[^，]{0,16}(?:联合|会同|携手|协同|联手)[^，]{2,}|[^，]{0,8}发挥[^，]*(?:优势|作用))[，,]?\s*$/u
/** 联合举办, 通过演讲宣传: what is done stands there. */
const DONE = /举[办行]|开[展办设通]|设[立有置]|建[立成设]|成立|启动|推出|组织|召开|发放|提供|打造|印发|出台|签[订署]|送[上去]|实现/u
/** What a clause must say beside the words of the question, in characters. */
const TELLS = 6

/** 由甲会联合乙会 is all that who asks to know. */
const TELLS_MORE: ReadonlySet<Question['asked']> = new Set(['what', 'how', 'why', 'open', 'condition', 'yesno'])

/** With the clauses behind it as far as there is room, or else with those before it, where it tells nothing by itself. */
export function ledOn(question: Question, each: Evidence, fits: FitsLine): Evidence {
  const { parsed, window } = each
  const textOf = (span: Span): string => parsed.text.slice(span.start, span.end)
  const own = parsed.clauses.filter(({ start, end }) => start < window.end && window.start < end)
  const isIdle = own.every((clause) => leads(textOf(clause)) || beyond(question, textOf(clause)) < TELLS)
  if (!TELLS_MORE.has(question.asked) || !isIdle) return each
  const inSentence = parsed.clauses.filter(({ sentence }) => sentence === own[0]?.sentence)
  const behind = inSentence.filter(({ start }) => start >= window.end)
  const before = inSentence.filter(({ end }) => end <= window.start).reverse()
  const taken = [behind, before].map((clauses) => grownOver(window, clauses, (span) => fits(textOf(span)))).find((span) => span !== window)
  return taken ? { ...each, window: taken } : each
}

function grownOver(window: Span, clauses: readonly Span[], fits: (span: Span) => boolean): Span {
  let taken = window
  for (const { start, end } of clauses) {
    const wider = { start: Math.min(taken.start, start), end: Math.max(taken.end, end) }
    if (!fits(wider)) break
    taken = wider
  }
  return taken
}

const leads = (clause: string): boolean => SUBORDINATE.test(clause.trim()) || (MEANS.test(clause.trim()) && !DONE.test(clause))

function beyond({ terms }: Question, clause: string): number {
  const words = terms.flatMap((term) => [term.text, ...term.alternatives.map(({ text }) => text)])
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), clause)
  return (rest.match(/[\p{Script=Han}\d]/gu) ?? []).length
}
