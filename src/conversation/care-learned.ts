// Owns what grave messages look like beyond the patterns: learned from the examples, so that other words for the same trouble are heard. Pure.

export interface CareExamples {
  /** By topic. */
  readonly grave: Readonly<Record<string, readonly string[]>>
  readonly harmless: readonly string[]
}

/** The topic that a sentence most likely is of; undefined: likelier none, or nothing that the examples tell of. */
export type LearnedCare = (sentence: string) => string | undefined

/** After so many times over the examples the weights hardly move any more. */
const ROUNDS = 12
const DECAY = 0.0005
/** How sure it must be that the sentence is grave at all. */
const SURE = 0.55
/** What shares fewer of its pairs of signs with any grave example is of something else. */
const KNOWN_SHARE = 0.22
/** A longer sentence than this is no cry; its beginning is looked at. */
const MOST_SIGNS = 200

/** Each mark's say in each topic, and last in none: one row of `classes` a mark. */
interface Weights {
  readonly classes: number
  readonly rowOf: ReadonlyMap<string, number>
  readonly say: Float64Array
}

interface Sample {
  readonly rows: Uint32Array
  readonly topic: number
}

/**
 * A logistic regression over the signs, pairs and triples of a sentence: a few hundred examples teach it in a fraction of a
 * second, and the same examples always teach the same. It learns when the first sentence comes that shares enough with a grave
 * one: most questions never do.
 */
export function learnCare({ grave, harmless }: CareExamples): LearnedCare {
  const topics = Object.keys(grave)
  if (topics.length === 0) return () => undefined
  const none = topics.length
  const known = new Set(
    Object.values(grave)
      .flat()
      .flatMap((text) => marksOf(text).filter(isPair)),
  )
  let learned: Weights | undefined
  const learn = (): Weights => {
    const rowOf = new Map<string, number>()
    const sampleOf = (text: string, topic: number): Sample => ({
      rows: Uint32Array.from(marksOf(text), (mark) => rowFor(mark, rowOf)),
      topic,
    })
    const samples = [
      ...topics.flatMap((topic, at) => (grave[topic] ?? []).map((text) => sampleOf(text, at))),
      ...harmless.map((text) => sampleOf(text, none)),
    ]
    const weights = { classes: none + 1, rowOf, say: new Float64Array(rowOf.size * (none + 1)) }
    train(samples, weights)
    return weights
  }

  return (sentence) => {
    const marks = marksOf(sentence)
    const pairs = marks.filter(isPair)
    if (pairs.filter((pair) => known.has(pair)).length < pairs.length * KNOWN_SHARE) return undefined
    learned ??= learn()
    const { rowOf } = learned
    const chances = new Float64Array(none + 1)
    weighChances(chances, Uint32Array.from(marks.flatMap((mark) => rowOf.get(mark) ?? [])), marks.length, learned)
    if (1 - (chances[none] ?? 1) < SURE) return undefined
    const best = chances.slice(0, none).reduce((most, chance, at, all) => (chance > (all[most] ?? 0) ? at : most), 0)
    return topics[best]
  }
}

function rowFor(mark: string, rowOf: Map<string, number>): number {
  const row = rowOf.get(mark) ?? rowOf.size
  rowOf.set(mark, row)
  return row
}

function train(samples: readonly Sample[], weights: Weights): void {
  const chances = new Float64Array(weights.classes)
  for (let round = 0; round < ROUNDS; round += 1) {
    // By a fixed law, so that topics take turns and nothing depends on the day; a prime meets every sample.
    for (let at = 0; at < samples.length; at += 1)
      learnOne(samples[(at * 7919) % samples.length] as Sample, weights, 1 / (1 + round * 0.1), chances)
  }
}

/** Runs some ten thousand times at start: plain loops over rows of numbers. */
function learnOne({ rows, topic }: Sample, weights: Weights, rate: number, chances: Float64Array): void {
  const { classes, say } = weights
  weighChances(chances, rows, rows.length, weights)
  const kept = 1 - rate * DECAY
  const step = rate / Math.sqrt(rows.length)
  for (let i = 0; i < rows.length; i += 1) {
    const row = (rows[i] as number) * classes
    for (let at = 0; at < classes; at += 1)
      say[row + at] = (say[row + at] as number) * kept + step * ((at === topic ? 1 : 0) - (chances[at] as number))
  }
}

/** How likely each topic is, and last that it is none. `length`: of the whole sentence, its unknown marks too. */
function weighChances(chances: Float64Array, rows: Uint32Array, length: number, { classes, say }: Weights): void {
  const share = 1 / Math.sqrt(Math.max(1, length))
  chances.fill(0)
  for (let i = 0; i < rows.length; i += 1) {
    const row = (rows[i] as number) * classes
    for (let at = 0; at < classes; at += 1) chances[at] = (chances[at] as number) + (say[row + at] as number) * share
  }
  const most = Math.max(...chances)
  let all = 0
  for (let at = 0; at < classes; at += 1) {
    chances[at] = Math.exp((chances[at] as number) - most)
    all += chances[at] as number
  }
  for (let at = 0; at < classes; at += 1) chances[at] = (chances[at] as number) / all
}

/** 没钱了 → ^, 没, 钱, 了, $, ^没, 没钱, 钱了, 了$, ^没钱, 没钱了, 钱了$ */
function marksOf(sentence: string): readonly string[] {
  const signs = [...`^${sentence.slice(0, MOST_SIGNS).replace(/[^\p{L}\p{N}]+/gu, '·')}$`]
  const marks = new Set<string>(signs)
  for (let at = 0; at + 1 < signs.length; at += 1) marks.add(`${signs[at]}${signs[at + 1]}`)
  for (let at = 0; at + 2 < signs.length; at += 1) marks.add(`${signs[at]}${signs[at + 1]}${signs[at + 2]}`)
  return [...marks]
}

const isPair = (mark: string): boolean => mark.length === 2
