// Owns saying in full what a follow-up asks of another place: 昆山呢 and 昆山有多少家 behind 园区有多少家妈妈驿站 ask 昆山有多少家妈妈驿站.
import type { Place } from '../search/knowledge.ts'
import type { Lexicon, Named } from '../search/lexicon.ts'
import { dependenceOf } from './follow-up.ts'
import type { Question } from './question.ts'
import type { Turn } from './reply.ts'
import { askedOfSibling } from './sibling.ts'
import { LARGE, MEASURE } from './understanding/measure-words.ts'

const LEADS = '(?:那么?|还有|换成?|改成|如果是|要是)?(?:在|是)?'
const BODY = '(?:总工会|工会)?'
const COUNTS = `(?:一共|总共|共)?(?:有|是|为)?(?:多少|几)${LARGE}?(?:${MEASURE})?`
/** 昆山呢, 那昆山总工会的呢 */
const PLACE_ALONE = new RegExp(`^${BODY}(?:里|那边|那里|范围)?的?(?:情况)?呢[？?]?$`, 'u')
/** 昆山有多少家, 全市多少个: nothing is named that is counted. */
const PLACE_COUNTS = new RegExp(`^${BODY}(?:的|里)?${COUNTS}(?:呢|了)?[？?]?$`, 'u')
/** 全市: the town that the place of the talk lies in. */
const WHOLE = /^全([省市区县])/u
const WHOLE_ANYWHERE = /(?<!占)全[省市区县](?!性|面)/u

export interface TalkSource {
  readonly understand: (text: string) => Question
  readonly lexicon: Lexicon
  /** Of which place a passage tells. */
  readonly regionOf: (passage: string) => string | undefined
}

/** A turn with its question as it would be asked alone, as far as that can be said. */
export interface FullTurn extends Turn {
  readonly isFull: boolean
  /** It goes on with the turn before it. */
  readonly leans: boolean
}

/** Each question of a talk, said in full where it only puts another place or another of its kind in the place of one. */
export function saidInFull(history: readonly Turn[], source: TalkSource): readonly FullTurn[] {
  const full: FullTurn[] = []
  for (const turn of history) {
    const anew = askedAnew(turn.question, full.at(-1), source)
    const leans = full.length > 0 && (anew !== undefined || !standsAlone(turn, source))
    full.push({ ...turn, question: anew ?? turn.question, isFull: anew !== undefined || !leans, leans })
  }
  return full
}

const standsAlone = ({ question }: Turn, { understand }: TalkSource): boolean => dependenceOf(understand(question)) === 'none'

/** The question before, asked of what is newly named. */
export function askedAnew(said: string, before: FullTurn | undefined, { lexicon, regionOf }: TalkSource): string | undefined {
  if (before === undefined || !before.isFull) return undefined
  const region = regionOf(before.reply.citations[0]?.passage ?? '')
  return askedOfPlace(said, before.question, region, lexicon) ?? askedOfSibling(said, before.question)
}

interface Said {
  readonly place: string
  /** What stands behind it. */
  readonly rest: string
}

/** Undefined where it puts no other place in the place of one, or the question before has more than one. */
export function askedOfPlace(said: string, before: string, region: string | undefined, lexicon: Lexicon): string | undefined {
  const own = placeSaid(said, lexicon)
  if (own === undefined || !(PLACE_ALONE.test(own.rest) || PLACE_COUNTS.test(own.rest))) return undefined
  const there = placesMeant(before, lexicon)
  if (there.length > 1) return undefined
  const place = WHOLE.test(own.place) ? wholeOf(own.place, there[0]?.what.name ?? region, lexicon) : own.place
  return withPlace(place, before, there[0])
}

function placeSaid(said: string, lexicon: Lexicon): Said | undefined {
  const lead = new RegExp(`^${LEADS}`, 'u').exec(said)?.[0] ?? ''
  const text = said.slice(lead.length)
  const [named] = lexicon.placesIn(text)
  const raw = named?.start === 0 ? named.raw : ''
  const whole = WHOLE.exec(text.slice(raw.length))?.[0] ?? ''
  const place = `${raw}${whole}`
  return place === '' ? undefined : { place, rest: text.slice(place.length) }
}

/** 苏州昆山: the larger only says where the smaller lies. */
function placesMeant(text: string, { placesIn, ancestors }: Lexicon): readonly Named<Place>[] {
  const found = placesIn(text)
  const meant = found.filter(({ what }) => !found.some((other) => other.what !== what && ancestors(other.what.name).includes(what.name)))
  return meant.filter(({ what }, i) => meant.findIndex((other) => other.what === what) === i)
}

/** 全市 behind what was told of 园区 is 苏州全市. */
function wholeOf(whole: string, from: string | undefined, { ancestors, place }: Lexicon): string {
  const level = WHOLE.exec(whole)?.[1] ?? ''
  const outer = ancestors(from ?? '')
    .slice(1)
    .find((name) => name.endsWith(level))
  return outer === undefined ? whole : `${place(outer)?.aliases[0] ?? outer}${whole}`
}

function withPlace(place: string, before: string, there: Named<Place> | undefined): string {
  if (there === undefined) return WHOLE_ANYWHERE.test(before) ? before.replace(WHOLE_ANYWHERE, place) : `${place}${before}`
  const behind = before.slice(there.end).replace(WHOLE, '')
  // 苏州全市 has no union of its own, 苏州 has.
  const named = /^总工会/u.test(behind) ? place.replace(/(?<=.)全[省市区县]$/u, '') : place
  return `${before.slice(0, there.start)}${named}${behind}`
}
