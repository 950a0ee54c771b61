// Owns the proof that a body heads its chapter, whether a page prints its name behind its entries or above entries without marks.
import { describe, expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const CHAPTERS: readonly (readonly [string, readonly string[]])[] = [
  [
    '岑原市总工会',
    [
      '【概况】　2022年，岑原市总工会有基层工会312',
      '家、会员4.1万人，机关设部室4个，编制19名。',
      '【困难帮扶】　全年走访困难职工684户，发放慰',
      '问金52.8万元，助学金另计。',
    ],
  ],
  [
    '共青团岑原市委员会',
    [
      '【概况】　2022年，共青团岑原市委员会有团支部',
      '206个、团员3800人，全年发展团员716名。',
      '【志愿服务】　团市委招募志愿者900人，开展护',
      '河行动20次，累计服务5.2万小时。',
    ],
  ],
  [
    '岑原市妇女联合会',
    [
      '【概况】　2022年，岑原市妇女联合会有村级妇联',
      '98个、执委2045名。',
      '【巾帼创业】　全年发放贷款62笔、1874万元，',
      '最高额度30万元。',
    ],
  ],
  [
    '岑原市残疾人联合会',
    ['【概况】　2022年，全市有持证残疾人2.1万人，', '专职委员131名。', '【康复】　全年康复服务1300人次，发放辅具', '420件。'],
  ],
]
const OUTLINE = CHAPTERS.flatMap(([name, text]) => [
  name,
  ...text.flatMap((line) => /【(.+)】/u.exec(line)?.[1] ?? []).map((entry) => `${name} / ${entry}`),
])
const read = (lines: readonly string[], by = '\n') => readText(lines.join(by), { kind: 'yearbook', title: '岑原年鉴' })

describe('names that stand behind the entries of their chapters', () => {
  test.each([
    ['close by', '\n', ''],
    ['with a blank line behind each line', '\n\n', ''],
    ['between blank lines', '\n', '\n'],
  ])('head them: %s', (_, by, around) => {
    const lines = CHAPTERS.flatMap(([name, text]) => [...text, `${around}${name}${around}`])
    expect(outlineOf(read(lines, by))).toEqual(OUTLINE)
  })

  test('are told of, each with the line that it was moved to', () => {
    const { diagnostics } = read(CHAPTERS.flatMap(([name, text]) => [...text, name]))
    expect(diagnostics.filter(({ rule }) => rule === 'displaced-heading').map(({ line }) => line)).toEqual([5, 10, 15, 20])
  })

  test('stay where they are in front of their entries', () => {
    const whole = read(CHAPTERS.flatMap(([name, text]) => [name, '', ...text, '']))
    expect(outlineOf(whole)).toEqual(OUTLINE)
    expect(whole.diagnostics).toEqual([])
  })
})

describe('a body above entries without marks', () => {
  const UNION = [
    ...['岑原年鉴', '', '岑原市总工会', '', '组织建设', '年末，全市有基层工会312家，会员4.1万人，其中女会员1.9万人。'],
    ...['困难帮扶', '全年走访困难职工684户，发放慰问金52.8万元，助学金另计。', ''],
  ]
  const LEAGUE = ['团的组织', '年末，全市有团支部206个、团员3800人，全年发展团员716名。']
  const VOLUNTEERS = ['志愿服务', '团市委招募志愿者900人，开展护河行动20次，累计服务5.2万小时。']

  test('is a chapter beside the one before it', () => {
    expect(outlineOf(read([...UNION, '共青团岑原市委员会', '', ...LEAGUE, ...VOLUNTEERS]))).toEqual([
      '岑原年鉴',
      '岑原年鉴 / 岑原市总工会',
      '岑原年鉴 / 岑原市总工会 / 组织建设',
      '岑原年鉴 / 岑原市总工会 / 困难帮扶',
      '岑原年鉴 / 共青团岑原市委员会',
      '岑原年鉴 / 共青团岑原市委员会 / 团的组织',
      '岑原年鉴 / 共青团岑原市委员会 / 志愿服务',
    ])
  })
})
