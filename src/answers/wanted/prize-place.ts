// Owns prizes and places that a question names: what is told of the first prize answers nobody who asks for the second.
import type { Evidence } from '../evidence/evidence.ts'
import type { Question } from '../question.ts'
import { ANY_RANK, formOfRank } from '../understanding/prizes.ts'
import { askingWords } from './near-text.ts'

const PLACES: readonly { readonly asks: RegExp; readonly told: RegExp }[] = [
  { asks: new RegExp(formOfRank(2), 'u'), told: new RegExp(`${formOfRank(2)}|第[二2]|前[二三四五六八十\\d]+名|分列|依次`, 'u') },
  { asks: new RegExp(formOfRank(3), 'u'), told: new RegExp(`${formOfRank(3)}|第[三3]|前[三四五六八十\\d]+名|分列|依次`, 'u') },
]

export function tellsPlaceWon(question: Question, evidence: Evidence): boolean {
  const words = askingWords(question)
  const { passage, parsed, window } = evidence
  const said = passage.cells ? passage.display : parsed.text.slice(window.start, window.end)
  if (ASKS_WHO.test(words) && OF_ANY.test(said)) return false
  const star = STAR.exec(words)?.[0]
  if (star && !said.includes(star)) return false
  const asked = PLACES.filter(({ asks }) => asks.test(words))
  if (asked.length === 0) return true
  return asked.every(({ told }) => told.test(said))
}

/** 三星级 is not told of by 四星级. */
const STAR = /[一二三四五六七]星级/u

const ASKS_WHO = new RegExp(`(?:${ANY_RANK})[^，。]{0,4}(?:是谁|叫什么)|谁[^，。]{0,6}(?:${ANY_RANK})`, 'u')
/** 各工种第一名授予称号: what whoever wins is given names no winner. */
const OF_ANY = new RegExp(`(?:各|每个?)\\p{Script=Han}{0,5}(?:${ANY_RANK})`, 'u')
