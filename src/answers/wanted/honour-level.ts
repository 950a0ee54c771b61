// Owns of which level an honour is: who asks for the 市五一劳动奖章 is told no 省五一劳动奖章; in 某市五一劳动奖状40个、五一劳动奖章160个 the level holds for both.
import { levelOfHonour, levelToldIn, withoutLevel } from '../../text/honour.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { withoutQuotes } from '../evidence/term-match.ts'
import type { Question } from '../question.ts'

export function isOfLevel({ terms }: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  if (passage.cells) return true
  const part = parsed.text.slice(sentence.start, window.end)
  return terms.every(({ text }) => {
    const level = levelOfHonour(text)
    if (level === undefined) return true
    const name = withoutLevel(text)
    const told = levelsTold(withoutQuotes(part), name, withoutQuotes(parsed.text.slice(sentence.start, window.start)).length)
    return told.length === 0 || told.includes(level) || told.includes(undefined)
  })
}

/** The level of each place where the honour is named in the stretch: its own, else the last one told before it. */
function levelsTold(part: string, name: string, from: number): readonly (string | undefined)[] {
  const found: (string | undefined)[] = []
  for (let at = part.indexOf(name); at >= 0; at = part.indexOf(name, at + 1)) if (at >= from) found.push(levelToldIn(part.slice(0, at)))
  return found
}
