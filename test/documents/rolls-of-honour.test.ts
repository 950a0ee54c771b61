// Owns the proof that a roll of honour is read group by group, and that what stands behind it is none of it.
import { describe, expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const ROLL = ['全国五一劳动奖章（2人）', '林远舟　岑原船厂铆工', '何青禾　岑原中医院护士', '全国工人先锋号（1个）', '岑原水务抢修班']
const GROUPS = ['全国五一劳动奖章（2人） 林远舟　岑原船厂铆工 何青禾　岑原中医院护士', '全国工人先锋号（1个） 岑原水务抢修班']
const LIST = '2022年获国家级荣誉名单'
const NEXT = ['技能竞赛', '2022年，全市举办技能竞赛46场，参赛职工1.3万人。']

const textOf = (lines: readonly string[], section: string): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.section.at(-1) === section)
    .flatMap(({ text }) => text.split('\n'))

describe('a roll of honour', () => {
  test('has a paragraph for each honour, with those who got it', () => {
    expect(textOf([LIST, ...ROLL], LIST)).toEqual(GROUPS)
  })

  test('is parted from the sentences before it and behind it', () => {
    const lines = ['一、技能提升', '全年举办技能竞赛46场。', ...ROLL, '以上集体和个人均已公示，无异议。']
    expect(textOf(lines, '一、技能提升')).toEqual(['全年举办技能竞赛46场。', ...GROUPS, '以上集体和个人均已公示，无异议。'])
  })

  test('needs no count of those who got it', () => {
    const lines = ['一、技能提升', '全年举办技能竞赛46场。', '省五一劳动奖章', '林远舟', '何青禾', '市工人先锋号', '岑原水务抢修班']
    expect(textOf(lines, '一、技能提升').slice(1)).toEqual(['省五一劳动奖章 林远舟 何青禾', '市工人先锋号 岑原水务抢修班'])
  })

  test('keeps every name at its place in the source', () => {
    const source = [LIST, ...ROLL].join('\n')
    const [passage] = readText(source).passages
    expect(passage?.spans.map(({ start, end }) => source.slice(start, end)).join('|')).toContain('全国五一劳动奖章（2人）\n林远舟')
  })
})

describe('a heading', () => {
  test('stands above the roll that it names', () => {
    expect(outlineOf(readText([LIST, ...ROLL].join('\n')))).toEqual([LIST])
  })

  test('is found behind the roll where its text begins with a year', () => {
    expect(textOf([LIST, ...ROLL, ...NEXT], '技能竞赛')).toEqual([NEXT[1]])
    expect(textOf([LIST, ...ROLL, ...NEXT], LIST)).toEqual(GROUPS)
  })
})
