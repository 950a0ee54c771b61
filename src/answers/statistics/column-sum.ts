// Owns the sum over a table's column that no row of it states: 四个季度报名人数合计多少.
import type { Figure } from '../../documents/figure.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { compute, written } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { type FigureSource, pickFigures } from './pick-figures.ts'
import { citeAll } from './tell.ts'

const ASKS_SUM = /合计|总计|一共|总共|加起来|总和|全部加/u
/** What only asks for the sum names no thing; nor do the rows that are summed. */
const ONLY_ASKS = /^(?:合计|总计|一共|总共|加起来|总和|[一二三四五六七八九十]?个?(?:季度|月|县区|批|类|项)|四季|全年|各季度)$/u
const COVERED = 0.6
const ROWS_MIN = 2
const ROWS_SHOWN = 8

/** Undefined where no one column is meant, or a row of it holds the sum already. */
export function tellColumnSum(question: Question, source: FigureSource, documents: ReadonlyMap<string, SourceDocument>): Reply | undefined {
  if (!ASKS_SUM.test(question.text)) return undefined
  const { measure: _, ...rest } = question
  const terms = question.terms.filter(({ text }) => !ONLY_ASKS.test(text))
  const picked = pickFigures({ ...rest, terms, asked: 'figure' }, source).filter(({ figure, covered }) => figure.row && covered >= COVERED)
  const [best] = picked
  if (best === undefined) return undefined
  const column = source.figures.filter(
    (figure) => figure.row && columnOf(figure) === columnOf(best.figure) && figure.period === best.figure.period,
  )
  // 烘焙课一共几次 names a row of the table: that cell is meant, and no sum.
  const named = column.some((figure) => question.text.includes(nameOf(figure)))
  if (column.length < ROWS_MIN || named || column.some(({ indicator }) => WHOLE_ROW.test(indicator))) return undefined
  return compose(
    [...column].sort((a, b) => a.start - b.start),
    documents,
  )
}

const WHOLE_ROW = /(?:合计|总计|总数|小计|共计)|^全[省市州区县镇] /u

/** One column of one table: the same heading in the same section. */
const columnOf = (figure: Figure): string =>
  `${figure.doc}/${figure.section.join('/')}/${figure.indicator.split(' ').slice(1).join(' ')}/${figure.unit}`
const nameOf = ({ indicator }: Figure): string => indicator.split(' ')[0] ?? ''

function compose(figures: readonly Figure[], documents: ReadonlyMap<string, SourceDocument>): Reply | undefined {
  const sum = compute('sum', figures)
  if (sum === undefined) return undefined
  const citations = citeAll(figures, documents)
  const told = figures.map((figure) => `${nameOf(figure)}${written(figure)}`)
  const lines = [
    calculations.sum(sum.result, figures.length),
    sum.text,
    `${told.slice(0, ROWS_SHOWN).join('；')}${told.length > ROWS_SHOWN ? '…' : ''}`,
    ...[...new Set(citations.map(citationLine))].slice(0, 2),
  ]
  return {
    kind: 'compare',
    text: lines.join('\n'),
    citations,
    figures: figures.map((figure) => ({ raw: figure.raw, indicator: nameOf(figure), passage: figure.passage })),
    calculations: [{ text: sum.text, result: sum.result, operands: figures.map(({ raw, doc }) => ({ raw, doc })) }],
  }
}
