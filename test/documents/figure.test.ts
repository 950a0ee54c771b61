import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/documents/figure.ts'
import { figuresOf } from '../../src/documents/figures/figures-of.ts'
import { readDocument } from '../../src/documents/read-document.ts'
import type { SourceDocument } from '../../src/documents/source-document.ts'

const document = (text: string, more: Partial<SourceDocument> = {}): SourceDocument => ({
  id: 'doc',
  file: 'doc.md',
  text,
  title: '测试',
  inferred: false,
  digest: false,
  period: '2020',
  region: '昆山市',
  publisher: '昆山市总工会',
  ...more,
})
const read = (text: string, more: Partial<SourceDocument> = {}): Figure[] => figuresOf(readDocument(document(text, more)))
const told = (text: string): string[] => read(text).map((figure) => `${figure.raw} ${figure.indicator}`)

describe('what a figure counts', () => {
  it.each<[string, string[]]>([
    ['2020年，昆山市总工会新建基层工会492家。', ['492家 新建基层工会']],
    [
      '新建“妈咪小屋”31家，累计建成“妈咪小屋”135家、“妈妈驿站”73家。',
      ['31家 新建“妈咪小屋”', '135家 累计建成“妈咪小屋”', '73家 累计建成“妈妈驿站”'],
    ],
    [
      '当年新建的“妈咪小屋”有31家；累计建成的，“妈咪小屋”为135家，“妈妈驿站”为73家。',
      ['31家 新建的“妈咪小屋”', '135家 累计建成“妈咪小屋”', '73家 累计建成“妈妈驿站”'],
    ],
    ['走访企业153家，面向会员企业发放调查问卷约300份。', ['153家 走访企业', '约300份 面向会员企业发放调查问卷']],
    [
      '获评全国先进工作者1人、省五一劳动奖状单位1个，获省五一劳动奖章3人。',
      ['1人 获评全国先进工作者', '1个 获评省五一劳动奖状单位', '3人 获省五一劳动奖章'],
    ],
    ['向1542名困难职工发放医疗救助金130余万元。', ['1542名 向困难职工发放医疗救助金', '130余万元 向困难职工发放医疗救助金']],
    ['已建保安行业工会18家，有会员3632人。', ['18家 建保安行业工会', '3632人 建保安行业工会会员']],
    ['五年来涌现的标兵班组有30个。', ['30个 涌现的标兵班组']],
    ['新增领军人才77人，累计438人。', ['77人 新增领军人才', '438人 累计领军人才']],
    ['今年共验收合格“妈妈驿站”122家，截至目前，全市累计建成922家。', ['122家 验收合格“妈妈驿站”', '922家 累计建成“妈妈驿站”']],
    ['验收合格“茶歇站”31家，截至发稿时全市累计建成210家。', ['31家 验收合格“茶歇站”', '210家 累计建成“茶歇站”']],
    ['签约项目239个，其中投资创业项目237个、合作创新项目2个。', ['239个 签约项目', '237个 签约投资创业项目', '2个 签约合作创新项目']],
    ['获得表彰13篇，其中二等奖4篇、三等奖9篇。', ['13篇 获得表彰', '4篇 获得表彰二等奖', '9篇 获得表彰三等奖']],
    ['收集居民诉求5621件，办结率98%以上。', ['5621件 收集居民诉求', '98%以上 收集居民诉求办结率']],
    [
      '获市长奖2人，占全市的20%、全省的3%；获提名奖3人，占全市的30%。',
      ['2人 获市长奖', '20% 获市长奖占全市', '3% 获市长奖占全省', '3人 获提名奖', '30% 获提名奖占全市'],
    ],
    ['女企联盟成员由40人增至80人。', ['40人 女企联盟成员', '80人 女企联盟成员']],
    ['全市工匠学院原有7所，2024年增至15所。', ['7所 全市工匠学院原', '15所 全市工匠学院']],
    ['举办活动15场，粉丝28万余人。', ['15场 举办活动', '28万余人 粉丝']],
    ['接收档案5454卷、4.13万件。', ['5454卷 接收档案', '4.13万件 接收档案']],
    ['建立行业工会18家，会员36632人。', ['18家 建立行业工会', '36632人 建立行业工会会员']],
    ['建立创新工作室25家，累计达到168家。', ['25家 建立创新工作室', '168家 累计创新工作室']],
    [
      '2018年全市有基层工会481家，2019年增至573家，2020年达到655家，净增174家。',
      ['481家 有基层工会', '573家 有基层工会', '655家 有基层工会', '174家 有基层工会净增'],
    ],
    ['建立调解组织756个，较2019年增加48个。', ['756个 建立调解组织', '48个 建立调解组织较2019年增加']],
    ['新建驿站40家，投入资金120万元；力争累计建成250家。', ['40家 新建驿站', '120万元 投入资金', '250家 力争累计建成驿站']],
    ['职工之家46家，其中24小时开放17家。', ['46家 职工之家', '24小时 职工之家开放', '17家 职工之家24小时开放']],
    ['发放防暑物资4.6万份、价值230余万元。', ['4.6万份 发放防暑物资', '230余万元 发放防暑物资价值']],
    ['组织劳动竞赛620余场次，8.5万人次参与。', ['620余场次 组织劳动竞赛', '8.5万人次 组织劳动竞赛参与']],
    ['在档困难职工由2018年的743户减少到2020年的126户。', ['743户 在档困难职工', '126户 在档困难职工']],
    ['- 网格党组织：成立1702个。', ['1702个 成立网格党组织']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('carries the line above a list into its items', () => {
    expect(told('2020年签订集体合同的企业数如下：\n\n- 工资专项集体合同：1003家\n- 女职工专项集体合同：971家')).toEqual([
      '1003家 签订集体合同的企业数工资专项集体合同',
      '971家 签订集体合同的企业数女职工专项集体合同',
    ])
  })

  it('lets a list end where the next one begins', () => {
    const source = '2020年获评的个人荣誉：\n\n- 省五一劳动奖章：3人\n\n2020年获评的单位荣誉：\n\n- 省工人先锋号：单位2个\n'
    expect(told(source)).toEqual(['3人 获评的个人荣誉省五一劳动奖章', '2个 获评的单位荣誉省工人先锋号单位'])
  })

  it.each([
    '五年来，工会工作不断加强。',
    '推进三年行动计划。',
    '出台《集体协商工作三年规划》。',
    '党的十九届五中全会召开。',
    '增强“四个意识”。',
  ])('finds no figure in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('what kind of figure it is', () => {
  it.each<[string, string]>([
    ['新建基层工会492家。', 'addition'],
    ['发放医疗救助金130余万元。', 'addition'],
    ['累计建成“妈妈驿站”73家。', 'stock'],
    ['全区有各类工会组织上万家。', 'stock'],
    ['截至年底，发放贷款7200万元。', 'stock'],
    ['协会成员原为40人。', 'stock'],
    ['会员总数逾85万人。', 'stock'],
    ['全市计划完成贷款额度2亿元左右。', 'plan'],
    ['组建率保持在90%以上。', 'share'],
    ['人才总量增长10.5%。', 'other'],
    ['在全国开发区中排名第一。', 'rank'],
    ['开展7—10岁儿童教育。', 'other'],
    ['获得了每人1000元的学历奖励。', 'other'],
  ])('%s → %s', (text, kind) => {
    expect(read(text).map((figure) => figure.kind)).toEqual([kind])
  })

  it('takes every figure of a plan for a plan', () => {
    const figures = read('# 报告\n\n## 一、2020年工作情况\n\n建会10家。\n\n## 二、2021年主要任务安排\n\n命名100家市级示范单位。\n')
    expect(figures.map((figure) => [figure.raw, figure.kind, figure.period])).toEqual([
      ['10家', 'addition', '2020'],
      ['100家', 'plan', '2021'],
    ])
  })

  it('takes what a plan begins from for none', () => {
    const figures = read('# 报告\n\n## 一、2020年工作情况\n\n建会10家。\n\n## 二、2021年主要任务安排\n\n试点企业由60家扩大到100家。\n')
    expect(figures.map((figure) => [figure.raw, figure.kind])).toEqual([
      ['10家', 'addition'],
      ['60家', 'other'],
      ['100家', 'plan'],
    ])
  })
})

describe('the scope of a figure', () => {
  it('is that of its passage where the sentence says nothing', () => {
    expect(read('发放补助41.5万元。')).toMatchObject([{ organisation: '昆山市总工会', region: '昆山市', period: '2020' }])
  })

  it('follows the body that acts in the sentence, and goes on with the section’s first', () => {
    const figures = read('2020年，园区团工委组建突击队18支。覆盖青年3000人。园区档案馆馆藏39.96万卷。举办活动2场。')
    expect(figures.map((figure) => figure.organisation)).toEqual(['园区团工委', '园区团工委', '园区档案馆', '园区团工委'])
  })

  it('takes the years of the sentence', () => {
    expect(read('截至2018年底，建成12家。').map((figure) => figure.period)).toEqual(['2018'])
    expect(read('近十年，投入1300万元；高温天，建设站点1012个。').map((figure) => figure.period)).toEqual(['2011-2020', '2020'])
    expect(read('五年来，走访10643户。', { period: '2013-2018' }).map((figure) => figure.period)).toEqual(['2013-2018'])
    expect(read('获评2019年度魅力人物3人。').map((figure) => figure.period)).toEqual(['2020'])
    expect(read('夜校2018年开办时只有课程6门。').map((figure) => figure.period)).toEqual(['2018'])
    expect(read('市总工会2019年获评全省考核第二名。').map((figure) => figure.period)).toEqual(['2019'])
    expect(read('2018年有工会48家，2020年达到65家，两年净增17家。', { period: '2018-2020' }).map((figure) => figure.period)).toEqual([
      '2018',
      '2020',
      '2018-2020',
    ])
    expect(read('项目数较上年增长20.7%。').map((figure) => figure.period)).toEqual(['2020'])
  })
})

describe('the body that acts', () => {
  it('is told in full where the document calls it by its level', () => {
    expect(read('市总工会新建驿站8家，区总工会新建驿站3家。').map((figure) => figure.organisation)).toEqual(['昆山市总工会', '区总工会'])
  })

  it('is found behind a dateline and before a body it works with', () => {
    const texts = ['本报讯（记者 甘霖）昆山市总工会开办夜校32所。', '昆山市总工会联合市人社局举办竞赛10余项。']
    expect(texts.flatMap((text) => read(text)).map((figure) => figure.organisation)).toEqual(['昆山市总工会', '昆山市总工会'])
  })

  it('is that of the chapter where an item names none', () => {
    const source = '# 数据管理\n\n## 概况\n\n2020年，昆山市大数据管理中心发布标准3项。\n\n## 网站\n\n访问量3666万次。\n'
    expect(read(source).map((figure) => figure.organisation)).toEqual(['昆山市大数据管理中心', '昆山市大数据管理中心'])
  })
})

describe('the clause of a figure', () => {
  it('is kept only where it says by itself whether that is new or the total', () => {
    const figures = read('当年新建的“妈咪小屋”有31家；累计建成的，“妈咪小屋”为135家。')
    expect(figures.map((figure) => figure.clause)).toEqual(['当年新建的“妈咪小屋”有31家', ''])
    expect(figures.map((figure) => figure.kind)).toEqual(['addition', 'stock'])
  })
})

describe('the place of a figure', () => {
  it('slices back out of a source with wrapped lines and filler', () => {
    const source = '【概况】  2020年，新建基层工会492\n\n家，会员64万余\n人，签约�近330家次。\n'
    for (const figure of read(source, { file: 'a.txt' })) {
      expect(source.slice(figure.start, figure.end).replace(/[\s\uFFFD]/gu, '')).toBe(figure.raw.replace(/\s/gu, ''))
      expect(source.split('\n')[figure.line - 1]).toContain(figure.raw.slice(0, 2))
    }
  })

  it('reads table rows with the heading and its unit', () => {
    const source = '# 表\n\n| 单位 | 会员（万人） | 工会数 |\n| --- | --- | --- |\n| 甲镇 | 1.5 | 320家 |\n'
    expect(
      read(source).map(({ raw, value, unit, indicator, start, end }) => [raw, value, unit, indicator, source.slice(start, end)]),
    ).toEqual([
      ['1.5', 15_000, '人', '甲镇 会员', '1.5'],
      ['320家', 320, '家', '甲镇 工会数', '320家'],
    ])
  })

  it('takes the year from the heading of a column, the place from the row, and people for 人数', () => {
    const table = '# 表\n\n| 县区 | 2019年会员（万人） | 2020年会员（万人） |\n| --- | --- | --- |\n| 白石区 | 1.1 | 1.2 |\n'
    const finder = (text: string): string | undefined => (text.includes('白石') ? '白石区' : undefined)
    const figures = figuresOf(readDocument(document(table), finder), finder)
    expect(figures.map(({ value, unit, region, period }) => [value, unit, region, period])).toEqual([
      [11_000, '人', '白石区', '2019'],
      [12_000, '人', '白石区', '2020'],
    ])
    const trips = '# 表\n\n| 日期 | 目的地 | 人数 |\n| --- | --- | --- |\n| 3月12日 | 东山 | 86 |\n'
    expect(read(trips).map(({ raw, unit }) => [raw, unit])).toEqual([['86', '人']])
  })

  it('holds for any text, with ids that differ within a document', () => {
    const piece = fc.constantFrom(
      '新建工会',
      '12家',
      '、',
      '，',
      '其中',
      '近3万人',
      '。',
      '占全市的20%',
      '累计',
      '截至2020年底',
      '（',
      '）',
      '“',
      '”',
      '\n',
      '：',
      '130余万元',
      '第一',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const source = pieces.join('')
        const figures = read(source)
        expect(new Set(figures.map((figure) => figure.id)).size).toBe(figures.length)
        for (const figure of figures) {
          expect(source.slice(figure.start, figure.end).replace(/\s/gu, '')).toBe(figure.raw.replace(/\s/gu, ''))
        }
      }),
      { numRuns: 500, seed: 3 },
    )
  })
})

describe('what stands at the close of a year', () => {
  it.each<[string, string]>([
    ['2020年底建成职工驿站50个。', 'stock'],
    ['2020年底，全市建成职工驿站50个。', 'stock'],
    ['到2020年底建成职工驿站50个。', 'stock'],
    ['2020年底，市总工会下辖基层工会300家。', 'stock'],
    ['2020年末会员达5.2万人。', 'stock'],
    ['期末结余资金32万元。', 'stock'],
    ['2019年底的会员数为4.8万人，2020年底为5.2万人。', 'stock stock'],
    ['2020年建成职工驿站50个。', 'addition'],
    ['2020年底新建成职工驿站5个。', 'addition'],
    ['年底，走访慰问困难职工320户。', 'addition'],
    ['2020年12月底举办活动6场。', 'addition'],
    ['确保2020年底前建成职工驿站50个。', 'plan'],
    ['力争到年底建成职工驿站50个。', 'plan'],
  ])('%s', (text, kinds) => {
    expect(
      read(text)
        .map((figure) => figure.kind)
        .join(' '),
    ).toBe(kinds)
  })
})

describe('the years that 近N年 tells of', () => {
  it.each<[string, string, string]>([
    ['近三年，投入资金900万元。', '2023', '2021-2023'],
    ['最近五年投入资金900万元。', '2023', '2019-2023'],
    ['全市近五年来累计培训护理员210人。', '2023', '2019-2023'],
    ['2023年投入资金90万元，近三年累计投入240万元。', '2023', '2023 2021-2023'],
    ['近三年，投入资金900万元。', '2018-2023', '2021-2023'],
    ['五年来，投入资金900万元。', '2018-2023', '2018-2023'],
    ['2021年以来，投入资金900万元。', '2018-2023', '2021-2023'],
    ['2018年至2023年，投入资金900万元。', '2023', '2018-2023'],
    ['在档困难职工由2018年的743户减少到2023年的126户。', '2018-2023', '2018 2023'],
  ])('%s in a report of %s', (text, period, expected) => {
    expect(
      read(text, { period })
        .map((figure) => figure.period)
        .join(' '),
    ).toBe(expected)
  })
})
