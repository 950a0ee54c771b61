// Owns what stands around a passage, worked out once for all questions: its headings, neighbours, clauses, and the scope that fits it.
import type { Standing } from '../../documents/edition.ts'
import type { Passage } from '../../documents/passage.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import type { FoldedPassage, PassageIndex } from '../../search/passage-index.ts'
import { HONOUR } from '../../text/honour.ts'
import { remember } from '../../text/remember.ts'
import type { NamesIn } from '../names/names-in.ts'
import type { Question } from '../question.ts'
import { fitScope, type PlacesTold, type ScopeFit } from '../scope/scope-fit.ts'
import type { Around, Surroundings } from './around.ts'
import { type ParsedPassage, parsePassage } from './clauses.ts'
import { directHeadings } from './heading-kind.ts'
import { withoutQuotes } from './term-match.ts'

export interface EvidenceSource {
  readonly index: PassageIndex
  readonly lexicon: Lexicon
  readonly names: NamesIn
  /** Which documents others have taken the place of. */
  readonly standings: ReadonlyMap<string, Standing>
}

/** What of a passage does not depend on the question is worked out once. */
export function createSurroundings({ index, lexicon, names: found }: EvidenceSource) {
  const known = new Map<Passage, Around>()
  const parsed = new Map<Passage, ParsedPassage>()
  const neighbours = createNeighbours(index)
  const articles = createArticles(index)
  /** 苏州市五一劳动奖章 is of that level, and a district's people win it. */
  const placesIn = remember(REMEMBERED, (text): readonly string[] =>
    lexicon.placesIn(text).flatMap(({ what, end }) => (HONOUR.test(text.slice(end)) ? [] : [what.name])),
  )
  const names: NamesIn = { persons: remember(REMEMBERED, found.persons), towns: remember(REMEMBERED, found.towns) }
  const read = (passage: Passage): Around => {
    const folded = index.folded(passage)
    const headings = folded.headings.split('\n')
    return {
      whole: withoutQuotes(folded.text),
      // A rule is about what its title says, in every article.
      heading: withoutQuotes([...directHeadings(headings), passage.rule ? folded.title : '', headerOf(passage, folded.text)].join('|')),
      upper: withoutQuotes(headings.slice(0, -1).join('|')),
      title: withoutQuotes(folded.title),
      neighbours: withoutQuotes(neighbours(passage)),
      articles: articles(passage.doc),
    }
  }
  const placesOf = new Map<Passage, PlacesTold>()
  const told = (passage: Passage): PlacesTold => {
    const looked = placesOf.get(passage) ?? createPlacesTold(index.folded(passage), () => neighbours(passage), placesIn)
    placesOf.set(passage, looked)
    return looked
  }
  const areStrange = (one: string, other: string | undefined): boolean =>
    other !== undefined && !lexicon.ancestors(one).includes(other) && !lexicon.ancestors(other).includes(one)
  const outer = (passage: Passage): Around => {
    const around = known.get(passage) ?? read(passage)
    known.set(passage, around)
    return around
  }
  /** Only what is looked at clause by clause is cut into clauses. */
  const parse = (passage: Passage): ParsedPassage => {
    const cut = parsed.get(passage) ?? parsePassage(index.folded(passage).text, passage.bodyStart, passage.form === 'row')
    parsed.set(passage, cut)
    return cut
  }
  return {
    fit: (question: Question, passage: Passage): ScopeFit => fitScope(question, passage, index.folded(passage), told(passage), lexicon),
    outer,
    names,
    around(question: Question, passage: Passage, fit: ScopeFit): Surroundings {
      return {
        ...outer(passage),
        parsed: parse(passage),
        scopeStrength: fit.kind === 'fits' ? fit.strength : 1,
        placesIn,
        isAsked: (name) => question.places.some((asked) => lexicon.ancestors(name).includes(asked)),
        toName: fit.places,
        isStrange: fit.places.length > 0 && fit.places.every((place) => areStrange(place, passage.region)),
      }
    },
  }
}

/** Hundreds of passages are asked for their places with every question that names one. */
function createPlacesTold(
  { text, headings, title }: FoldedPassage,
  neighbours: () => string,
  placesIn: (text: string) => readonly string[],
): PlacesTold {
  const known = new Map<keyof PlacesTold, readonly string[]>()
  const once = (name: keyof PlacesTold, of: () => string): readonly string[] => {
    const found = known.get(name) ?? placesIn(of())
    known.set(name, found)
    return found
  }
  return {
    get text() {
      return once('text', () => text)
    },
    get unquoted() {
      return once('unquoted', () => text.replace(/《[^》]*》|“[^”]*”/gu, ''))
    },
    get headings() {
      return once('headings', () => headings)
    },
    get title() {
      return once('title', () => title)
    },
    get neighbours() {
      return once('neighbours', neighbours)
    },
  }
}

/** What a row's cells are headed by counts for the row like a heading. */
const headerOf = (passage: Passage, folded: string): string => (passage.form === 'row' ? folded.slice(0, passage.bodyStart) : '')

/** Texts of the documents come again with every question. */
export const REMEMBERED = 50_000

/** The articles of a document that is a rule. A yearbook that tells of a few rules is none. */
function createArticles(index: PassageIndex): (doc: string) => readonly string[] {
  const ofDocuments = new Map<string, Passage[]>()
  for (const passage of index.passages) {
    const known = ofDocuments.get(passage.doc)
    if (known) known.push(passage)
    else ofDocuments.set(passage.doc, [passage])
  }
  return remember(REMEMBERED, (doc) => {
    const passages = ofDocuments.get(doc) ?? []
    const articles = passages.filter((passage) => passage.rule)
    return 2 * articles.length < passages.length ? [] : articles.map((passage) => withoutQuotes(index.folded(passage).text))
  })
}

/** The text of the passages before and behind one in the same section. */
function createNeighbours(index: PassageIndex): (passage: Passage) => string {
  const places = new Map(index.passages.map((passage, i) => [passage.id, i]))
  return (passage) => {
    const i = places.get(passage.id) ?? Number.NaN
    return [index.passages[i - 1], index.passages[i + 1]]
      .flatMap((other) => (other && areNeighbours(passage, other) ? [index.folded(other).text] : []))
      .join('\n')
  }
}

const areNeighbours = (a: Passage, b: Passage): boolean =>
  a.doc === b.doc &&
  a.form !== 'row' &&
  b.form !== 'row' &&
  a.section.length === b.section.length &&
  a.section.every((each, i) => each === b.section[i])
