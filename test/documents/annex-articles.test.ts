// Owns the proof that articles stand where their count says: below an annex that begins its own, in the chapter that goes on behind a table.
import { describe, expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const sectionOf = (lines: readonly string[], words: string): string | undefined =>
  readText(lines.join('\n'))
    .passages.find(({ text }) => text.includes(words))
    ?.section.join(' > ')

const MUTUAL_AID = ['岑原市职工互助办法', '第一章　总则', '第一条　互助金每人每年60元。', '第二条　缴费期为每年一月。']
const RELIEF = ['第一条　困难职工每户每年救助3000元。', '第二条　申请由基层工会受理。', '第三条　救助金按季发放。']

describe('an annex with articles of its own', () => {
  const lines = [...MUTUAL_AID, '附件2', '困难职工帮扶办法', ...RELIEF]

  test('has its title on the line below its number, and all its articles below that', () => {
    expect(outlineOf(readText(lines.join('\n'))).slice(4)).toEqual([
      '附件2',
      '附件2 / 困难职工帮扶办法',
      '附件2 / 困难职工帮扶办法 / 第一条',
      '附件2 / 困难职工帮扶办法 / 第二条',
      '附件2 / 困难职工帮扶办法 / 第三条',
    ])
  })

  test('keeps the article whose number would go on with the text before it', () => {
    expect(sectionOf(lines, '按季发放')).toBe('附件2 > 困难职工帮扶办法 > 第三条')
  })

  test('has chapters of its own, too', () => {
    const chapters = ['附件2', '困难职工帮扶办法', '第一章　总则', ...RELIEF.slice(0, 2), '第二章　附则', ...RELIEF.slice(2)]
    expect(sectionOf([...MUTUAL_AID, ...chapters], '按季发放')).toBe('附件2 > 困难职工帮扶办法 > 第二章　附则 > 第三条')
  })
})

test('a title on the line below the number of an annex is one above text without articles, too', () => {
  const lines = [...MUTUAL_AID, '附件2', '困难帮扶标准', '在档困难职工每户每年3000元。', '意外致困职工每户2000元。']
  expect(sectionOf(lines, '意外致困')).toBe('附件2 > 困难帮扶标准')
})

describe('a table that is appended in the middle of the articles', () => {
  const TABLE = ['项目\t标准', '住院\t每天50元', '意外\t每次300元']

  test.each([
    ['附表', ['附表']],
    ['附件1 with its title', ['附件1', '给付标准表']],
  ])('leaves the next one to its chapter: %s', (_, heading) => {
    const articles = ['第九条　互助金每人每年60元。', '第十条　给付标准另表规定。', ...heading, ...TABLE, '第十一条　缴费期为每年一月。']
    const lines = ['岑原市职工互助办法', '第一章　总则', ...articles]
    expect(sectionOf(lines, '每次300元')).toBe(heading.join(' > '))
    expect(sectionOf(lines, '缴费期')).toBe('岑原市职工互助办法 > 第一章　总则 > 第十一条')
  })
})
