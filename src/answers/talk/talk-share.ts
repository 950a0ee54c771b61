// Owns shares of what a talk told: 占比呢, 占全市多少, 园区占多少 — over its own figures first, else over the same thing of the place named.
import type { Figure } from '../../documents/figure.ts'
import { yearsOfPeriod } from '../../documents/period.ts'
import { LEVELS } from '../../text/honour.ts'
import { calculations } from '../../wording/statistics-answers.ts'
import type { Combiner } from '../combine/combiner.ts'
import { composeCombined } from '../combine/compose-combined.ts'
import { pickSide } from '../combine/pick-side.ts'
import { statedShare } from '../combine/stated-share.ts'
import type { Question } from '../question.ts'
import type { Reply } from '../reply.ts'
import { definitionsDiffer } from '../statistics/definitions.ts'
import { alikeThings, countAlike, measureOf } from '../statistics/figure-table.ts'
import { pickFigures } from '../statistics/pick-figures.ts'
import { namesNothing } from '../understanding/counting-words.ts'
import { namedBeside } from './named-beside.ts'
import { askedOfPlace, type FullTurn } from './said-in-full.ts'
import { figuresTold, lastFigure, sidesOf } from './talk-figures.ts'

const ONLY_ASKS = /^(?:比例?|比重|了|到)?(?:是|有|为)?(?:多少|百分之几|几成|几分之几|多大)?(?:呢|啊)?[？?]?$/u

export function tellShareOn({ text }: Question, history: readonly FullTurn[], by: Combiner): Reply | undefined {
  const told = lastFigure(history, by)
  if (told === undefined) return undefined
  const [before = '', behind = ''] = text.split('占')
  const ofTold = namesNothing(before) || !namesNothing(behind) ? undefined : partOfTold(before, history, by)
  // 139个，占比90%: what the document says of it itself goes before any division.
  if (ofTold) return statedShare(ofTold[0], behind, by) ?? tellShareOf(ofTold, by)
  const stated = namesNothing(before) ? statedShare(told, behind, by) : undefined
  if (stated) return stated
  const [part, whole] = pairTold(before, behind, history, by) ?? [
    namesNothing(before) ? told : (ofPlace(before, told, history, by) ?? named(before, told, by)),
    namesNothing(before) ? (allOf(behind, told, by) ?? wholeOf(told, behind, by) ?? ofPlace(behind, told, history, by)) : told,
  ]
  return part && whole && part.id !== whole.id ? tellShareOf([part, whole], by) : undefined
}

/** 园区占苏州的8.5%: what is divided by what is said. */
export function tellShareOf(figures: readonly Figure[], by: Combiner): Reply | undefined {
  const sides = sidesOf(figures, by)
  const reply = composeCombined('share', sides, by)
  const [made] = reply?.calculations ?? []
  if (!reply || !made) return reply
  const [part = '', whole = ''] = sides.map(({ label }) => label)
  return part === whole ? reply : { ...reply, text: reply.text.replace(/^.*/u, calculations.shareOf(part, whole, made.result)) }
}

/** 全市94个, 园区呢, 占比呢: the two told last, of which one may hold the other. */
function pairTold(before: string, behind: string, history: readonly FullTurn[], by: Combiner): readonly Figure[] | undefined {
  const [first, second] = figuresTold(history, by).slice(-2)
  if (
    !first ||
    !second ||
    measureOf(first.unit) !== measureOf(second.unit) ||
    first.value === second.value ||
    levelOf(first) !== levelOf(second)
  )
    return undefined
  const [part, whole] = first.value < second.value ? [first, second] : [second, first]
  const [inner, outer] = [part.region ?? '', whole.region ?? '']
  if (inner !== outer && !by.lexicon.ancestors(inner).includes(outer)) return undefined
  return meansPlace(before, inner, by) && meansPlace(behind, outer, by) ? [part, whole] : undefined
}

/** Nothing is named, or that very place. */
function meansPlace(said: string, place: string, { lexicon }: Combiner): boolean {
  if (namesNothing(said) || ONLY_ASKS.test(said)) return true
  const level = /^全([省市州区县镇])/u.exec(said)?.[1]
  return level === undefined ? lexicon.placesIn(said)[0]?.what.name === place : place.endsWith(level)
}

/** The question told last, asked of the place that is named. */
function ofPlace(said: string, told: Figure, history: readonly FullTurn[], by: Combiner): Figure | undefined {
  const last = history.at(-1)
  const place = /^全[省市州区县镇]/u.exec(said)?.[0] ?? said
  const anew = last && askedOfPlace(`${place}呢`, last.question, told.region, by)
  if (anew === undefined) return undefined
  const question = by.understand(anew)
  return pickSide(anew, question, by)?.find(
    ({ figure }) =>
      countAlike(figure, told) &&
      figure.region === question.places[0] &&
      levelOf(figure) === levelOf(told) &&
      ['period', undefined].includes(definitionsDiffer(figure, told)),
  )?.figure
}

/** 省五一劳动奖状 and 市五一劳动奖状 are two things. */
const levelOf = ({ thing }: Figure): string | undefined => LEVELS.find((level) => thing.startsWith(level))?.replace(/级$/u, '')

/** 新建的占多少, 获奖的占多少: what is told beside one of the figures of the talk, and is no more than it. */
function partOfTold(said: string, history: readonly FullTurn[], by: Combiner): readonly [Figure, Figure] | undefined {
  const name = said.replace(/^其中|的$/gu, '')
  const told = figuresTold(history, by)
  // 深度困难71户, 相对困难388户, 意外致困183户 of 642户: each is a part of all, and not of the next.
  const own =
    name.length > 1 ? told.find(({ partOf, thing, indicator }) => partOf !== undefined && (thing || indicator).includes(name)) : undefined
  const all = own && by.table().figures.find(({ id, unit }) => id === own.partOf && measureOf(unit) === measureOf(own.unit))
  if (own && all) return [own, all]
  for (const whole of [...told].reverse()) {
    const fits = (figure: Figure): boolean => countAlike(figure, whole) && figure.value <= whole.value
    const part = namedBeside(name, whole, by, fits)
    if (part) return [part, whole]
  }
  return undefined
}

/** 占全部工会的比例: all there are in the same place. */
function allOf(behind: string, told: Figure, by: Combiner): Figure | undefined {
  const thing = /^(?:全部|所有)的?(\p{Script=Han}{2,}?)(?:的?(?:比例|比重|多少|百分之几|几成)|$)/u.exec(behind)?.[1]
  const all = thing === undefined ? undefined : named(thing, told, by)
  return all && all.value >= told.value ? all : undefined
}

/** 女会员 in the place and year of what was told before. */
function named(text: string, told: Figure, by: Combiner): Figure | undefined {
  const asked = by.understand(text)
  const years = yearsOfPeriod(told.period)
  const scoped: Question = {
    ...asked,
    asked: 'figure',
    slots: [],
    places: told.region === undefined ? [] : [told.region],
    times: years === undefined ? [] : [{ from: years[0], to: years[1], raw: '' }],
  }
  const picked = pickFigures(scoped, { figures: by.table().figures, lexicon: by.lexicon })
  return picked.find(({ figure, covered }) => covered >= 0.6 && measureOf(figure.unit) === measureOf(told.unit))?.figure
}

/** The whole that the sentence parts (其中); else the same thing of an outer place. */
export function wholeOf(part: Figure, behind: string, { table, lexicon, understand }: Combiner): Figure | undefined {
  const level = /^全?([省市州区县镇])/u.exec(behind)?.[1]
  const outer = lexicon.ancestors(part.region ?? '').slice(1)
  const places = level === undefined ? understand(behind).places : outer.filter((place) => place.endsWith(level))
  const wanted = places.length > 0 ? places : outer.slice(0, 1)
  const inSentence = table().figures.find(({ id }) => id === part.partOf)
  if (inSentence && (level === undefined || wanted.includes(inSentence.region ?? ''))) return inSentence
  const plain = (figure: Figure): string => (figure.row ? figure.indicator.split(' ').slice(1).join(' ') : figure.thing)
  const near = table().figures.filter(
    (figure) =>
      figure.id !== part.id && wanted.includes(figure.region ?? '') && figure.about === undefined && levelOf(figure) === levelOf(part),
  )
  const same = near.filter((figure) => plain(figure) === plain(part))
  const alike = same.length > 0 ? same : near.filter((figure) => alikeThings(figure, part))
  // One that is defined otherwise is told with the reason why nothing is computed.
  return alike.find((figure) => definitionsDiffer(part, figure) === undefined) ?? alike.find(({ kind }) => kind === 'stock') ?? alike[0]
}
