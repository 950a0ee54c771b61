// Owns the search for evidence: passages that may answer, in scope, each with its best stretch.
import type { Passage } from '../../documents/passage.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import type { PassageIndex } from '../../search/passage-index.ts'
import type { Question } from '../question.ts'
import { type ParsedPassage, parsePassage } from './clauses.ts'
import type { Evidence } from './evidence.ts'
import { fitScope } from './scope-fit.ts'
import { weighPassage } from './weigh-passage.ts'

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

const CANDIDATES = 50

export function createEvidenceFinder(source: EvidenceSource): (question: Question) => Found {
  const parsed = new Map<string, ParsedPassage>()
  const { index, lexicon } = source
  const parse = (passage: Passage): ParsedPassage => {
    const known = parsed.get(passage.id)
    if (known) return known
    const fresh = parsePassage(index.folded(passage).text, passage.bodyStart, passage.form === 'row')
    parsed.set(passage.id, fresh)
    return fresh
  }
  const neighbours = neighbourTexts(index)
  return (question) => {
    const inScope: Evidence[] = []
    const outOfScope: { evidence: Evidence; what: 'time' | 'place' | 'date' }[] = []
    const queries = [...question.terms, ...question.places.map((place) => ({ text: place, weight: 0.3, alternatives: lexicon.spellings(place).map((text) => ({ text, weight: 1 })) })), ...question.literals.map((text) => ({ text, weight: 1.5, alternatives: [] }))]
    const otherPlace = (text: string): boolean => {
      if (question.places.length === 0) return false
      const named = lexicon.placesIn(text).map((found) => found.what.name)
      return named.length > 0 && !named.some((name) => question.places.some((asked) => lexicon.ancestors(name).includes(asked)))
    }
    for (const { passage } of index.search(queries, CANDIDATES)) {
      const folded = index.folded(passage)
      const near = neighbours.get(passage.id) ?? ''
      const fit = fitScope(question, passage, folded, near, lexicon)
      const around = { parsed: parse(passage), folded, neighbours: near, scopeStrength: fit.kind === 'fits' ? fit.strength : 1, otherPlace, names: placeNamer(fit.kind === 'fits' ? fit.places : [], lexicon), namesIn: source.namesIn }
      const larger = fit.kind === 'fits' && fit.places.some((place) => passage.region !== undefined && lexicon.ancestors(passage.region).includes(place))
      const weighed = weighPassage(question, passage, around).filter((each) => !larger || around.names(around.parsed.text.slice(each.sentence.start, each.sentence.end).replace(QUOTED, '')))
      if (fit.kind === 'fits') inScope.push(...weighed)
      else {
        const best = weighed.reduce<Evidence | undefined>((top, each) => (top && top.score >= each.score ? top : each), undefined)
        if (best) outOfScope.push({ evidence: best, what: fit.what })
      }
    }
    return { evidence: inScope.sort(byScore), outOfScope: outOfScope.sort((a, b) => byScore(a.evidence, b.evidence)) }
  }
}

const byScore = (a: Evidence, b: Evidence): number => b.score - a.score || (a.passage.doc < b.passage.doc ? -1 : a.passage.doc > b.passage.doc ? 1 : a.passage.ordinal - b.passage.ordinal) || a.window.start - b.window.start || a.window.end - b.window.end

/** Whether a sentence names one of the places that are not the passage's own; always, where there is none to name. */
const placeNamer = (places: readonly string[], lexicon: Lexicon) => (text: string): boolean =>
  places.length === 0 || lexicon.placesIn(text).some((found) => places.includes(found.what.name))

/** A city's name inside a title or a quoted name does not make the sentence one about the city. */
const QUOTED = /《[^》]*》|“[^”]*”/gu

function neighbourTexts(index: PassageIndex): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  index.passages.forEach((passage, i) => {
    const beside = [index.passages[i - 1], index.passages[i + 1]].filter((other) => other?.doc === passage.doc && other.section.join('/') === passage.section.join('/') && other.form !== 'row' && passage.form !== 'row')
    texts.set(passage.id, beside.map((other) => (other ? index.folded(other).text : '')).join('\n'))
  })
  return texts
}
