// Owns `cli ask`: one question, or a file of them, answered as in a private chat.

import { z } from 'zod'
import type { Role, Turn } from '../answers/reply.ts'
import { systemClock } from '../clock.ts'
import { ASK_NEEDS_QUESTION, ONE_OR_BATCH, READING_QUESTIONS, ROLE_UNKNOWN, whyLine } from '../wording/asking.ts'
import { type AskingSource, askInTurn } from './asking.ts'
import type { Command, CommandInput, ExitCode } from './command.ts'
import { readJsonLines } from './jsonl.ts'
import { openAnswering, sourceOf } from './open-answering.ts'
import { createProgress } from './progress.ts'
import { refuse } from './refuse.ts'

const ROLES: readonly Role[] = ['member', 'staff', 'admin']

const questionLine = z.looseObject({
  id: z.string(),
  role: z.enum(['member', 'staff', 'admin']).optional(),
  turns: z.array(z.string()).min(1),
})

export const command: Command = {
  words: [0, 1],
  options: {
    role: { type: 'string' },
    documents: { type: 'string' },
    batch: { type: 'string' },
    json: { type: 'boolean' },
    why: { type: 'boolean' },
  },
  async run(input) {
    const { words, options, terminal } = input
    const role = ROLES.find((known) => known === (options.role ?? 'member'))
    const [question] = words
    if (!role) return refuse(terminal, ROLE_UNKNOWN(String(options.role)))
    if (typeof options.batch === 'string' && question !== undefined) return refuse(terminal, ONE_OR_BATCH)
    if (typeof options.batch === 'string') return askAll(input, options.batch, role)
    if (question === undefined) return refuse(terminal, ASK_NEEDS_QUESTION)
    const [turn] = askInTurn([question], role, await openSource(input))
    if (!turn) return 1
    if (options.json) terminal.out(JSON.stringify(turnLine(turn, options.why === true)))
    else {
      for (const line of turn.reply.text.split('\n')) terminal.out(line)
      if (options.why) for (const line of turn.reply.why ?? []) terminal.out(whyLine(line))
    }
    return 0
  },
}

async function openSource(input: CommandInput): Promise<AskingSource> {
  return sourceOf(await openAnswering(input), input.settings, systemClock.now())
}

/** Who a line does not say is asking is whom the command says. */
async function askAll(input: CommandInput, path: string, everybody: Role): Promise<ExitCode> {
  const { terminal, options } = input
  const { items, wrong } = await readJsonLines(path, questionLine, terminal)
  const source = await openSource(input)
  const progress = createProgress(terminal, READING_QUESTIONS, items.length, () => performance.now())
  for (const [done, { id, role = everybody, turns }] of items.entries()) {
    terminal.out(JSON.stringify({ id, turns: askInTurn(turns, role, source).map((turn) => turnLine(turn, options.why === true)) }))
    progress.report(done + 1)
  }
  progress.end()
  return wrong > 0 ? 1 : 0
}

function turnLine({ question, reply }: Turn, withWhy: boolean): object {
  const { kind, text, citations, figures, calculations, choices, why } = reply
  return { question, kind, text, citations, figures, calculations, ...(choices ? { choices } : {}), ...(withWhy ? { why: why ?? [] } : {}) }
}
