// Owns the search for evidence: passages that may answer, in scope, each with its best stretch.
import type { Passage } from '../../documents/passage.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import type { PassageIndex } from '../../search/passage-index.ts'
import type { Question } from '../question.ts'
import { type ParsedPassage, parsePassage } from './clauses.ts'
import type { Evidence } from './evidence.ts'
import { coverableBy } from './nearness.ts'
import { withQuestionHeading } from './question-heading.ts'
import { fitScope, type ScopeFit } from './scope-fit.ts'
import { createTermMatcher, withoutQuotes } from './term-match.ts'
import { type Surroundings, weighPassage } from './weigh-passage.ts'

export interface Found {
  /** In scope, best first. */
  readonly evidence: readonly Evidence[]
  /** What covers the question but speaks of another time or place. */
  readonly outOfScope: readonly { readonly evidence: Evidence; readonly what: 'time' | 'place' | 'date' }[]
}

export interface EvidenceSource {
  readonly index: PassageIndex
  readonly lexicon: Lexicon
  /** The names of persons in a text. */
  readonly namesIn: (text: string) => readonly string[]
}

/** How many passages are found, and how many of them are looked at clause by clause. */
const CANDIDATES = 50
const LOOKED_AT = 18

export function createEvidenceFinder(source: EvidenceSource): (question: Question) => Found {
  const { index, lexicon } = source
  const surroundings = createSurroundings(source)
  return (question) => {
    const looked = { question, matcher: createTermMatcher(question.terms) }
    const candidates = index
      .search(queriesOf(question, lexicon), CANDIDATES)
      .map(({ passage }, rank) => ({ passage, ...surroundings(question, passage), rank }))
      .map((each) => ({ ...each, coverable: coverableBy(looked, each.around) }))
      .sort((a, b) => b.coverable - a.coverable || a.rank - b.rank)
    const inScope: Evidence[] = []
    const outOfScope: { evidence: Evidence; what: 'time' | 'place' | 'date' }[] = []
    for (const { passage, fit, around } of candidates.filter((each) => each.fit.kind === 'fits').slice(0, LOOKED_AT)) {
      if (fit.kind !== 'fits') continue
      const headed = withQuestionHeading(question, looked.matcher, passage)
      inScope.push(
        ...weighPassage(looked, passage, around)
          .filter((each) => speaksOfLarger(each, passage, around, lexicon))
          .map(headed),
      )
    }
    for (const { passage, fit, around } of candidates.filter((each) => each.fit.kind === 'misses').slice(0, 4)) {
      const best = weighPassage(looked, passage, around).reduce<Evidence | undefined>(
        (top, each) => (top && top.score >= each.score ? top : each),
        undefined,
      )
      if (best && fit.kind === 'misses') outOfScope.push({ evidence: best, what: fit.what })
    }
    return { evidence: inScope.sort(byScore), outOfScope: outOfScope.sort((a, b) => byScore(a.evidence, b.evidence)) }
  }
}

const queriesOf = (question: Question, lexicon: Lexicon) => [
  ...question.terms,
  ...question.places.map((place) => ({
    text: place,
    weight: 0.3,
    alternatives: lexicon.spellings(place).map((text) => ({ text, weight: 1 })),
  })),
  ...question.literals.map((text) => ({ text, weight: 1.5, alternatives: [] })),
]

/** What of a passage does not depend on the question is worked out once. */
function createSurroundings({ index, lexicon, namesIn }: EvidenceSource) {
  const known = new Map<string, { parsed: ParsedPassage; heading: string; upper: string; title: string; neighbours: string }>()
  const neighbours = neighbourTexts(index)
  const placesIn = remember((text: string): readonly string[] => lexicon.placesIn(text).map((found) => found.what.name))
  const persons = remember(namesIn)
  const read = (passage: Passage) => {
    const folded = index.folded(passage)
    const headings = folded.headings.split('\n')
    return {
      parsed: parsePassage(folded.text, passage.bodyStart, passage.form === 'row'),
      // A rule is about what its title says, in every article.
      heading: withoutQuotes(passage.rule ? `${headings.at(-1) ?? ''}|${folded.title}` : (headings.at(-1) ?? '')),
      upper: withoutQuotes(headings.slice(0, -1).join('|')),
      title: withoutQuotes(folded.title),
      neighbours: withoutQuotes(neighbours.get(passage.id) ?? ''),
    }
  }
  return (question: Question, passage: Passage): { fit: ScopeFit; around: Surroundings } => {
    const fixed = known.get(passage.id) ?? read(passage)
    known.set(passage.id, fixed)
    const fit = fitScope(question, passage, index.folded(passage), neighbours.get(passage.id) ?? '', lexicon, placesIn)
    const around = {
      ...fixed,
      scopeStrength: fit.kind === 'fits' ? fit.strength : 1,
      placesIn,
      isAsked: (name: string) => question.places.some((asked) => lexicon.ancestors(name).includes(asked)),
      toName: fit.kind === 'fits' ? fit.places : [],
      namesIn: persons,
    }
    return { fit, around }
  }
}

const REMEMBERED = 50_000

/** Texts of the documents come again with every question. */
function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = work(text)
    if (known.size >= REMEMBERED) known.clear()
    known.set(text, made)
    return made
  }
}

/** A larger place than the passage's own is only spoken of in a sentence that names it, outside of titles and names. */
function speaksOfLarger(evidence: Evidence, passage: Passage, around: Surroundings, lexicon: Lexicon): boolean {
  const larger = around.toName.filter((place) => passage.region !== undefined && lexicon.ancestors(passage.region).includes(place))
  if (larger.length === 0) return true
  const sentence = around.parsed.text.slice(evidence.sentence.start, evidence.sentence.end).replace(QUOTED, '')
  return around.placesIn(sentence).some((place) => larger.includes(place))
}

const byScore = (a: Evidence, b: Evidence): number =>
  b.score - a.score ||
  (a.passage.doc < b.passage.doc ? -1 : a.passage.doc > b.passage.doc ? 1 : a.passage.ordinal - b.passage.ordinal) ||
  a.window.start - b.window.start ||
  a.window.end - b.window.end

/** A city's name inside a title or a quoted name does not make the sentence one about the city. */
const QUOTED = /《[^》]*》|“[^”]*”/gu

function neighbourTexts(index: PassageIndex): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  index.passages.forEach((passage, i) => {
    const beside = [index.passages[i - 1], index.passages[i + 1]].filter(
      (other) =>
        other?.doc === passage.doc &&
        other.section.join('/') === passage.section.join('/') &&
        other.form !== 'row' &&
        passage.form !== 'row',
    )
    texts.set(passage.id, beside.map((other) => (other ? index.folded(other).text : '')).join('\n'))
  })
  return texts
}
