// Owns how surely each term of a question is said in every window of a passage, and around it.
import type { Question } from '../question.ts'
import type { ParsedPassage } from './clauses.ts'
import type { TermMatcher } from './term-match.ts'

/** How much a term counts by where it stands, from the window outwards. */
const NEAR = {
  before: 0.94,
  sentence: 0.75,
  heading: 0.85,
  upper: 0.6,
  previous: 0.6,
  passage: 0.5,
  title: 0.5,
  topic: 0.7,
  neighbour: 0.3,
} as const

/** What is looked for, made ready once for a question. */
export interface Looked {
  readonly question: Question
  readonly matcher: TermMatcher
}

/** Without quotation marks, as terms are looked for. */
export interface Place {
  readonly parsed: ParsedPassage
  readonly heading: string
  readonly upper: string
  readonly title: string
  /** Text of the passages before and behind it in the same section. */
  readonly neighbours: string
  /** The articles of the rule that it belongs to: what several of them speak of is what all of them are about. */
  readonly articles: readonly string[]
}

/** For each term of the question. */
type Matches = readonly number[]

export interface WindowMatches {
  /** In the window itself. */
  readonly inside: Matches
  /** In the sentence, in those beside it, or in the headings. */
  readonly near: Matches
  /** Wherever it stands, weighed by how far that is. */
  readonly weighed: Matches
  /** What whole phrases of the question add. */
  readonly phrase: number
}

/** How much of the question the passage and its headings could cover at the most: who has little is not looked at closely. */
export function coverableBy({ question, matcher }: Looked, place: Place): number {
  const most = larger(matcher.match(place.parsed.plain.whole), outerMatches(matcher, place))
  const all = question.terms.reduce((sum, term) => sum + term.weight, 0)
  return all === 0 ? 0 : question.terms.reduce((sum, term, t) => sum + term.weight * (most[t] ?? 0), 0) / all
}

const PHRASE = { each: 0.028, most: 0.14 } as const

/** One for each window, in their order. A question weighs some hundred windows: what several of them share is worked out once. */
export function matchWindows({ question, matcher }: Looked, place: Place): readonly WindowMatches[] {
  const { parsed } = place
  const byClause = parsed.plain.clauses.map(matcher.match)
  const around = aroundSentences(matcher, place)
  const outward = outwardOfClauses(parsed, byClause, around)
  const phrases = parsed.plain.clauses.map((clause) => question.phrases.filter((phrase) => clause.includes(phrase)).length)
  let inside: Matches = []
  let held = 0
  return parsed.windows.map(({ sentence, firstClause, lastClause }) => {
    // Windows grow clause by clause.
    const last = byClause[lastClause] ?? []
    inside = firstClause === lastClause ? last : larger(inside, last)
    held = (firstClause === lastClause ? 0 : held) + (phrases[lastClause] ?? 0)
    return {
      inside,
      near: around[sentence]?.near ?? [],
      weighed: larger(inside, outward[firstClause] ?? []),
      phrase: Math.min(PHRASE.most, PHRASE.each * held),
    }
  })
}

interface AroundSentence {
  readonly near: Matches
  /** In the sentence that leads in the list that this one is an item of. */
  readonly lead: Matches
  readonly weighed: Matches
}

function aroundSentences(matcher: TermMatcher, place: Place): readonly AroundSentence[] {
  const { parsed } = place
  const outer = outerMatches(matcher, place)
  const headings = larger(matcher.match(place.heading), matcher.match(place.upper))
  const bySentence = parsed.plain.sentences.map(matcher.match)
  const none = outer.map(() => 0)
  return bySentence.map((own, s) => {
    const lead = bySentence[parsed.leads[s] ?? -1] ?? none
    const previous = bySentence[s - 1] ?? none
    return {
      lead,
      near: larger(larger(own, lead), larger(previous, headings)),
      weighed: larger(larger(scaled(own, NEAR.sentence), scaled(previous, NEAR.previous)), outer),
    }
  })
}

/** What a window that begins with a clause finds outside of itself: in the clauses before it, the sentence, the rest. */
function outwardOfClauses({ clauses }: ParsedPassage, byClause: readonly Matches[], around: readonly AroundSentence[]): readonly Matches[] {
  let before: Matches = []
  return clauses.map(({ sentence }, k) => {
    const { lead, weighed } = around[sentence] ?? { lead: [], weighed: [] }
    before = clauses[k - 1]?.sentence === sentence ? larger(before, byClause[k - 1] ?? []) : lead
    return larger(scaled(before, NEAR.before), weighed)
  })
}

const SEVERAL = 3
const SAID = 0.6

/** 1 for what several articles say, 0 for the rest. */
function topicMatches(matcher: TermMatcher, articles: readonly string[]): Matches {
  const matches = articles.map(matcher.match)
  return matcher.terms.map((_, t) => (matches.filter((match) => (match[t] ?? 0) >= SAID).length >= SEVERAL ? 1 : 0))
}

function outerMatches(matcher: TermMatcher, { parsed, heading, upper, title, neighbours, articles }: Place): Matches {
  const stretches = [
    scaled(topicMatches(matcher, articles), NEAR.topic),
    scaled(matcher.match(heading), NEAR.heading),
    scaled(matcher.match(upper), NEAR.upper),
    scaled(matcher.match(title), NEAR.title),
    scaled(matcher.match(parsed.plain.whole), NEAR.passage),
    scaled(matcher.match(neighbours), NEAR.neighbour),
  ]
  return stretches.reduce(larger)
}

const scaled = (matches: Matches, by: number): Matches => matches.map((match) => match * by)

/** Runs some thousand times a question: a plain loop. */
function larger(a: Matches, b: Matches): Matches {
  const most: number[] = []
  for (let t = 0; t < a.length; t++) most.push(Math.max(a[t] ?? 0, b[t] ?? 0))
  return most
}
