// Owns which figures one side of a combination may mean: by the table of figures and by the evidence, best first.

import type { Figure } from '../../documents/figure.ts'
import { decide } from '../decide.ts'
import type { Question } from '../question.ts'
import { isFormerLevel } from '../statistics/changes.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import type { Combiner } from './combiner.ts'
import { type PickedFigure, rankFigures } from './figure-pick.ts'
import { newestFirst, retoldAsNear } from './several-reports.ts'

/** The figures that may be meant, by the table and by the evidence; undefined where neither holds the thing. */
export function pickSide(label: string, question: Question, by: Combiner): PickedFigure[] | undefined {
  const table = by.table()
  const fromTable = pickFigures(question, { figures: table.figures, lexicon: by.lexicon })
  const given = givenFigure(label, fromTable)
  if (given) return [given]
  const found = by.findEvidence(question)
  const read = decide(question, found).kind === 'answer' ? rankFigures(question, found.evidence, table) : []
  const scores = new Map(fromTable.slice(0, LOOKED_AT).map(({ figure, score }) => [figure.id, { figure, score }]))
  const top = read[0]?.score ?? 0
  const nearness = new Map<string, number>()
  for (const { figure, score } of read) {
    const whole = table.whole(figure)
    const known = scores.get(whole.id)
    // What the evidence alone knows of stands behind what both know.
    const near = EVIDENCE - Math.min(1, top - score)
    scores.set(whole.id, { figure: whole, score: known ? known.score + Math.max(0, near) : TABLE_SILENT + near })
    nearness.set(whole.id, near)
  }
  const asked = [...scores.values()].map(({ figure, score }) => ({
    figure,
    score: score - formerLoss(question, figure) + dueFit(question, figure),
  }))
  const picked = newestFirst(question, retoldAsNear(asked, nearness)).sort((a, b) => b.score - a.score)
  const units = question.slots[0] ?? []
  const fitting = picked.filter(({ figure }) => units.includes(figure.unit))
  const best = fitting.length > 0 ? fitting : picked
  return best.length > 0 ? best : undefined
}

const LOOKED_AT = 120
const TABLE_SILENT = 0.45
/** What the first of the evidence adds. */
const EVIDENCE = 0.25

/** 由54天缩短到37天: what it was is no side, unless that is asked for. */
const formerLoss = ({ text, times }: Question, figure: Figure): number =>
  times.length === 0 && !ASKS_FORMER.test(text) && isFormerLevel(figure) ? FORMER : 0
const ASKS_FORMER = /原|以前|之前|过去|去年|上年|年初|当初|起初|前后|[由从](?:多少|几)|增|升|降|减|提高|变/u
const FORMER = 0.5

/** 各给多少 wants what each gets: 每人4500元, and not 总额78.6万元. */
function dueFit({ text }: Question, { unit, quote, inQuote, value }: Figure): number {
  if (unit !== '元' || !ASKS_DUE.test(text)) return 0
  const clause = /[^，。；、]*$/u.exec(quote.slice(0, inQuote))?.[0] ?? ''
  return PER_ONE.test(clause) ? DUE : value >= SUM_OF_ALL ? -DUE : 0
}
const ASKS_DUE =
  /(?:各自?|分别|[每一]个?(?:人|户|家|名|位|年|月|天))[^，。；？?]{0,3}(?:给|补|发|领|拿|奖|报|得|资助|补助|补贴|奖励)(?:多少|几)/u
const PER_ONE = /每|各|人均|户均|一次性|标准/u
const SUM_OF_ALL = 100_000
const DUE = 0.3

/** 扣掉2020年验收的122家: the question states the figure itself, and the documents hold it. */
function givenFigure(label: string, picked: readonly PickedFigure[]): PickedFigure | undefined {
  const stated = /(?<!\d)(\d+(?:\.\d+)?(?:[余多]?[万亿])?)(?:家|个|人|名|户|场|项|元|件)/u.exec(label)?.[1]
  return stated === undefined ? undefined : picked.find(({ figure }) => figure.raw.replace(/\s/gu, '').startsWith(stated))
}
