// Owns reading all figures of a document: out of running text sentence by sentence, out of tables row by row.
import { hashText } from '../../text/hash.ts'
import { findQuantities } from '../../text/quantity.ts'
import type { Figure } from '../figure.ts'
import type { Passage } from '../passage.ts'
import { quoteWithGaps } from '../quote.ts'
import { lineAt, type ReadDocument } from '../read-document.ts'
import type { RegionFinder } from '../scope.ts'
import { type ActingSource, actingAt, bodiesOf } from './acting.ts'
import { cutClauses } from './clause.ts'
import { regionsOfClauses } from './clause-regions.ts'
import { placeOf } from './figure-place.ts'
import { leadOf, nameQuantities } from './indicator.ts'
import { isFigure } from './is-figure.ts'
import { kindOfCell } from './kind.ts'
import type { Named } from './named.ts'
import { purposeOf } from './purpose.ts'
import { findRanks } from './rank.ts'
import { respectively } from './respectively.ts'
import { figuresOfRow } from './row-figures.ts'
import { isYear } from './row-title.ts'
import { sentencesOf } from './sentences.ts'
import { figureOf } from './told-figure.ts'

/** All figures of a document, in its order. */
export function figuresOf(read: Pick<ReadDocument, 'document' | 'passages'>, findRegion: RegionFinder = () => undefined): Figure[] {
  const lines = [0, ...[...read.document.text.matchAll(/\n/gu)].map((match) => match.index + 1)]
  const publisher = /(?:工会|委员会|联合会|协会)$/u.test(read.document.publisher ?? '') ? read.document.publisher : undefined
  const acting = new Map<string, string>()
  return read.passages.flatMap((passage) => {
    const figures =
      passage.form === 'row'
        ? figuresOfRowPassage(passage, findRegion)
        : figuresOfText(passage, { findRegion, publisher, region: read.document.region, acting, source: read.document.text })
    return figures.map((figure) => ({
      ...figure,
      quote: quoteWithGaps(passage, figure.quote, read.document.text),
      line: lineAt(lines, figure.start),
    }))
  })
}

interface Surroundings extends ActingSource {
  /** The whole source text; empty where only passages are at hand. */
  readonly source: string
}

/** Figures of running text, sentence by sentence. */
function figuresOfText(passage: Passage, around: Surroundings): Figure[] {
  const { text } = passage
  const ranks = findRanks(text)
  const quantities = [...findQuantities(text).filter((quantity) => isFigure(passage, quantity)), ...ranks].sort((a, b) => a.start - b.start)
  const sentences = sentencesOf(passage, around.source).map((sentence) => {
    const inside = quantities.filter((quantity) => quantity.start >= sentence.start && quantity.end <= sentence.end)
    return { sentence, clauses: cutClauses(text, sentence.start, sentence.end, inside) }
  })
  const named: Named[] = []
  const figures: Figure[] = []
  let lead = ''
  for (const { sentence, clauses } of sentences) {
    const line = text.slice(sentence.start, sentence.end)
    const listed = sentence.start > 0 && text[sentence.start - 1] === '\n' && LISTED.test(line)
    if (!listed) lead = /[：:]\s*$/u.test(line) ? leadOf(line) : ''
    const heads = bodiesOf(passage, clauses, around)
    const regions = regionsOfClauses(passage, clauses, around.findRegion)
    const oneByOne = respectively(text, clauses, (name) => around.findRegion(name, passage.region))
    for (const each of nameQuantities(text, clauses, named, lead)) {
      figures.push(
        figureOf({
          passage,
          sentence,
          each,
          figures,
          rank: ranks.includes(each.quantity),
          purpose: purposeOf(text, clauses, each),
          organisation: actingAt(passage, each.clause, heads, around),
          scope: { region: regions.get(each.clause) ?? passage.region, ...oneByOne.get(each.quantity) },
          source: around.source,
        }),
      )
      named.push(each)
    }
  }
  return figures
}

/** A line of a list: its own label and a colon, or hardly more than a figure. */
const LISTED = /^[^：:。\n]{1,40}[：:].|^.{1,24}$/u

/** 2023年 above 9375 is told with it. */
function figuresOfRowPassage(passage: Passage, findRegion: RegionFinder): Figure[] {
  const from = passage.cells?.some(({ heading }) => /\d/u.test(heading)) ? 0 : passage.bodyStart
  return figuresOfRow(passage, findRegion).map(({ quantity, indicator, heading, period, region, organisation }) => ({
    ...placeOf(passage, quantity),
    id: hashText(`${passage.id}/${indicator}/${quantity.raw}`),
    indicator,
    thing: indicator,
    // Under 2023年 the row's own name says what is counted: 新增会员 3.4.
    kind: kindOfCell({ passage, quantity, heading: isYear(heading) ? indicator : heading }),
    quote: passage.text.slice(from).trim(),
    inQuote: Math.max(0, quantity.start - from),
    row: true,
    clause: '',
    ...(organisation === undefined ? {} : { organisation }),
    ...(region === undefined ? {} : { region }),
    ...(period === undefined ? {} : { period }),
  }))
}
