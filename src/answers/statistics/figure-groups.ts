// Owns figures told side by side: those of one sentence or one list in one unit, and how much of a question they hold together.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import type { Question } from '../question.ts'
import { heldIn, shareHeldIn } from './held-in.ts'

/** One line of a list stands beside the others: 工资专项集体合同：1003家企业. */
const isListLine = (quote: string): boolean => quote.length <= 60 && !/[。；]/u.test(quote)

/** Figures that one sentence, or one list, tells in one unit, without those that are a part or a share of another. */
export function groupsOf(figures: readonly Figure[]): Figure[][] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (figure.partOf !== undefined || figure.about !== undefined) continue
    const key = `${figure.passage}/${isListLine(figure.quote) ? '' : figure.quote}/${figure.unit}/${figure.kind}`
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()]
}

export function coverage(question: Pick<Question, 'terms'>, group: readonly Figure[]): number {
  const text = foldText(`${group[0]?.quote ?? ''} ${group[0]?.section.join(' ') ?? ''} ${group[0]?.organisation ?? ''}`)
  return shareHeldIn(question.terms, text)
}

/** 评选的里哪个最少: of a sentence that tells two deeds, the figures of the one asked about. */
export function meant(question: Pick<Question, 'terms'>, group: readonly Figure[]): readonly Figure[] {
  const deeds = question.terms.filter((term) => !term.essential && term.text.length > 1)
  const matched = group.filter((figure) => deeds.some((term) => heldIn(term, foldText(figure.indicator)) === 1))
  return matched.length >= 2 ? matched : group
}
