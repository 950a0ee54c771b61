// Owns how a tier is told, alone or with what the tiers come to for an amount.
import type { SourceDocument } from '../../documents/source-document.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import { citationLine, cite, quoteOfRow } from '../compose/citation.ts'
import { bare, readable } from '../compose/excerpt.ts'
import type { Calculation, Reply } from '../reply.ts'
import type { TableRow } from './table-index.ts'
import type { Most } from './table-tiers.ts'
import type { TextTiers } from './text-tiers.ts'

export type Documents = ReadonlyMap<string, SourceDocument>

/** A tier that a sentence tells. */
export function tellPart({ passage, sentence }: TextTiers, part: string, amount: Calculation | undefined, documents: Documents): Reply {
  const rule = (sentence ?? passage.text.slice(passage.bodyStart)).trim()
  const citation = cite(passage, rule, documents)
  const head = amount ? [resultOf(amount), amount.text] : [bare(readable(part))]
  return {
    kind: 'answer',
    text: [...head, readable(rule), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: [],
    calculations: amount ? [amount] : [],
  }
}

function resultOf({ result, operands }: Calculation): string {
  const told = operands.length > 1 ? calculations.byRuleInParts : calculations.byRule
  return told(result, operands.at(-1)?.raw ?? '')
}

/** Of several columns the one that is asked for stands first, and the row behind it. */
export function tellTier(row: TableRow, column: number | undefined, documents: Documents): Reply {
  const [tier, ...others] = row.passage.cells ?? []
  const citation = cite(row.passage, quoteOfRow(row.passage), documents)
  const asked = others.filter((_, c) => column === undefined || c + 1 === column)
  const head = `${readable(tier?.value ?? '')}：${asked.map(({ heading, value }) => `${heading}${readable(value)}`).join('，')}`
  return {
    kind: 'answer',
    text: [head, ...(head === row.passage.display ? [] : [row.passage.display]), citationLine(citation)].join('\n'),
    citations: [citation],
    figures: [],
    calculations: [],
  }
}

/** What a table comes to for an amount, by which of its rows. */
export interface WorkedOut {
  readonly amount: Calculation
  readonly rows: readonly TableRow[]
  /** Set where the amount goes beyond it. */
  readonly most?: Most
}

/** 23710元 where no more than 12000元 are given. */
export function tellMost({ amount, rows, most }: WorkedOut, documents: Documents): Reply {
  const told = tellAmount({ amount, rows: [...rows, ...(most ? [most.row] : [])] }, documents)
  return { ...told, text: [calculations.atMostByRule(most?.raw ?? ''), ...told.text.split('\n').slice(1)].join('\n') }
}

export function tellAmount({ amount, rows }: WorkedOut, documents: Documents): Reply {
  const citations = rows.map(({ passage }) => cite(passage, quoteOfRow(passage), documents))
  const lines = [...rows.map(({ passage }) => passage.display), ...citations.slice(0, 1).map(citationLine)]
  return {
    kind: 'answer',
    text: [resultOf(amount), amount.text, ...lines].join('\n'),
    citations,
    figures: [],
    calculations: [amount],
  }
}
