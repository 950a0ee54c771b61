// Owns the proof that a table whose cells only spaces part is read as rows, and prose with gaps is not.
import { describe, expect, test } from 'vitest'
import { readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

const TABLE = ['表1 各镇建会情况', '', '镇 基层工会（家） 会员（万人）', '城关镇 86 1.20', '青溪镇 53 0.74', '合  计 139 1.94'] as const

describe('a table parted by spaces', () => {
  test('has a row a line, under the header above it', () => {
    expect(rows(...TABLE)).toEqual([
      '镇：城关镇；基层工会（家）：86家；会员（万人）：1.20万人',
      '镇：青溪镇；基层工会（家）：53家；会员（万人）：0.74万人',
      '镇：合计；基层工会（家）：139家；会员（万人）：1.94万人',
    ])
  })

  test('takes the unit of a row from its name where the columns are years', () => {
    expect(rows('指标 2021年 2022年', '法律援助（件） 108 115', '挽回损失（万元） 594 632')).toEqual([
      '指标：法律援助（件）；2021年：108件；2022年：115件',
      '指标：挽回损失（万元）；2021年：594万元；2022年：632万元',
    ])
  })

  test('goes on behind the furniture of a page, and with blank lines between its rows', () => {
    const second = ['江城统计公报 第2页', '南湖镇 41 0.52', '北岭镇 38 0.49']
    expect(rows(...TABLE, ...second)).toHaveLength(5)
    expect(rows(...TABLE.flatMap((line) => [line, '']))).toHaveLength(3)
  })

  test('keeps every cell at its place in the source', () => {
    const source = TABLE.join('\n')
    const { passages } = readText(source)
    const row = passages.find(({ display }) => display.includes('青溪镇'))
    expect(row?.spans.map(({ start, end }) => source.slice(start, end)).join('|')).toContain('青溪镇 53 0.74')
  })

  test.each([
    ['prose', '全年 新建 工会 86家。', '其中 城关 占了 40家。', '青溪 另有 53家 待建。'],
    ['a single line of numbers', '镇 工会 会员', '城关镇 86 1.20', '其余各镇的数字见附件'],
    ['names in columns', '张三 李四 王五', '赵六 钱七 孙八', '周九 吴十 郑一'],
  ])('is not %s', (_, ...lines) => {
    expect(rows(...lines)).toEqual([])
  })

  test('joins the rows that were broken over lines, their names and the last one too', () => {
    const broken = [
      '镇 2021年会员（人） 2022年会员（人） 书屋（家）',
      '城关镇 3310 3520 6',
      '青溪镇 1205 1311 4',
      '南湖镇 987',
      '1002',
      '3',
      '北岭',
      '镇 764 790 2',
      '市直 1500 1610',
      '9',
    ]
    expect(rows('表2 各镇会员', ...broken)).toEqual([
      '镇：城关镇；2021年会员（人）：3310人；2022年会员（人）：3520人；书屋（家）：6家',
      '镇：青溪镇；2021年会员（人）：1205人；2022年会员（人）：1311人；书屋（家）：4家',
      '镇：南湖镇；2021年会员（人）：987人；2022年会员（人）：1002人；书屋（家）：3家',
      '镇：北岭镇；2021年会员（人）：764人；2022年会员（人）：790人；书屋（家）：2家',
      '镇：市直；2021年会员（人）：1500人；2022年会员（人）：1610人；书屋（家）：9家',
    ])
  })

  test('reads a header that runs over two lines, by names and units or broken', () => {
    const data = ['城关镇  312  286.5', '青溪镇  275  241.3']
    const told = [
      '地区：城关镇；困难职工（户）：312户；帮扶资金（万元）：286.5万元',
      '地区：青溪镇；困难职工（户）：275户；帮扶资金（万元）：241.3万元',
    ]
    expect(rows('表3 帮扶情况', '地区  困难职工  帮扶资金', '  （户）  （万元）', ...data)).toEqual(told)
    expect(rows('表3 帮扶情况', '地区  困难职工（户）', '帮扶资金（万元）', ...data)).toEqual(told)
  })
})

describe('a header of which each part stands on a line of its own', () => {
  const STACKED = ['表9-1 2021年各镇工会指标', '单位：家、人', '区镇', '基层工会', '（家）', '会员', '（人）', '当年新建', '工会（家）']

  test('is read up to its last unit, and what follows begins the first name', () => {
    expect(rows(...STACKED, '松原经济', '开发区 171 20460 23', '清池镇 132 14380 16', '合计 303 34840 39')).toEqual([
      '区镇：松原经济开发区；基层工会（家）：171家；会员（人）：20460人；当年新建工会（家）：23家',
      '区镇：清池镇；基层工会（家）：132家；会员（人）：14380人；当年新建工会（家）：16家',
      '区镇：合计；基层工会（家）：303家；会员（人）：34840人；当年新建工会（家）：39家',
    ])
  })

  test('is none where it does not come out even', () => {
    expect(rows(...STACKED.slice(0, -2), '松原镇 171 20460 23', '清池镇 132 14380 16').join('')).not.toContain('会员（人）：20460人')
  })
})
