// Owns answering one question, in the light of the turns before it: which ways of answering are tried, and in which order.
import type { Passage } from '../documents/passage.ts'
import { foldText } from '../text/characters.ts'
import { answers } from '../wording/answers.ts'
import { SILENT } from './compose/compose-none.ts'
import { noteYear } from './compose/year-note.ts'
import { explainTold } from './explain.ts'
import type { Ways } from './finish.ts'
import { createForSoMany } from './for-so-many.ts'
import { createGeneralRule } from './general-rule.ts'
import { createPartOfPrice } from './part-of-price.ts'
import { answerPart, type PartSource } from './part-reply.ts'
import type { Question } from './question.ts'
import type { Reply, Turn } from './reply.ts'
import { answerSeveral } from './several.ts'
import type { Statistics } from './statistics/statistics.ts'
import type { Table } from './tables/table-index.ts'
import { continueFigures } from './talk/continue-figures.ts'
import type { Readings } from './talk/readings.ts'
import { type FullTurn, saidInFull } from './talk/said-in-full.ts'
import { createTableTalk } from './talk/table-before.ts'
import { createTalkBounds, isOfOtherUnit } from './talk/talk-bounds.ts'
import { tellFurther } from './talk/tell-further.ts'
import { relativeYearIn, yearAheadIn } from './understanding/relative-year.ts'
import { areSentences, splitQuestions } from './understanding/several-questions.ts'

export interface QuestionSource extends PartSource {
  readonly statistics: Statistics
  readonly tables: readonly Table[]
  readonly passage: (id: string) => Passage | undefined
}

export type AskOne = (text: string, said: readonly Turn[], now: number) => Reply
export type AskMaybe = (...message: Parameters<AskOne>) => Reply | undefined

/** A question as it is asked in its talk. */
interface Asking {
  readonly text: string
  readonly asked: Question
  /** The turns before it as they were said, and with what they left unsaid. */
  readonly said: readonly Turn[]
  readonly history: readonly FullTurn[]
  readonly last: FullTurn | undefined
  readonly readings: Readings
  readonly now: number
  /** What it asks, part by part, where it asks more than one thing; `apart` tells what is sure and names what is not found. */
  readonly inParts: (apart?: boolean) => Reply | undefined
}

interface Try {
  readonly make: (asking: Asking) => Reply | undefined
  /** Only of a message that asks one thing. */
  readonly single?: true
}

export function createQuestionAnswers(source: QuestionSource): AskOne {
  const { combiner, statistics, exact, attempts, talk, read, finish, passage } = source
  const { understand } = combiner
  const answered = new WeakMap<Question, Reply>()
  const bounds = createTalkBounds({ combiner, exact, attempts, finish, passage })
  const generalRule = createGeneralRule(attempts, combiner.lexicon)

  /** A question of its own, where the documents answer it. */
  const answerAnew = (question: Question): Reply | undefined => {
    const made = exact.answer(question) ?? finish(attempts.alone(question))
    return made.kind === 'none' ? undefined : made
  }

  const askAnew = (text: string): Reply | undefined => (text === '' ? undefined : answerAnew(understand(text)))
  const forSoMany = createForSoMany({ passage, ask: askAnew })
  const partOfPrice = createPartOfPrice({ passage, documents: combiner.documents, ask: askAnew })
  const onFromTable = createTableTalk({ tables: source.tables, combiner, answer: answerAnew })

  /** 到2020年底累计几家 of one place, 那昆山呢 of another that tells only what several years come to: told, and that it is not of that year. */
  const stockOfOtherTime = (question: Question): Reply | undefined => {
    const timeless = question.measure === 'stock' && question.times.length === 1 ? { ...question, times: [] } : undefined
    const made = timeless && answerAnew(timeless)
    return made && { ...made, text: `${made.text}\n${answers.otherYear((question.times[0]?.raw ?? '').replace(/\d$/u, '$&年'))}` }
  }

  const besideLast = ({ readings }: Asking): Reply | undefined => {
    const beside = attempts.beside(readings)
    return beside && ((readings.merged && exact.fromRowBefore(readings.merged, readings.before)) ?? finish(beside, STAYING))
  }

  /** What leans on nothing before it is answered alike for everybody who asks: as long as it is remembered, at once. */
  const answerAlone = ({ asked, readings: { own, merged, scoped, before } }: Asking): Reply | undefined => {
    if (own !== asked || merged || scoped || before) return undefined
    const made = answered.get(own) ?? exact.answer(own) ?? finish(attempts.likeliest({ own }))
    answered.set(own, made)
    return made
  }

  /** A thing of its own is looked for first: behind a question about a table most new ones could be read as its next row. */
  const answerOrFollow = ({ readings, asked, last }: Asking): Reply => {
    const likely = attempts.likeliest(readings)
    const made = likely.decision.kind === 'none' ? (generalRule(asked, readings.before?.region) ?? likely) : likely
    const { own, merged } = readings
    const mayBeRow = made.decision.kind === 'none' && merged && own.places.length === 0
    const row = mayBeRow ? exact.fromTable(merged) : undefined
    // The same row once more is the answer to the question before it.
    if (row && headlineOf(row) !== headlineOf(last?.reply)) return row
    // 会员多少 behind 全市基层工会多少家 is asked of the city that told it, and not of every place.
    const staysThere = made.decision.kind === 'answer' && made.decision.best.passage.id === readings.before?.id
    return staysThere ? finish(made, STAYING) : finish(made)
  }

  /** 暖心互助怎么理赔, 要传哪些材料, 多久能到账: asked of the same thing as the turns before, and not of what they asked of it. */
  const ofEarlier = ({ asked, text, said, now }: Asking): Reply | undefined => {
    const last = said.at(-1)?.reply.citations[0]
    if (said.length < 2 || !last || asksOtherScope(asked)) return undefined
    const made = answerOne(text, said.slice(0, -1), now)
    const cited = made.kind === 'answer' ? made.citations[0] : undefined
    return cited?.doc === last.doc && cited.section.slice(0, -1).join() === last.section.slice(0, -1).join() ? made : undefined
  }

  const inSection = ({ readings }: Asking): Reply | undefined => {
    const there = attempts.inSection(readings)
    return there && finish(there, STAYING)
  }

  const inChapter = ({ readings }: Asking): Reply | undefined => {
    const there = attempts.inChapter(readings)
    return there && finish(there, STAYING)
  }

  /** What goes on with what the turns before told, before anything is looked for. */
  const GOING_ON: readonly Try[] = [
    { make: ({ asked, history }) => onFromTable.order(asked, history), single: true },
    { make: ({ asked, history }) => continueFigures(asked, history, combiner) },
    { make: ({ asked, history }) => onFromTable.cells(asked, history), single: true },
    { make: ({ readings }) => exact.ofRecord.part(readings), single: true },
  ]
  const LOOKED_FOR: readonly Try[] = [
    { make: ({ readings }) => firstOf(readings.replaced ?? [], answerAnew) },
    { make: ({ readings }) => firstOf(readings.replaced ?? [], stockOfOtherTime) },
    { make: ({ readings, last }) => exact.ofRecord.other(readings, last), single: true },
    { make: besideLast, single: true },
    { make: answerAlone, single: true },
    { make: ({ readings, inParts }) => wholly(readings.own, exact.answer(readings.own), inParts) },
    { make: ({ inParts }) => inParts() },
    { make: answerOrFollow },
  ]
  /** Where nothing was found. */
  const OTHERWISE: readonly Try[] = [
    { make: ({ inParts }) => inParts(true) },
    { make: inSection, single: true },
    { make: inChapter },
    { make: ({ asked }) => exact.fromRecord(asked), single: true },
    { make: ofEarlier, single: true },
    // 全市呢 behind 昆山呢: what there is instead is told of the place that is asked for, and not of the one before.
    { make: ({ readings: { replaced: [anew] = [] } }) => anew && finish(attempts.alone(anew)) },
  ]

  const answerOne: AskOne = (text, said, now) => {
    const history = saidInFull(said, talk)
    const further = tellFurther(foldText(text), history, { read, attempts, finish }, now)
    if (further) return further
    const asked = understand(text)
    // 园区总工会2020年数据 names its scope and nothing else: it is no follow-up.
    const overview = statistics.page(asked, 0)
    if (overview) return overview
    const parts = splitQuestions(asked.text)
    const isSingle = parts.length <= 1
    // Sentences are questions of their own; clauses are said in one breath, and may ask for figures to be put together.
    const inOneBreath = !areSentences(text)
    const inParts = (apart = false): Reply | undefined =>
      isSingle ? undefined : answerSeveral(parts, history, (...part) => answerPart(part, now, inOneBreath, source), apart)
    const asSentences = inOneBreath ? undefined : inParts()
    if (asSentences) return asSentences
    const readings = read(text, history, now)
    const asking: Asking = { text, asked, said, history, last: history.at(-1), readings, now, inParts }
    const first = (tries: readonly Try[]): Reply | undefined =>
      firstOf(tries, ({ make, single }) => (single && !isSingle ? undefined : make(asking)))
    const anew = (): Reply => {
      const whole = first(LOOKED_FOR) ?? SILENT
      return (isSingle ? bounds.insideTalk(asked, readings, whole) : undefined) ?? whole
    }
    const goesOn = first(GOING_ON)
    const there = goesOn ?? anew()
    const isAstray = goesOn ? isOfOtherUnit(asked, goesOn) : isSingle && bounds.leavesTalk(asked, readings, there, history)
    const kept = isAstray ? SILENT : there
    const found = kept.kind === 'none' ? (first(OTHERWISE) ?? kept) : kept
    const made = (isSingle ? (forSoMany(asked, found, said.length === 0) ?? partOfPrice(asked, found)) : undefined) ?? found
    const explained = made.why ? made : { ...made, why: explainTold(asked, made, history.at(-1)) }
    return noteYear(
      explained,
      readings.unplaced ?? (said.length === 0 && asked.times.length === 0 ? yearAheadIn(asked.text) : undefined),
      now,
      passage,
    )
  }
  return answerOne
}

const STAYING: Ways = { askBack: false, sideBySide: false }

/** 再往前一年呢, 那昆山呢: asked of another time or place than the turn before, and of nothing else. */
const asksOtherScope = ({ text, times, places }: Question): boolean =>
  times.length > 0 || places.length > 0 || relativeYearIn(text) !== undefined

/** 会员总数是多少，其中实名的多少: one figure alone is no answer where the parts tell both. */
function wholly({ slots }: Question, made: Reply | undefined, inParts: () => Reply | undefined): Reply | undefined {
  if (!made || slots.length < 2 || made.figures.length !== 1) return made
  const both = inParts()
  return both && both.kind !== 'none' && both.figures.length > 1 ? both : made
}

/** Made of the first of which it can be made. */
function firstOf<T, R>(items: readonly T[], make: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const made = make(item)
    if (made !== undefined) return made
  }
  return undefined
}

const headlineOf = (reply: Reply | undefined): string | undefined => reply?.text.split('\n', 1)[0]
