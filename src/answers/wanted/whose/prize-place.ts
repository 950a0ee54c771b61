// Owns prizes and places that a question names: what is told of the first prize answers nobody who asks for the second.
import { parseHan } from '../../../text/quantity-numeral.ts'
import { remember } from '../../../text/remember.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Question } from '../../question.ts'
import { ANY_RANK, formOfRank } from '../../understanding/prizes.ts'
import { askingWords } from '../near-text.ts'

/** From which place on what is told of the winner, who may be named without a word for it, is no answer. */
const NEVER_FIRST = 2
const REMEMBERED = 100
const HAN = '一二三四五六七八九十'
const PLACED = /第([一二三四五六七八九十]{1,3}|\d{1,2})名/u
/** 第四名至第十名, 4—10名, 前三名 */
const RANGE = /第?([一二三四五六七八九十]{1,3}|\d{1,2})名?[至到—-]第?([一二三四五六七八九十]{1,3}|\d{1,2})名/gu
const FOREMOST = /前([一二三四五六七八九十]{1,3}|\d{1,2})名/gu
const IN_TURN = /分列|依次|分别/u
const numberOf = (said = ''): number => (/^\d/u.test(said) ? Number(said) : (parseHan(said) ?? 0))

export function tellsPlaceWon(question: Question, evidence: Evidence): boolean {
  const words = askingWords(question)
  const { passage, parsed, window } = evidence
  const said = passage.cells ? passage.display : parsed.text.slice(window.start, window.end)
  if (ASKS_WHO.test(words) && OF_ANY.test(said)) return false
  const star = STAR.exec(question.text)?.[0]
  if (star && !said.includes(star)) return false
  // Of the first a sum is asked for by its place; who it was may stand there without.
  const least = question.asked === 'figure' && question.slots.some((units) => units.includes('元')) ? 1 : NEVER_FIRST
  return placesAsked(words).every(({ place, form }) => place < least || form.test(said) || isAmong(said, place))
}

interface Place {
  readonly place: number
  readonly form: RegExp
}

/** Read once, though asked of every stretch. */
const placesAsked = remember(REMEMBERED, (words): readonly Place[] => {
  const ranked = RANKS.flatMap(({ rank, form }) => (form.test(words) ? [rank] : []))
  const placed = numberOf(PLACED.exec(words)?.[1])
  const places = placed > 0 && !ranked.includes(placed) ? [...ranked, placed] : ranked
  return places.map((place) => ({
    place,
    form: new RegExp(`${formOfRank(place)}|第(?:${HAN[place - 1] ?? '#'}|${place})(?!\\d)`, 'u'),
  }))
})
const RANKS = [1, 2, 3].map((rank) => ({ rank, form: new RegExp(formOfRank(rank), 'u') }))

const isAmong = (said: string, place: number): boolean =>
  IN_TURN.test(said) ||
  Array.from(said.matchAll(FOREMOST)).some(([, most]) => numberOf(most) >= place) ||
  Array.from(said.matchAll(RANGE)).some(([, from, to]) => numberOf(from) <= place && place <= numberOf(to))

/** 三星级 is not told of by 四星级. */
const STAR = /[一二三四五六七]星(?=级)/u

const ASKS_WHO = new RegExp(`(?:${ANY_RANK})[^，。]{0,4}(?:是谁|叫什么)|谁[^，。]{0,6}(?:${ANY_RANK})`, 'u')
/** 各工种第一名授予称号: what whoever wins is given names no winner. */
const OF_ANY = new RegExp(`(?:各|每个?)\\p{Script=Han}{0,5}(?:${ANY_RANK})`, 'u')
