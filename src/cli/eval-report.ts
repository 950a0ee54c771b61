// Owns what `cli eval` prints: for people the failures, the scores and what moved; for machines all of it in one line.

import type { Comparison, Run } from '../evaluation/compare-runs.ts'
import type { Fault } from '../evaluation/grade.ts'
import * as wording from '../wording/evaluation.ts'
import type { Terminal } from './command.ts'
import type { Examined } from './examine.ts'

export interface EvalReport {
  readonly run: Run
  readonly examined: readonly Examined[]
  readonly comparison: Comparison | undefined
}

export function printForMachines({ run, examined, comparison }: EvalReport, terminal: Terminal): void {
  const failures = failed(examined).map(({ gold, fault, text }) => ({ id: gold.id, type: gold.type, turns: gold.turns, fault, text }))
  terminal.out(JSON.stringify({ ...run, failures, comparison: comparison ?? null }))
}

export function printForPeople({ run, examined, comparison }: EvalReport, timeZone: string, terminal: Terminal): void {
  const lines = [
    ...failed(examined).flatMap(({ gold, fault, text }) => wording.failureLines(gold.id, gold.type, gold.turns, faultText(fault), text)),
    ...wording.scoreLines(run.scores),
    ...(comparison ? wording.comparisonLines(comparison, timeZone) : [wording.FIRST_RUN]),
  ]
  for (const line of lines) terminal.out(line)
}

const failed = (examined: readonly Examined[]) =>
  examined.flatMap(({ gold, grade, reply }) => (grade.fault ? [{ gold, fault: grade.fault, text: reply?.text ?? '' }] : []))

export function faultText(fault: Fault): string {
  switch (fault.kind) {
    case 'silent':
    case 'refused':
      return wording.FAULTS[fault.kind]
    case 'invented':
      return wording.FAULTS.invented(fault.as)
    case 'long':
      return wording.FAULTS.long(fault.length, fault.limit)
    case 'lacks':
    case 'says':
      return wording.FAULTS[fault.kind](fault.words)
  }
}
