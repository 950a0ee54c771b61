// Owns writing the last figure of a talk in a larger or smaller unit: 换算成万人, 折合多少亿元.
import { calculations } from '../../wording/statistics-answers.ts'
import type { Combiner } from '../combine/combiner.ts'
import { written } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import { bare, readable } from '../compose/excerpt.ts'
import type { Reply } from '../reply.ts'
import { citeFigure, figuresOfReply } from '../statistics/tell.ts'
import type { FullTurn } from './said-in-full.ts'
import { lastFigure } from './talk-figures.ts'

const ASKS =
  /^(?:那|请|再|帮我)*(?:把(?:它|这个数?)?)?(?:换算|折算|折合|换)(?:成|为)?(?:多少|几)?([万亿千百]?)(\p{Script=Han}{0,2}?)(?:是|等于|呢|吧)?(?:多少)?[？?]?$/u
const SCALES: Readonly<Record<string, number>> = { '': 1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }

/** Undefined where nothing is converted, or nothing was told before. */
export function tellConverted(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const [, scale = '', unit = ''] = ASKS.exec(text) ?? []
  const figure = scale === '' && unit === '' ? undefined : lastFigure(history, by)
  if (figure === undefined) return undefined
  if (unit !== '' && unit !== figure.unit)
    return { kind: 'none', text: calculations.otherUnit(written(figure), unit), citations: [], figures: [], calculations: [] }
  const value = Number((figure.value / (SCALES[scale] ?? 1)).toPrecision(DIGITS))
  // 2亿多元 are 20000多万元.
  const [more = ''] = /[余多]/u.exec(figure.raw) ?? []
  const exact = more !== '' || (figure.low === figure.high && figure.low !== null)
  const result = `${exact ? '' : calculations.about}${value}${more}${scale}${figure.unit}`
  const told = `${written(figure)} = ${result}`
  const citation = citeFigure(figure, by.documents)
  return {
    kind: 'compare',
    text: [told, bare(readable(figure.quote)), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: figuresOfReply([figure]),
    calculations: [{ text: told, result, operands: [{ raw: figure.raw, doc: figure.doc }] }],
  }
}
const DIGITS = 12
