// Owns answering one message of a talk: as a story, a number held up, one question or several, alone or in the light of the turns before it.
import type { Passage } from '../documents/passage.ts'
import { foldText } from '../text/characters.ts'
import { isLight } from '../text/stop-words.ts'
import { answers } from '../wording/answers.ts'
import type { Attempts } from './attempts.ts'
import type { Combiner } from './combine/combiner.ts'
import { SILENT } from './compose/compose-none.ts'
import { noteYear } from './compose/year-note.ts'
import type { ExactAnswers } from './exact-answers.ts'
import { explainTold } from './explain.ts'
import type { Finish, Ways } from './finish.ts'
import { tellsStock } from './fit/meant-figure.ts'
import { judged, numberHeldIn, withoutHeldNumber } from './held-number.ts'
import type { Question } from './question.ts'
import type { Reply, Turn } from './reply.ts'
import { secondFigure } from './second-figure.ts'
import { type AskPart, answerSeveral, leaningPart, orSilent, type Part } from './several.ts'
import type { Statistics } from './statistics/statistics.ts'
import { answerStory } from './story-reply.ts'
import type { Table } from './tables/table-index.ts'
import { continueFigures } from './talk/continue-figures.ts'
import type { Attempt } from './talk/reading-choice.ts'
import type { Readings, ReadQuestion } from './talk/readings.ts'
import { saidInFull, type TalkSource } from './talk/said-in-full.ts'
import { createTableTalk } from './talk/table-before.ts'
import { createTalkBounds, isOfOtherUnit } from './talk/talk-bounds.ts'
import { tellFurther } from './talk/tell-further.ts'
import { relativeYearIn } from './understanding/relative-year.ts'
import { areSentences, splitQuestions } from './understanding/several-questions.ts'
import { announcedIn, type Story, storyIn, withoutIntroduction } from './understanding/story.ts'
import { behindTopicChange, sinceTopicChange } from './understanding/topic-change.ts'

export interface MessageSource {
  readonly combiner: Combiner
  readonly statistics: Statistics
  readonly exact: ExactAnswers
  readonly tables: readonly Table[]
  readonly attempts: Attempts
  readonly talk: TalkSource
  readonly read: ReadQuestion
  readonly finish: Finish
  readonly passage: (id: string) => Passage | undefined
}

export type AnswerMessage = (text: string, said: readonly Turn[], now: number) => Reply

export function createMessageAnswers(source: MessageSource): AnswerMessage {
  const { combiner, statistics, exact, attempts, talk, read, finish, passage } = source
  const { understand, lexicon, documents } = combiner
  const answered = new WeakMap<Question, Reply>()
  const bounds = createTalkBounds({ combiner, exact, attempts, finish, passage })

  /** 会员是不是64万: how many there are, and whether it is that number. */
  const heldAgainst: AskMaybe = (text, history, now) => {
    const held = numberHeldIn(foldText(text))
    const plain = held && answerOne(held.plain, history, now)
    return plain && plain.kind !== 'none'
      ? judged(held, understand(held.plain), plain, { table: statistics.table(), lexicon, documents })
      : undefined
  }

  const answerOne: AnswerMessage = (text, said, now) => {
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
    const several = (apart = false) =>
      isSingle ? undefined : answerSeveral(parts, history, (...part) => answerPart(part, now, inOneBreath), apart)
    const asSentences = inOneBreath ? undefined : several()
    if (asSentences) return asSentences
    const readings = read(text, history, now)
    const answerBeside = (): Reply | undefined => {
      const beside = isSingle ? attempts.beside(readings) : undefined
      return beside && ((readings.merged && exact.fromRowBefore(readings.merged, readings.before)) ?? finish(beside, STAYING))
    }
    const goesOn =
      (isSingle ? onFromTable.order(asked, history) : undefined) ??
      continueFigures(asked, history, combiner) ??
      (isSingle ? onFromTable.cells(asked, history) : undefined) ??
      (isSingle ? exact.ofRecord.part(readings) : undefined)
    const anew = (): Reply => {
      const whole =
        firstOf(readings.replaced ?? [], answerAnew) ??
        firstOf(readings.replaced ?? [], stockOfOtherTime) ??
        (isSingle ? exact.ofRecord.other(readings, history.at(-1)) : undefined) ??
        answerBeside() ??
        (isSingle && standsAlone(readings, asked)
          ? answerAlone(asked)
          : (wholly(readings.own, exact.answer(readings.own), several) ?? several() ?? answerOrFollow(readings, asked, history.at(-1))))
      return (isSingle ? bounds.insideTalk(asked, readings, whole) : undefined) ?? whole
    }
    const there = goesOn ?? anew()
    const isAstray = goesOn ? isOfOtherUnit(asked, goesOn) : isSingle && bounds.leavesTalk(asked, readings, there, history)
    const kept = isAstray ? SILENT : there
    const otherwise = (): Reply | undefined =>
      several(true) ??
      (isSingle
        ? (inSection(readings) ?? exact.fromRecord(asked) ?? (asksOtherScope(asked) ? undefined : ofEarlier(text, said, now)))
        : undefined)
    const made = kept.kind === 'none' ? (otherwise() ?? declinedAnew(readings) ?? kept) : kept
    const explained = made.why ? made : { ...made, why: explainTold(asked, made, history.at(-1)) }
    return noteYear(explained, readings.unplaced, now, passage)
  }

  /** 暖心互助怎么理赔, 要传哪些材料, 多久能到账: asked of the same thing as the turns before, and not of what they asked of it. */
  const ofEarlier: AskMaybe = (text, said, now) => {
    const last = said.at(-1)?.reply.citations[0]
    if (said.length < 2 || !last) return undefined
    const made = answerOne(text, said.slice(0, -1), now)
    const cited = made.kind === 'answer' ? made.citations[0] : undefined
    return cited?.doc === last.doc && cited.section.slice(0, -1).join() === last.section.slice(0, -1).join() ? made : undefined
  }

  /** What leans on nothing before it is answered alike for everybody who asks: as long as it is remembered, at once. */
  const answerAlone = (own: Question): Reply => {
    const made = answered.get(own) ?? exact.answer(own) ?? finish(attempts.likeliest({ own }))
    answered.set(own, made)
    return made
  }

  /** A question of its own, where the documents answer it. */
  const answerAnew = (question: Question): Reply | undefined => {
    const made = exact.answer(question) ?? finish(attempts.alone(question))
    return made.kind === 'none' ? undefined : made
  }

  /** 到2020年底累计几家 of one place, 那昆山呢 of another that tells only what several years come to: told, and that it is not of that year. */
  const stockOfOtherTime = (question: Question): Reply | undefined => {
    const timeless = question.measure === 'stock' && question.times.length === 1 ? { ...question, times: [] } : undefined
    const made = timeless && answerAnew(timeless)
    return made && { ...made, text: `${made.text}\n${answers.otherYear((question.times[0]?.raw ?? '').replace(/\d$/u, '$&年'))}` }
  }

  const onFromTable = createTableTalk({ tables: source.tables, combiner, answer: answerAnew })

  const inSection = (readings: Readings): Reply | undefined => {
    const there = attempts.inSection(readings)
    return there && finish(there, STAYING)
  }

  /** 全市呢 behind 昆山呢: what there is instead is told of the place that is asked for, and not of the one before. */
  const declinedAnew = ({ replaced: [anew] = [] }: Readings): Reply | undefined => anew && finish(attempts.alone(anew))

  /** A thing of its own is looked for first: behind a question about a table most new ones could be read as its next row. */
  const answerOrFollow = (readings: Readings, asked: Question, last: Turn | undefined): Reply => {
    const likely = attempts.likeliest(readings)
    const made = likely.decision.kind === 'none' ? (inGeneral(asked) ?? likely) : likely
    const { own, merged } = readings
    const mayBeRow = made.decision.kind === 'none' && merged && own.places.length === 0
    const row = mayBeRow ? exact.fromTable(merged) : undefined
    // The same row once more is the answer to the question before it.
    if (row && headlineOf(row) !== headlineOf(last?.reply)) return row
    // 会员多少 behind 全市基层工会多少家 is asked of the city that told it, and not of every place.
    const staysThere = made.decision.kind === 'answer' && made.decision.best.passage.id === readings.before?.id
    return staysThere ? finish(made, STAYING) : finish(made)
  }

  /** 送外卖的能入会吗 behind a talk of 昆山: what is told of everybody need not be told of that town. */
  const inGeneral = (asked: Question): Attempt | undefined => {
    const things = asked.terms.filter(({ text }) => text.length > 1 && !isLight(text))
    if (asked.asked !== 'yesno' || POINTS_BACK.test(asked.text) || asked.places.length > 0 || things.length < 2) return undefined
    const alone = attempts.alone(asked)
    return alone.decision.kind === 'answer' && alone.decision.best.coverage >= IN_FULL ? alone : undefined
  }

  const answerPart = ([text, said, before]: Parameters<AskPart>, now: number, inOneBreath: boolean): Part => {
    const history = saidInFull(said, talk)
    const readings = read(text, history, now)
    const asked = understand(text)
    const leaning = leaningPart(asked)
    const special = continueFigures(asked, history, combiner) ?? exact.answer(readings.own)
    if (special) return { reply: special, coverage: 1, ...leaning }
    const near = inOneBreath ? (attempts.continuing(readings) ?? attempts.inPlaceBefore(readings)) : undefined
    const likely = near ?? attempts.likeliest(readings)
    const made = inOneBreath ? secondFigure(asked, likely, before) : likely
    const told = finish(made ?? likely, { askBack: false, sideBySide: !inOneBreath })
    if (!made) return { reply: { ...told, kind: 'none', figures: [], citations: [] }, coverage: 0, ...leaning, particular: true }
    const best = made.decision.kind === 'answer' ? made.decision.best : undefined
    const statesTotal = asked.measure === 'stock' && best !== undefined && tellsStock(best)
    return { reply: orSilent(told, leaning, statesTotal), coverage: best?.coverage ?? 0, ...leaning }
  }

  /** Whether somebody may or must hangs on who asks; what a thing is, and how much, does not. */
  const unintroduced: AskMaybe = (text, history, now) => {
    const plain = withoutIntroduction(foldText(text))
    const asked = plain === undefined ? undefined : understand(plain)
    if (!plain || !asked || HANGS_ON_WHO.has(asked.asked) || !asked.terms.some(({ essential }) => essential)) return undefined
    const made = answerOne(plain, history, now)
    return made.kind === 'none' ? undefined : made
  }

  return (message, said, now) => {
    const anew = behindTopicChange(message)
    const text = anew ?? message
    const before = anew === undefined ? sinceTopicChange(said) : []
    const history = before.map((turn) => ({ ...turn, question: withoutHeldNumber(turn.question) }))
    const story = storyIn(foldText(text))
    const tell = (told: Story): Reply =>
      answerStory(told, { ...combiner, ancestors: lexicon.ancestors, ask: (question) => answerOne(question, history, now) })
    if (story) return tell(story)
    const whole = heldAgainst(text, history, now) ?? answerOne(text, history, now)
    if (whole.kind !== 'none') return whole
    const announced = announcedIn(foldText(text))
    const ofStory = announced && tell(announced)
    return ofStory && ofStory.kind !== 'none' ? ofStory : (unintroduced(text, history, now) ?? whole)
  }
}

const HANGS_ON_WHO: ReadonlySet<Question['asked']> = new Set(['yesno', 'condition'])

const STAYING: Ways = { askBack: false, sideBySide: false }

/** 再往前一年呢, 那昆山呢: asked of another time or place than the turn before, and of nothing else. */
const asksOtherScope = ({ text, times, places }: Question): boolean =>
  times.length > 0 || places.length > 0 || relativeYearIn(text) !== undefined

/** 那要什么条件 asks of what the talk is about. */
const POINTS_BACK = /^(?:那|这|其|它|还)/u
const IN_FULL = 0.8

/** 会员总数是多少，其中实名的多少: one figure alone is no answer where the parts tell both. */
function wholly({ slots }: Question, made: Reply | undefined, inParts: () => Reply | undefined): Reply | undefined {
  if (!made || slots.length < 2 || made.figures.length !== 1) return made
  const both = inParts()
  return both && both.kind !== 'none' && both.figures.length > 1 ? both : made
}

type AskMaybe = (...message: Parameters<AnswerMessage>) => Reply | undefined

const standsAlone = ({ own, merged, scoped, before }: Readings, asked: Question): boolean => own === asked && !merged && !scoped && !before

/** Made of the first of which it can be made. */
function firstOf<T, R>(items: readonly T[], make: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const made = make(item)
    if (made !== undefined) return made
  }
  return undefined
}

const headlineOf = (reply: Reply | undefined): string | undefined => reply?.text.split('\n', 1)[0]
