// Owns the bounds of a talk: what a short follow-up may not be answered with, as it is told of another matter or another place.
import { type Passage, sameSection } from '../../documents/passage.ts'
import { foldText } from '../../text/characters.ts'
import { isLight } from '../../text/stop-words.ts'
import type { Attempts } from '../attempts.ts'
import type { Combiner } from '../combine/combiner.ts'
import { createTermMatcher, withoutQuotes } from '../evidence/term-match.ts'
import type { ExactAnswers } from '../exact-answers.ts'
import type { Finish } from '../finish.ts'
import type { Question } from '../question.ts'
import type { Reply, Turn } from '../reply.ts'
import { asksOnFigures } from './continue-figures.ts'
import { ELLIPTICAL } from './follow-up.ts'
import type { Readings } from './readings.ts'
import type { FullTurn } from './said-in-full.ts'

export interface TalkBoundsSource {
  readonly combiner: Combiner
  readonly exact: ExactAnswers
  readonly attempts: Attempts
  readonly finish: Finish
  readonly passage: (id: string) => Passage | undefined
}

export interface TalkBounds {
  /** The reply told of the place of the talk instead, or silence; undefined where it is of that place. */
  readonly insideTalk: (asked: Question, readings: Readings, told: Reply) => Reply | undefined
  /** 平均每年, 收回多少份, 可以带家属吗, told of what the talk is not about. */
  readonly leavesTalk: (asked: Question, readings: Readings, told: Reply, history: readonly FullTurn[]) => boolean
}

/** What is done or given everywhere may be told of anywhere: 送外卖的能入会吗. */
const TOLD_OF_PLACE: ReadonlySet<Question['asked']> = new Set(['figure', 'when', 'open'])
/** No longer question goes on from a talk without saying so. */
const SHORT = 12
/** 那2024年暑假班收了多少孩子 goes on, however long it is. */
const GOES_ON = /^那么?(?![次个年天时几种些边])/u
const SAID = 0.9
const SAID_ALIKE = 0.7
/** A word that stands everywhere is not the matter. */
const MOSTLY = 0.5
/** Said so fully a question is one of its own. */
const IN_FULL = 0.97
const NAME_MIN = 3
const WEIGHTY = 0.3
const LACKING = 0.4
const COUNTED = /(?:多少|几)[个名位家户]?$/u
const OF_THAT = /^(?:那?其中|里面|[这那](?:些|几[个家名位项]))/u
/** The talk lent it something. */
const isCarried = ({ origin, asking }: Question['terms'][number]): boolean => origin !== undefined || asking

export function createTalkBounds({ combiner, exact, attempts, finish, passage }: TalkBoundsSource): TalkBounds {
  const { lexicon, understand } = combiner
  const toldIn = ({ citations }: Reply): Passage | undefined => passage(citations[0]?.passage ?? '')

  /** In none of the sections that the talk was answered from. */
  const isElsewhere = (told: Passage, history: readonly Turn[]): boolean =>
    !history.some(({ reply }) => {
      const before = toldIn(reply)
      return before !== undefined && sameSection(before, told)
    })

  return {
    insideTalk(asked, { own, merged, scoped, before }, told) {
      const region = before?.region
      const other = toldIn(told)?.region
      const named = asked.places.length + asked.bodies.length > 0
      if (
        !TOLD_OF_PLACE.has(asked.asked) ||
        !region ||
        !other ||
        told.kind === 'none' ||
        named ||
        (asked.text.length > SHORT && !GOES_ON.test(asked.text)) ||
        !(merged ?? own).terms.some(isCarried)
      )
        return undefined
      const [here, there] = [lexicon.ancestors(region), lexicon.ancestors(other)]
      if (here.includes(other) || there.includes(region)) return undefined
      const inPlace = scoped ?? { ...(merged ?? own), places: [region] }
      return exact.answer(inPlace) ?? finish(attempts.alone(inPlace))
    },
    leavesTalk(asked, { own, bare = own }, reply, talk) {
      const told = toldIn(reply)
      if (talk.length > 0 && isOfOtherUnit(asked, reply)) return true
      const history = talk.filter(({ reply: { kind, citations } }) => kind !== 'none' && citations.length > 0)
      if (reply.kind === 'none' || reply.calculations.length > 0 || history.length === 0 || !told) return false
      if (saysNothingOf(asked, told)) return true
      const besides = asked.asked === 'yesno' ? !history.some((turn) => toldIn(turn.reply)?.id === told.id) : isElsewhere(told, history)
      if (!besides) return false
      if (asksOnFigures(asked) || OF_THAT.test(asked.text)) return true
      const { text, times, places, bodies, literals } = bare
      if (text.length > SHORT || times.length + places.length + bodies.length + literals.length > 0) return false
      if (lacksOwn(bare, told)) return true
      return !saysMatter(told, history) && !isOwnMatter(asked, told) && !isNamedThere(bare, told, history)
    },
  }

  /** What the talk is about: 打算安排多少 behind 疗休养组织了多少人 names nothing of its own. */
  function thingsOf(history: readonly FullTurn[]): Question['terms'] {
    for (const { question } of [...history].reverse()) {
      const things = understand(question).terms.filter(({ essential, weight }) => essential || weight >= WEIGHTY)
      if (things.length > 0) return things
    }
    return []
  }

  /** 微博有多少粉丝 is told of no account that is none. */
  function lacksOwn({ terms }: Question, told: Passage): boolean {
    const own = terms.filter(({ essential, deed, frequency }) => essential && !deed && frequency > 0)
    const matches = createTermMatcher(own).match(withoutQuotes(foldText([...told.section, told.text].join('|'))))
    return matches.some((match) => match < LACKING)
  }

  /** 改造花了多少钱 behind a talk of 大病补助, whose page tells of no 改造: none of what is newly asked is said there. */
  function saysNothingOf({ asked: kind, text, terms }: Question, told: Passage): boolean {
    if (kind !== 'figure' || text.length > SHORT || told.cells) return false
    const own = terms.filter((term) => term.text.length > 1 && term.frequency > 0 && !isLight(term.text) && !/[了到过]$/u.test(term.text))
    const said = foldText([...told.section, told.text].join('|'))
    const matches = createTermMatcher(own).match(said)
    // 贷到 is said by 贷款, in whatever word.
    return (
      own.length > 0 && own.every((term, t) => (matches[t] ?? 0) < LACKING && !Array.from(term.text).some((char) => said.includes(char)))
    )
  }

  /** It speaks of what the talk is about. */
  function saysMatter(told: Passage, history: readonly FullTurn[]): boolean {
    const things = thingsOf(history)
    const matches = createTermMatcher(things).match(withoutQuotes(foldText([...told.section, told.text].join('|'))))
    const all = things.reduce((sum, { weight }) => sum + weight, 0)
    const said = things.reduce((sum, { weight }, t) => sum + ((matches[t] ?? 0) >= SAID_ALIKE ? weight : 0), 0)
    return said >= all * MOSTLY
  }

  /** 渐退期有多长: a word of its own, word for word in the document that the talk is about. */
  function isNamedThere({ terms, text: asked }: Question, told: Passage, history: readonly Turn[]): boolean {
    return (
      (ELLIPTICAL.test(asked) || history.some(({ reply }) => toldIn(reply)?.doc === told.doc)) &&
      terms.some(({ essential, deed, text }) => essential && !deed && text.length >= NAME_MIN && foldText(told.text).includes(text))
    )
  }

  /** 会费怎么交 is a question of its own: a heading names its thing, or a sentence says all of it. */
  function isOwnMatter(asked: Question, told: Passage): boolean {
    const things = asked.terms.filter(({ essential }) => essential)
    if (things.length > 1) return true
    const words = asked.terms.filter(({ text }) => text.length > 1 && !isLight(text))
    const headed = createTermMatcher(words).match(withoutQuotes(foldText(told.section.at(-1) ?? '')))
    if (headed.some((match) => match >= SAID)) return true
    // 帮了多少学生: whom it counts is no matter.
    if (things.some(({ text }) => COUNTED.test(asked.text.slice(0, asked.text.indexOf(text))))) return false
    const { decision } = attempts.alone(asked)
    return decision.kind === 'answer' && decision.best.passage.id === told.id && decision.best.coverage >= IN_FULL
  }
}

/** 花了多少钱 is told by no average of people. */
export const isOfOtherUnit = ({ slots: [units = [], more] }: Question, { calculations }: Reply): boolean =>
  !more && units.includes('元') && calculations.length > 0 && calculations.every(({ text }) => !/[元%％]/u.test(text))
