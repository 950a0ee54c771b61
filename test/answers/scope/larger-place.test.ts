// Owns the proof that a district's figure is told to nobody who asks for the city, and what is said instead.
import { beforeAll, describe, expect, test } from 'vitest'
import { createAnswerer } from '../../../src/answers/answerer.ts'
import type { Answerer, Reply, Turn } from '../../../src/answers/reply.ts'
import { figuresOf } from '../../../src/documents/figures/figures-of.ts'
import { readDocument } from '../../../src/documents/read-document.ts'
import { loadKnowledge } from '../../../src/library/load-knowledge.ts'
import { createRegionFinder } from '../../../src/library/region-finder.ts'
import { createSegmenter } from '../../../src/text/jieba.ts'

const PLACES = [
  { name: '江城市', aliases: ['江城'], kind: 'city' },
  { name: '白石区', aliases: ['白石'], kind: 'district', within: '江城市' },
  { name: '河湾县', aliases: ['河湾'], kind: 'county', within: '江城市' },
] as const

const report = (id: string, region: string, period: string, text: readonly string[]) =>
  readDocument({
    ...{
      id,
      file: `${id}.md`,
      title: `${region}总工会${period}年工作情况`,
      inferred: false,
      digest: false,
      kind: 'work-report',
      region,
      period,
    },
    text: `# ${region}总工会${period}年工作情况\n\n${text.map((told, i) => `## 工作${'一二三四五六'[i]}\n\n${told}\n`).join('\n')}`,
  })

let answerer: Answerer
const ask = (question: string): Reply => answerer.answer(question, { role: 'member', history: [], now: 0 })
const head = (question: string): string => ask(question).text.split('\n')[0] ?? ''

beforeAll(async () => {
  const { knowledge } = await loadKnowledge('knowledge')
  const read = [
    report('baishi', '白石区', '2022', [
      '配合江城市总工会建设智慧平台，登记骑手会员3.2万人。',
      '按照江城市总工会部署，建成职工书屋61家。',
      '江城大学白石校区200名新生参加军训教官选拔。',
      '江城市科普周活动在白石区图书馆举办。',
      '全年开设夜校课程45门。',
      '江城市总工会搭建数字平台，白石区总工会予以配合，录入护工会员1.7万人。',
    ]),
    report('jiangcheng', '江城市', '2022', ['全市建成职工书屋905家。', '调解工作持续推进，河湾县调解劳动争议77件。']),
    report('hewan', '河湾县', '2020', ['全县组织夜校课程18门，建成职工书屋23家。']),
  ]
  const findRegion = createRegionFinder(PLACES)
  answerer = createAnswerer({
    figures: () => read.flatMap((each) => figuresOf(each, findRegion)),
    documents: read.map(({ document }) => document),
    passages: read.flatMap(({ passages }) => passages),
    knowledge: { ...knowledge, places: [...knowledge.places, ...PLACES] },
    segmenter: createSegmenter(knowledge.words),
  })
})

describe('asked for the city', () => {
  test.each([
    '江城登记了多少骑手会员',
    '江城市登记的骑手会员3万人？',
    '江城录入护工会员多少人',
    '江城新生有多少人',
    '江城市调解了多少件劳动争议',
  ])('%s: no part of it answers', (question) => {
    expect(ask(question)).toMatchObject({ kind: 'none' })
  })

  test('the district that has it is named below the first line', () => {
    const [first, second] = ask('江城登记了多少骑手会员').text.split('\n')
    expect(first).not.toContain('3.2万')
    expect(second).toBe('有白石的，没有江城的。')
  })

  test('its own figure answers', () => {
    expect(head('江城建成多少家职工书屋')).toContain('905家')
  })

  test('全市 without a name is a city, too', () => {
    expect(head('全市职工书屋有多少家')).toContain('905家')
    expect(head('全市职工书屋有多少家')).not.toContain('61家')
    expect(ask('全市开设夜校课程多少门').kind).toBe('none')
  })

  test('a deed of the city that a district tells of answers', () => {
    expect(head('江城市科普周活动在哪里举办')).toContain('图书馆')
  })
})

describe('what there is instead', () => {
  test.each([
    ['白石2019年开设夜校课程多少门', '有2022年的，没有2019年的。'],
    ['河湾2019年夜校课程多少门', '有2020年的，没有2019年的。'],
    ['江城2020年夜校课程多少门', '有河湾的，没有江城的。'],
    // The years of a district are none of the city's.
    ['江城2019年夜校课程多少门', '现有资料里没有江城的这项内容。'],
  ])('%s → %s', (question, offered) => {
    expect(ask(question)).toMatchObject({ kind: 'none' })
    expect(ask(question).text).toContain(offered)
  })
})

test('全市呢 behind a district that was declined is declined for the city, with what there is instead', () => {
  const history: Turn[] = []
  for (const question of ['2022年白石开设夜校课程多少门', '河湾呢'])
    history.push({ question, reply: answerer.answer(question, { role: 'member', history, now: 0 }) })
  const reply = answerer.answer('全市呢', { role: 'member', history, now: 0 })
  expect(reply.kind).toBe('none')
  expect(reply.text).not.toContain('2020年')
  expect(reply.text).toContain('江城')
})
