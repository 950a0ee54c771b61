// Owns the proof that what a bad page puts around chapters, rolls of offices and tables neither hides nor makes a heading.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/documents/read-document.ts'
import type { SourceDocument } from '../../src/documents/source-document.ts'

const read = (text: string, more: Partial<SourceDocument> = {}) =>
  readDocument({
    ...{ id: 'y', file: 'y.txt', title: '霞浦年鉴（2023）·群众团体', kind: 'yearbook', period: '2022', region: '霞浦县' },
    ...{ inferred: false, digest: false, text },
    ...more,
  })
const sectionsOf = (text: string, more: Partial<SourceDocument> = {}) => [
  ...new Set(read(text, more).passages.map(({ section }) => section.join('/'))),
]

const FILLER = '全年走访企业八十余家，组织宣讲四十场，听众两千余人，收到建议三百多条，办结两百九十条，群众评价良好。'

describe('a roll of offices', () => {
  const text = [
    '霞浦县总工会',
    '【概况】　2022年，霞浦县总工会有基层工会312家、会员4.1万人。',
    `【宣传】　${FILLER}`,
    '【领导名录】',
    '主　　席　柳听澜（女，县政协副主席兼任）',
    '党组书记、常务副主席　霍青山（—6月）',
    '　　　　　　　　　　　祝南屏（6月—）',
    '副 主 席　阮小棠（女）',
    '兼职副主席　钟大鹏　项秋水（女）',
    '（霞浦县总工会　供稿　撰稿：丁　岚）',
    '',
    '共青团霞浦县委员会',
    '',
    '群众团体　　·151·',
    '',
    '【概况】　2022年，共青团霞浦县委员会有团支部206个、团员3800人。',
    `【志愿服务】　2022年，团县委招募志愿者900人。${FILLER}`,
    '全年开展护河行动20次。年底获评先进。',
    '（共青团霞浦县委员会　供稿）',
    '',
    '霞浦县妇女联合会',
    '',
    '【概况】　2022年，霞浦县妇女联合会有村级妇联98个。',
  ].join('\n')

  it('is no heading, and tells who holds which office line by line', () => {
    const roll = read(text).passages.find(({ section }) => section.at(-1) === '领导名录')
    expect(roll?.section[0]).toBe('霞浦县总工会')
    const lines = roll?.text.split('\n') ?? []
    expect(lines[0]).toMatch(/^主席\s?柳听澜/u)
    expect(lines[1]).toMatch(/常务副主席.*霍青山.*祝南屏/u)
    expect(lines[2]).toMatch(/副主席\s?阮小棠/u)
  })

  it('ends its chapter, and a page turned under the next name hides none of it', () => {
    expect(sectionsOf(text)).toContain('共青团霞浦县委员会/概况')
    expect(sectionsOf(text)).toContain('霞浦县妇女联合会/概况')
  })

  it('leaves the text above （…供稿） where it stands', () => {
    const text_ = read(text).passages.find(({ section }) => section.join('/') === '共青团霞浦县委员会/志愿服务')
    expect(text_?.form).toBe('text')
    expect(text_?.text).toMatch(/900人.*护河行动20次/su)
  })
})

it('takes a body whose name is set in two lines for one', () => {
  const text = [
    '霞浦县总工会',
    '',
    '【概况】　2022年，霞浦县总工会有会员4.1万人。',
    `【宣传】　${FILLER}（罗　一　鸣）`,
    '',
    '中国共产主义青年团',
    '',
    '霞浦县委员会',
    '',
    '【概况】　2022年，团县委有团员3800人。',
  ].join('\n')
  expect(sectionsOf(text)).toContain('中国共产主义青年团霞浦县委员会/概况')
})

it('keeps chapters that the title and the contents name', () => {
  const chapters = ['劳动关系', '人才工作', '社会保障', '党建工作']
  const text = [
    '霞浦开发区年鉴（2022）',
    ...chapters,
    '',
    ...chapters.flatMap((chapter, i) => [
      chapter,
      '',
      `【概况】 2021年，开发区${chapter}稳步推进，涉及企业${i + 11}家。`,
      '',
      `【专项】 ${FILLER}`,
      '',
    ]),
  ].join('\n')
  expect(sectionsOf(text, { title: `霞浦开发区年鉴（2022）·${chapters.join(' ')}` })).toEqual(
    expect.arrayContaining(chapters.map((chapter) => expect.stringMatching(new RegExp(`${chapter}/概况$`, 'u')))),
  )
})

describe('a table', () => {
  const rowsOf = (text: string) => read(text).passages.filter(({ form }) => form === 'row')

  it('has its name from two lines, and no heading from a header that comes again', () => {
    const text = [
      '霞浦县总工会',
      '【职工服务阵地】  2022年，县总工会新建驿站3个。',
      '表1  2022年霞浦县各镇、开发',
      '区工会组织情况',
      '单位  基层工会（家）  会员（人）  职工书屋（家）',
      '云湾镇 112 9860 4',
      '石桥镇 98 8215 3',
      '霞浦年鉴（2023）  ·144·',
      '续表',
      '单位  基层工会（家）  会员（人）  职工书屋（家）',
      '青田镇 64 4342 2',
      '海岸镇 51 3718 2',
      '合计 325 26135 11',
      '【培训】  全年培训干部120人次。',
    ].join('\n')
    const rows = rowsOf(text)
    expect(rows).toHaveLength(5)
    expect(new Set(rows.map(({ section }) => section.at(-1)))).toEqual(new Set(['表1 2022年霞浦县各镇、开发区工会组织情况']))
    expect(sectionsOf(text).some((section) => section.includes('单位'))).toBe(false)
  })

  it('of one cell a line has the unit of a column with its name', () => {
    const text = [
      '表4 人才安居补贴标准',
      '',
      ...['层次', '租房补贴', '(元/月)', '最长期限', '(月)', '购房补贴', '(万元)'],
      ...['博士研究生', '1800', '30', '12', '硕士研究生', '900', '30', '5', '本科毕业生', '500', '18', '—'],
    ].join('\n')
    expect(rowsOf(text)[0]?.cells).toEqual([
      { heading: '层次', value: '博士研究生' },
      { heading: '租房补贴(元/月)', value: '1800元/月' },
      { heading: '最长期限(月)', value: '30个月' },
      { heading: '购房补贴(万元)', value: '12万元' },
    ])
  })

  it('has a name of two characters, set wide, in one cell', () => {
    const text = [
      '表2　2022年霞浦县获奖一览',
      '奖项　获奖个人　授予机关　授予时间',
      '省五一劳动奖章　蒋文海（霞浦电力公司班长）　省总工会　4月',
      '市五一劳动奖章　鲁　阳（云湾镇卫生院医生）　江州市总工会　5月',
      '市五一劳动奖章　韦东升（快递员）　江州市总工会　5月',
      '市五一劳动奖章　谢佩（女，实验小学教师）　江州市总工会　5月',
    ].join('\n')
    expect(rowsOf(text)).toHaveLength(4)
    expect(rowsOf(text)[1]?.cells?.[1]?.value).toMatch(/^鲁阳（/u)
  })
})
