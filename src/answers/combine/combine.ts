// Owns answering questions over several figures: one question for each, then put together.
import type { SourceDocument } from '../../documents/source-document.ts'
import { decide } from '../decide.ts'
import type { Found } from '../evidence/find-evidence.ts'
import { carryOver } from '../follow-up.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { type Combination, combinationOf, type Operation } from './combination.ts'
import { composeCombined } from './compose-combined.ts'
import { type PickedFigure, rankFigures } from './figure-pick.ts'

export interface Combiner {
  readonly understand: (text: string) => Question
  readonly findEvidence: (question: Question) => Found
  readonly documents: ReadonlyMap<string, SourceDocument>
  /** What people call a place: 苏州工业园区 → 园区. */
  readonly nameOfPlace: (name: string) => string
}

export function combineFigures(question: Question, by: Combiner): Reply | undefined {
  const combination = combinationOf(question.text)
  const byScope = scopesOf(question, combination)
  if (byScope) return answerSides(byScope.operation, byScope.sides, by)
  if (!combination || (combination.operation === 'share' && statesShare(question, by))) return undefined
  return answerSides(combination.operation, questionsOf(question, combination, by), by)
}

const withoutMeasure = ({ measure: _, ...rest }: Question): Question => rest

/** What the documents state themselves is not computed again: 总申报数占全区党组织数的63.7%. */
function statesShare(question: Question, by: Combiner): boolean {
  const best = by.findEvidence(question).evidence[0]
  return best !== undefined && best.coverage >= 0.85 && best.quantities.some((quantity) => quantity.unit === '%')
}

interface Asked {
  readonly label: string
  readonly question: Question
}

/** 园区和昆山, 2020年和2021年: the same thing asked of each. */
function scopesOf(question: Question, combination: Combination | undefined): { operation: Operation; sides: Asked[] } | undefined {
  const operation = combination?.operation ?? (/对比|比较|哪边|哪里|哪个/u.test(question.text) ? 'compare' : 'both')
  if (operation === 'share') return undefined
  const figure = question.asked === 'figure' || combination !== undefined || /对比|比较/u.test(question.text)
  if (!figure) return undefined
  if (question.besides.length >= 2)
    return {
      operation,
      sides: question.besides.map((place) => ({
        label: place,
        question: { ...question, places: [place], slots: question.slots.slice(0, 1) },
      })),
    }
  const years = [...new Set(question.times.filter((time) => time.from === time.to).map((time) => time.from))]
  if (years.length < 2 || (combination && combination.parts.length >= 2 && !combination.parts.every((part) => /\d{4}/u.test(part))))
    return undefined
  return {
    operation,
    sides: years.map((year) => ({
      label: `${year}年`,
      question: { ...question, times: [{ from: year, to: year, raw: `${year}` }], slots: question.slots.slice(0, 1) },
    })),
  }
}

/** Each part as a question: what the first says of scope and kind holds for the others, what the last says of the measure for all. */
function questionsOf(question: Question, { parts, operation, context }: Combination, by: Combiner): Asked[] {
  const whole = parts.map((part) => by.understand(part))
  const scene = context === '' ? [] : by.understand(context).terms
  return whole.map((own, i) => {
    const base = carryOver({ ...own, asked: 'open' }, { ...(whole[0] as Question), terms: [...scene, ...sharedTerms(whole, i)] })
    const slots = own.slots.length > 0 ? own.slots : operation === 'share' ? [] : question.slots.slice(0, 1)
    return {
      label: parts[i] ?? '',
      question: {
        ...withoutMeasure(base),
        asked: 'figure' as const,
        slots: slots.slice(0, 1),
        times: own.times.length > 0 ? own.times : question.times.length === 1 ? question.times : base.times,
        places: own.places.length > 0 ? own.places : question.places,
        ...measureFor(own, question, operation, i),
      },
    }
  })
}

/** 甲占累计的几成: what holds for the whole does not hold for the part. */
function measureFor(own: Question, question: Question, operation: Operation, i: number): Pick<Question, 'measure'> {
  const partOnly = operation === 'share' || (operation === 'difference' && i > 0)
  const measure = own.measure ?? (partOnly ? undefined : question.measure)
  return measure ? { measure } : {}
}

/** 三星级、四星级、五星级党组织申报数: what the first and the last say beside their own, at less than its weight. */
function sharedTerms(whole: readonly Question[], i: number): Question['terms'] {
  const others = [whole[0], whole.at(-1)].filter((other) => other !== undefined && other !== whole[i])
  return others.flatMap((other) => other?.terms ?? []).map((term) => ({ ...term, weight: term.weight * 0.8 }))
}

function answerSides(operation: Operation, asked: readonly Asked[], by: Combiner): Reply | undefined {
  const ranked: PickedFigure[][] = []
  for (const { label, question } of asked) {
    if (question.terms.length === 0) return undefined
    const found = by.findEvidence(question)
    const given = givenFigure(label, found)
    if (!given && decide(question, found).kind !== 'answer') return undefined
    ranked.push(given ? [given] : rankFigures(question, found.evidence))
  }
  const figures = assign(ranked)
  return figures
    ? composeCombined(
        operation,
        asked.map(({ label }, i) => ({ label: shortLabel(label), figure: figures[i] as PickedFigure })),
        by.documents,
      )
    : undefined
}

/** Every side gets a figure of its own: the assignment with the best sum. */
function assign(ranked: readonly (readonly PickedFigure[])[]): readonly PickedFigure[] | undefined {
  let best: { readonly chosen: readonly PickedFigure[]; readonly score: number } | undefined
  const walk = (i: number, chosen: readonly PickedFigure[], score: number): void => {
    if (i === ranked.length) {
      const together = new Set(chosen.map((figure) => figure.evidence.passage.id)).size === 1 ? TOGETHER : 0
      if (!best || score + together > best.score + 1e-9) best = { chosen, score: score + together }
      return
    }
    for (const figure of (ranked[i] ?? []).slice(0, CHOICES))
      if (!chosen.some((other) => sameFigure(other, figure))) walk(i + 1, [...chosen, figure], score + figure.score)
  }
  walk(0, [], 0)
  return best?.chosen
}

const CHOICES = 5
/** Things named in one breath mostly stand in one passage. */
const TOGETHER = 0.3
const sameFigure = (a: PickedFigure, b: PickedFigure): boolean =>
  a.evidence.passage.id === b.evidence.passage.id && a.quantity.start === b.quantity.start

/** 扣掉2020年验收的122家: the question states the figure itself, and the documents hold it. */
function givenFigure(label: string, found: Found): PickedFigure | undefined {
  const stated = /(?<!\d)(\d+(?:\.\d+)?(?:[余多]?[万亿])?)(?:家|个|人|名|户|场|项|元|件)/u.exec(label)?.[1]
  if (stated === undefined) return undefined
  for (const evidence of found.evidence) {
    const quantity = evidence.quantities.find((each) => evidence.passage.text.slice(each.start, each.end).startsWith(stated))
    if (quantity) return { evidence, quantity, raw: evidence.passage.text.slice(quantity.start, quantity.end), score: evidence.score }
  }
  return undefined
}

const LABEL_MAX = 24

const shortLabel = (label: string): string => {
  const plain = label
    .replace(/^(?:20\d{2}年|全年)?(?:苏州工业)?/u, '')
    .replace(/(?:多少|几)[个家人名]?.*$/u, '')
    .replace(/[“”]/gu, '')
  return plain.length > LABEL_MAX ? plain.slice(-LABEL_MAX) : plain || label
}
