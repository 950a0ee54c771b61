// Owns the proof that a follow-up which only names another place is said in full: the question before, asked of that place.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/answers/reply.ts'
import { type FullTurn, saidInFull, type TalkSource } from '../../../src/answers/talk/said-in-full.ts'
import type { Place } from '../../../src/search/knowledge.ts'
import { createLexicon } from '../../../src/search/lexicon.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const PLACES: readonly Place[] = [
  { name: '甘棠市', aliases: ['甘棠'], kind: 'city' },
  { name: '松阳县', aliases: ['松阳'], kind: 'county', within: '甘棠市' },
  { name: '石臼区', aliases: ['石臼'], kind: 'district', within: '甘棠市' },
]
const lexicon = createLexicon({
  places: PLACES,
  synonyms: [],
  words: [],
  relativePlaces: [],
  organisations: [],
  units: [],
  verbs: { addition: [], stock: [], flow: [], plan: [], change: [], rank: [], share: [] },
  attributes: [],
})
const reply = { citations: [{ passage: 'p' }] } as unknown as Reply
// What a question leans on is decided elsewhere: here every one but the first leans.
const source: TalkSource = {
  understand: (text) =>
    ({ text, terms: [], attributes: [], besides: [], times: [], places: ['?'], organisations: [], bodies: [] }) as never,
  lexicon,
  regionOf: () => '松阳县',
}
const inFull = (...questions: string[]): readonly string[] =>
  saidInFull(
    questions.map((question) => ({ question, reply })),
    source,
  ).map(({ question }: FullTurn) => question)

describe('a follow-up that names another place', () => {
  it.each([
    [['松阳有多少家爱心驿站', '石臼呢'], '石臼有多少家爱心驿站'],
    [['松阳有多少家爱心驿站', '那石臼有多少家'], '石臼有多少家爱心驿站'],
    [['松阳有多少家爱心驿站', '石臼呢', '全市呢'], '甘棠全市有多少家爱心驿站'],
    [['松阳县总工会慰问了多少户', '全市呢'], '甘棠总工会慰问了多少户'],
    [['全市评了多少市先锋号', '石臼呢'], '石臼评了多少市先锋号'],
    [['爱心驿站有多少家', '甘棠呢'], '甘棠爱心驿站有多少家'],
    [['爱心驿站有多少家', '全市有多少'], '甘棠全市爱心驿站有多少家'],
    [['松阳的驿站占全市多少', '石臼呢'], '石臼的驿站占全市多少'],
    [['新命名创新工作室多少家', '石臼建成多少家'], '石臼建成多少家创新工作室'],
    [['松阳有多少家爱心驿站', '市总呢'], '甘棠市总工会有多少家爱心驿站'],
    [['松阳县总工会慰问了多少户', '市总工会呢'], '甘棠市总工会慰问了多少户'],
    [['松阳有多少家爱心驿站', '石臼比松阳多几家'], '石臼爱心驿站比松阳多几家'],
    [['松阳有多少家爱心驿站', '石臼和松阳哪个多'], '石臼和松阳爱心驿站哪个多'],
    [['松阳有多少家爱心驿站', '石臼新建了多少家'], '石臼新建多少家爱心驿站'],
    [['松阳有多少家爱心驿站', '石臼新建了多少家', '全市呢'], '甘棠全市新建多少家爱心驿站'],
    [['松阳2023年发了多少份保温杯', '石臼有吗'], '石臼保温杯有吗'],
    // What it names besides is a matter of its own, and of two places none is put in the place of both.
    [['松阳有多少家爱心驿站', '石臼的会员呢'], '石臼的会员呢'],
    [['松阳和石臼哪个会员多', '甘棠呢'], '甘棠呢'],
  ])('%j', (questions, expected) => {
    expect(inFull(...questions).at(-1)).toBe(expected)
  })
})

describe('a talk about one place and the town around it', () => {
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff()
  })

  it('counts the whole town where that is asked for, by whatever way it came there', () => {
    expect(staff.ask('松阳县命名了多少个工人先锋号', '石臼区呢', '全市有多少个').text.split('\n')[0]).toContain('45个')
  })
})
