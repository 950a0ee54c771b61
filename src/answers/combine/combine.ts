// Owns answering questions over several figures: one question for each, then put together.

import type { SourceDocument } from '../../documents/source-document.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { decide } from '../decide.ts'
import type { FindEvidence } from '../evidence/find-evidence.ts'
import { carryOver } from '../follow-up.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import type { Operation } from '../statistics/definitions.ts'
import { figureAt } from '../statistics/figure-at.ts'
import type { FigureTable } from '../statistics/figure-table.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import { asksPlan } from '../understanding/question-scope.ts'
import { assignFigures } from './assign-figures.ts'
import { type Combination, combinationOf } from './combination.ts'
import { composeCombined } from './compose-combined.ts'
import { type PickedFigure, rankFigures } from './figure-pick.ts'
import { changeOf } from './rate.ts'

export interface Combiner {
  readonly understand: (text: string) => Question
  readonly findEvidence: FindEvidence
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly table: () => FigureTable
  readonly lexicon: Lexicon
  /** What people call a place: 苏州工业园区 → 园区. */
  readonly nameOfPlace: (name: string) => string
}

export function combineFigures(asked: Question, by: Combiner): Reply | undefined {
  const change = changeOf(asked, { figures: by.table().figures, lexicon: by.lexicon }, by.table())
  if (change) {
    const sides = [change.earlier, change.later].map((figure, i) => ({ label: change.labels[i] ?? '', figure }))
    return composeCombined('rate', sides, by)
  }
  const combination = combinationOf(asked.text)
  // 一共 asks for the sum, not for what there is in all.
  const question = combination?.operation === 'sum' && !/累计|截至|现有|已有|总量/u.test(asked.text) ? withoutMeasure(asked) : asked
  const byScope = scopesOf(question, combination)
  if (byScope) return answerSides(byScope.operation, byScope.sides, by)
  if (!combination || (combination.operation === 'share' && statesShare(question, by))) return undefined
  return answerSides(combination.operation, questionsOf(question, combination, by), by)
}

const withoutMeasure = ({ measure: _, ...rest }: Question): Question => rest

/** What the documents state themselves is not computed again: 总申报数占全区党组织数的63.7%. */
function statesShare(question: Question, by: Combiner): boolean {
  const best = by.findEvidence(question).evidence[0]
  return (
    best !== undefined &&
    best.coverage >= 0.85 &&
    best.quantities.some(({ unit, start }) => unit === '%' && figureAt(best.passage, start)?.kind !== 'other')
  )
}

interface Asked {
  readonly label: string
  readonly question: Question
}

/** 园区和昆山, 2020年和2021年: the same thing asked of each. */
function scopesOf(question: Question, combination: Combination | undefined): { operation: Operation; sides: Asked[] } | undefined {
  const operation = combination?.operation ?? (/对比|比较|哪边|哪里|哪个/u.test(question.text) ? 'compare' : 'both')
  if (operation === 'share' || operation === 'ratio') return undefined
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
  const planned = (year: number): boolean => combination?.parts.some((part) => part.includes(`${year}`) && asksPlan(part)) ?? question.plan
  return {
    operation,
    sides: years.map((year) => ({
      label: `${year}年`,
      question: {
        ...(planned(year) ? withoutMeasure(question) : question),
        plan: planned(year),
        times: [{ from: year, to: year, raw: `${year}` }],
        slots: question.slots.slice(0, 1),
      },
    })),
  }
}

/** Each part as a question: what the first says of scope and kind holds for the others, what the last says of the measure for all. */
function questionsOf(question: Question, { parts, operation, context }: Combination, by: Combiner): Asked[] {
  const whole = parts.map((part) => by.understand(part))
  const scene = context === '' ? [] : by.understand(context).terms
  return whole.map((own, i) => {
    const base = carryOver(
      { ...own, asked: 'open' },
      {
        ...(whole[0] as Question),
        terms: [...scene, ...(operation === 'share' && i > 0 && own.terms.length > 0 ? [] : sharedTerms(whole, i))],
      },
    )
    const slots = own.slots.length > 0 ? own.slots : operation === 'share' ? [] : question.slots.slice(0, 1)
    return {
      label: parts[i] ?? '',
      question: {
        ...withoutMeasure(base),
        asked: 'figure' as const,
        slots: slots.slice(0, 1),
        times: own.times.length > 0 ? own.times : question.times.length === 1 ? question.times : base.times,
        places: placesOf(own, whole, i) ?? question.places,
        ...measureFor(own, question, operation, i),
      },
    }
  })
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
  const partOnly = operation === 'share' || (operation === 'difference' && i > 0)
  const measure = (operation === 'sum' ? undefined : own.measure) ?? (partOnly ? undefined : question.measure)
  return measure ? { measure } : {}
}

/** 三星级、四星级、五星级党组织申报数: what the first and the last say beside their own, at less than its weight. */
/** 一等奖 and 三等奖, 三星级 and 五星级 are told apart by their first character. */
const isSibling = (a: string, b: string): boolean => a !== b && a.length === b.length && a.length > 1 && a.slice(1) === b.slice(1)

function sharedTerms(whole: readonly Question[], i: number): Question['terms'] {
  const others = [whole[0], whole.at(-1)].filter((other) => other !== undefined && other !== whole[i])
  const own = whole[i]?.terms ?? []
  return others
    .flatMap((other) => other?.terms ?? [])
    .filter((term) => !own.some((each) => isSibling(each.text, term.text)))
    .map((term) => ({ ...term, weight: term.weight * 0.8 }))
}

function answerSides(operation: Operation, asked: readonly Asked[], by: Combiner): Reply | undefined {
  const ranked: PickedFigure[][] = []
  for (const [i, { label, question }] of asked.entries()) {
    const side = operation === 'share' && i > 0 ? wholeOf(question, asked[0]?.question, by) : question
    if (side.terms.length === 0) return undefined
    const picked = pick(label, side, by)
    if (!picked) return undefined
    ranked.push(picked)
  }
  const figures = assignFigures(operation, ranked)
  return figures
    ? composeCombined(
        operation,
        asked.map(({ label }, i) => ({ label: shortLabel(label), figure: (figures[i] as PickedFigure).figure })),
        by,
      )
    : undefined
}

/** 占全市的几成: the whole is the same thing of the place that the part lies in. */
function wholeOf(whole: Question, part: Question | undefined, { lexicon }: Combiner): Question {
  const level = /^全?([市县区省镇])/u.exec(whole.text)?.[1]
  const outer = level && (part?.places ?? []).flatMap((place) => lexicon.ancestors(place).slice(1)).find((place) => place.endsWith(level))
  return outer && part ? { ...whole, places: [outer], terms: part.terms, ...(part.measure ? { measure: part.measure } : {}) } : whole
}

/** The figures that may be meant, by the table and by the evidence; undefined where neither holds the thing. */
function pick(label: string, question: Question, by: Combiner): PickedFigure[] | undefined {
  const table = by.table()
  const fromTable = pickFigures(question, { figures: table.figures, lexicon: by.lexicon })
  const given = givenFigure(label, fromTable)
  if (given) return [given]
  const found = by.findEvidence(question)
  const read = decide(question, found).kind === 'answer' ? rankFigures(question, found.evidence, table) : []
  const scores = new Map(fromTable.slice(0, LOOKED_AT).map(({ figure, score }) => [figure.id, { figure, score }]))
  const top = read[0]?.score ?? 0
  for (const { figure, score } of read) {
    const whole = table.whole(figure)
    const known = scores.get(whole.id)
    // What the evidence alone knows of stands behind what both know.
    const near = EVIDENCE - Math.min(1, top - score)
    scores.set(whole.id, { figure: whole, score: known ? known.score + Math.max(0, near) : TABLE_SILENT + near })
  }
  const picked = [...scores.values()].sort((a, b) => b.score - a.score)
  const units = question.slots[0] ?? []
  const fitting = picked.filter(({ figure }) => units.includes(figure.unit))
  const best = fitting.length > 0 ? fitting : picked
  return best.length > 0 ? best : undefined
}

const LOOKED_AT = 40
const TABLE_SILENT = 0.45
/** What the first of the evidence adds. */
const EVIDENCE = 0.25

/** 扣掉2020年验收的122家: the question states the figure itself, and the documents hold it. */
function givenFigure(label: string, picked: readonly PickedFigure[]): PickedFigure | undefined {
  const stated = /(?<!\d)(\d+(?:\.\d+)?(?:[余多]?[万亿])?)(?:家|个|人|名|户|场|项|元|件)/u.exec(label)?.[1]
  return stated === undefined ? undefined : picked.find(({ figure }) => figure.raw.replace(/\s/gu, '').startsWith(stated))
}

const LABEL_MAX = 24

const shortLabel = (label: string): string => {
  const plain = label
    .replace(/^(?:20\d{2}年|全年)?(?:苏州工业)?/u, '')
    .replace(/(?:多少|几)[个家人名]?.*$/u, '')
    .replace(/[“”]/gu, '')
  return plain.length > LABEL_MAX ? plain.slice(-LABEL_MAX) : plain || label
}
