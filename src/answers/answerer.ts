// Owns the way from a question to a reply over one snapshot of the documents and the knowledge.
import type { Standing } from '../documents/edition.ts'
import type { Passage } from '../documents/passage.ts'
import { createPassageIndex } from '../search/create-passage-index.ts'
import { createLexicon } from '../search/lexicon.ts'
import { withPlacesOf } from '../search/places-of-documents.ts'
import { foldText } from '../text/characters.ts'
import { remember } from '../text/remember.ts'
import { type AnswererSource, figuresOfAll } from './answerer-source.ts'
import { combineFigures } from './combine/combine.ts'
import { continueFigures } from './combine/continue-figures.ts'
import { furtherHits } from './compose/further-hits.ts'
import { noteStandings } from './compose/standing-note.ts'
import { noteYear } from './compose/year-note.ts'
import { decide } from './decide.ts'
import { createEvidenceFinder } from './evidence/find-evidence.ts'
import { type FoundPassage, hitsOf } from './evidence/hits.ts'
import { createPersonsIn } from './evidence/person-names.ts'
import { createTownsIn } from './evidence/town-names.ts'
import { explain } from './explain.ts'
import { createFinisher } from './finish.ts'
import { judged, numberHeldIn, withoutHeldNumber } from './held-number.ts'
import { createNextQuestions, type NextQuestions } from './next/next-questions.ts'
import type { Question } from './question.ts'
import { type Attempt, attemptBeside, attemptLeaning, nearer, prefers, prefersScope } from './reading-choice.ts'
import { createReadings, type Readings } from './readings.ts'
import type { Answerer, Reply, Turn } from './reply.ts'
import { saidInFull } from './said-in-full.ts'
import { secondFigure } from './second-figure.ts'
import { type AskPart, answerSeveral, leaningPart, orSilent, type Part } from './several.ts'
import { byOwnScope } from './statistics/figures-own-scope.ts'
import { createStatistics, type Statistics } from './statistics/statistics.ts'
import { answerStory, questionOf } from './story-reply.ts'
import { answerFromRow } from './tables/row-question.ts'
import { tablesOf } from './tables/table-index.ts'
import { answerFromTable } from './tables/table-question.ts'
import { tiersInText } from './tables/text-tiers.ts'
import { answerFromTiers } from './tables/tier-question.ts'
import { isCommonWord } from './understanding/common-word.ts'
import { createUnderstanding } from './understanding/create-understanding.ts'
import { areSentences, splitQuestions } from './understanding/several-questions.ts'
import { storyIn } from './understanding/story.ts'
import { understand } from './understanding/understand.ts'

export function createAnswerer(source: AnswererSource): Answerer & {
  understand(text: string): Question
  hits(text: string, top: number): readonly FoundPassage[]
  readonly statistics: Statistics
  readonly next: NextQuestions
  /** What else the last question of a talk finds, beside what was told. */
  further(turns: readonly Turn[], now: number): Reply | undefined
  /** Piece by piece what the first questions would else wait for. */
  prepare(): Iterable<undefined>
} {
  const { segmenter } = source
  const knowledge = withPlacesOf(source.knowledge, [...source.documents, ...source.passages], {
    isWord: (text) => isCommonWord(text, segmenter),
    cut: segmenter.cut,
  })
  const documents = new Map(source.documents.map((document) => [document.id, document]))
  const titles = new Map(source.documents.map((document) => [document.id, document.title]))
  const lexicon = createLexicon(knowledge, source.withoutFamily)
  const index = createPassageIndex(source.passages, titles, segmenter, source.terms)
  const tables = tablesOf(source.passages)
  const textTiers = tiersInText(source.passages)
  const statistics = createStatistics({ figures: source.figures ?? (() => figuresOfAll(source)), documents, lexicon, tables })
  const standings = source.standings ?? new Map<string, Standing>()
  const findEvidence = createEvidenceFinder({
    index,
    standings,
    lexicon,
    names: { persons: createPersonsIn(segmenter), towns: createTownsIn(segmenter) },
  })
  const by = createUnderstanding({ lexicon, index, segmenter }, knowledge)

  // One answer comes back to its question from several sides.
  const understood = remember(UNDERSTOOD, (text) => understand(text, by))
  const answered = new WeakMap<Question, Reply>()
  const combiner = {
    understand: understood,
    findEvidence,
    documents,
    lexicon,
    table: statistics.table,
    nameOfPlace: (name: string) => lexicon.place(name)?.aliases[0] ?? name,
  }
  const byId = new Map(source.passages.map((passage) => [passage.id, passage]))
  const talk = { understand: (text: string) => meantBy(text), lexicon, regionOf: (id: string) => byId.get(id)?.region }
  const read = createReadings({ ...talk, passage: (id) => byId.get(id), goesOnFrom: (each) => goesOnFrom(each) })
  const finish = createFinisher({ documents, combiner })
  const attempted = new WeakMap<Question, Attempt>()
  /** As it stands, whoever asks it and whatever was said before. */
  const attemptAlone = (own: Question): Attempt => {
    const made = attempted.get(own) ?? attempt(own, undefined)
    attempted.set(own, made)
    return made
  }
  const attempt = (question: Question, before: Passage | undefined, wanted?: number): Attempt => {
    const looked = findEvidence(question, wanted)
    const found = { ...looked, evidence: byOwnScope(question, looked.evidence, combiner) }
    const evidence = before ? [...found.evidence].map((each) => nearer(each, before)).sort((a, b) => b.score - a.score) : found.evidence
    const continued = { ...found, evidence }
    return { question, found: continued, decision: decide(question, continued) }
  }
  /** What a talk goes on from, of a long story its one question. */
  const meantBy = (text: string): Question => {
    const story = storyIn(foldText(text))
    return understood(story ? questionOf(story, understood) : text)
  }
  const reply = (text: string, said: readonly Turn[], now: number): Reply => {
    const history = said.map((turn) => ({ ...turn, question: withoutHeldNumber(turn.question) }))
    const story = storyIn(foldText(text))
    if (!story) return heldAgainst(text, history, now) ?? answerOne(text, history, now)
    return answerStory(story, { ...combiner, ancestors: lexicon.ancestors, ask: (question) => answerOne(question, history, now) })
  }
  /** 会员是不是64万: how many there are, and whether it is that number. */
  const heldAgainst = (text: string, history: readonly Turn[], now: number): Reply | undefined => {
    const held = numberHeldIn(foldText(text))
    const plain = held && answerOne(held.plain, history, now)
    return plain && plain.kind !== 'none'
      ? judged(held, understood(held.plain), plain, { table: statistics.table(), lexicon, documents })
      : undefined
  }
  const answerOne = (text: string, said: readonly Turn[], now: number): Reply => {
    const history = saidInFull(said, talk)
    const asked = understood(text)
    // 园区总工会2020年数据 names its scope and nothing else: it is no follow-up.
    const overview = statistics.page(asked, 0)
    if (overview) return overview
    const parts = splitQuestions(asked.text)
    // Sentences are questions of their own; clauses are said in one breath, and may ask for figures to be put together.
    const inOneBreath = !areSentences(text)
    const several = (apart = false) =>
      parts.length > 1 ? answerSeveral(parts, history, (...part) => answerPart(part, now, inOneBreath), apart) : undefined
    const asSentences = inOneBreath ? undefined : several()
    if (asSentences) return asSentences
    const readings = read(text, history, now)
    const standsAlone = parts.length <= 1 && readings.own === asked && !readings.merged && !readings.scoped && !readings.before
    const beside = parts.length <= 1 ? attemptBeside(readings, (question) => attempt(question, undefined, BESIDE)) : undefined
    const whole =
      continueFigures(asked, history, combiner) ??
      firstOf(readings.replaced ?? [], answerAnew) ??
      (beside ? ((readings.merged && rowBefore(readings.merged, readings.before)) ?? finish(beside)) : undefined) ??
      (standsAlone ? answerAlone(asked) : (answerSpecially(readings) ?? several() ?? answerOrFollow(readings, history.at(-1))))
    const made = whole.kind === 'none' ? (several(true) ?? whole) : whole
    const explained = made.why ? made : { ...made, why: explain(understood(text), []) }
    return noteYear(explained, readings.unplaced, now, (id) => byId.get(id))
  }
  /** What leans on nothing before it is answered alike for everybody who asks: as long as it is remembered, at once. */
  const answerAlone = (own: Question): Reply => {
    const made = answered.get(own) ?? answerSpecially({ own }) ?? finish(likeliest({ own }))
    answered.set(own, made)
    return made
  }
  /** A question of its own, where the documents answer it. */
  const answerAnew = (question: Question): Reply | undefined => {
    const made = answerSpecially({ own: question }) ?? finish(attemptAlone(question))
    return made.kind === 'none' ? undefined : made
  }
  /** Another cell of the row that was told last. */
  const rowBefore = (merged: Question, before: Passage | undefined): Reply | undefined => {
    const row = before?.cells ? answerFromTable(merged, { tables, documents }) : undefined
    return row && row.citations[0]?.passage === before?.id ? row : undefined
  }
  const answerPart = ([text, said, before]: Parameters<AskPart>, now: number, inOneBreath: boolean): Part => {
    const history = saidInFull(said, talk)
    const readings = read(text, history, now)
    const asked = understood(text)
    const leaning = leaningPart(asked)
    const special = continueFigures(asked, history, combiner) ?? answerSpecially(readings)
    if (special) return { reply: special, coverage: 1, ...leaning }
    const likely = (inOneBreath ? (continuing(readings) ?? inPlaceOf(readings)) : undefined) ?? likeliest(readings)
    const made = inOneBreath ? secondFigure(asked, likely, before) : likely
    const told = finish(made ?? likely, { askBack: false, sideBySide: !inOneBreath })
    if (!made) return { reply: { ...told, kind: 'none', figures: [], citations: [] }, coverage: 0, ...leaning, particular: true }
    const reply = orSilent(told, leaning)
    return { reply, coverage: made.decision.kind === 'answer' ? made.decision.best.coverage : 0, ...leaning }
  }
  /** In one breath with what was asked before, the same matter is meant where it answers at all. */
  const continuing = ({ merged }: Readings): Attempt | undefined => {
    const made = merged ? attempt(merged, undefined) : undefined
    return made?.decision.kind === 'answer' ? made : undefined
  }
  /** 昆山走访多少户，发了多少慰问金: a place named once holds for what is asked behind it. */
  const inPlaceOf = ({ own, scoped }: Readings): Attempt | undefined =>
    scoped && own.places.length === 0 && scoped.places.length > 0 ? attempt(scoped, undefined) : undefined
  const answerSpecially = ({ own }: Readings): Reply | undefined =>
    answerFromTiers(own, { tables, textTiers, documents }) ??
    answerFromRow(own, { tables, documents }) ??
    answerFromTable(own, { tables, documents }) ??
    statistics.answer(own) ??
    combineFigures(own, combiner)
  /** A thing of its own is looked for first: behind a question about a table most new ones could be read as its next row. */
  const answerOrFollow = (readings: Readings, last: Turn | undefined): Reply => {
    const made = likeliest(readings)
    const { own, merged } = readings
    const mayBeRow = made.decision.kind === 'none' && merged && own.places.length === 0
    const row = mayBeRow ? answerFromTable(merged, { tables, documents }) : undefined
    // The same row once more is the answer to the question before it.
    return row && headlineOf(row) !== headlineOf(last?.reply) ? row : finish(made)
  }
  const likeliest = ({ own, merged, loose, scoped, before }: Readings): Attempt => {
    const first = before && !merged ? attemptLeaning(own, loose, before, attempt) : attemptAlone(own)
    const second = merged ? attempt(merged, before) : undefined
    const third = scoped ? attempt(scoped, before) : undefined
    if (third && prefersScope(third, first)) return third
    return second && prefers(second, first) ? second : first
  }
  const goesOnFrom = (readings: Readings): Question => {
    const { own, merged } = readings
    if (!merged || answerSpecially({ own })) return own
    const made = likeliest(readings)
    return made.decision.kind === 'answer' ? made.question : merged
  }
  const next = createNextQuestions({
    figures: () => statistics.table().figures,
    like: (figure) => statistics.table().like(figure),
    figuresOf: statistics.figuresOf,
    understand: understood,
    ask: (question) => reply(question, [], 0),
    nameOfPlace: combiner.nameOfPlace,
  })
  const further = (turns: readonly Turn[], now: number): Reply | undefined => {
    const last = turns.at(-1)
    if (!last || last.reply.kind === 'none' || last.reply.citations.length === 0) return undefined
    const { own, merged, before } = read(last.question, saidInFull(turns.slice(0, -1), talk), now)
    return furtherHits(last.reply, attempt(merged ?? own, before, Number.POSITIVE_INFINITY).found.evidence, documents)
  }
  return {
    next,
    further,
    understand: understood,
    prepare: by.prepare,
    hits: (text, top) => hitsOf(findEvidence(understood(text), top), top),
    answer: (text, { history, now }) =>
      noteStandings(reply(text, history, now), now, { standings, documents, passage: (id) => byId.get(id) }),
    statistics,
  }
}

const UNDERSTOOD = 500
/** How many of what is found are looked through for what stands where the last answer stood. */
const BESIDE = 12

/** Made of the first of which it can be made. */
function firstOf<T, R>(items: readonly T[], make: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const made = make(item)
    if (made !== undefined) return made
  }
  return undefined
}

const headlineOf = (reply: Reply | undefined): string | undefined => reply?.text.split('\n', 1)[0]
