// Owns the sum of a row over the years that stand above its columns: 2021到2023年一共资助了多少学生
import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { compute } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import type { Question, TimeScope } from '../question.ts'
import type { Reply } from '../reply.ts'
import { SUM_WORDS } from '../understanding/sum-words.ts'
import { inScope } from './figure-scope.ts'
import { shareHeldIn } from './held-in.ts'
import type { FigureSource } from './pick-figures.ts'
import { citeAll } from './tell.ts'

const ASKS_SUM = new RegExp(`${SUM_WORDS}|共`, 'u')
/** 三年, 近三年: the span itself. */
const SPAN = /^近?[两二三四五六七八九十\d]+年(?:来|间|里)?$/u
const COVERED = 0.5
const COUNTED = /(?:多少|几)[个名位户件场次]?(\p{Script=Han}*)/u

export function tellYearsOfRow(
  question: Question,
  { figures, lexicon }: FigureSource,
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  const [time, another] = question.times
  if (question.asked !== 'figure' || !time || another || time.from === time.to || !ASKS_SUM.test(question.text)) return undefined
  const units = question.slots.flat()
  // Of 多少学生 a column of 人数 says as much by its unit.
  const counted = units.length > 0 ? (COUNTED.exec(question.text)?.[1] ?? '') : ''
  const telling = question.terms.filter(({ text }) => !SPAN.test(text) && !counted.startsWith(text))
  const rows = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (!figure.row || !isYearIn(figure.period, time) || (units.length > 0 && !units.includes(figure.unit))) continue
    if (inScope({ ...figure, period: `${time.from}-${time.to}` }, question, lexicon))
      rows.set(figure.passage, [...(rows.get(figure.passage) ?? []), figure])
  }
  const [best, next] = [...rows.values()]
    .filter((cells) => cells.length === time.to - time.from + 1 && new Set(cells.map(({ unit }) => unit)).size === 1)
    .map((cells) => ({ cells, covered: shareHeldIn(telling, cells[0]?.indicator ?? '') }))
    .filter(({ covered }) => covered >= COVERED)
    .sort((a, b) => b.covered - a.covered)
  return best && best.covered > (next?.covered ?? 0) ? tell(best.cells, documents) : undefined
}

const isYearIn = (period: string | undefined, { from, to }: TimeScope): boolean =>
  /^\d{4}$/u.test(period ?? '') && from <= Number(period) && Number(period) <= to

function tell(cells: readonly Figure[], documents: ReadonlyMap<string, SourceDocument>): Reply | undefined {
  const sum = compute('sum', cells)
  if (sum === undefined) return undefined
  const citations = citeAll(cells, documents)
  return {
    kind: 'compare',
    text: [calculations.sum(sum.result, cells.length), sum.text, ...[...new Set(citations.map(citationLine))].slice(0, 1)].join('\n'),
    citations,
    figures: cells.map(({ raw, indicator, passage }) => ({ raw, indicator, passage })),
    calculations: [{ text: sum.text, result: sum.result, operands: cells.map(({ raw, doc }) => ({ raw, doc })) }],
  }
}
