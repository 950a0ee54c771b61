// Owns whose honour is told: who asks what the union was awarded is not told of a family's title, nor of three people's medals.
import type { Evidence } from '../../evidence/evidence.ts'
import { createTermMatcher } from '../../evidence/term-match.ts'
import type { Question } from '../../question.ts'

const ASKS = /(?:什么|啥|哪[些个几]?\p{Script=Han}?)[^，。]{0,4}(?:荣誉|称号|表彰|奖项?)/u
/** 7人被评为, 1户家庭获评: who is awarded stands before the deed, in the same clause. */
const AWARDED = /(?:^|[，。；、：])([^，。；：]{2,40}?)(?:共?荣?获(?![取知胜])|被(?:评|授予|命名|认定)|受到)/u
/** 市总 is the city's union. */
const UNION = /[省市区县]总(?!工会)/u
const SAID = 0.5

export function isOwnHonour({ text, bodies, terms }: Question, { passage, parsed, sentence, window }: Evidence): boolean {
  if (bodies.length === 0 || passage.cells || !ASKS.test(text)) return true
  const names = terms.filter((term) => bodies.some((body) => body.includes(term.text)))
  const winner = AWARDED.exec(parsed.text.slice(Math.max(sentence.start, window.start), window.end))?.[1]
  if (winner === undefined || names.length === 0) return true
  return (
    UNION.test(winner) ||
    createTermMatcher(names)
      .match(winner)
      .some((said) => said >= SAID)
  )
}
