// Owns the proof that a header which came apart above its rows is read as one, and that the table goes on under 续表.
import { describe, expect, it } from 'vitest'
import { readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

describe('a header on several lines above rows that kept their tabs', () => {
  it('may end each line within a heading', () => {
    expect(
      rows(
        '表1 2022年工会组织情况',
        '乡镇\t基层工会',
        '（家）\t会员',
        '（人）\t当年新建',
        '（家）',
        '青川镇\t41\t3650\t3',
        '石桥镇\t38\t3120\t2',
      ),
    ).toEqual([
      '乡镇：青川镇；基层工会（家）：41家；会员（人）：3650人；当年新建（家）：3家',
      '乡镇：石桥镇；基层工会（家）：38家；会员（人）：3120人；当年新建（家）：2家',
    ])
  })

  it('may end a line between two headings', () => {
    expect(
      rows('表1 主要指标', '指标\t单位\t2023年', '2022年\t增减(%)', '新增就业\t人\t1860\t1782\t4.4', '举办招聘会\t场\t148\t121\t22.3'),
    ).toEqual([
      '指标：新增就业；单位：人；2023年：1860人；2022年：1782人；增减(%)：4.4%',
      '指标：举办招聘会；单位：场；2023年：148场；2022年：121场；增减(%)：22.3%',
    ])
  })

  it('is no header where its lines do not make up as many cells as the rows have', () => {
    expect(rows('甲\t乙', '丙\t丁\t戊', '青川镇\t41\t3650\t3', '石桥镇\t38\t3120\t2').join('\n')).not.toContain('乙丙')
  })
})

it('the same header under 续表 heads no row of its own, though years stand in it', () => {
  const read = rows(
    '表1 主要指标',
    '指标\t单位\t2023年\t2022年',
    '新增就业\t人\t1860\t1782',
    '创业贷款\t亿元\t1.08\t0.93',
    '',
    '续表',
    '',
    '指标\t单位\t2023年\t2022年',
    '举办招聘会\t场\t148\t121',
  )
  expect(read).toHaveLength(3)
  expect(read[2]).toBe('指标：举办招聘会；单位：场；2023年：148场；2022年：121场')
})

it('a unit below a year belongs to it, where each cell has a line', () => {
  const cells = [
    '险种',
    '2023年末',
    '(万人)',
    '2022年末',
    '(万人)',
    '养老保险',
    '31.47',
    '30.29',
    '工伤保险',
    '25.94',
    '24.67',
    '失业保险',
    '22.36',
    '21.58',
  ]
  expect(rows('表2 参保人数', '', ...cells)[1]).toBe('险种：工伤保险；2023年末(万人)：25.94万人；2022年末(万人)：24.67万人')
})
