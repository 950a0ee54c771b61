// Owns what an answerer is put together of, over one snapshot of the documents and the knowledge.
import type { Standing } from '../documents/edition.ts'
import { createPassageIndex } from '../search/create-passage-index.ts'
import { createLexicon } from '../search/lexicon.ts'
import { withPlacesOf } from '../search/places-of-documents.ts'
import { foldText } from '../text/characters.ts'
import { remember } from '../text/remember.ts'
import { type AnswererSource, figuresOfAll } from './answerer-source.ts'
import { createAttempts } from './attempts.ts'
import { furtherHits } from './compose/further-hits.ts'
import { noteStandings } from './compose/standing-note.ts'
import { withinRoom } from './compose/within-room.ts'
import { createEvidenceFinder } from './evidence/find-evidence.ts'
import { type FoundPassage, hitsOf } from './evidence/hits.ts'
import { createExactAnswers } from './exact-answers.ts'
import { createFinisher } from './finish.ts'
import { createMessageAnswers } from './message-reply.ts'
import { createPersonsIn } from './names/person-names.ts'
import { createTownsIn } from './names/town-names.ts'
import { createNextQuestions, type NextQuestions } from './next/next-questions.ts'
import { practiceQuestions } from './practice.ts'
import type { Question } from './question.ts'
import type { Answerer, Reply, Turn } from './reply.ts'
import { createStatistics, type Statistics } from './statistics/statistics.ts'
import { questionOf } from './story-reply.ts'
import { tablesOf } from './tables/table-index.ts'
import { createReadings } from './talk/readings.ts'
import { saidInFull } from './talk/said-in-full.ts'
import { isCommonWord } from './understanding/common-word.ts'
import { createUnderstanding } from './understanding/create-understanding.ts'
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
  const combiner = {
    understand: understood,
    findEvidence,
    documents,
    lexicon,
    table: statistics.table,
    nameOfPlace: (name: string) => lexicon.place(name)?.aliases[0] ?? name,
  }
  const byId = new Map(source.passages.map((passage) => [passage.id, passage]))
  const passage = (id: string) => byId.get(id)
  const attempts = createAttempts(combiner)
  const exact = createExactAnswers({ passages: source.passages, tables, statistics, combiner })
  /** What a talk goes on from, of a long story its one question. */
  const meantBy = (text: string): Question => {
    const story = storyIn(foldText(text))
    return understood(story ? questionOf(story, understood) : text)
  }
  const talk = { understand: meantBy, lexicon, regionOf: (id: string) => passage(id)?.region }
  const read = createReadings({
    ...talk,
    passage,
    goesOnFrom(readings) {
      const { own, merged } = readings
      if (!merged || exact.answer(own)) return own
      const made = attempts.likeliest(readings)
      return made.decision.kind === 'answer' ? made.question : merged
    },
  })
  const finish = createFinisher(combiner, source.passages)
  const reply = createMessageAnswers({ combiner, statistics, exact, tables, attempts, talk, read, finish, passage })
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
    return furtherHits(last.reply, attempts.attempt(merged ?? own, before, Number.POSITIVE_INFINITY).found.evidence, documents)
  }
  return {
    next,
    further,
    understand: understood,
    *prepare() {
      yield* by.prepare()
      for (const question of practiceQuestions(source.passages)) {
        reply(question, [], 0)
        yield
      }
    },
    hits: (text, top) => hitsOf(findEvidence(understood(text), top), top),
    answer: (text, { history, now }) => {
      const made = noteStandings(reply(text, history, now), now, { standings, documents, passage })
      return withinRoom(made, understood(text))
    },
    statistics,
  }
}

const UNDERSTOOD = 500
