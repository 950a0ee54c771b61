// Owns a small library for tests of search: what towns told of their years, with the language knowledge that goes with them.
import { createAnswerer } from '../../src/answers/answerer.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createRegionFinder } from '../../src/library/region-finder.ts'
import type { Knowledge, SynonymGroup } from '../../src/search/knowledge.ts'
import { createSegmenter } from '../../src/text/jieba.ts'

export const TOWNS = ['江城市', '河口市', '山前市'] as const
/** Its short name is no word of any dictionary. */
export const UNHEARD = '墅淇市'

export const townKnowledge = (groups: readonly SynonymGroup[] = []): Knowledge => ({
  words: ['职工书屋', '环境保护', '疗休养', '困难职工', '工会', '总工会', '慰问金', '劳模', '补助', '法律援助'],
  synonyms: [{ family: '试', groups }],
  places: [...TOWNS, UNHEARD].map((name) => ({ name, aliases: [name.slice(0, 2)], kind: 'county-city' })),
  relativePlaces: [],
  organisations: [{ name: '总工会', aliases: ['工会'], kind: '工会' }],
  units: [],
  verbs: { addition: [], stock: [], plan: [], rank: [], change: [], flow: [], share: [] },
  attributes: [],
})

export interface Telling {
  readonly town: string
  readonly year: number
  readonly text: string
}

export function createTownLibrary(tellings: readonly Telling[], groups: readonly SynonymGroup[] = []) {
  const knowledge = townKnowledge(groups)
  const findRegion = createRegionFinder(knowledge.places)
  const segmenter = createSegmenter(knowledge.words)
  const read = tellings.map(({ town, year, text }) => {
    const document: SourceDocument = {
      ...{ id: `${town}-${year}`, file: `${town}-${year}.md`, title: `${town}总工会${year}年工作总结`, text },
      ...{ kind: 'work-report', period: String(year), region: town, publisher: `${town}总工会` },
    } as SourceDocument
    return readDocument(document, findRegion)
  })
  const passages = read.flatMap((each) => each.passages)
  const answerer = createAnswerer({ documents: read.map((each) => each.document), passages, knowledge, segmenter })
  const ask = (question: string) => answerer.answer(question, { role: 'member', history: [], now: Date.parse('2022-12-01T10:00:00+08:00') })
  return {
    ...{ passages, segmenter, answerer, knowledge, ask },
    firstLine: (question: string) => ask(question).text.split('\n')[0] ?? '',
    /** What of the documents may stand for a word of the question. */
    standsFor(question: string, word: string) {
      const term = answerer.understand(question).terms.find(({ text }) => text === word)
      return term?.alternatives.map(({ text }) => text) ?? []
    },
  }
}
