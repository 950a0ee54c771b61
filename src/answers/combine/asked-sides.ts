// Owns what is asked of each side of a combination that names its parts: each as a question of its own.

import { LEVELS } from '../../text/honour.ts'
import type { Question } from '../question.ts'
import type { Operation } from '../statistics/definitions.ts'
import { carryOver } from '../talk/follow-up.ts'
import { PRIZES } from '../understanding/prizes.ts'
import type { Combination } from './combination.ts'

export const withoutMeasure = ({ measure: _, ...rest }: Question): Question => rest

export interface AskedSide {
  readonly label: string
  readonly question: Question
  /** The same without the time that another side names: 园区2020年录入的会员和昆山采集的. */
  readonly ofAnyTime?: Question
}

/** Each part as a question: what the first says of scope and kind holds for the others, what the last says of the measure for all. */
export function questionsOf(
  question: Question,
  { parts, operation, context }: Combination,
  understandPart: (text: string) => Question,
): AskedSide[] {
  const whole = parts.map((part) => withMarks(understandPart(part)))
  const scene = context === '' ? [] : understandPart(context).terms
  return whole.map((own, i) => {
    const base = carryOver(
      { ...own, asked: 'open' },
      {
        ...(whole[0] as Question),
        terms: [...scene, ...sharedTerms(operation, whole, i)],
      },
    )
    const terms = namesScopeAlone(own) ? base.terms.map(({ origin: _, ...term }) => term) : base.terms
    // 数据量和交换量各多少条: what each is called leaves open what it is counted in.
    const leftOpen = (question.slots[0] ?? []).length > 0
    const said = own.slots.some((units) => units.length > 0) || (own.slots.length > 0 && operation !== 'ratio' && !leftOpen)
    const slots = said ? own.slots : operation === 'share' || (operation === 'ratio' && i > 0) ? [] : question.slots.slice(0, 1)
    const asked: Question = {
      ...withoutMeasure(base),
      terms,
      asked: 'figure' as const,
      slots: slots.slice(0, 1),
      times:
        own.times.length > 0
          ? own.times
          : (yearBefore(parts[i] ?? '', question) ?? (question.times.length === 1 ? question.times : base.times)),
      places: placesOf(own, whole, i) ?? question.places,
      ...measureFor(own, question, operation, i),
    }
    return { label: parts[i] ?? '', question: asked, ...(takesTime(own, whole) ? { ofAnyTime: { ...asked, times: [] } } : {}) }
  })
}

/** 2023年救助户数比上年少多少: the other side is of 2022. */
function yearBefore(part: string, { times: [time, more] }: Question): Question['times'] | undefined {
  if (time === undefined || more !== undefined || time.from !== time.to || !YEAR_BEFORE.test(part)) return undefined
  const year = time.from - 1
  return [{ from: year, to: year, raw: `${year}年` }]
}
const YEAR_BEFORE = /^(?:上一?年|前一年)/u

/** 全市和白石区的驿站: what the one side names nothing of is the other's thing. */
const namesScopeAlone = ({ terms, places, times, text }: Question): boolean =>
  terms.every((term) => OWN_LEVEL.test(term.text)) && (places.length > 0 || times.length > 0 || OWN_LEVEL.test(text))

/** 2020年园区的会员和昆山的 names a time for both; 园区2020年的会员和昆山的 may name it for the first alone. */
function takesTime(own: Question, [first]: readonly Question[]): boolean {
  const raw = first?.times[0]?.raw
  return own !== first && own.times.length === 0 && own.places.length > 0 && raw !== undefined && !first?.text.startsWith(raw)
}

const LEVELS_IN_FULL = LEVELS.filter((level) => level.endsWith('级'))

/** 第一名 of 第二名, 县劳模 of 市劳模, 省级 of 市级, 企业类 of 综合, 《甲志》: one word to who reads, of which the terms hold but half. */
const MARKS = new RegExp(
  `(?<=《)[^《》]{3,}(?=》)|${PRIZES.join('|')}|第[四五六]名|[一二三]孩|(?:${LEVELS.join('|')})(?:劳模|劳动模范)|${LEVELS_IN_FULL.join('|')}|(?<!\\p{Script=Han})\\p{Script=Han}{2}(?<![这那各哪此同几一二两三四五六七八九十大]\\p{Script=Han}?)类(?![型别比])`,
  'gu',
)

function withMarks(part: Question): Question {
  const marks = [...new Set(part.text.match(MARKS) ?? [])].filter(
    (mark) => !part.terms.some(({ text, essential }) => essential && text.includes(mark)),
  )
  return {
    ...part,
    terms: [
      ...part.terms.filter(({ text }) => !marks.includes(text)),
      ...marks.map((text) => ({ text, weight: 1, alternatives: [], essential: true, frequency: 1, asking: true })),
    ],
  }
}

/** 市里的比高新区多几家: a part without a place of its own takes none from the parts behind it. */
const placesOf = (own: Question, whole: readonly Question[], i: number): Question['places'] | undefined =>
  own.places.length > 0 || OWN_LEVEL.test(own.text) || (i === 0 && whole.some((other) => other.places.length > 0))
    ? own.places
    : whole[0]?.places.length
      ? whole[0].places
      : undefined
const OWN_LEVEL = /(?:全|我|本)[市县区省镇]|[市县区省镇](?:里|级|总)/u

/** 甲占累计的几成: what holds for the whole does not hold for the part. */
function measureFor(own: Question, question: Question, operation: Operation, i: number): Pick<Question, 'measure'> {
  const partOnly = operation === 'share' || ((operation === 'difference' || operation === 'rest') && i > 0)
  const measure = (operation === 'sum' ? undefined : own.measure) ?? (partOnly ? undefined : question.measure)
  return measure ? { measure } : {}
}

/** 一等奖 and 三等奖, 三星级 and 五星级 are told apart by their first character. */
const isSibling = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return (
    short.length > 1 &&
    short[0] !== long[0] &&
    long.slice(1).startsWith(short.slice(1)) &&
    (short.length === long.length || SERIAL.test(short))
  )
}
const SERIAL = /^[一二三四五六七八九](?:等奖|星级|季度|级|类|档)/u

/** 三星级、四星级、五星级党组织申报数: what the first and the last say beside their own, at less than its weight. */
function sharedTerms(operation: Operation, whole: readonly Question[], i: number): Question['terms'] {
  const own = whole[i]?.terms ?? []
  const others = [whole[0], whole.at(-1)].filter((other) => other !== undefined && other !== whole[i])
  const isKin = (text: string): boolean => own.some((each) => isSibling(each.text, text))
  // The whole that a share is held against is a thing of its own, unless it is told apart from the part by one word alone.
  if (operation === 'share' && i > 0 && own.length > 0 && !others.some((other) => other?.terms.some(({ text }) => isKin(text)))) return []
  // 平均每个基层工会多少会员: those it is divided by say nothing of which members are meant.
  if (operation === 'ratio' && i === 0 && own.some(({ essential }) => essential)) return []
  const kin = others.some((other) => other?.terms.some(({ text }) => isKin(text)))
  return others
    .flatMap((other) => (other === undefined ? [] : other === whole[0] && own.length > 0 && !kin ? withoutItsEnd(other) : other.terms))
    .filter((term) => !isKin(term.text))
    .map((term) => ({ ...term, weight: term.weight * 0.8 }))
}

/** 五星级申报数和评定数, 专升本推荐人数和录取人数: what the second one is stands in the place of what ends the first. */
function withoutItsEnd({ text, terms }: Question): Question['terms'] {
  const last = terms.reduce((end, term) => Math.max(end, text.lastIndexOf(term.text)), -1)
  return terms.length < 2 ? terms : terms.filter((term) => text.lastIndexOf(term.text) !== last)
}
