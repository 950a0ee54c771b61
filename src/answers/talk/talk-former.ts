// Owns what it was before, of what a talk told last with its change: 成功率71.62%，增加1.6个百分点, and then 原来是多少.
import type { Figure } from '../../documents/figure.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import type { Combiner } from '../combine/combiner.ts'
import { beforeChange } from '../combine/compute.ts'
import { citationLine } from '../compose/citation.ts'
import { bare, readable } from '../compose/excerpt.ts'
import type { Reply } from '../reply.ts'
import { changedFrom, statedChanges } from '../statistics/changes.ts'
import { citeFigure, figuresOfReply, tellAlone } from '../statistics/tell.ts'
import type { FullTurn } from './said-in-full.ts'

const FORMER =
  /^那?么?(?:原来|原先|原本|以前|之前|此前|起初|当初|一开始)(?:呢|的?(?:呢|是|有|为)?(?:多少|几\p{Script=Han}|百分之几)[个名位家户件天万元]{0,3}?呢?)[？?]?$/u

export function tellFormer(text: string, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const last = FORMER.test(text) ? history.at(-1)?.reply : undefined
  const told = last?.figures.flatMap(({ passage, raw }) => by.table().find(passage, raw) ?? []) ?? []
  for (const level of told) {
    const from = changedFrom(level, by.table())
    if (from) return tellAlone(from, by.documents)
    for (const change of statedChanges(level, by.table())) {
      const reply = workedOut(level, change, by)
      if (reply) return reply
    }
  }
  return undefined
}

function workedOut(level: Figure, change: Figure, { documents }: Combiner): Reply | undefined {
  const made = beforeChange(level, change)
  if (made === undefined) return undefined
  const citation = citeFigure(level, documents)
  return {
    kind: 'compare',
    text: [calculations.derived(calculations.before, made.result), made.text, bare(readable(level.quote)), citationLine(citation)].join(
      '\n',
    ),
    citations: [citation],
    figures: figuresOfReply([level, change]),
    calculations: [{ ...made, operands: [level, change].map(({ raw, doc }) => ({ raw, doc })) }],
  }
}
