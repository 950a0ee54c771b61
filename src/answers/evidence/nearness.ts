// Owns how surely each term of a question is said in every window of a passage, and around it.
import type { Question, Term } from '../question.ts'
import type { ParsedPassage } from './clauses.ts'
import { asksDue } from './entitlement.ts'
import { termsThatName } from './named-document.ts'
import { createTermMatcher, type TermMatcher } from './term-match.ts'

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

/** What is looked for, made ready once for a question. */
export interface Looked {
  readonly question: Question
  readonly matcher: TermMatcher
  /** Of all terms together. */
  readonly weight: number
  /** 总, 一共: the whole is wanted, and no part of it. */
  readonly wantsTotal: boolean
  /** What one person is due is asked, and not what was paid out. */
  readonly asksDue: boolean
  /** For each term that names a particular (电话, 地址) the forms that state one; an empty list where no term does. */
  readonly formsOfTerms: readonly (readonly RegExp[])[]
  /** 1 for each term that names the document by its title, 0 for the rest. */
  readonly namedBy: (title: string) => Matches
  /** 1 for each term that several of a rule's articles say, 0 for the rest. */
  readonly topicIn: (articles: readonly string[]) => Matches
}

export function createLooked(question: Question): Looked {
  const matcher = createTermMatcher(question.terms)
  const forms = question.terms.map(({ text }) => question.attributes.find(({ name }) => name === text)?.evidence ?? measureForms(text))
  // All articles of one rule share one list.
  const topics = new Map<readonly string[], Matches>()
  const named = new Map<string, Matches>()
  return {
    question,
    matcher,
    namedBy(title) {
      const names = named.get(title) ?? termsThatName(question, title)
      named.set(title, names)
      return names
    },
    topicIn(articles) {
      const topic = topics.get(articles) ?? topicMatches(matcher, articles)
      topics.set(articles, topic)
      return topic
    },
    weight: question.terms.reduce((sum, term) => sum + term.weight, 0),
    asksDue: asksDue(question),
    wantsTotal: /总|一共|共有|合计|全部/u.test(question.text),
    formsOfTerms: forms.some((each) => each.length > 0) ? forms : [],
  }
}

/** 茶园9.8万亩 tells a 面积, 执委41.3岁 a 年龄, 至5月31日 a 截止: what is asked for need not be named beside what tells it. */
const MEASURES: readonly { readonly names: RegExp; readonly forms: readonly RegExp[] }[] = [
  { names: /^(?:占地|建筑|总)?面积$/u, forms: [/\d[万余多]{0,2}(?:平方米|平米|平方公里|平方千米|亩|公顷)/u] },
  { names: /^(?:平均)?(?:年龄|岁数|年纪)$/u, forms: [/\d(?:周岁|岁)/u] },
  { names: /^截止$/u, forms: [/[至到—]\d{1,2}月\d{1,2}日|\d日前/u] },
  { names: /^(?:总)?(?:里程|长度)$/u, forms: [/\d[万余多]{0,2}(?:公里|千米|米)/u] },
]
const measureForms = (text: string): readonly RegExp[] => MEASURES.find(({ names }) => names.test(text))?.forms ?? []

/** A passage as a whole and what stands around it, without quotation marks, as terms are looked for. */
export interface Around {
  readonly whole: string
  readonly heading: string
  readonly upper: string
  readonly title: string
  /** Text of the passages before and behind it in the same section. */
  readonly neighbours: string
  /** The articles of the rule that it belongs to: what several of them speak of is what all of them are about. */
  readonly articles: readonly string[]
}

export interface Place extends Around {
  readonly parsed: ParsedPassage
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
export function coverableBy(looked: Looked, place: Around): number {
  const { question, matcher, weight } = looked
  const most = larger(matcher.match(place.whole), outerMatches(looked, place))
  return weight === 0 ? 0 : weighedSum(question.terms, most) / weight
}

/** Runs for every window: a plain loop. */
export function weighedSum(terms: readonly Term[], matches: Matches): number {
  let sum = 0
  for (let t = 0; t < terms.length; t++) sum += (terms[t]?.weight ?? 0) * (matches[t] ?? 0)
  return sum
}

const PHRASE = { each: 0.028, most: 0.14 } as const

/** One for each window, in their order. A question weighs some hundred windows: what several of them share is worked out once. */
export function matchWindows(looked: Looked, place: Place): readonly WindowMatches[] {
  const { question, matcher } = looked
  const { parsed } = place
  const byClause = parsed.plain.clauses.map(matcher.match)
  const around = aroundSentences(looked, place)
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

/** 该项目已录取2043人: the project was named in one of the sentences before. */
const pointsBack = (sentence: string): boolean => /(?:^|[，；])[^，；]{0,8}(?:该(?!不)|上述|这[一个项种次些])\p{Script=Han}/u.test(sentence)
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
    const previous = pointsBack(parsed.plain.sentences[s] ?? '')
      ? bySentence.slice(Math.max(0, s - ANTECEDENTS), s).reduce((most, each) => larger(most, each), none)
      : (bySentence[s - 1] ?? none)
    return {
      lead,
      near: larger(larger(own, lead), larger(previous, headings)),
      weighed: larger(larger(outer, own, NEAR.sentence), previous, NEAR.previous),
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

const SEVERAL = 3
const SAID = 0.6

function topicMatches(matcher: TermMatcher, articles: readonly string[]): Matches {
  const matches = articles.map(matcher.match)
  return matcher.terms.map((_, t) => (matches.filter((match) => (match[t] ?? 0) >= SAID).length >= SEVERAL ? 1 : 0))
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
  const none: Matches = matcher.terms.map(() => 0)
  return stretches.reduce((most, [matches, by]) => larger(most, matches, by), none)
}

/** Of each term the larger, where the others count only in part. Runs some thousand times a question: a plain loop. */
function larger(a: Matches, b: Matches, by = 1): Matches {
  const most = new Array<number>(a.length)
  for (let t = 0; t < a.length; t++) most[t] = Math.max(a[t] as number, (b[t] ?? 0) * by)
  return most
}
