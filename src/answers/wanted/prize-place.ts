// Owns prizes and places that a question names: what is told of the first prize answers nobody who asks for the second.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import { askingWords } from './near-text.ts'

const PLACES: readonly { readonly asks: RegExp; readonly told: RegExp }[] = [
  { asks: /二等奖|第二名|亚军|银奖/u, told: /二等奖|第[二2]|亚军|银奖|前[二三四五六八十\d]+名|分列|依次/u },
  { asks: /三等奖|第三名|季军|铜奖/u, told: /三等奖|第[三3]|季军|铜奖|前[三四五六八十\d]+名|分列|依次/u },
]

export function tellsPlaceWon(question: Question, evidence: Evidence): boolean {
  const words = askingWords(question)
  const asked = PLACES.filter(({ asks }) => asks.test(words))
  if (asked.length === 0) return true
  const { passage, parsed, window } = evidence
  const said = passage.cells ? passage.display : parsed.text.slice(window.start, window.end)
  return asked.every(({ told }) => told.test(said))
}
