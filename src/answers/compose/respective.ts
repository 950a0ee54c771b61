// Owns lists that are told side by side: of 中级工、高级工每月津贴分别不低于200元、400元 who asks for 高级工 is told 高级工：不低于400元.
import type { Span } from '../../text/mapped-text.ts'
import type { Quantity } from '../../text/quantity.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { createTermMatcher, withoutQuotes } from '../evidence/term-match.ts'
import type { Question } from '../question.ts'
import { readable } from './excerpt.ts'

/** 甲、乙分别…1、2: what stands before, and the word between that holds for each. */
const RESPECTIVELY = /([^。；：:]*?[、和与及][^。；：:]*?)[，,]?\s*分别[^\d，。；]{0,10}(?=\d)/gu
const MARK = /、/u
const MARK_OR_WORD = /、|和|与|以及/u
/** Between values: 、 alone, or a word that each of them has behind it. */
const BETWEEN = /^(?:、|和|与|以及|，)$/u
const SAID = 0.6

export interface Respective {
  readonly head: string
  /** The lists with the word between them. */
  readonly window: Span
}

/** The one item that the question names, with its own value; undefined where it names none. */
export function tellRespective(question: Question, { passage, parsed, sentence, quantities }: Evidence): Respective | undefined {
  if (question.asked !== 'figure' || question.slots.length !== 1 || passage.cells || quantities.length === 0) return undefined
  const text = parsed.text.slice(sentence.start, sentence.end)
  for (const match of text.matchAll(RESPECTIVELY)) {
    const [whole = '', before = ''] = match
    const list = lastClause(before)
    const values = valuesFrom(parsed.text, parsed.quantities, sentence.start + match.index + whole.length)
    const items = [MARK, MARK_OR_WORD].map((between) => list.split(between).map(named)).find(({ length }) => length === values.length)
    const item = items && items.length > 1 ? itemNamed(question, items) : undefined
    const value = item === undefined ? undefined : values[item]
    if (items === undefined || item === undefined || value === undefined || !isInSlot(question, value)) continue
    const verb = /分别([^\d]*)$/u.exec(whole)?.[1] ?? ''
    const amount = passage.text.slice(value.start, value.end).replace(/^\D+/u, '')
    const start = sentence.start + match.index + before.indexOf(list)
    return { head: readable(`${items[item] ?? ''}：${verb}${amount}`), window: { start, end: values.at(-1)?.end ?? value.end } }
  }
  return undefined
}

/** 产生“云汀工匠”20名 names “云汀工匠”, 对在企业工作的博士 names 博士. */
const named = (item: string): string =>
  item
    .replace(/^.*的(?=[^的]{2,}$)/u, '')
    .replace(/\d[\d.,]*[余多]?[万亿]?[余多]?\p{Script=Han}$/u, '')
    .replace(/^\s*(?:产生|评选出?|设立?|选出|其中)/u, '')
    .trim()

/** The list stands behind the last comma, as far as that part is a list. */
function lastClause(before: string): string {
  const clauses = before.split(/[，,]/u)
  return clauses.findLast((clause) => MARK_OR_WORD.test(clause)) ?? before
}

function valuesFrom(text: string, quantities: readonly Quantity[], from: number): readonly Quantity[] {
  const behind = quantities.filter(({ end }) => end > from)
  const [first] = behind
  if (first === undefined || first.start > from) return []
  const row = [first]
  for (const next of behind.slice(1)) {
    const last = row.at(-1) as Quantity
    if (next.unit !== first.unit || !BETWEEN.test(text.slice(last.end, next.start).trim())) break
    row.push(next)
  }
  return row
}

/** 工匠提名奖: of two that are named the one that stands last is meant. */
function itemNamed({ terms, text }: Question, items: readonly string[]): number | undefined {
  const names = terms.filter((term) => term.text.length > 1)
  const matcher = createTermMatcher(names)
  // 高级技师每月津贴 stands last with what is said of them all.
  const own = items.map((item, i) => (i < items.length - 1 ? item : headOf(item, names)))
  const said = own.map((item) => matcher.match(withoutQuotes(item)))
  const apart = names.flatMap((term, t) => {
    // In its own word before another for it.
    const literal = own.flatMap((item, i) => (withoutQuotes(item).includes(term.text) ? [i] : []))
    const [only, other] = literal.length > 0 ? literal : said.flatMap((match, i) => ((match[t] ?? 0) >= SAID ? [i] : []))
    return only === undefined || other !== undefined ? [] : [{ item: only, at: text.lastIndexOf(term.text) }]
  })
  return apart.sort((a, b) => b.at - a.at)[0]?.item
}

/** 常委会委员 of 常委会委员中一线职工比例: as far as words of the question follow one another. */
function headOf(item: string, names: Question['terms']): string {
  const plain = withoutQuotes(item)
  let end = 0
  for (;;) {
    const next = names.find(({ text }) => plain.startsWith(text, end))
    if (next === undefined) break
    end += next.text.length
  }
  return end > 0 ? plain.slice(0, end) : plain.slice(0, Math.ceil(plain.length / 2))
}

const isInSlot = ({ slots: [units = []] }: Question, { unit }: Quantity): boolean => units.length === 0 || units.includes(unit)
