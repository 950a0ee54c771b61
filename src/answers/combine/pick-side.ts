// Owns which figures one side of a combination may mean: by the table of figures and by the evidence, best first.
import { decide } from '../decide.ts'
import type { Question } from '../question.ts'
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
  const picked = newestFirst(question, retoldAsNear([...scores.values()], nearness)).sort((a, b) => b.score - a.score)
  const units = question.slots[0] ?? []
  const fitting = picked.filter(({ figure }) => units.includes(figure.unit))
  const best = fitting.length > 0 ? fitting : picked
  return best.length > 0 ? best : undefined
}

const LOOKED_AT = 120
const TABLE_SILENT = 0.45
/** What the first of the evidence adds. */
const EVIDENCE = 0.25

/** 扣掉2020年验收的122家: the question states the figure itself, and the documents hold it. */
function givenFigure(label: string, picked: readonly PickedFigure[]): PickedFigure | undefined {
  const stated = /(?<!\d)(\d+(?:\.\d+)?(?:[余多]?[万亿])?)(?:家|个|人|名|户|场|项|元|件)/u.exec(label)?.[1]
  return stated === undefined ? undefined : picked.find(({ figure }) => figure.raw.replace(/\s/gu, '').startsWith(stated))
}
