// Owns the floors: the scores once reached, which only rise, for each set of questions by its file's name.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { SCORE_NAMES, type ScoreName } from '../src/evaluation/compare-runs.ts'
import type { Scores } from '../src/evaluation/scores.ts'

type Floors = Readonly<Partial<Record<ScoreName, number>>>

const FILE = new URL('./floors.json', import.meta.url)
/** One question of 330 turned for a better one elsewhere. */
const SLACK = 0.3

const readAll = (): Record<string, Floors> => JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Floors>
const nameOf = (goldFile: string): string => basename(goldFile).replace(/\.\w+$/u, '')

export const floorsOf = (goldFile: string): Floors => readAll()[nameOf(goldFile)] ?? {}

/** '答对 92.0 → 91.1' for each score below its floor. */
export function fallen(scores: Scores, floors: Floors): readonly string[] {
  return SCORE_NAMES.flatMap((name) => {
    const [floor, score] = [floors[name], scores[name]]
    return floor === undefined || score === null || score >= floor - SLACK ? [] : [`${name} ${floor} → ${score}`]
  })
}

export function raiseFloors(goldFile: string, scores: Scores): void {
  const floors = floorsOf(goldFile)
  const raised = Object.fromEntries(
    SCORE_NAMES.flatMap((name) => {
      const score = scores[name] ?? floors[name]
      return score === undefined ? [] : [[name, Math.max(score, floors[name] ?? 0)]]
    }),
  )
  writeFileSync(FILE, `${JSON.stringify({ ...readAll(), [nameOf(goldFile)]: raised }, null, 2)}\n`)
}
