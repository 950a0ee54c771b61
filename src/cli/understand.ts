// Owns `cli understand`: what was made of a sentence: terms, scope, quantities and times with their places in it.

import { z } from 'zod'
import type { Question } from '../answers/question.ts'
import { presentYearIn, yearMeant } from '../answers/understanding/relative-year.ts'
import { systemClock } from '../clock.ts'
import { findTimes } from '../text/calendar.ts'
import { findQuantities } from '../text/quantity.ts'
import { NOW_WRONG, ONE_OR_BATCH, UNDERSTAND_NEEDS_TEXT, understoodLines } from '../wording/asking.ts'
import type { Command, CommandInput, ExitCode } from './command.ts'
import { readJsonLines } from './jsonl.ts'
import { openAnswering } from './open-answering.ts'
import { refuse } from './refuse.ts'

const textLine = z.looseObject({
  id: z.string().optional(),
  text: z.string(),
  now: z
    .string()
    .refine(isTime, { error: ({ input }) => NOW_WRONG('now', String(input)) })
    .optional(),
})

type Understander = (text: string) => Question

export const command: Command = {
  words: [0, 1],
  options: { now: { type: 'string' }, documents: { type: 'string' }, batch: { type: 'string' }, json: { type: 'boolean' } },
  async run(input) {
    const { words, options, terminal, settings } = input
    const now = typeof options.now === 'string' ? options.now : new Date(systemClock.now()).toISOString()
    if (!isTime(now)) return refuse(terminal, NOW_WRONG('--now', now))
    const today = dayOf(now, settings.TIMEZONE)
    const [text] = words
    if (typeof options.batch === 'string' && text !== undefined) return refuse(terminal, ONE_OR_BATCH)
    if (typeof options.batch === 'string') return understandAll(input, options.batch, today)
    if (text === undefined) return refuse(terminal, UNDERSTAND_NEEDS_TEXT)
    const understood = understand(text, today, (await openAnswering(input)).answerer.understand)
    if (options.json) terminal.out(JSON.stringify(understood))
    else for (const line of describe(understood)) terminal.out(line)
    return 0
  },
}

async function understandAll(input: CommandInput, path: string, today: string): Promise<ExitCode> {
  const { terminal, settings } = input
  const { items, wrong } = await readJsonLines(path, textLine, terminal)
  const { answerer } = await openAnswering(input)
  for (const { id, text, now } of items) {
    const day = now === undefined ? today : dayOf(now, settings.TIMEZONE)
    terminal.out(JSON.stringify({ ...(id === undefined ? {} : { id }), ...understand(text, day, answerer.understand) }))
  }
  return wrong > 0 ? 1 : 0
}

function isTime(now: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/u.test(now) && !Number.isNaN(new Date(now).getTime())
}

/** '2021-01-12T23:00:00Z' → '2021-01-13' in Shanghai; a time without a zone is meant where the bot is. */
function dayOf(now: string, timeZone: string): string {
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/u.test(now.slice(10))) return now.slice(0, 10)
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(now))
}

function understand(text: string, today: string, question: Understander) {
  const { asked, terms, times, literals, places, organisations, plan, measure, attributes, mended } = question(text)
  return {
    text,
    asked,
    terms: terms.map((term) => ({
      text: term.text,
      weight: Number(term.weight.toFixed(3)),
      essential: term.essential,
      alternatives: term.alternatives,
    })),
    scope: {
      years: times.length > 0 ? times.map(({ from, to, raw }) => ({ from, to, raw })) : yearFrom(text, today),
      dates: literals,
      places,
      organisations,
      ...{ plan, measure: measure ?? null },
    },
    attributes: attributes.map(({ name, need }) => ({ name, need })),
    mended,
    quantities: findQuantities(text).map(({ raw, start, end, value, low, high, unit, qualifier }) => {
      return { raw, start, end, value, low, high, unit, qualifier }
    }),
    times: findTimes(text, { now: today }).map(({ raw, start, end, from, to }) => ({ raw, start, end, from, to })),
  }
}

/** 去年: no document says which year that is, the day it is asked on does. */
function yearFrom(text: string, today: string): Question['times'] {
  const said = presentYearIn(text)
  if (said === undefined) return []
  const year = yearMeant(said, undefined, Date.parse(`${today}T12:00:00+08:00`))
  return [{ from: year, to: year, raw: said.raw }]
}

function describe({ asked, terms, scope, mended, quantities, times }: ReturnType<typeof understand>): readonly string[] {
  return understoodLines({
    asked,
    terms: terms.map(
      (term) =>
        `${term.text}(${term.weight})${term.alternatives.length > 0 ? `→${term.alternatives.map((other) => other.text).join('/')}` : ''}`,
    ),
    years: scope.years.map(({ raw, from }) => (/\d/u.test(raw) ? raw : `${raw}=${from}`)),
    places: scope.places,
    organisations: scope.organisations,
    mended: mended.map(({ from, to }) => `${from}→${to}`),
    quantities: quantities.map(({ raw, value, unit }) => `${raw}=${value}${unit}`),
    times: times.map(({ raw, from, to }) => `${raw}=${from}…${to}`),
  })
}
