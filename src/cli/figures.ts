// Owns `cli figures`: the table of figures behind the documents: listed, searched, exported, and held against itself.

import { writeFile } from 'node:fs/promises'
import { findConflicts } from '../answers/statistics/conflicts.ts'
import { figureSheet } from '../answers/statistics/figure-sheet.ts'
import { createFigureTable } from '../answers/statistics/figure-table.ts'
import { findByWords } from '../answers/statistics/find-by-words.ts'
import type { Figure } from '../documents/figure.ts'
import { createLexicon } from '../search/lexicon.ts'
import { createSegmenter } from '../text/jieba.ts'
import { writeSheets } from '../wire/write-sheets.ts'
import { figuresCommand as wording } from '../wording/statistics.ts'
import type { Command, CommandInput, ExitCode } from './command.ts'
import { loadSnapshot } from './load-snapshot.ts'
import { refuse } from './refuse.ts'

export const command: Command = {
  words: [0, 20],
  options: { documents: { type: 'string' }, json: { type: 'boolean' } },
  async run(input) {
    const [action, ...rest] = input.words
    if (action === 'export') return exportFigures(input, rest)
    if (action === 'conflicts' && rest.length === 0) return showConflicts(input)
    return listFigures(input, input.words.join(' '))
  },
}

async function readFigures(input: CommandInput) {
  const { figures, knowledge } = await loadSnapshot(input)
  return { knowledge, figures }
}

async function listFigures(input: CommandInput, query: string): Promise<ExitCode> {
  const { figures, knowledge } = await readFigures(input)
  const found =
    query === '' ? figures : findByWords(query, figures, { lexicon: createLexicon(knowledge), segmenter: createSegmenter(knowledge.words) })
  for (const figure of found) input.terminal.out(input.options.json ? JSON.stringify(asJson(figure)) : lineOf(figure))
  if (found.length > 0) return 0
  input.terminal.note(wording.none)
  return 1
}

/** The form that outside testers read: one line each. */
function asJson(figure: Figure) {
  const { id, indicator, value, low, high, unit, qualifier, raw, kind, doc, section, quote, start, end, line } = figure
  const { organisation = null, region = null, period = null, passage, file } = figure
  return {
    id,
    indicator,
    value,
    low,
    high,
    unit,
    qualifier,
    raw,
    organisation,
    region,
    period,
    kind,
    doc,
    section,
    quote,
    start,
    end,
    line,
    passage,
    file,
  }
}

const lineOf = (figure: Figure): string => {
  const scope = [figure.organisation ?? figure.region, figure.period].filter((part) => part !== undefined).join(' ')
  return wording.line(figure.raw.replace(/\s/gu, ''), figure.indicator, scope, `${figure.file}:${figure.line}`)
}

async function exportFigures(input: CommandInput, [file, ...more]: readonly string[]): Promise<ExitCode> {
  if (file === undefined || more.length > 0) return refuse(input.terminal, wording.exportNeedsFile)
  const { figures } = await readFigures(input)
  try {
    await writeFile(file, await writeSheets([figureSheet(figures)]))
  } catch (error) {
    input.terminal.note(wording.notWritten(file, error instanceof Error ? error.message : String(error)))
    return 1
  }
  input.terminal.out(wording.exported(figures.length, file))
  return 0
}

/** A finding, hence exit code 1: a person should look. */
async function showConflicts(input: CommandInput): Promise<ExitCode> {
  const { figures } = await readFigures(input)
  const conflicts = findConflicts(createFigureTable(figures))
  if (input.options.json)
    for (const { thing, figures: against } of conflicts) input.terminal.out(JSON.stringify({ thing, figures: against.map(asJson) }))
  else if (conflicts.length === 0) input.terminal.out(wording.noConflicts)
  else {
    input.terminal.out(wording.conflicts(conflicts.length))
    for (const conflict of conflicts) for (const line of ['', ...conflict.figures.map(lineOf)]) input.terminal.out(line)
  }
  return conflicts.length > 0 ? 1 : 0
}
