// Owns the proof that a table whose rows came apart anywhere is read row by row, and that nothing else becomes one.
import { describe, expect, test } from 'vitest'
import { readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

const TOWNS = [
  '表28    2022年石桥县乡镇总工会基本情况',
  '单位  类别  基层工会（个）  会员（人）',
  '柳岸镇  一类',
  '264  31870',
  '南坡镇  二类',
  '81',
  '7528',
  '北坡乡  三类  19  1203',
]

describe('a table whose rows came apart', () => {
  test('has its cells on one line or on several, and loses no number that stands alone', () => {
    expect(rows(...TOWNS, '【思想引领】  2022年，组建宣讲团，宣讲62场。')).toEqual([
      '单位：柳岸镇；类别：一类；基层工会（个）：264个；会员（人）：31870人',
      '单位：南坡镇；类别：二类；基层工会（个）：81个；会员（人）：7528人',
      '单位：北坡乡；类别：三类；基层工会（个）：19个；会员（人）：1203人',
    ])
  })

  test('goes on over a page whose header stands in other lines', () => {
    const page = ['', '石桥重工工会　　2023年度统计公报　　第 2 页', '']
    const again = ['单位', '职工人数（人） 会员人数（人）']
    expect(
      rows(
        '表1  各分工会基本情况（2023年末）',
        ...['单位', '职工人数（人）', '会员人数（人）', '铸锻公司', '2418', '2396', '结构件公司', '1875', '1862'],
        ...page,
        ...again,
        ...['轧机公司', '1532', '1525', '合  计', '5825', '5783'],
        '二、民主管理',
        '大会征集提案87件。',
      ),
    ).toEqual([
      '单位：铸锻公司；职工人数（人）：2418人；会员人数（人）：2396人',
      '单位：结构件公司；职工人数（人）：1875人；会员人数（人）：1862人',
      '单位：轧机公司；职工人数（人）：1532人；会员人数（人）：1525人',
      '单位：合计；职工人数（人）：5825人；会员人数（人）：5783人',
    ])
  })

  test('has single gaps between the cells that stand together, and years above them', () => {
    expect(
      rows(
        '附表 过去五年主要指标完成情况',
        ...['指 标', '单位', '2018年 五年目标 2023年9月 完成情况'],
        ...['会员总数', '万人', '136.2 165 173.5 完成', '疗休养（累计）', '万人', '— 8 9.4 未完成'],
        '注：疗休养受停招影响。',
      ),
    ).toEqual([
      '指标：会员总数；单位：万人；2018年：136.2万人；五年目标：165万人；2023年9月：173.5万人；完成情况：完成',
      '指标：疗休养（累计）；单位：万人；2018年：—；五年目标：8万人；2023年9月：9.4万人；完成情况：未完成',
    ])
  })

  test('needs no title where its header stands on one line and three rows have their figures below each other', () => {
    const allowed = [
      '慰问事项 标准 说明',
      '结婚',
      '一次性800元',
      '凭结婚证',
      '生育',
      '1000元',
      '每胎均可',
      '会员去世',
      '5000元',
      '发给家属',
    ]
    expect(rows('第二十九条 基层工会可以按下列标准慰问会员：', '', ...allowed)).toHaveLength(3)
    expect(rows('第二十九条 基层工会可以按下列标准慰问会员：', '', ...allowed.slice(0, -3))).toHaveLength(0)
  })

  test('may have every cell on a line of its own where the line above leads it in', () => {
    const cells = ['类别', '生活救助', '医疗救助', '发放方式']
    const deep = ['深度困难', '每户每年6000元', '自付超5000元部分的60%，每年最高3万元', '按季发放']
    const less = ['相对困难', '每户每年3600元', '自付超1万元部分的50%，每年最高2万元', '按季发放']
    const sudden = ['意外致困', '一次性2000元至8000元', '不另发', '一次发放']
    expect(rows('第十六条 帮扶标准见下表：', '', ...cells, ...deep, ...less, ...sudden)).toContain(
      '类别：深度困难；生活救助：每户每年6000元；医疗救助：自付超5000元部分的60%，每年最高3万元；发放方式：按季发放',
    )
  })

  test('is none where a cell was torn in two, and none where prose follows a title', () => {
    expect(rows('表3 服务点', '名称 周末', '柳岸镇', '周六开放', '石桥镇 周六开', '放', '南坡镇', '不开放')).toHaveLength(0)
    expect(rows('表28 乡镇总工会基本情况', '柳岸镇、南坡镇 两处的驿站', '今年新建 8处')).toHaveLength(0)
  })
})
