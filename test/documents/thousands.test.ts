// Owns the proof that thousands parted by a space are one number, and numbers that stand beside each other are not.
import { describe, expect, test } from 'vitest'
import { splitLines } from '../../src/documents/lines.ts'
import { joinThousands } from '../../src/documents/thousands.ts'
import { readText } from './fixture.ts'

const joined = (...lines: readonly string[]): string[] => joinThousands(splitLines(lines.join('\n'))).map(({ content }) => content.text)
const HABIT = '会员12 345人，建会企业1 208家，干部2 017名。'

describe('thousands parted by a space', () => {
  test('are one number between words', () => {
    expect(joined('全年参赛职工16 284人，占31.5%。')).toEqual(['全年参赛职工16284人，占31.5%。'])
  })

  test('are one in a cell and at the ends of a line where the text writes numbers so', () => {
    expect(joined(HABIT, '纺织\t14 460\t4 975', '走访企业35家，慰问职工4 126', '5 190人次参加').slice(1)).toEqual([
      '纺织\t14460\t4975',
      '走访企业35家，慰问职工4126',
      '5190人次参加',
    ])
    expect(joined('纺织\t14 460\t4 975')).toEqual(['纺织\t14 460\t4 975'])
  })

  test('are one in a row whose cells are parted by wider gaps', () => {
    expect(joined('北坡镇\t96\t7 114\t1')).toEqual(['北坡镇\t96\t7114\t1'])
    expect(joined('北坡镇\t7 114')).toEqual(['北坡镇\t7 114'])
    const rows = ['镇  基层工会  会员  站点', '鸬坪镇  287  23 140  3', '北坡镇  96  7 114  1', '南坡镇  105  8 020  2']
    expect(readText(rows.join('\n')).passages[0]?.display).toBe('镇：鸬坪镇；基层工会：287；会员：23140；站点：3')
  })

  test.each(['急事，请拨打110 120 119', '城关镇 86 120', '电话400 820 8820', '2022 115', '城关镇 86 120 53'])(
    'are not what stands in %s',
    (text) => {
      expect(joined(HABIT, text)[1]).toBe(splitLines(text)[0]?.content.text)
    },
  )

  test('are looked for in a line of a megabyte as fast as in short ones', () => {
    const began = process.cpuUsage().user
    joined(HABIT, `某某，${'我们的工会'.repeat(100_000)}`)
    expect(process.cpuUsage().user - began).toBeLessThan(5_000_000)
  })

  test('keep their place in the source', () => {
    const source = '全年参赛职工16 284人，比上年多2 100人，发放补贴1 360元。'.repeat(2)
    const [passage] = readText(source).passages
    expect(passage?.text).toContain('16284人')
    expect(passage?.spans.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source)
  })
})
