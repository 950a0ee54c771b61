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

/** One mark's say in each topic, and last in none. */
type Weight = Float64Array

interface Sample {
  readonly weights: readonly Weight[]
  readonly topic: number
}

/**
 * A logistic regression over the signs, pairs and triples of a sentence: a few hundred examples teach it in a fraction of a
 * second, and the same examples always teach the same.
 */
export function learnCare({ grave, harmless }: CareExamples): LearnedCare {
  const topics = Object.keys(grave)
  if (topics.length === 0) return () => undefined
  const none = topics.length
  const weights = new Map<string, Weight>()
  const known = new Set<string>()
  const sampleOf = (text: string, topic: number): Sample => {
    const marks = marksOf(text)
    if (topic !== none) for (const pair of marks.filter(isPair)) known.add(pair)
    return { weights: marks.map((mark) => weightOf(mark, weights, none + 1)), topic }
  }
  train([
    ...topics.flatMap((topic, at) => (grave[topic] ?? []).map((text) => sampleOf(text, at))),
    ...harmless.map((text) => sampleOf(text, none)),
  ])

  return (sentence) => {
    const marks = marksOf(sentence)
    const pairs = marks.filter(isPair)
    if (pairs.filter((pair) => known.has(pair)).length < pairs.length * KNOWN_SHARE) return undefined
    const told = marks.flatMap((mark) => weights.get(mark) ?? [])
    const chances = chancesOf(told, marks.length, none + 1)
    if (1 - (chances[none] ?? 1) < SURE) return undefined
    const best = chances.slice(0, none).reduce((most, chance, at, all) => (chance > (all[most] ?? 0) ? at : most), 0)
    return topics[best]
  }
}

function weightOf(mark: string, weights: Map<string, Weight>, classes: number): Weight {
  const weight = weights.get(mark) ?? new Float64Array(classes)
  weights.set(mark, weight)
  return weight
}

function train(samples: readonly Sample[]): void {
  // By a fixed law, so that topics take turns and nothing depends on the day; a prime meets every sample.
  const order = samples.map((_, at) => samples[(at * 7919) % samples.length] as Sample)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const sample of order) learnOne(sample, 1 / (1 + round * 0.1))
  }
}

function learnOne({ weights, topic }: Sample, rate: number): void {
  const classes = weights[0]?.length ?? 0
  const chances = chancesOf(weights, weights.length, classes)
  const step = rate / Math.sqrt(weights.length)
  for (const weight of weights) {
    for (let at = 0; at < classes; at += 1) {
      const missed = (at === topic ? 1 : 0) - (chances[at] ?? 0)
      weight[at] = (weight[at] ?? 0) * (1 - rate * DECAY) + step * missed
    }
  }
}

/** How likely each topic is, and last that it is none. `length`: of the whole sentence, its unknown marks too. */
function chancesOf(weights: readonly Weight[], length: number, classes: number): readonly number[] {
  const share = 1 / Math.sqrt(Math.max(1, length))
  const sums = new Float64Array(classes)
  for (const weight of weights) for (let at = 0; at < classes; at += 1) sums[at] = (sums[at] ?? 0) + (weight[at] ?? 0) * share
  const most = Math.max(...sums)
  const odds = Array.from(sums, (sum) => Math.exp(sum - most))
  const all = odds.reduce((total, odd) => total + odd, 0)
  return odds.map((odd) => odd / all)
}

/** 没钱了 → ^, 没, 钱, 了, $, ^没, 没钱, 钱了, 了$, ^没钱, 没钱了, 钱了$ */
function marksOf(sentence: string): readonly string[] {
  const signs = [...`^${sentence.slice(0, MOST_SIGNS).replace(/[^\p{L}\p{N}]+/gu, '·')}$`]
  return [...new Set([1, 2, 3].flatMap((length) => signs.slice(length - 1).map((_, at) => signs.slice(at, at + length).join(''))))]
}

const isPair = (mark: string): boolean => mark.length === 2
