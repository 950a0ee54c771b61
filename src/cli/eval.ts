// Owns `cli eval`: how many of a file's questions are answered right, which are not and why, and what moved since the last time.

import { resolve } from 'node:path'
import { systemClock } from '../clock.ts'
import { compareRuns, findComparable, type Run } from '../evaluation/compare-runs.ts'
import type { GoldQuestion } from '../evaluation/gold.ts'
import { isRight, scoresOf } from '../evaluation/scores.ts'
import { findNearNames } from '../nearest-name.ts'
import type { Knowledge } from '../search/knowledge.ts'
import { READING_QUESTIONS } from '../wording/asking.ts'
import { MIN_WRONG, unknownFamily } from '../wording/evaluation.ts'
import type { Command, CommandInput } from './command.ts'
import { gainsOfFamilies, printGains } from './eval-families.ts'
import { addRun, readRuns } from './eval-history.ts'
import { printForMachines, printForPeople } from './eval-report.ts'
import { type Examined, examine } from './examine.ts'
import { readGoldFile } from './gold-file.ts'
import { type OpenAnswering, openAnswering, sourceOf } from './open-answering.ts'
import { createProgress } from './progress.ts'
import { refuse } from './refuse.ts'

export const command: Command = {
  words: [1, 1],
  options: { documents: { type: 'string' }, without: { type: 'string' }, min: { type: 'string' }, json: { type: 'boolean' } },
  async run(input) {
    const { options, settings, terminal } = input
    const without = typeof options.without === 'string' ? options.without.replace(/\.ya?ml$/u, '') : undefined
    const least = typeof options.min === 'string' ? options.min : undefined
    if (least !== undefined && !/^\d{1,3}(?:\.\d+)?$/u.test(least)) return refuse(terminal, MIN_WRONG(least))
    const { items, wrong } = await readGoldFile(input.words[0] ?? '', terminal)
    const open = await openAnswering(input, without === EACH ? undefined : without)
    if (without === EACH) {
      printGains(
        gainsOfFamilies(open, (each, family) => runOf(examineAll(items, each, input), input, family)),
        options.json === true,
        terminal,
      )
      return wrong > 0 ? 1 : 0
    }
    const problem = without === undefined ? undefined : familyProblem(without, open.snapshot.knowledge.synonyms)
    if (problem !== undefined) return refuse(terminal, problem)
    const examined = examineAll(items, open, input)
    const run = runOf(examined, input, without)
    const before = findComparable(readRuns(settings.DATA_DIR), run)
    const report = { run, examined, comparison: before && compareRuns(before, run) }
    addRun(settings.DATA_DIR, run)
    if (options.json) printForMachines(report, terminal)
    else printForPeople(report, settings.TIMEZONE, terminal)
    // Without a family of words it is an experiment, which judges nothing.
    const failed = without === undefined && (least === undefined ? run.wrong.length > 0 : isUnder(run.scores, Number(least)))
    return wrong > 0 || failed ? 1 : 0
  },
}

/** Of the two that people hope for: what is answered right, and what is rightly declined. */
const isUnder = ({ answered, declined }: Run['scores'], least: number): boolean =>
  [answered, declined].some((score) => score !== null && score < least)

/** A family goes by its name, or all of a file by that of the file. */
function familyProblem(without: string, synonyms: Knowledge['synonyms']): string | undefined {
  const files = [...new Set(synonyms.flatMap(({ file }) => file ?? []))]
  const names = [...new Set([...synonyms.map(({ family }) => family), ...files])]
  return names.includes(without) ? undefined : unknownFamily(without, findNearNames(without, names, NEAR_MOST), files)
}
const NEAR_MOST = 3

/** Asks once for every family what would be without it. */
const EACH = 'each'

function examineAll(questions: readonly GoldQuestion[], open: OpenAnswering, input: CommandInput): readonly Examined[] {
  const progress = createProgress(input.terminal, READING_QUESTIONS, questions.length, () => performance.now())
  const source = sourceOf(open, input.settings, systemClock.now())
  const examined = questions.map((gold, at) => {
    progress.report(at)
    return examine(gold, source)
  })
  progress.end()
  return examined
}

function runOf(examined: readonly Examined[], { words, options, settings }: CommandInput, without: string | undefined): Run {
  return {
    at: new Date(systemClock.now()).toISOString(),
    gold: resolve(words[0] ?? ''),
    documents: typeof options.documents === 'string' ? resolve(options.documents) : settings.DOCUMENTS_DIR,
    ...(without === undefined ? {} : { without }),
    scores: scoresOf(examined),
    wrong: examined.filter((each) => !isRight(each)).map(({ gold }) => gold.id),
  }
}
