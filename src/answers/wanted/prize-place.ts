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
  const { passage, parsed, window } = evidence
  const said = passage.cells ? passage.display : parsed.text.slice(window.start, window.end)
  if (ASKS_WHO.test(words) && OF_ANY.test(said)) return false
  const asked = PLACES.filter(({ asks }) => asks.test(words))
  if (asked.length === 0) return true
  return asked.every(({ told }) => told.test(said))
}

const ASKS_WHO =
  /(?:[一二三]等奖|第[一二三]名|[冠亚季]军)[^，。]{0,4}(?:是谁|叫什么)|谁[^，。]{0,6}(?:[一二三]等奖|第[一二三]名|[冠亚季]军)/u
/** 各工种第一名授予称号: what whoever wins is given names no winner. */
const OF_ANY = /(?:各|每个?)\p{Script=Han}{0,5}(?:第[一二三]名|[一二三]等奖|[冠亚季]军)/u
