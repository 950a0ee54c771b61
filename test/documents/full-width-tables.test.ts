// Owns the proof that figures in full-width digits are figures wherever a table is looked for: ４３５０ as 4350.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../src/documents/figures/figures-of.ts'
import { withPlainDigits } from '../../src/text/characters.ts'
import { readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

describe('figures in full-width digits', () => {
  test('are folded one by one, and nothing else is', () => {
    expect(withPlainDigits('２.８元，１２．５％（Ａ）')).toBe('2.8元，12.5％（Ａ）')
  })

  test('make rows of a table that spaces part, with the unit of their column', () => {
    expect(rows('表1 各镇会员', '镇 会员（人） 驿站（座）', '柳岸镇 ６４０ ７', '石桥镇 515 4', '合计 １１５５ １１')).toEqual([
      '镇：柳岸镇；会员（人）：６４０人；驿站（座）：７座',
      '镇：石桥镇；会员（人）：515人；驿站（座）：4座',
      '镇：合计；会员（人）：１１５５人；驿站（座）：１１座',
    ])
  })

  test('are no header of what stands below them', () => {
    const header = '镇 会员（人） 驿站（座）'
    expect(rows(header, '柳岸镇 640 7', '石桥镇 ５１５ ４', '南坡镇 402 3', '北坡镇 377 2').join()).not.toContain('５１５：')
    expect(rows('镇\t会员', '柳岸镇\t６４０', '石桥镇\t515')).toEqual(['镇：柳岸镇；会员：６４０', '镇：石桥镇；会员：515'])
  })

  test('part the columns of a table that came out line by line', () => {
    expect(rows('镇', '会员（人）', '驿站（座）', '柳岸镇', '６４０', '７', '石桥镇', '５１５', '４', '南坡镇', '402', '3')).toEqual([
      '镇：柳岸镇；会员（人）：６４０人；驿站（座）：７座',
      '镇：石桥镇；会员（人）：５１５人；驿站（座）：４座',
      '镇：南坡镇；会员（人）：402人；驿站（座）：3座',
    ])
  })

  test('are figures of their row, as others are', () => {
    const figures = figuresOf(readText('镇\t会员（人）\n柳岸镇\t６４０\n石桥镇\t515'))
    expect(figures.map(({ raw, value }) => [raw, value])).toEqual([
      ['６４０', 640],
      ['515', 515],
    ])
  })
})
