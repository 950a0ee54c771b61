// Owns what a price comes to for as many as the question takes: 每周180元 for six weeks, 每日80元 from the fourth day on for twelve days.
import type { Passage } from '../documents/passage.ts'
import { foldText } from '../text/characters.ts'
import { findQuantities } from '../text/quantity.ts'
import { countSaid } from '../text/quantity-numeral.ts'
import { splitSentences } from '../text/sentences.ts'
import { calculations } from '../wording/statistics-answers.ts'
import { isOtherwiseFor } from './other-price.ts'
import type { Question } from './question.ts'
import type { Reply } from './reply.ts'
import { capsIn, inYuan } from './ruled-amount.ts'
import { dependenceOf } from './talk/follow-up.ts'
import { SUM_WORDS } from './understanding/sum-words.ts'
import { type PricedUnit, type Taken, unitOf, unitsPriced, unitsTaken } from './understanding/units-taken.ts'

interface Source {
  readonly passage: (id: string) => Passage | undefined
  /** The price of one, asked for by itself. */
  readonly ask: (text: string) => Reply | undefined
}

/** Undefined where the question takes no number of something, or no price of one is told. */
export function createForSoMany({ passage, ask }: Source) {
  return (question: Question, made: Reply, isFirst: boolean): Reply | undefined => {
    const { text } = question
    const taken = unitsTaken(text)
    if (taken.length === 0 || made.calculations.length > 0 || !isOneCount(taken)) return undefined
    const multiplied = (price: Reply): Reply | undefined => multipliedBy(taken, price, text, passage)
    const told = multiplied(made)
    // What leans on a talk asks of its thing, which the price of one would not name.
    const leans = !isFirst && dependenceOf(question) !== 'none'
    const ofOne = told || leans ? undefined : ask(priceOfOne(text, taken))
    const isSame = made.kind === 'none' || made.citations[0]?.passage === ofOne?.citations[0]?.passage
    return told ?? (ofOne && isSame ? multiplied(ofOne) : undefined)
  }
}

/** 住了12天，津贴一共能拿多少 → 住了，津贴每天能拿多少 */
function priceOfOne(text: string, taken: readonly Taken[]): string {
  const each = taken.map(({ raw }) => raw.replace(NUMERAL, '每')).join('')
  const without = taken.reduce((rest, { raw }) => rest.replace(raw, ''), text).replaceAll(SUMS, '')
  const at = ASKS.exec(without)?.index ?? without.length
  return `${without.slice(0, at)}${each}${without.slice(at)}`
}
const NUMERAL = /^满?[\d一二两三四五六七八九十俩]+/u
const SUMS = new RegExp(SUM_WORDS, 'gu')
const ASKS = /(?:共|要|得|能|该|应|可以?)*(?:[交缴付拿领补给发收花退赔][给到费])?(?:多少|几[块百千])/u

/** 借了40天逾期10天, 两个大人一个孩子: which of the two the price is for, it does not say. */
const isOneCount = (taken: readonly Taken[]): boolean =>
  taken.every(({ unit, count }) =>
    taken.every((other) => kindOf(other.unit) !== kindOf(unit) || (other.unit === unit && other.count === count)),
  )
const kindOf = (unit: PricedUnit): PricedUnit => (unit === 'child' ? 'person' : unit)

function multipliedBy(taken: readonly Taken[], made: Reply, question: string, passage: Source['passage']): Reply | undefined {
  const [citation] = made.citations
  const text = foldText((citation && passage(citation.passage)?.text) ?? '')
  const price = made.kind === 'none' ? undefined : priceIn(foldText(made.text.split('\n')[0] ?? ''), taken)
  const sentence = price && sentenceWith(price.raw, text)
  if (!citation || !price || sentence === undefined || TOTAL.test(sentence) || isOtherwiseFor(question, price.raw, sentence, text))
    return undefined
  const counts = price.units.map((unit) => countOf(unit, taken, sentence, sentence.slice(0, sentence.indexOf(price.raw))))
  const exact = counts.flatMap((count) => count ?? [])
  // 两个孩子 of 每周180元, 两次 of 每日60元: whether both pay alike, or last as long, the price does not say.
  const left = taken.some(({ unit, count }) => count > 1 && LEFT.has(unit) && !price.units.includes(unit))
  if (left || exact.length < counts.length) return undefined
  const full = exact.reduce((amount, { count }) => amount * count, price.value)
  // 自第4日起计发 of two days: the rule itself tells it better than 0元.
  if (full === 0) return undefined
  const result = inYuan(Math.min(full, ...capsIn(sentence.slice(sentence.indexOf(price.raw)))))
  const computed = `${[price.raw, ...exact.flatMap(({ said }) => said)].join(' × ')} = ${inYuan(full)}`
  const operands = [{ raw: price.raw, doc: citation.doc }]
  return {
    ...made,
    text: [calculations.byPrice(result), computed, made.text].join('\n'),
    calculations: [{ text: computed, result, operands }],
  }
}
/** A whole amount that the sentence states is told, not computed. */
const TOTAL = /合计|总计|一共|共计|总额/u

interface Price {
  readonly raw: string
  readonly value: number
  readonly units: readonly PricedUnit[]
}

/** The one price of what the question takes; a bound is none. */
function priceIn(line: string, taken: readonly Taken[]): Price | undefined {
  const prices = findQuantities(line).flatMap(({ raw, unit, value, qualifier, start, end }) => {
    const units =
      unit === '元' && qualifier === '' && !BOUND.test(line.slice(0, start)) ? unitsPriced(line.slice(0, start), line.slice(end - 1)) : []
    return units.some((each) => taken.some((some) => some.unit === each)) ? [{ raw, value, units }] : []
  })
  return prices.length === 1 ? prices[0] : undefined
}

/** 最高可给予每年100万元 */
const BOUND = /(?:最[高低多少]|不[超低少高][过于]|至[少多])[^，。；,]{0,8}$/u

const sentenceWith = (raw: string, text: string): string | undefined =>
  splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .find((sentence) => sentence.includes(raw))

interface Counted {
  readonly count: number
  /** 9天; nothing where one is meant without a word. */
  readonly said: readonly string[]
}

/** Of what the question leaves open there is one: 每人每天 for three days. How long it lasts is never left open. */
function countOf(unit: PricedUnit, taken: readonly Taken[], sentence: string, before: string): Counted | undefined {
  const some = taken.find((each) => each.unit === unit)
  if (some === undefined) return ONE_OF.has(unit) ? { count: 1, said: [] } : undefined
  const free = numberOf(FREE, unit, sentence) ?? (numberOf(STARTS, unit, before) ?? 1) - 1
  if (free === 0 && BEYOND.test(sentence)) return undefined
  // 前3日每日80元，第4日起每日50元; 满10节每节25元: from so many on it may be another price.
  const bare = [STARTS, FREE, AT_MOST].reduce((rest, form) => rest.replace(form, ''), sentence)
  if ((numberOf(OTHER_COUNT, unit, bare) ?? Number.POSITIVE_INFINITY) <= some.count) return undefined
  const count = Math.max(0, Math.min(some.count - free, numberOf(AT_MOST, unit, sentence) ?? Number.POSITIVE_INFINITY))
  return { count, said: [some.raw.replace(NUMERAL, `${count}`)] }
}
const ONE_OF: ReadonlySet<PricedUnit> = new Set(['person', 'child', 'share', 'book', 'piece', 'room', 'court', 'sheet'])
const LEFT: ReadonlySet<PricedUnit> = new Set([...ONE_OF, 'time', 'term', 'lesson'])
/** 自住院第4日起计发 · 每年免费4次，超过的每次80元 · 累计不超过60日 */
const STARTS = /第([\d一二两三四五六七八九十]+)(个?\p{Script=Han}{1,2}?)起/gu
const FREE = /(?:前|免费)([\d一二两三四五六七八九十]+)(个?\p{Script=Han}{1,2}?)(?=免|不|[，,；;、]|内)/gu
const AT_MOST =
  /(?:不超过|最多|最长|上限为?)(?:发放?|给付?|补助?|补贴|支付|计发|享受|按)?([\d一二两三四五六七八九十]+)(个?(?:小时|[日天次周月年份晚期]))/gu
const OTHER_COUNT = /(?<![第每月\d])([\d二两三四五六七八九十]+)(个?(?:小时|\p{Script=Han}))/gu
const BEYOND = /(?<!不)超[过出](?:的|部分|[\d一二两三四五六七八九十])|首(?:个?小时|[日天周月年次节])/u

function numberOf(form: RegExp, unit: PricedUnit, sentence: string): number | undefined {
  const [, said] = [...sentence.matchAll(form)].find(([, , counted = '']) => unitOf(counted) === unit) ?? []
  return countSaid(said)
}
