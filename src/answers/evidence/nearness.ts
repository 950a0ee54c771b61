// Owns how surely each term of a question is said in every window of a passage, and around it.
import type { Term } from '../question.ts'
import type { Around, Place } from './around.ts'
import type { ParsedPassage } from './clauses.ts'
import { leansForTime } from './leaning-sentence.ts'
import type { Looked, Matches } from './looked.ts'

/** How much a term counts by where it stands, from the window outwards. */
const NEAR = {
  before: 0.94,
  sentence: 0.75,
  heading: 0.85,
  upper: 0.6,
  previous: 0.6,
  passage: 0.5,
  title: 0.5,
  named: 0.95,
  topic: 0.7,
  neighbour: 0.3,
} as const

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
export function coverableBy(looked: Looked, place: Around, plan: boolean): number {
  const { question, matcher, weight } = looked
  const most = withStated(looked, place.whole, plan, larger(matcher.match(place.whole), outerMatches(looked, place)))
  return weight === 0 ? 0 : weighedSum(question.terms, most) / weight
}

/** 电话 need not be written beside the number that is one, nor 地址 beside the street, nor 打算 in what a plan tells. */
export function withStated({ formsOfTerms, toCome }: Looked, text: string, plan: boolean, matches: Matches): Matches {
  if (formsOfTerms.length === 0 && !(plan && toCome.includes(true))) return matches
  return matches.map((match, t) => ((plan && toCome[t]) || formsOfTerms[t]?.some((form) => form.test(text)) ? 1 : match))
}

/** Runs for every window: a plain loop. */
export function weighedSum(terms: readonly Term[], matches: Matches): number {
  let sum = 0
  for (let t = 0; t < terms.length; t++) sum += (terms[t]?.weight ?? 0) * (matches[t] ?? 0)
  return sum
}

const PAPER = /[《》]|办法|文件|制度|规定|条例|意见|方案|报告/u
const PHRASE = { each: 0.028, most: 0.2 } as const

/** One for each window, in their order. A question weighs some hundred windows: what several of them share is worked out once. */
export function matchWindows(looked: Looked, place: Place): readonly WindowMatches[] {
  const { question, matcher } = looked
  const { parsed } = place
  // 落实《大病补助办法》，向1542名职工发放救助金: a paper of that name is no sign that the thing was counted.
  const counted = question.asked === 'figure' && !PAPER.test(question.text)
  const byClause = (counted ? parsed.plain.withoutTitles : parsed.plain.clauses).map(matcher.match)
  const around = aroundSentences(looked, place)
  const outward = outwardOfClauses(parsed, byClause, around)
  const phrases = parsed.plain.clauses.map((clause) => question.phrases.filter((phrase) => clause.includes(phrase)))
  let inside: Matches = []
  let held: readonly string[] = []
  return parsed.windows.map(({ sentence, firstClause, lastClause }) => {
    // Windows grow clause by clause.
    const last = byClause[lastClause] ?? []
    inside = firstClause === lastClause ? last : larger(inside, last)
    const more = phrases[lastClause] ?? []
    // What a second clause says once more adds nothing.
    held = firstClause === lastClause ? more : more.length === 0 ? held : [...held, ...more.filter((phrase) => !held.includes(phrase))]
    return {
      inside,
      near: around[sentence]?.near ?? [],
      weighed: larger(inside, outward[firstClause] ?? []),
      phrase: Math.min(PHRASE.most, PHRASE.each * held.length),
    }
  })
}

/** 该项目已录取2043人: the project was named in one of the sentences before. */
const POINTS_BACK = /(?:^|[，；])[^，；]{0,8}(?:该(?!不)|上述|这[一个项种次些])\p{Script=Han}/u
const ANTECEDENTS = 3

interface AroundSentence {
  readonly near: Matches
  /** In the sentence that leads in the list that this one is an item of. */
  readonly lead: Matches
  readonly weighed: Matches
}

function aroundSentences(looked: Looked, place: Place): readonly AroundSentence[] {
  const { matcher } = looked
  const { parsed } = place
  const outer = outerMatches(looked, place)
  const headings = larger(larger(matcher.match(place.heading), matcher.match(place.upper)), looked.namedBy(place.title))
  const bySentence = parsed.plain.sentences.map(matcher.match)
  const none = outer.map(() => 0)
  return bySentence.map((own, s) => {
    const lead = bySentence[parsed.leads[s] ?? -1] ?? none
    const previous = POINTS_BACK.test(parsed.plain.sentences[s] ?? '')
      ? bySentence.slice(Math.max(0, s - ANTECEDENTS), s).reduce((most, each) => larger(most, each), none)
      : (bySentence[s - 1] ?? none)
    const beside =
      looked.question.asked === 'when' && leansForTime(parsed.plain.sentences[s + 1] ?? '') ? (bySentence[s + 1] ?? none) : none
    return {
      lead,
      near: larger(larger(own, lead), larger(larger(previous, beside), headings)),
      weighed: larger(larger(larger(outer, own, NEAR.sentence), previous, NEAR.previous), beside, NEAR.sentence),
    }
  })
}

/** What a window that begins with a clause finds outside of itself: in the clauses before it, the sentence, the rest. */
function outwardOfClauses({ clauses }: ParsedPassage, byClause: readonly Matches[], around: readonly AroundSentence[]): readonly Matches[] {
  let before: Matches = []
  return clauses.map(({ sentence }, k) => {
    const { lead, weighed } = around[sentence] ?? { lead: [], weighed: [] }
    before = clauses[k - 1]?.sentence === sentence ? larger(before, byClause[k - 1] ?? []) : lead
    return larger(weighed, before, NEAR.before)
  })
}

function outerMatches({ matcher, namedBy, topicIn }: Looked, { whole, heading, upper, title, neighbours, articles }: Around): Matches {
  const stretches = [
    [namedBy(title), NEAR.named],
    [topicIn(articles), NEAR.topic],
    [matcher.match(heading), NEAR.heading],
    [matcher.match(upper), NEAR.upper],
    [matcher.match(title), NEAR.title],
    [matcher.match(whole), NEAR.passage],
    [matcher.match(neighbours), NEAR.neighbour],
  ] as const
  const most = new Array<number>(matcher.terms.length).fill(0)
  for (const [matches, by] of stretches) raise(most, matches, by)
  return most
}

/** Of each term the larger, where the others count only in part. */
function larger(a: Matches, b: Matches, by = 1): Matches {
  const most = a.slice()
  raise(most, b, by)
  return most
}

/** Runs some thousand times a question: a plain loop, and nothing made on the way. */
function raise(most: number[], others: Matches, by: number): void {
  for (let t = 0; t < most.length; t++) {
    const other = (others[t] ?? 0) * by
    if (other > (most[t] as number)) most[t] = other
  }
}
