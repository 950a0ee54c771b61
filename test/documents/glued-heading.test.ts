// Owns the proof that a heading which the extraction glued to the text before it, or tore over a page, is read as a heading.
import { describe, expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

describe('a yearbook whose lines ran together', () => {
  const LINES = [
    '青溪市总工会',
    '【概况】  全市有基层工会412家，会员',
    '8.6万人，其中女会员3.1万人。市总',
    '工会设4个部室，编制19名。 【建会入',
    '会】  年内新建工会37家，发展会员',
    '3206人，其中网约车司机415人。',
    '为9个镇配备了专职工会工作者。 【',
    '困难帮扶】  全年走访困难职工684',
    '户，发放慰问金52.8万元，助学金另',
    '计。（供稿：孙小禾）共青团青溪市委员会',
    '【概况】  全市有团支部296个，团员',
    '6104名，新发展团员507名，学社',
    '衔接率居全省前列。（供稿：',
    '何  田）青溪市妇女联合会【概况】  全',
    '市有妇联组织131个，执委1970人，',
    '巾帼工坊6个，均由镇一级管理。',
  ]
  const OUTLINE = [
    '青溪市总工会',
    '青溪市总工会 / 概况',
    '青溪市总工会 / 建会入会',
    '青溪市总工会 / 困难帮扶',
    '共青团青溪市委员会',
    '共青团青溪市委员会 / 概况',
    '青溪市妇女联合会',
    '青溪市妇女联合会 / 概况',
  ]

  test('has its entries and chapters, close together or with a blank line behind each line', () => {
    expect(outlineOf(readText(LINES.join('\n')))).toEqual(OUTLINE)
    expect(outlineOf(readText(LINES.join('\n\n')))).toEqual(OUTLINE)
  })

  test('keeps a mention in brackets where a sentence has it', () => {
    expect(outlineOf(readText('【通知】 请在平台点【报名】一栏填写，逾期不再受理。'))).toEqual(['通知'])
  })
})

describe('a report', () => {
  test('parts the heading and the item that come next in its count, and no other', () => {
    const read = readText(
      [
        '一、全年工作',
        '（一）思想引领',
        '1.开展宣讲。全年宣讲46场。',
        '2.办好阵地。公众号发稿418篇，阅读量比上年多了三成。3.班组建设。命名班组20个。（二）维权服务，促进和谐',
        '1.民主管理。按（五）的要求办结提案39件，覆盖率保持在99%以上。二、明年打算',
        '继续办好实事。',
      ].join('\n'),
    )
    expect(outlineOf(read)).toEqual([
      '一、全年工作',
      '一、全年工作 / （一）思想引领',
      '一、全年工作 / （二）维权服务，促进和谐',
      '二、明年打算',
    ])
  })

  test('joins the mark of a heading with its words behind the foot of the page', () => {
    const read = readText(
      '五、援助\n律师免费代\n\n青溪市会员手册  6\n\n理。\n六、\n\n青溪市会员手册  7\n\n关爱服务\n每周二有心理咨询，会员免费。\n七、地点\n一楼大厅。\n',
    )
    expect(outlineOf(read)).toContain('六、关爱服务')
  })
})

describe('headings without a mark in printed columns', () => {
  const page = (...paragraphs: readonly string[]): string => paragraphs.join('\n')
  const text = (head: string): string =>
    `${head}去年新修的球馆每天从早开到\n晚，节假日也不关门，职工凭会员卡\n就能入场，来的人比前年多了一倍。`

  test('are entries among 【…】, and a chapter where a chapter opens below', () => {
    const read = readText(
      page(
        '白石市总工会',
        `【概况】 ${text('工会')}`,
        `【建会】 ${text('各镇')}`,
        `【文体】 ${text('文宫')}`,
        `【安全】 ${text('各厂')}`,
        '职工文化体育',
        `　　${text('市馆')}`,
        '经费审查',
        `　　${text('各会')}`,
        '',
        '共青团白石市委员会',
        '',
        '概况',
        `　　${text('团委')}`,
      ),
    )
    expect(outlineOf(read).slice(5)).toEqual([
      '白石市总工会 / 职工文化体育',
      '白石市总工会 / 经费审查',
      '共青团白石市委员会',
      '共青团白石市委员会 / 概况',
    ])
  })
})

test('an appendix begins one whatever stands above it, but not in the list of what is enclosed', () => {
  const read = readText(
    '第一条 本办法自印发之日起施行。\n附件2：联系方式\n窗口 工作日9:00—17:00\n附件3：常见问题解答\n1.问：异地住院怎么办？\n答：先备案。\n',
  )
  expect(outlineOf(read)).toEqual(['第一条', '附件2：联系方式', '附件3：常见问题解答', '附件3：常见问题解答 / 异地住院怎么办？'])
  expect(outlineOf(readText('第一条 本办法自印发之日起施行。\n附件1：名单\n附件2：申报表样\n'))).toEqual(['第一条'])
})

test('a chapter that an article speaks of begins none', () => {
  const read = readText('第三章 大病救助\n第八条 会员自付满五千元的，可以申请救助。\n第九条 本办法\n第三章规定的救助不受第八条限制。\n')
  expect(outlineOf(read)).toEqual(['第三章 大病救助', '第三章 大病救助 / 第八条', '第三章 大病救助 / 第九条'])
})

describe('a report in numbered parts', () => {
  const REPORT = [
    '砚港集团工会年度总结',
    '一、组织建设情况',
    '全年新建基层工会6个，发展会员412人。',
    '二、建功立业情况（一）劳动竞赛',
    '举办竞赛9场，参赛职工1350人。',
    '（二）技能比武',
    '设8个工种，报名326人。',
  ]

  test('has the first of its finer headings behind the one that holds them', () => {
    const outline = outlineOf(readText(REPORT.join('\n')))
    expect(outline).toContain('砚港集团工会年度总结 / 二、建功立业情况 / （一）劳动竞赛')
    expect(outline).toContain('砚港集团工会年度总结 / 二、建功立业情况 / （二）技能比武')
  })

  const MORE = ['三、民主管理情况', '召开职代会1次，办结提案21件。']
  const RUN_ON = '四、场馆开放时间文化宫位于石桥路8号，周二至周日9:00至21:00开放，周一闭馆。除夕、正月初一闭馆。'

  test('has a heading behind which the text runs on', () => {
    const read = readText([...REPORT, ...MORE, RUN_ON, '五、法律服务', '律师每周三坐班。'].join('\n'))
    expect(outlineOf(read)).toContain('砚港集团工会年度总结 / 四、场馆开放时间')
    expect(read.passages.find(({ text }) => text.startsWith('文化宫位于石桥路8号'))?.section.at(-1)).toBe('四、场馆开放时间')
  })

  test('keeps a numbered sentence whole', () => {
    const read = readText([...REPORT, ...MORE, '四、管理服务的重点是一线职工，全年走访困难职工286户，发放慰问金41万元。'].join('\n'))
    expect(outlineOf(read).some((heading) => /管理服务$/u.test(heading))).toBe(false)
  })

  test('goes on behind a table that is appended amid its parts', () => {
    const table = ['附表  近三年主要指标', '指标　　　　2022年　2023年', '职工培训（人次）　683　741', '送清凉（万元）　　15.2　16.3']
    const read = readText([...REPORT, ...table, '三、存在的不足', '个别工会活动偏少。'].join('\n'))
    expect(outlineOf(read)).toContain('砚港集团工会年度总结 / 三、存在的不足')
  })
})

describe('a numbered heading whose text runs on behind it', () => {
  const parts = (...glued: readonly string[]): string[] =>
    outlineOf(
      readText(
        [
          '一、组织建设',
          '全年建会6家。',
          '二、民主管理',
          '召开职代会1次。',
          '三、生活保障',
          '走访职工38人次。',
          ...glued,
          '六、网上工会',
          '注册9836人。',
        ].join('\n'),
      ),
    )

  test('ends where the noun ends that such headings end with, also on a line that is soon broken', () => {
    const glued = [
      '四、女职工工作女职工专项集体合同检查2次，未发现',
      '违约情况。',
      '五、文体活动与宣传教育举办职工运动会、合唱比赛等',
      '活动9项。',
    ]
    expect(parts(...glued)).toEqual([
      '一、组织建设',
      '二、民主管理',
      '三、生活保障',
      '四、女职工工作',
      '五、文体活动与宣传教育',
      '六、网上工会',
    ])
  })
})
