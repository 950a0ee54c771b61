// Owns the proof that a file which collects what an account or a paper put out gives each text its title and its year, and publishers in neither.
import { describe, expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const WORKERS = '岑原市第二中学的操场上，铆工林远舟把一块钢板敲成了碗。全市已有200名工匠走进38所学校。'
const SKILLS = '技能人才的待遇要看得见。全市技能等级补贴发放2600人，人均1500元，由用人单位代为申报。'
const TITLES = ['两百名工匠走进校园', '让技能更有奔头']

const read = (lines: readonly string[], period?: string) =>
  readText(lines.join('\n'), { title: '岑原工会文章汇编', ...(period ? { period } : {}) })
const textsOf = (lines: readonly string[], period?: string): string[] =>
  read(lines, period).passages.map((passage) => `${passage.section.join(' > ')}|${passage.text}`)
const periodOf = (lines: readonly string[], words: string, period?: string): string | undefined =>
  read(lines, period).passages.find(({ text }) => text.includes(words))?.period

/** Two texts, each with its own lines above it. */
const collected = (first: readonly string[], second: readonly string[]): string[] => [...first, WORKERS, '', ...second, SKILLS]

describe('a title above its publisher heads the text below', () => {
  test.each([
    ['name first', '岑原工会 2023-09-14 10:00', '岑原工会 2022-03-02 08:30'],
    ['name twice, and a place', '原创 岑原工会 岑原工会 2023-09-14 10:00 发表于岑原', '岑原工会 2022-03-02 08:30'],
    ['day first', '2023-09-14 岑原工会', '2022-03-02 岑原工会'],
    ['page of a paper', '2023年09月14日 来源：岑原工人报 第01版：要闻', '2022年03月02日 来源：岑原工人报 第04版：评论'],
  ])('with the %s', (_, first, second) => {
    const lines = collected(['两百名工匠走进校园', first], ['让技能更有奔头', second])
    expect(textsOf(lines)).toEqual([`两百名工匠走进校园|${WORKERS}`, `让技能更有奔头|${SKILLS}`])
  })

  test('behind a blank line, and with the bare name of the account once more', () => {
    const lines = collected(
      ['两百名工匠走进校园', '', '岑原工会 2023-09-14 10:00', '岑原工会', ''],
      ['让技能更有奔头', '', '岑原工会 2022-03-02 08:30', ''],
    )
    expect(textsOf([...lines, '', '岑原工会'])).toEqual([`两百名工匠走进校园|${WORKERS}`, `让技能更有奔头|${SKILLS}`])
  })

  test('however the title is written', () => {
    const odd = ['一、两百名工匠走进校园！', '2022年，我们一起走过']
    const lines = collected([odd[0] ?? '', '岑原工会 2023-09-14 10:00'], [odd[1] ?? '', '岑原工会 2022-12-30 08:30'])
    expect(outlineOf(read(lines))).toEqual(odd)
  })

  test('with a subtitle between, and behind the name of a page or of a column', () => {
    const lines = collected(
      ['第01版：要闻', '两百名工匠走进校园', '——“工匠进校园”活动侧记', '2023年09月14日 来源：岑原工人报 第01版：要闻'],
      ['今日时评', '让技能更有奔头', '2022年03月02日 来源：岑原工人报 第04版：评论'],
    )
    const texts = textsOf(lines)
    expect(texts).toContain(`两百名工匠走进校园|——“工匠进校园”活动侧记\n${WORKERS}`)
    expect(texts).toContain(`让技能更有奔头|${SKILLS}`)
    expect(texts.join()).not.toMatch(/来源|第0\d版/u)
  })
})

describe('the line of a publisher', () => {
  test('may be a signature where it stands once only, and changes nothing', () => {
    const lines = ['致全市职工的一封信', `各位职工，新的一年就要到了。${WORKERS}`, '岑原工会 2024-01-01']
    expect(textsOf(lines)).toEqual([`致全市职工的一封信|各位职工，新的一年就要到了。${WORKERS}\n岑原工会2024-01-01`])
  })

  test('heads nothing where two names stand once each', () => {
    const lines = collected(['两百名工匠走进校园', '岑原工会 2023-09-14 10:00'], ['让技能更有奔头', '南浦工会 2022-03-02 08:30'])
    expect(outlineOf(read(lines)).filter((heading) => TITLES.includes(heading))).toEqual([])
  })
})

describe('the year of each text', () => {
  const lines = collected(['两百名工匠走进校园', '岑原工会 2023-09-14 10:00'], ['让技能更有奔头', '岑原工会 2022-03-02 08:30'])

  test.each([['2020-2024'], [undefined]])('comes from the line above it where its document is of %s', (period) => {
    expect(periodOf(lines, '200名工匠', period)).toBe('2023')
    expect(periodOf(lines, '2600人', period)).toBe('2022')
  })

  test('begins with the titles above its dateline', () => {
    const papers = [
      ...['两百名工匠走进校园', '2023年09月14日 来源：岑原工人报', '全市200名工匠到30所学校讲课。', ''],
      ...['让技能更有奔头', '——技能大赛侧记', '2022年03月02日 来源：岑原工人报', '全市2600人参加技能大赛。', ''],
    ]
    expect(periodOf(papers, '200名工匠', undefined)).toBe('2023')
    expect(periodOf(papers, '技能大赛侧记', undefined)).toBe('2022')
  })

  test('is that of its document where that is one', () => {
    expect(periodOf(lines, '2600人', '2023')).toBe('2023')
  })
})
