// Owns what a follow-up takes over from the turns before it: the thing, the time, the place, what is asked.
import { isLight } from '../../text/stop-words.ts'
import type { Question, Term } from '../question.ts'
import { slotsOf } from '../understanding/asked-slots.ts'
import { namesNothing } from '../understanding/counting-words.ts'

/** 那昆山呢？ 具体有哪些？ 谁负责的？ · not: 那次全委会上的报告是谁作的 */
const POINTS_BACK = /^(?:那(?!次|个|年|天|时|几|种|些|边)|那么|还有|其中|具体|另外|这个|这项|它|他|她|上面|刚才|前面|一共|总共)|呢[？?]?$/u

/** A question without a thing of its own still asks: 一共多少钱, 谁负责的, 具体有哪些, 时间呢. */
const ASKS_ON =
  /多少|多[久长大高远]|几|谁|哪|什么|啥|干嘛|怎么|如何|咋|呢|吗|为什么|为啥|何时|时间|地点|金额|人数|累计|总数|占比|比例|增幅/u

/** What the earlier thing still counts for beside a thing newly named, and where none is. */
const CARRIED = { besideNew: 0.4, alone: 0.85 } as const

export type Dependence = 'none' | 'weak' | 'strong'

/** How much a question leans on the one before it. */
export function dependenceOf(question: Question): Dependence {
  // 明天下雨吗 is about nothing that a document tells, whatever was asked before.
  if (question.attributes.some(({ need }) => need === 'never')) return 'none'
  if (isWhole(question)) return 'none'
  const things = question.terms.filter(isThing)
  const length = question.times.reduce((left, { raw }) => left - raw.length, question.text.length)
  if (POINTS_BACK.test(question.text) && length <= POINTING) return 'strong'
  if (namesNothing(question.text) && ASKS_ON.test(question.text)) return 'strong'
  // 累死了 asks nothing: it leans on nothing either. 昆山, 2021年 names a scope and leaves the thing to the talk.
  if (things.length === 0 && question.text.length > SHORT && namesIn(question) >= 2 && !BACK.test(question.text)) return 'weak'
  const asksOn = ASKS_ON.test(question.text) || question.terms.some(({ text }) => BELONGS.test(text))
  if (things.length === 0) return asksOn || namesScope(question) || isParticularAlone(question) ? 'strong' : 'none'
  return things.length <= 1 || question.text.length <= SHORT ? 'weak' : 'none'
}

/** 参与群众, 独立访客, 通过率: typed as a heading is, without a word that asks. */
const isParticularAlone = ({ text, terms }: Question): boolean =>
  terms.length > 0 && /^\p{Script=Han}{3,6}(?<![了的吧啊呀哦吗])$/u.test(text)

/** 昆山和园区哪个会员多: two sides and what is compared in them, however common its word. */
const isWhole = ({ besides, terms, text }: Question): boolean =>
  besides.length >= 2 && !POINTS_BACK.test(text) && !BACK.test(text) && terms.some((term) => term.text.length > 1 && !isLight(term.text))

/** 开始, 验收 and 负责 are done with something, and 奖金, 地址 and 主题 belong to something: named before. */
const isThing = ({ text, essential, deed, frequency, weight }: Term): boolean =>
  frequency > 0 && !BELONGS.test(text) && (essential ? weight >= THING : !deed && weight >= RARE)
const BELONGS =
  /^(?:原来|原先|以前|之前|起初|当初|奖金|奖品|费用|价格|票价|利息|利率|期限|名额|时长|面积|地址|地点|位置|电话|号码|标准|条件|流程|对象|主题|口号|宗旨|内容|原因|目的|结果|材料|手续|时间|日期|规模|范围|金额|人数|负责人|联系人|主办方|主办|承办方|主办单位|承办单位|参加对象|收费|免费|要钱|收钱|花钱|交钱|停车|周末|周[一二三四五六日天]|星期[一二三四五六日天]|礼拜[一二三四五六日天]|双休日|节假日|晚上|[\p{Script=Han}]{1,3}(?<!效|频|概)率)$/u

/** 地址在哪, and then 要几天: the next particular is asked of the thing, not of its address. */
const ASIDE = /^(?:地址|地点|位置|电话|号码|联系人|负责人|时间|日期|期限|条件|流程|对象|材料|手续)$/u

/** How long a question is that begins with 那, without the year that it names. */
const POINTING = 16
const SHORT = 12
/** A thing weighs something; a word that is no noun to anybody (苏铜携手, 八中) and stands but once names one too. */
const THING = 0.3
const RARE = 0.45
/** 给那边投了多少: wherever it stands. */
const POINTERS = '那边|那里|那儿|那次|那些|他们|它们'
const BACK = new RegExp(POINTERS, 'u')

/** 中共…工作委员会是什么时候成立的: its words stand on every page, yet it names what it asks about. */
const namesIn = ({ terms, places, bodies }: Question): number =>
  terms.filter((term) => term.essential && term.frequency > 0).length + places.length + bodies.length

/** Beside another question, 地址有没有 and 标准是什么 ask for a particular of that one's thing. */
export const leaningOf = (question: Question): Dependence =>
  question.attributes.length > 0 && question.asked !== 'figure' && question.text.length <= PARTICULAR ? 'strong' : dependenceOf(question)

const PARTICULAR = 8

const namesScope = ({ times, places, organisations, measure }: Question): boolean =>
  times.length > 0 || places.length > 0 || organisations.length > 0 || measure !== undefined

/** The scope of the talk for a question that names none: what the documents tell of it there is likelier meant. */
export function withScopeOf(question: Question, before: Question): Question | undefined {
  const times = timesFor(question, before)
  const places = question.places.length > 0 || question.organisations.length > 0 ? question.places : before.places
  return times === question.times && places === question.places ? undefined : { ...question, times, places }
}

/** 近3年一共去了多少人 behind 2019年呢 is asked of those years, and of 2019 no longer. */
const timesFor = ({ text, times }: Question, before: Question): Question['times'] =>
  times.length > 0 ? times : SPAN_OF_ITS_OWN.test(text) ? [] : before.times
const SPAN_OF_ITS_OWN =
  /(?:最?近|过去|前)[一二两三四五六七八九十几\d]+年|(?<![第前后])[一二两三四五六七八九十几\d]年(?:来|间|里|下来|一共|总共|累计)/u

/** `apart`: what only leans (谁验收的) counts as a thing of its own, and what it leans on for less. */
export function carryOver(question: Question, before: Question, apart = false): Question {
  const isElliptical = ELLIPTICAL.test(question.text)
  const asksAnew = question.asked !== 'open' && !isElliptical
  // 2024年的目标呢 asks for what is planned of the thing, and 目标 is no thing beside it.
  const own = question.terms
    .filter(({ text }) => !EMPTY.test(text) && !(question.plan && PLANNED.test(text)))
    .map((term) => newlyNamed(question, term, isElliptical))
  const things = own.filter((term) => term.weight >= COMMON && !isParticular(question, term) && (apart || !leans(question, term)))
  const [topic, share] = keepsTopic(question, things, isElliptical)
    ? ([true, CARRIED.alone] as const)
    : ([false, CARRIED.besideNew] as const)
  const carried = before.terms
    .filter((term) => !own.some((each) => each.text === term.text) && !(question.bodies.length > 0 && before.bodies.includes(term.text)))
    .filter((term) => !(term.passing && takesPlace(question, own, isElliptical && things.length > 0)))
    .filter(({ passing, text }) => !(passing && asksAnew && ASIDE.test(text)))
    .map((term): Term => {
      const origin = topic && things.length > 0 ? (term.origin ?? term) : term
      if (isElliptical && leans(before, term) && !term.origin) return { ...term, origin: term }
      return { ...origin, weight: origin.weight * share, essential: topic && origin.essential, asking: topic, origin: term.origin ?? term }
    })
  return {
    ...question,
    text: `${question.text}（${before.text}）`,
    asked: asksAnew ? question.asked : before.asked,
    slots: asksAnew ? question.slots : slotsFor(things, before),
    terms: [...own, ...carried],
    times: timesFor(question, before),
    places: question.places.length > 0 ? question.places : carriedPlaces(question, before),
    literals: question.literals.length > 0 || (asksAnew && things.length > 0) ? question.literals : before.literals,
    attributes: question.attributes.length > 0 || asksAnew ? question.attributes : before.attributes,
    ...(question.measure
      ? { measure: question.measure }
      : before.measure && (things.length > 0 || question.places.length > 0) && !(asksAnew && things.length > 0)
        ? { measure: before.measure }
        : {}),
  }
}

/** 全市放了多少 behind a talk of one of its zones is asked of the city, and of that zone no longer. */
function carriedPlaces({ text }: Question, { places }: Question): Question['places'] {
  const level = /全([省市区县])(?!性|面)/u.exec(text)?.[1]
  return level === undefined || places.some((place) => place.endsWith(level)) ? places : []
}

/** 安康杯有多少企业参加 and then 职工呢: what stands on every page takes the place of what was counted, and the topic stays. */
const keepsTopic = ({ terms }: Question, things: readonly Term[], isElliptical: boolean): boolean =>
  things.length === 0 || (isElliptical && terms.every(({ weight }) => weight < COMMON))
const COMMON = 0.2

export const ELLIPTICAL = /呢[？?]?$/u
/** In 职工呢 the word is the thing, however often it stands in the documents. */
const NAMED = 0.3
const SCOPE = /^[全各本]?[省市区县国]/u

function newlyNamed(question: Question, term: Term, isElliptical: boolean): Term {
  if (isElliptical) return { ...term, weight: Math.max(term.weight, term.deed || SCOPE.test(term.text) ? 0 : NAMED), passing: true }
  return { ...term, ...(isWanted(question, term) ? { wanted: true } : {}), ...(leans(question, term) ? { passing: true } : {}) }
}

/** 谁验收的 and then 什么时候开始的: the second is not about the acceptance. */
const takesPlace = (question: Question, own: readonly Term[], isNamed: boolean): boolean =>
  isNamed || own.some((term) => leans(question, term))

/** What is newly named may be counted in any unit, people as people; behind 多少钱 money stays likelier than another count. */
function slotsFor(things: readonly Term[], { slots }: Question): Question['slots'] {
  if (things.length === 0) return slots
  const namesPeople = things.some(({ text }) => PEOPLE.test(text))
  return slots.map((units) => {
    if (units.includes('元')) return namesPeople ? [] : units
    if (namesPeople) return slotsOf('多少人')[0] ?? []
    return units.includes('%') ? units : []
  })
}
const PEOPLE = /(?:职工|会员|[党团学职社]员|学生|工人|人员|劳模|工匠|老师|教师|群众|家长|儿童|孩子|志愿者|家庭)$/u

/** What says that it is planned, and no thing. */
export const PLANNED = /^(?:目标|计划|打算|任务|安排|准备|预计|明年|下一步|今后|未来|将来|[三四五十35]年)$/u

/** Words that only point back, or only say that something is done: 那边, 他来, 干. Not: 来华 */
const EMPTY = new RegExp(`^(?:${POINTERS}|这些|\\p{Script=Han}得|[他她它]们?[来去在是]?|[来去干做搞弄]|平均|人均|户均)$`, 'u')

/** 谁负责的, 什么时候开始, 奖金多少: without the thing that it is said of, it says nothing. */
export const leans = ({ asked }: Question, { text, deed }: Term): boolean => BELONGS.test(text) || (deed === true && OF_A_DEED.has(asked))
/** A time and a place stand there or do not; who 负责 or 主办 must be said, and so must 奖金 and 利息. */
const isWanted = ({ asked }: Question, { text, deed }: Term): boolean =>
  SAID_BY_NAME.test(text) || (deed === true && text.length > 1 && SAID_OF.has(asked))
const SAID_BY_NAME = /^(?:奖金|奖品|利息|利率|票价|名额|口号|宗旨|主题)$/u
const SAID_OF: ReadonlySet<Question['asked']> = new Set(['who', 'why', 'how'])
const OF_A_DEED: ReadonlySet<Question['asked']> = new Set(['who', 'when', 'where', 'why', 'how'])

/** 要什么条件才能申请: what is asked about the thing, and the deed that every particular goes with, are no thing beside it. */
const isParticular = ({ attributes }: Question, { text, essential }: Term): boolean =>
  attributes.some(({ name, need }) => need === 'required' && (!essential || name === text))
