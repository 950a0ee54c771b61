// Owns the answer that the headings of a report are: 哪五大工程 is told by the five parts that are each called 工程.
import type { Passage } from '../../documents/passage.ts'
import type { SourceDocument } from '../../documents/source-document.ts'
import { countSaid } from '../../text/quantity-numeral.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { citationLine, cite } from './citation.ts'

const ASKS = /哪([两二三四五六七八九十]|\d{1,2})(?:大|个|项)?(工程|行动|任务|计划|体系|攻坚|专项|举措)/u
const NUMBER = /^(?:[（(]?[一二三四五六七八九十]+[）)、.．]|\d{1,2}[、.．])\s*/u

/** Undefined where no part of the report has as many parts below it that are called so. */
export function tellHeadings(
  { text, plan }: Question,
  { passage: best }: Evidence,
  passages: readonly Passage[],
  documents: ReadonlyMap<string, SourceDocument>,
): Reply | undefined {
  const [, number, kind = ''] = ASKS.exec(text) ?? []
  const count = countSaid(number)
  if (count === undefined) return undefined
  /** Of each part the headings right below it, with the first passage under each. */
  const parts = new Map<string, Map<string, Passage>>()
  for (const passage of passages) {
    if (passage.doc !== best.doc) continue
    passage.section.forEach((heading, depth) => {
      const above = passage.section.slice(0, depth).join('/')
      const below = parts.get(above) ?? new Map<string, Passage>()
      parts.set(above, below)
      if (NUMBER.test(heading) && heading.includes(kind) && !below.has(heading)) below.set(heading, passage)
    })
  }
  const fitting = [...parts.values()].filter((below) => below.size === count)
  const meant = fitting.find((below) => [...below.values()].every((passage) => passage.plan === plan)) ?? fitting[0]
  if (!meant) return undefined
  const names = [...meant.keys()].map((heading) => heading.replace(NUMBER, '').split(/[，,]/u)[0] ?? '')
  const citations = [...meant.values()].map((passage) => cite(passage, firstSentence(passage), documents))
  const [first] = citations
  const line = names.join('；')
  return {
    kind: 'list',
    text: [
      ...(line.length <= HEADLINE_MAX ? [line] : names),
      ...(first ? [citationLine({ ...first, section: first.section.slice(0, -1) })] : []),
    ].join('\n'),
    citations,
    figures: [],
    calculations: [],
  }
}

const firstSentence = ({ text, bodyStart }: Passage): string => {
  const body = text.slice(bodyStart).trim()
  return body.slice(0, body.indexOf('。') + 1 || undefined)
}
