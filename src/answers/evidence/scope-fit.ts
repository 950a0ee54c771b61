// Owns whether a passage speaks of the time and place that were asked: scope fails closed.
import type { Passage } from '../../documents/passage.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import type { FoldedPassage } from '../../search/passage-index.ts'
import type { Question } from '../question.ts'

export type ScopeFit =
  /** `places` are asked-for places that are not the passage's own: a sentence that names them fits better. */
  | { readonly kind: 'fits'; readonly strength: number; readonly places: readonly string[] }
  | { readonly kind: 'misses'; readonly what: 'time' | 'place' | 'date' }

export function fitScope(
  question: Question,
  passage: Passage,
  folded: FoldedPassage,
  neighbours: string,
  lexicon: Lexicon,
  placesIn: (text: string) => readonly string[],
): ScopeFit {
  if (!timesFit(question, passage, folded)) return { kind: 'misses', what: 'time' }
  if (question.literals.some((date) => !dateStands(date, folded.text) && !dateStands(date, folded.headings)))
    return { kind: 'misses', what: 'date' }
  // Of several places one must be spoken of; each that is not weakens the fit.
  const fits = question.places.map((place) => placeFit(place, passage, folded, neighbours, lexicon, placesIn))
  if (fits.length > 0 && Math.max(...fits) === 0) return { kind: 'misses', what: 'place' }
  return {
    kind: 'fits',
    strength: fits.length === 0 ? 1 : fits.reduce((sum, fit) => sum + fit, 0) / fits.length,
    places: question.places.filter((_, i) => (fits[i] ?? 0) < 1),
  }
}

function timesFit(question: Question, passage: Passage, folded: FoldedPassage): boolean {
  if (question.times.length === 0) return true
  const period = yearsOfPeriod(passage.period)
  return question.times.some((time) => {
    if (new RegExp(`(?<!\\d)${time.from}(?!\\d)`, 'u').test(folded.text) || folded.headings.includes(`${time.from}`)) return true
    // 去年 on a page of 2022 is 2021, although the page does not say so in figures.
    if (passage.times?.some((told) => told === `${time.from}` || told === `${time.from}-${time.to}`)) return true
    if (!period) return false
    // The sum of five years is no answer for one of them.
    if (period[0] !== period[1]) return time.from <= period[0] && time.to >= period[1]
    return period[0] >= time.from && period[1] <= time.to
  })
}

/** '10月22日' stands in '10月21—24日' too. */
function dateStands(date: string, text: string): boolean {
  const [, month = '', day = ''] = /^(\d+)月(\d+)日$/u.exec(date) ?? []
  if (new RegExp(`(?<!\\d)${month}月${day}(?:日|号)`, 'u').test(text)) return true
  for (const match of text.matchAll(new RegExp(`(?<!\\d)${month}月(\\d+)日?[—\\-~至]+(?:${month}月)?(\\d+)日`, 'gu'))) {
    if (Number(match[1]) <= Number(day) && Number(day) <= Number(match[2])) return true
  }
  return false
}

/** 1: the passage's own place or named in it; less where only its surroundings name it; 0: another place. */
function placeFit(
  asked: string,
  passage: Passage,
  folded: FoldedPassage,
  neighbours: string,
  lexicon: Lexicon,
  placesIn: (text: string) => readonly string[],
): number {
  const names = (text: string): boolean => placesIn(text).includes(asked)
  if (passage.region === asked) return 1
  if (passage.region === undefined) return names(folded.text) || names(folded.headings) || names(folded.title) ? 1 : 0
  if (names(folded.headings)) return 1
  // A larger place is never answered by a part of it, unless the passage says so in as many words.
  if (lexicon.ancestors(passage.region).includes(asked)) return names(folded.text.replace(/《[^》]*》|“[^”]*”/gu, '')) ? 0.5 : 0
  if (names(folded.text)) return lexicon.ancestors(asked).includes(passage.region) ? 0.95 : 0.8
  return names(neighbours) ? 0.6 : 0
}
