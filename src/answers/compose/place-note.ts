// Owns naming the place that a figure is told of, where the documents are of several and the question names none: 全市8937人次 is one town's 全市.
import type { SourceDocument } from '../../documents/source-document.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import { answers } from '../../wording/answers.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { HEADLINE_MAX } from '../evidence/window.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'

export interface PlaceNoteSource {
  readonly lexicon: Pick<Lexicon, 'placesIn' | 'ancestors'>
  readonly nameOfPlace: (place: string) => string
}

export type NotePlace = (question: Question, main: readonly Evidence[], reply: Reply) => Reply

export function createPlaceNote(documents: ReadonlyMap<string, SourceDocument>, { lexicon, nameOfPlace }: PlaceNoteSource): NotePlace {
  const isOfSeveral = new Set([...documents.values()].flatMap(({ region }) => region ?? [])).size > 1
  return (question, [first], reply) => {
    const region = first?.passage.region
    if (!isOfSeveral || region === undefined || region === '全国' || reply.figures.length === 0) return reply
    if (!TELLS_FIGURES.has(question.asked) || question.places.length > 0) return reply
    // 宜城九名职工获互助金: of a place that nobody has listed the heading says whose it is.
    const heading = first?.passage.section.at(-1) ?? ''
    if (region.endsWith('省') && question.terms.some(({ text, essential }) => essential && text.length > 1 && heading.startsWith(text)))
      return reply
    const [head = '', ...rest] = reply.text.split('\n')
    const isNamed = lexicon.placesIn(head).some(({ what }) => what.name === region || lexicon.ancestors(what.name).includes(region))
    const told = answers.ofPlace(nameOfPlace(region), head)
    return isNamed || told.length > HEADLINE_MAX ? reply : { ...reply, text: [told, ...rest].join('\n') }
  }
}

const TELLS_FIGURES: ReadonlySet<Question['asked']> = new Set(['figure', 'open', 'yesno'])
