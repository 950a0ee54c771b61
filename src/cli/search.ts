// Owns `cli search`, the hit test: which passages a question finds, by the same code that the chat answers with.

import { z } from 'zod'
import type { FoundPassage } from '../answers/evidence/hits.ts'
import {
  hitLines,
  NOTHING_FOUND,
  ONE_OR_BATCH,
  QUERY_MISSING,
  READING_QUESTIONS,
  SEARCH_NEEDS_QUERY,
  TOP_WRONG,
} from '../wording/asking.ts'
import type { Command, CommandInput, ExitCode } from './command.ts'
import { readJsonLines } from './jsonl.ts'
import { openAnswering } from './open-answering.ts'
import { createProgress } from './progress.ts'
import { refuse } from './refuse.ts'

const TOP = '10'

/** A line of questions for `ask` does too: then the last turn is searched for. */
const queryLine = z
  .looseObject({ id: z.string(), query: z.string().optional(), question: z.string().optional(), turns: z.array(z.string()).optional() })
  .transform(({ id, query, question, turns }) => ({ id, query: query ?? question ?? turns?.at(-1) ?? '' }))
  .refine(({ query }) => query !== '', { error: QUERY_MISSING })

export const command: Command = {
  words: [0, 1],
  options: { top: { type: 'string' }, documents: { type: 'string' }, batch: { type: 'string' }, json: { type: 'boolean' } },
  async run(input) {
    const { words, options, terminal } = input
    const asked = typeof options.top === 'string' ? options.top : TOP
    if (!/^(?:[1-9]\d?|100)$/u.test(asked)) return refuse(terminal, TOP_WRONG(asked))
    const top = Number(asked)
    const [query] = words
    if (typeof options.batch === 'string' && query !== undefined) return refuse(terminal, ONE_OR_BATCH)
    if (typeof options.batch === 'string') return searchAll(input, options.batch, top)
    if (query === undefined) return refuse(terminal, SEARCH_NEEDS_QUERY)
    const { answerer, snapshot } = await openAnswering(input)
    const hits = answerer.hits(query, top).map(hitOf)
    const titles = new Map(snapshot.documents.map(({ document }) => [document.id, document.title]))
    if (options.json) terminal.out(JSON.stringify({ query, hits }))
    else
      for (const [place, hit] of hits.entries())
        for (const line of hitLines(place + 1, { ...hit, title: titles.get(hit.doc) ?? hit.doc })) terminal.out(line)
    if (hits.length === 0) terminal.note(NOTHING_FOUND)
    return 0
  },
}

async function searchAll(input: CommandInput, path: string, top: number): Promise<ExitCode> {
  const { terminal } = input
  const { items, wrong } = await readJsonLines(path, queryLine, terminal)
  const { answerer } = await openAnswering(input)
  const progress = createProgress(terminal, READING_QUESTIONS, items.length, () => performance.now())
  for (const [done, { id, query }] of items.entries()) {
    terminal.out(JSON.stringify({ id, hits: answerer.hits(query, top).map(hitOf) }))
    progress.report(done + 1)
  }
  progress.end()
  return wrong > 0 ? 1 : 0
}

function hitOf({ evidence, misses }: FoundPassage) {
  const { id, doc, section, text } = evidence.passage
  return { passage: id, doc, section, text, score: Number(evidence.score.toFixed(4)), ...(misses ? { misses } : {}) }
}
