// Owns what a figure is made of: each of the parts that its sentences name (其中), with its share of the whole.
import type { Figure } from '../../documents/figure.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { citationLine } from '../compose/citation.ts'
import { bare, readable } from '../compose/excerpt.ts'
import type { Reply } from '../reply.ts'
import { measureOf } from '../statistics/figure-table.ts'
import { citeAll, figuresOfReply } from '../statistics/tell.ts'
import type { Composing } from './compose-combined.ts'
import { compute, written } from './compute.ts'

/** 各占多少, 分别占百分之几 */
export const ASKS_EACH_SHARE = /(?:各自?|分别)占/u
const PARTS_MIN = 2

/** Undefined where no sentence parts the figure. */
export function tellParts(whole: Figure, { table, documents }: Composing): Reply | undefined {
  const parts = table().figures.filter(({ partOf, unit }) => partOf === whole.id && measureOf(unit) === measureOf(whole.unit))
  const shares = parts.flatMap((part) => compute('share', [part, whole]) ?? [])
  if (parts.length < PARTS_MIN || shares.length < parts.length) return undefined
  const figures = [whole, ...parts]
  const citations = citeAll(figures, documents)
  return {
    kind: 'compare',
    text: [
      parts
        .map((part, i) => `${bare(readable(part.indicator))}${written(part)}，${calculations.share(shares[i]?.result ?? '')}`)
        .join('；'),
      ...shares.map(({ text }) => text),
      ...[...new Set(citations.map(citationLine))],
    ].join('\n'),
    citations,
    figures: figuresOfReply(parts),
    calculations: shares.map(({ text, result }, i) => ({
      text,
      result,
      operands: [parts[i] ?? whole, whole].map(({ raw, doc }) => ({ raw, doc })),
    })),
  }
}

/** The first of the figures that has parts. */
export function tellPartsOfFirst(figures: readonly Figure[], by: Composing): Reply | undefined {
  for (const figure of figures) {
    const told = tellParts(figure, by)
    if (told) return told
  }
  return undefined
}
