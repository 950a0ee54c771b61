// Owns telling a share that the document states beside the figure itself.
import type { Figure } from '../../documents/figure.ts'
import { citationLine } from '../compose/citation.ts'
import type { Reply } from '../reply.ts'
import { citeFigure, figuresOfReply, tellFigure } from '../statistics/tell.ts'
import type { Composing } from './compose-combined.ts'

/** 近4000人，占全市的34.2%: what the document says of it itself. */
export function statedShare(told: Figure, behind: string, { table, documents }: Composing): Reply | undefined {
  const level = /^[\p{Script=Han}]{0,4}?全?([省市州区县镇国])/u.exec(behind)?.[1] ?? ''
  const share = table().figures.find(
    ({ about, unit, indicator }) => about === told.id && unit === '%' && indicator.slice(indicator.lastIndexOf('占') + 1).includes(level),
  )
  if (share === undefined || !share.indicator.includes('占')) return undefined
  const citation = citeFigure(share, documents)
  return {
    kind: 'answer',
    text: [tellFigure(share), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: figuresOfReply([share]),
    calculations: [],
  }
}
