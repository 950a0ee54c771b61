// Owns the search for evidence: passages that may answer, in scope, each with its best stretch.

import type { Passage } from '../../documents/passage.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import type { Hit } from '../../search/passage-index.ts'
import type { Span } from '../../text/mapped-text.ts'
import { remember } from '../../text/remember.ts'
import type { Question } from '../question.ts'
import { newestEditions } from '../rivals/editions.ts'
import { newestHolders } from '../rivals/office-holders.ts'
import { newestTellings } from '../rivals/retellings.ts'
import { wholeFirst } from '../rivals/whole-first.ts'
import { speaksOfLarger } from '../scope/larger-place.ts'
import { isToldOfUnion } from '../scope/of-union.ts'
import { holdsIn, type ScopeFit } from '../scope/scope-fit.ts'
import { SEVERAL_YEARS } from '../scope/span-of-years.ts'
import { ownWords } from '../talk/own-words.ts'
import type { Surroundings } from './around.ts'
import type { Evidence } from './evidence.ts'
import { createLooked } from './looked.ts'
import { coverableBy } from './nearness.ts'
import { withQuestionHeading } from './question-heading.ts'
import { createSurroundings, type EvidenceSource, REMEMBERED } from './surroundings.ts'
import { weighPassage } from './weigh-passage.ts'

export interface Found {
  /** In scope, best first. */
  readonly evidence: readonly Evidence[]
  /** What covers the question but speaks of another time or place; weighed when it is asked for, since most answers need none of it. */
  readonly outOfScope: () => readonly OutOfScope[]
}

export interface OutOfScope {
  readonly evidence: Evidence
  readonly what: 'time' | 'place' | 'date'
}

/** Passages that cannot come near the best one are left out; where more are `wanted`, those that cannot come near the last of these. */
export type FindEvidence = (question: Question, wanted?: number) => Found

/** How many passages are found, how many of them in scope are candidates, and how many of these are looked at clause by clause. */
const FOUND = 800
const CANDIDATES = 50
const LOOKED_AT = 18
/**
 * How far the score of a passage may come above the share of the question that it and its headings could cover. Of 530 development
 * questions none is answered by a passage that lies further below the best; some ten passages of 9,500 would have come near it.
 */
const REACH = 0.55
/** 那2024年呢 after 2023年开了多少个: of the year that it names itself the talk before says nothing. */
const wordsWithYear = (text: string): string => {
  const own = ownWords(text)
  return own.includes('年') ? own : text
}
/** What is only planned is no 实际, nor what 去了多少 asks for. */
const ACTUAL = /实际(?!问题|困难|需[求要]|情况)|[\p{Script=Han}](?<![为除])了(?:多少|几)/u
/** Of what speaks of another time, and of what speaks of another place, only the best is told. */
const MISSES = 4

export function createEvidenceFinder(source: EvidenceSource): FindEvidence {
  const { index, lexicon } = source
  const surroundings = createSurroundings(source)
  const withoutPlaces = remember(REMEMBERED, (text) =>
    lexicon.placesIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
  )
  return (question, wanted = 1) => {
    const looked = createLooked(question, surroundings.names)
    const { fitting, missing } = sortOut(index.search(queriesOf(question, lexicon), FOUND), (passage) =>
      surroundings.fit(question, passage),
    )
    const rerank = <T extends ScopeFit>(candidates: readonly Candidate<T>[]): Ranked<T>[] =>
      candidates
        .map(({ passage, fit }, rank) => ({
          passage,
          fit,
          rank,
          coverable: coverableBy(looked, surroundings.outer(passage), passage.plan),
        }))
        .sort((a, b) => b.coverable - a.coverable || a.rank - b.rank)
    const ofPart: OutOfScope[] = []
    const weigh = ({ passage, fit }: Ranked<ScopeFit>): Evidence[] => {
      if (passage.plan && !question.plan && ACTUAL.test(wordsWithYear(question.text))) return []
      const around = surroundings.around(question, passage, fit)
      if (!isToldOfUnion(question, passage, around)) return []
      const speaks = speaksOfLarger(question, passage, around, lexicon)
      return weighPassage(looked, passage, around)
        .filter((each) => {
          const ofAsked = speaks(each)
          if (!ofAsked) ofPart.push({ evidence: each, what: 'place' })
          return ofAsked && !isOfOtherYears(question, each, around)
        })
        .map(withQuestionHeading(question, looked.matcher, passage))
    }
    const ordered = weighInTurn(rerank(fitting).slice(0, LOOKED_AT), weigh, wanted).sort(byScore)
    let outOfScope: readonly OutOfScope[] | undefined
    return {
      evidence: wholeFirst(
        question,
        question.times.length > 0
          ? ordered
          : newestHolders(question, newestEditions(newestTellings(ordered, { withoutPlaces }), source.standings)),
      ),
      outOfScope: () =>
        (outOfScope ??= [...missing.values()]
          .flatMap((ofKind) => rerank(ofKind).slice(0, MISSES))
          .flatMap(({ passage, fit }): OutOfScope[] => {
            const around = surroundings.around(question, passage, fit)
            const [best] = weighPassage(looked, passage, around).sort(byScore)
            if (best === undefined) return []
            return [{ evidence: best, what: speaksOfLarger(question, passage, around, lexicon)(best) ? fit.what : 'place' }]
          })
          .concat(ofPart)
          .sort((a, b) => byScore(a.evidence, b.evidence))),
    }
  }
}

/** From the likeliest on, until what is left cannot come near those that are wanted. */
function weighInTurn(
  candidates: readonly Ranked<ScopeFit>[],
  weigh: (candidate: Ranked<ScopeFit>) => Evidence[],
  wanted: number,
): Evidence[] {
  const evidence: Evidence[] = []
  /** Of each passage, best first. */
  const scores: number[] = []
  for (const candidate of candidates) {
    if (candidate.coverable + REACH < (scores[wanted - 1] ?? Number.NEGATIVE_INFINITY)) break
    const weighed = weigh(candidate)
    if (weighed.length === 0) continue
    evidence.push(...weighed)
    scores.push(Math.max(...weighed.map(({ score }) => score)))
    scores.sort((a, b) => b - a)
  }
  return evidence
}

interface Candidate<T extends ScopeFit> {
  readonly passage: Passage
  readonly fit: T
}

interface Ranked<T extends ScopeFit> extends Candidate<T> {
  readonly rank: number
  /** How much of the question it could cover at the most. */
  readonly coverable: number
}

/**
 * The best that are in scope, and the best that are not. Scope is asked before anything is cut off: where ten towns tell the
 * same, the one asked for may be the eleventh hit.
 */
function sortOut(hits: readonly Hit[], fitOf: (passage: Passage) => ScopeFit) {
  const fitting: Candidate<ScopeFit & { kind: 'fits' }>[] = []
  const missing = new Map<OutOfScope['what'], Candidate<ScopeFit & { kind: 'misses' }>[]>()
  for (const { passage } of hits) {
    if (fitting.length >= CANDIDATES) break
    const fit = fitOf(passage)
    if (fit.kind === 'fits') fitting.push({ passage, fit })
    else {
      const ofKind = missing.get(fit.what) ?? []
      missing.set(fit.what, ofKind)
      if (ofKind.length < CANDIDATES) ofKind.push({ passage, fit })
    }
  }
  return { fitting, missing }
}

const queriesOf = (question: Question, lexicon: Lexicon) => [
  ...question.terms,
  ...question.places.map((place) => ({
    text: place,
    weight: 0.1,
    alternatives: lexicon.spellings(place).map((text) => ({ text, weight: 1 })),
  })),
  ...question.literals.map((text) => ({ text, weight: 1.5, alternatives: [] })),
]

/** 近十年投入1300万元 is no answer for one of the years, nor is what there was by the end of another, nor the sum of a report on five. */
function isOfOtherYears(question: Question, { passage, sentence }: Evidence, { parsed }: Surroundings): boolean {
  const { times, text } = question
  const [year, more] = times
  if (!year || more || year.from !== year.to) return false
  const years = yearsOfPeriod(passage.period)
  if (years && holdsIn(question, passage, years, year)) return false
  const told = parsed.text.slice(sentence.start, sentence.end)
  if (told.includes(`${year.from}`)) return false
  return (
    UNTIL.test(told) ||
    (!SEVERAL_YEARS.test(text) && (SEVERAL_YEARS.test(told) || tellsOfSeveral(passage, year.from, sentence, parsed.text)))
  )
}

/** In a report on several years the year stands in the sentence, or begins the one before. */
function tellsOfSeveral({ period, times }: Passage, year: number, { start }: Span, text: string): boolean {
  const years = yearsOfPeriod(period)
  if (!years || years[0] === years[1] || times?.includes(`${year}`)) return false
  // What a gazetteer tells of many years one after the other is of the year that was named last.
  if (years[1] - years[0] >= LONG) return yearBefore(text.slice(0, start)) !== `${year}`
  const before = text.lastIndexOf('。', start - 2) + 1
  return !text.slice(before, start).trimStart().startsWith(`${year}`)
}

const LONG = 8
const yearBefore = (text: string): string | undefined => [...text.matchAll(/(?<!\d)((?:19|20)\d\d)年/gu)].at(-1)?.[1]

const UNTIL = /截[至止]\d{4}年/u

const byScore = (a: Evidence, b: Evidence): number =>
  b.score - a.score ||
  (a.passage.doc < b.passage.doc ? -1 : a.passage.doc > b.passage.doc ? 1 : a.passage.ordinal - b.passage.ordinal) ||
  a.window.start - b.window.start ||
  a.window.end - b.window.end
