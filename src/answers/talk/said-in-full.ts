// Owns saying in full what a follow-up asks of another place: 昆山呢 and 昆山有多少家 behind 园区有多少家妈妈驿站 ask 昆山有多少家妈妈驿站.
import type { Place } from '../../search/knowledge.ts'
import type { Lexicon } from '../../search/lexicon.ts'
import type { Named } from '../../text/known-names.ts'
import { asksWhichIsMore } from '../combine/combination.ts'
import type { Question } from '../question.ts'
import type { Turn } from '../reply.ts'
import { namesNothing } from '../understanding/counting-words.ts'
import { dependenceOf } from './follow-up.ts'
import { askedOfOtherEnd } from './other-end.ts'
import { askedOfSibling } from './sibling.ts'
import { COUNTS, FOUNDED, isDeed, thingCounted } from './thing-counted.ts'

const LEADS = '(?:那么?|其中|里面|还有|换成?|改成|如果是|要是)?(?:在|是)?'
const BODY = '(?:总工会|工会)?'
/** 昆山呢, 那昆山总工会的呢 */
const PLACE_ALONE = new RegExp(`^${BODY}(?:里|那边|那里|范围)?的?(?:情况)?呢[？?]?$`, 'u')
/** 昆山有多少家, 全市多少个: nothing is named that is counted. */
const PLACE_COUNTS = new RegExp(`^${BODY}(?:的|里)?${COUNTS}(?:呢|了)?[？?]?$`, 'u')
/** 昆山建成多少家: what was done with the thing is said anew, and not the thing. */
const PLACE_DEED = new RegExp(`^${BODY}(\\p{Script=Han}{1,4}?)(?:了|过)?(${COUNTS})[？?]?$`, 'u')
/** 昆山有吗, 昆山有没有 */
const PLACE_HAS = new RegExp(`^${BODY}也?(?:有(?:吗|没有|么|这个吗))[？?]?$`, 'u')
/** 全市, 市总: the town that the place of the talk lies in, and its union. */
const WHOLE = /^(?:全([省市区县])|([省市区县])总(?:工会)?(?!\p{Script=Han}*(?:部|站|店|公司)))/u
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
    const [anew] = askedAnew(turn.question, goneOnFrom(full), source)
    const leans = full.length > 0 && (anew !== undefined || !standsAlone(turn, source))
    full.push({ ...turn, question: anew ?? turn.question, isFull: anew !== undefined || !leans, leans })
  }
  return full
}

/** 甲县和乙县哪个多, 差多少, 全市呢: what only computes stands between. */
export const goneOnFrom = (history: readonly FullTurn[]): FullTurn | undefined =>
  history.findLast(({ isFull, question }) => isFull || !namesNothing(question))

const standsAlone = ({ question }: Turn, { understand }: TalkSource): boolean => dependenceOf(understand(question)) === 'none'

/** The question before, asked of what is newly named, the likelier reading first. */
export function askedAnew(said: string, before: FullTurn | undefined, source: TalkSource): readonly string[] {
  if (before === undefined || !before.isFull) return []
  const region = source.regionOf(before.reply.citations[0]?.passage ?? '')
  const anew =
    askedOfPlace(said, before.question, region, source) ??
    comparedThere(said, before.question, source) ??
    askedOfSibling(said, before.question) ??
    askedOfOtherEnd(said, before.question)
  const plain = anew === undefined ? undefined : countedThere(said, before.question, source)
  return [anew, plain].flatMap((each) => each ?? [])
}

/** 苏州命名了几家, and then 昆山几家: where nobody tells of the naming there, how many there are. */
function countedThere(said: string, before: string, source: TalkSource): string | undefined {
  const own = placeSaid(said, source.lexicon)
  if (own === undefined || !(PLACE_COUNTS.test(own.rest) || PLACE_ALONE.test(own.rest)) || !FOUNDED.test(before)) return undefined
  const thing = thingCounted(withPlace('', before, placesMeant(before, source.lexicon)[0]), source)
  const asks = PLACE_ALONE.test(own.rest) ? '有多少' : own.rest.replace(/[？?]$/u, '')
  return thing === '' ? undefined : `${own.place}${asks}${thing}`
}

/** 甲县有多少家驿站, and then 甲县比乙县多几家, 甲县和乙县哪个多: what is compared was named before. */
function comparedThere(said: string, before: string, source: TalkSource): string | undefined {
  const [first, ...others] = source.lexicon.placesIn(said)
  const last = others.at(-1)
  const rest = [first, ...others].reduce((left, named) => left.replace(named?.raw ?? '', ''), said.replace(WHETHER, ''))
  if (!first || !last || !namesNothing(rest)) return undefined
  const thing = thingCounted(withPlace('', before, placesMeant(before, source.lexicon)[0]), source)
  const at = said.slice(first.end, last.start).includes('比') ? first.end : last.end
  return thing === '' ? undefined : `${said.slice(0, at)}${thing}${said.slice(at)}`
}
const WHETHER = /是不是|是否|[吗吧]/gu

interface Said {
  readonly place: string
  /** What stands behind it. */
  readonly rest: string
}

/** What it asks of the place that it names; undefined where it names none, or the question before more than one. */
export function askedOfPlace(
  said: string,
  before: string,
  region: string | undefined,
  source: Pick<TalkSource, 'lexicon' | 'understand'>,
): string | undefined {
  const { lexicon } = source
  const own = placeSaid(said, lexicon)
  const there = placesMeant(before, lexicon)
  if (own === undefined) return undefined
  if (there.length > 1) return ofComparedThing(own, before, there[0]?.what.name, source)
  const place = WHOLE.test(own.place) ? wholeOf(own.place, there[0]?.what.name ?? region, lexicon) : own.place
  if (PLACE_ALONE.test(own.rest) || PLACE_COUNTS.test(own.rest)) return withPlace(place, before, there[0])
  const [, deed, counts] = PLACE_DEED.exec(own.rest) ?? []
  const thing =
    PLACE_HAS.test(own.rest) || (deed !== undefined && isDeed(deed, source)) ? thingCounted(withPlace('', before, there[0]), source) : ''
  if (thing === '') return undefined
  return deed === undefined ? `${place}${thing}有吗` : `${place}${deed}${counts}${thing}`
}

/** 甲县和乙县哪个驿站多, and then 全市呢: how many there are there. */
function ofComparedThing(
  { place, rest }: Said,
  before: string,
  there: string | undefined,
  source: Pick<TalkSource, 'lexicon' | 'understand'>,
): string | undefined {
  if (!asksWhichIsMore(before) || !(PLACE_ALONE.test(rest) || PLACE_COUNTS.test(rest))) return undefined
  const thing = source
    .understand(before)
    .terms.filter(({ deed, text }) => !deed && !SCOPE.test(text))
    .map(({ text }) => text)
  const whole = WHOLE.test(place) ? wholeOf(place, there, source.lexicon) : place
  return thing.length === 0 ? undefined : `${whole}${thing.join('')}有多少`
}
const SCOPE = /^[全本我][省市州区县镇国]$/u

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
  const [, all, union] = WHOLE.exec(whole) ?? []
  const [own = '', ...outer] = ancestors(from ?? '')
  if (union !== undefined) return `${[...outer, own].find((name) => name.endsWith(union)) ?? union}总工会`
  const town = outer.find((name) => name.endsWith(all ?? ''))
  return town === undefined ? whole : `${place(town)?.aliases[0] ?? town}${whole}`
}

function withPlace(place: string, before: string, there: Named<Place> | undefined): string {
  if (there === undefined) return WHOLE_ANYWHERE.test(before) ? before.replace(WHOLE_ANYWHERE, place) : `${place}${before}`
  const behind = before.slice(there.end).replace(WHOLE, '')
  // 苏州全市 has no union of its own, 苏州 has.
  const named = /^总工会/u.test(behind) ? place.replace(/(?<=.)(?:全[省市区县]|总工会)$/u, '') : place
  return `${before.slice(0, there.start)}${named}${behind}`
}
