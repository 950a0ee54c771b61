// Owns the readings of what was said: as it stands, as a follow-up of the turns before it, and in the scope of the talk.
import type { Passage } from '../../documents/passage.ts'
import type { Question } from '../question.ts'
import type { Turn } from '../reply.ts'
import { correctedIn } from '../understanding/correction.ts'
import { namesNothing } from '../understanding/counting-words.ts'
import { inYear, presentYearIn, type RelativeYear, relativeYearIn, withoutYearWord, yearMeant } from '../understanding/relative-year.ts'
import { carryOver, dependenceOf, ELLIPTICAL, leans, withScopeOf } from './follow-up.ts'
import { askedAnew, type FullTurn, goneOnFrom, type TalkSource } from './said-in-full.ts'

export interface Readings {
  /** As it stands; what plainly leans on the talk comes with what it leans on. */
  readonly own: Question
  /** With thing and scope of the talk, where it may lean on it. */
  readonly merged?: Question
  /** What plainly leans on the talk, by its own words alone. */
  readonly bare?: Question
  /** What it says itself for more, what it leans on for less: enough where the last answer stood. */
  readonly loose?: Question
  /** A thing of its own in the scope of the talk. */
  readonly scoped?: Question
  /** The question before, asked of another of the kind that it names. */
  readonly replaced?: readonly Question[]
  /** Where the last answer stood. */
  readonly before?: Passage
  /** 去年 outside of a talk: only the present year tells which it is, and documents come out later. */
  readonly unplaced?: RelativeYear
}

export interface ReadingSource extends TalkSource {
  readonly passage: (id: string) => Passage | undefined
  /** The reading by which something was answered: a new topic takes nothing of the one before it along. */
  readonly goesOnFrom: (readings: Readings) => Question
}

export type ReadQuestion = (text: string, history: readonly FullTurn[], now: number) => Readings

export function createReadings(source: ReadingSource): ReadQuestion {
  const { understand, passage, goesOnFrom } = source
  const read: ReadQuestion = (text, talk, now) => {
    // 乙呢 asks of 乙 what was asked last, whether that was told or not.
    const history = withoutComputed(ELLIPTICAL.test(text) ? talk : withoutDeclined(talk, understand))
    const last = history.at(-1)
    const meant = last === undefined ? undefined : correctedIn(text)
    // 不是，我问的是市级的: asked as 市级呢 is.
    const said = understand(meant !== undefined && meant.length <= NAME_MAX && !ASKS.test(meant) ? `${meant}呢` : (meant ?? text))
    const relative = said.times.length === 0 ? relativeYearIn(said.text) : undefined
    const present = relative && presentYearIn(said.text)
    const alone = { own: said, ...(present ? { unplaced: present } : {}) }
    if (last === undefined) return alone
    const plain = relative ? withoutYearWord(said, relative) : said
    const dependence = meant !== undefined || answersBack(said, last) ? 'strong' : dependenceOf(plain)
    if (dependence === 'none') return alone
    const earlier = read(last.question, history.slice(0, -1), now)
    const basis = earlier.merged ? goesOnFrom(earlier) : earlier.own
    const before = passage(last.reply.citations[0]?.passage ?? '')
    const own = relative ? inYear(plain, yearMeant(asRead(relative, before), yearOf(basis, before), now)) : said
    const anew = askedAnew(said.text, goneOnFrom(history), source)
    const near = { ...(before ? { before } : {}), replaced: anew.map(understand) }
    const merged = carryOver(own, basis)
    if (dependence === 'strong')
      return {
        own: merged,
        bare: own,
        ...near,
        ...(own.terms.some((term) => leans(own, term)) ? { loose: carryOver(own, basis, true) } : {}),
      }
    const scoped = withScopeOf(own, basis)
    return { own, merged, ...(scoped ? { scoped } : {}), ...near }
  }
  return read
}

/** 今年再建几个 after a page that writes 今年计划再增加40座: the year of the page is meant, and no other is written. */
const asRead = (relative: RelativeYear, before: Passage | undefined): RelativeYear =>
  relative.by === undefined && before?.text.includes(relative.raw) ? { ...relative, by: 0 } : relative

/** 电话呢, of which nothing is written, leaves the talk where it was. Who asks for another place or year and is declined goes on with that. */
function withoutDeclined(talk: readonly FullTurn[], understand: (text: string) => Question): readonly FullTurn[] {
  const last = talk.at(-1)
  if (!last || talk.length === 1 || !last.leans || last.reply.kind !== 'none') return talk
  const { times, places, bodies } = understand(last.question)
  return times.length + places.length + bodies.length > 0 ? talk : withoutDeclined(talk.slice(0, -1), understand)
}

/** 平均每家, 占多少, 合计: what was only computed leaves the thing and what was asked of it where they were. */
function withoutComputed(talk: readonly FullTurn[]): readonly FullTurn[] {
  const last = talk.at(-1)
  return last && talk.length > 1 && last.reply.kind === 'compare' && namesNothing(last.question) ? withoutComputed(talk.slice(0, -1)) : talk
}

/** Asked 哪件事, somebody says 大病补助: a name, and no question. */
const answersBack = ({ asked, text }: Question, { reply }: Turn): boolean =>
  reply.kind === 'clarify' && asked === 'open' && text.length <= NAME_MAX
const NAME_MAX = 12
const ASKS = /多少|几|谁|哪|什么|啥|怎么|如何|咋|吗$|呢$/u

/** The one year that the talk is about: the one asked for, else that of what was answered. */
function yearOf({ times }: Question, before: Passage | undefined): number | undefined {
  const asked = times.at(-1)
  if (asked) return asked.from === asked.to ? asked.from : undefined
  return before?.period && /^\d{4}$/u.test(before.period) ? Number(before.period) : undefined
}
