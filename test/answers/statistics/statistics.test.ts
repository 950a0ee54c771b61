import { beforeAll, describe, expect, it } from 'vitest'
import { createAnswerer } from '../../../src/answers/answerer.ts'
import type { Question } from '../../../src/answers/question.ts'
import type { Reply } from '../../../src/answers/reply.ts'
import { findConflicts } from '../../../src/answers/statistics/conflicts.ts'
import { definitionsDiffer } from '../../../src/answers/statistics/definitions.ts'
import { createStatistics, type Statistics } from '../../../src/answers/statistics/statistics.ts'
import { type Figure, figuresOf } from '../../../src/documents/figure.ts'
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
      '# 表1 2020年重要外宾到访情况\n\n| 日期 | 国家 | 姓名 |\n| --- | --- | --- |\n| 1月7日 | 美国 | 张三 |\n| 1月9日 | 日本 | 李四 |\n| 6月17日 | 韩国 | 王五 |\n| 6月18日 | 美国 | 赵六领事 |\n| 6月18日 | 日本 | 周七 |\n| 12月18日 | 日本 | 吴八 |',
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
    figures,
    passages,
    documents: new Map(SOURCES.map((source) => [source.id, source])),
    lexicon: createLexicon(knowledge),
  })
})

const ask = (text: string, last?: Reply): Reply | undefined =>
  statistics.answer(understand(text), last ? [{ question: '', reply: last }] : [])
const firstLine = (reply: Reply | undefined): string => reply?.text.split('\n')[0] ?? ''

describe('questions about the rows of a table', () => {
  it('counts the rows of one country, and shows by which rows', () => {
    const reply = ask('2020年重要外宾到访情况表里日本来了几次')
    expect(firstLine(reply)).toBe('日本：3次（1月9日、6月18日、12月18日）')
    expect(reply?.citations.map((citation) => citation.quote)).toHaveLength(3)
    expect(reply?.calculations[0]?.operands.map((operand) => operand.raw)).toEqual(['1月9日', '6月18日', '12月18日'])
  })

  it('compares two countries', () => {
    expect(firstLine(ask('按表1，日本外宾到访比美国多几次'))).toContain('日本3次，美国2次，日本多1次')
  })

  it('finds the last, the first, the next and the one before', () => {
    expect(firstLine(ask('外宾到访情况表中最后一次到访是哪天'))).toBe('最后一次：12月18日，日本，吴八')
    expect(firstLine(ask('外宾到访情况表中最早一次到访是谁'))).toBe('最早一次：1月7日，美国，张三')
    expect(firstLine(ask('表1里1月9日之后下一次外宾到访是哪天'))).toBe('之后的下一次：6月17日，韩国，王五')
    expect(firstLine(ask('表1里6月17日之前上一次外宾到访是哪天'))).toBe('之前的上一次：1月9日，日本，李四')
    expect(firstLine(ask('表1里6月17日之后下一次外宾到访是谁'))).toBe('之后的下一次：6月18日，美国，赵六领事；6月18日，日本，周七')
  })

  it('steps a day from the row that was answered before', () => {
    const last = ask('表1里6月17日之后下一次外宾到访是谁')
    expect(firstLine(ask('那前一天来的是谁', last))).toBe('6月17日，韩国，王五')
    expect(ask('那后一天来的是谁', last)).toMatchObject({ kind: 'none', text: '表中6月19日没有记录。' })
  })

  it('leaves alone what the table does not speak of', () => {
    expect(ask('2019年重要外宾到访情况表里日本来了几次')).toBeUndefined()
    expect(ask('东区的妈妈驿站有几家')).toBeUndefined()
    expect(ask('外宾到访情况表里加拿大来了几次')).toBeUndefined()
  })
})

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
    expect(definitionsDiffer(figure('492家'), figure('73家'), 'compare')).toBe('measure')
    expect(definitionsDiffer(figure('73家'), figure('101家'), 'compare')).toBeUndefined()
    expect(definitionsDiffer(figure('64万余人'), figure('73家'), 'sum')).toBe('unit')
    expect(definitionsDiffer({ ...figure('73家'), period: '2018' }, figure('101家'), 'compare')).toBe('period')
    expect(definitionsDiffer({ ...figure('73家'), kind: 'plan' }, figure('101家'), 'compare')).toBe('plan')
    expect(definitionsDiffer({ ...figure('73家'), partOf: figure('101家').id }, figure('101家'), 'sum')).toBe('part')
  })

  it('finds two numbers for the same stock, and only those', () => {
    expect(findConflicts(statistics.table).map((conflict) => conflict.figures.map((each) => each.raw))).toEqual([['101家', '105家']])
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
