// Owns of which level the honour is that a figure counts: of the 市五一劳动奖章 no figure of the 省五一劳动奖章 is one.
import type { Figure } from '../../documents/figure.ts'
import { foldText } from '../../text/characters.ts'
import { HONOUR, levelOfHonour, levelToldIn, withoutLevel } from '../../text/honour.ts'
import type { Term } from '../question.ts'

export function createLevelFit(terms: readonly Term[]): (figure: Figure) => boolean {
  const levels = new Set(terms.flatMap(({ text }) => levelOfHonour(text) ?? []))
  return ({ thing, quote, inQuote }) => {
    if (levels.size === 0 || !HONOUR.test(withoutLevel(thing))) return true
    const level = levelOfHonour(thing) ?? levelToldIn(foldText(quote.slice(0, inQuote)))
    return level === undefined || levels.has(level)
  }
}
