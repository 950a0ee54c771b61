import { beforeAll, describe, expect, it } from 'vitest'
import { createAnswerer } from '../../../src/answers/answerer.ts'
import type { Question } from '../../../src/answers/question.ts'
import type { Reply } from '../../../src/answers/reply.ts'
import { findConflicts } from '../../../src/answers/statistics/conflicts.ts'
import { definitionsDiffer, whyNot } from '../../../src/answers/statistics/definitions.ts'
import { createFigureTable } from '../../../src/answers/statistics/figure-table.ts'
import { createStatistics, type Statistics } from '../../../src/answers/statistics/statistics.ts'
import { tablesOf } from '../../../src/answers/tables/table-index.ts'
import type { Figure } from '../../../src/documents/figure.ts'
import { figuresOf } from '../../../src/documents/figures/figures-of.ts'
import { readDocument } from '../../../src/documents/read-document.ts'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createRegionFinder } from '../../../src/library/region-finder.ts'
import type { Knowledge } from '../../../src/search/knowledge.ts'
import { createLexicon } from '../../../src/search/lexicon.ts'
import type { Segmenter } from '../../../src/text/segmenter.ts'

/** Cuts at the words given, else character by character: enough to tell the things of these documents apart. */
const WORDS = [
  '妈妈驿站',
  '外宾',
  '到访',
  '总工会',
  '会员',
  '合同',
  '企业',
  '哪种',
  '评选',
  '市级',
  '先进',
  '集体',
  '签订',
  '数据',
  '建成',
  '领事',
]
const segmenter: Segmenter = {
  isEveryday: () => false,
  cut: (text) => segmenter.tag(text).map((each) => each.word),
  tag(text) {
    const words: { word: string; tag: string }[] = []
    for (let at = 0; at < text.length; ) {
      const word = WORDS.find((each) => text.startsWith(each, at)) ?? text[at] ?? ''
      words.push({ word, tag: word.length > 1 ? 'n' : 'x' })
      at += word.length
    }
    return words
  },
}

const knowledge: Knowledge = {
  words: [],
  synonyms: [],
  places: [
    { name: '江城市', aliases: ['江城', '全市'], kind: 'city' },
    { name: '东区', aliases: [], kind: 'district', within: '江城市' },
    { name: '西区', aliases: [], kind: 'district', within: '江城市' },
  ],
  relativePlaces: [],
  organisations: [{ name: '总工会', aliases: ['工会'], kind: 'union' }],
  units: [],
  verbs: { addition: [], stock: [], plan: [], rank: [], change: [], flow: [], share: [] },
  attributes: [],
}

const base = { inferred: false, digest: false, period: '2020' }
const SOURCES: readonly SourceDocument[] = [
  {
    ...base,
    id: 'east',
    file: 'east.md',
    title: '东区年鉴',
    region: '东区',
    publisher: '东区总工会',
    text: [
      '# 概况\n\n2020年，东区总工会新建基层工会492家。会员64万余人。累计建成“妈妈驿站”73家。',
      '# 合同\n\n签订企业类集体合同企业1022家，签订综合集体合同企业1015家，签订工资集体合同企业1003家。',
    ].join('\n\n'),
  },
  {
    ...base,
    id: 'west',
    file: 'west.md',
    title: '西区总结',
    region: '西区',
    publisher: '西区总工会',
    text: '# 成果\n\n2020年，西区总工会累计建成“妈妈驿站”101家。\n\n# 附记\n\n截至年底，累计建成“妈妈驿站”105家。\n\n# 合同\n\n签订企业类集体合同企业12家，签订综合集体合同企业15家，签订工资集体合同企业13家。',
  },
]

let statistics: Statistics
let figures: Figure[]
let understand: (text: string) => Question

beforeAll(() => {
  const findRegion = createRegionFinder(knowledge.places)
  const read = SOURCES.map((source) => readDocument(source, findRegion))
  figures = read.flatMap((each) => figuresOf(each, findRegion))
  const passages = read.flatMap((each) => each.passages)
  understand = createAnswerer({ documents: SOURCES, passages, knowledge, segmenter }).understand
  statistics = createStatistics({
    figures: () => figures,
    documents: new Map(SOURCES.map((source) => [source.id, source])),
    lexicon: createLexicon(knowledge),
    tables: tablesOf(passages),
  })
})

const ask = (text: string): Reply | undefined => statistics.answer(understand(text))
const firstLine = (reply: Reply | undefined): string => reply?.text.split('\n')[0] ?? ''

describe('overviews', () => {
  it('lists what is counted of a body, by topic, each number cited', () => {
    const reply = ask('东区总工会2020年数据')
    expect(reply?.kind).toBe('list')
    expect(reply?.text).toContain('【概况】')
    expect(reply?.text).toContain('新建基层工会492家')
    expect(reply?.text).toContain('64万余人')
    expect(reply?.text).not.toContain('101家')
    for (const { raw, passage } of reply?.figures ?? [])
      expect(reply?.citations.some((citation) => citation.passage === passage && citation.quote.includes(raw))).toBe(true)
  })

  it('ends after its last page', () => {
    expect(statistics.page(understand('东区总工会2020年数据'), 9)).toBeUndefined()
  })

  it('is silent for a year that is not there, and for a question about one thing', () => {
    expect(ask('东区总工会2019年数据')).toBeUndefined()
    expect(ask('东区总工会2020年会员数据是多少')).toBeUndefined()
  })
})

describe('ranking', () => {
  it('orders figures of one unit that stand side by side', () => {
    const reply = ask('东区签订的集体合同里哪种企业最多')
    expect(firstLine(reply)).toContain('1022家')
    expect(reply?.figures.map((figure) => figure.raw)).toEqual(['1022家', '1015家', '1003家'])
    expect(firstLine(ask('西区签订的集体合同里哪种企业最少'))).toContain('12家')
  })

  it('does not take 最多 of an amount for a ranking', () => {
    expect(ask('每年最多签订多少集体合同')).toBeUndefined()
  })
})

describe('what may be put together', () => {
  const figure = (raw: string): Figure => figures.find((each) => each.raw === raw) as Figure

  it('tells cumulative from new, and people from places', () => {
    expect(definitionsDiffer(figure('492家'), figure('73家'))).toBe('measure')
    expect(definitionsDiffer(figure('73家'), figure('101家'))).toBeUndefined()
    expect(definitionsDiffer(figure('64万余人'), figure('73家'))).toBe('unit')
    expect(definitionsDiffer({ ...figure('73家'), period: '2018' }, figure('101家'))).toBe('period')
    expect(definitionsDiffer({ ...figure('73家'), kind: 'plan' }, figure('101家'))).toBe('plan')
  })

  it('refuses what would mislead, and nothing else', () => {
    const apart = () => false
    const [here, there] = [figure('73家'), figure('101家')]
    expect(whyNot('sum', [here, there], (inner) => inner === '东区')).toBe('inside')
    expect(whyNot('compare', [here, there], apart)).toBeUndefined()
    expect(whyNot('compare', [here, { ...there, period: '2018' }], apart)).toBe('period')
    expect(whyNot('difference', [here, { ...there, kind: 'addition' }], apart)).toBe('measure')
    expect(whyNot('difference', [here, { ...here, id: 'new', kind: 'addition' }], apart)).toBeUndefined()
    expect(whyNot('sum', [here, { ...here, id: 'new', kind: 'addition' }], apart)).toBe('measure')
    expect(whyNot('sum', [here, { ...there, partOf: here.id }], apart)).toBe('part')
    expect(whyNot('sum', [figure('1022家'), figure('1015家'), figure('1003家')], apart)).toBeUndefined()
    expect(whyNot('both', [here, { ...there, period: '2018' }], apart)).toBeUndefined()
  })

  it('finds two numbers for the same stock, and only those', () => {
    expect(findConflicts(createFigureTable(figures)).map((conflict) => conflict.figures.map((each) => each.raw))).toEqual([
      ['101家', '105家'],
    ])
  })

  it('tells the same thing elsewhere only from an answer that counted it', () => {
    const about: Reply = {
      kind: 'answer',
      text: '',
      citations: [],
      figures: [{ raw: '73家', indicator: '', passage: figure('73家').passage }],
      calculations: [],
    }
    const reply = statistics.neighbours(about)
    expect(reply?.figures.map((each) => each.raw).sort()).toEqual(['101家', '105家'])
    expect(statistics.neighbours({ ...about, figures: [] })).toBeUndefined()
  })
})
