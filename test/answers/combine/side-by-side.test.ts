// Owns the proof of what is told where the reports of several towns and years tell the same, and the question names none of them.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

interface Numbers {
  readonly sites: number
  readonly holes: number
  readonly teams: number
  readonly grown: number
}

const report = (region: string, year: number, { sites, holes, teams, grown }: Numbers): SourceDocument => ({
  inferred: false,
  digest: false,
  kind: 'yearbook',
  id: `${region}-${year}`,
  file: `${region}-${year}.md`,
  title: `${region}年鉴（${year + 1}）`,
  region,
  period: `${year}`,
  text: [
    `# 网络安全\n\n${year}年，${region}通报了${sites}家网站的高危漏洞，共${holes}个，开展培训${teams + 3}场。`,
    `# 安康竞赛\n\n${year}年，${region}安康竞赛参赛企业${teams * 20}家，参赛职工${teams}万人，参赛班组${teams * 100}个。`,
    `# 签约活动\n\n${year}年，${region}签约活动举办，签约项目${grown * 10}个，签约项目较上年增长${grown}%。`,
    `# 示范单位\n\n${year}年，${region}获评示范单位${sites + 50}家。计划${year + 1}年命名示范单位${sites + 70}家。`,
  ].join('\n\n'),
})

const SOURCES = [
  report('青石市', 2020, { sites: 29, holes: 33, teams: 11, grown: 8 }),
  report('青石市', 2021, { sites: 31, holes: 47, teams: 12, grown: 9 }),
  report('青石市', 2022, { sites: 10, holes: 18, teams: 34, grown: 21 }),
  report('罗溪市', 2022, { sites: 63, holes: 52, teams: 27, grown: 14 }),
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(SOURCES)
})

describe('one thing that several towns tell', () => {
  it('is told in the measure that it is asked in, and not by the figure beside it', () => {
    const { text } = staff.ask('2022年通报了几个高危漏洞')
    expect(text).toMatch(/^罗溪52个，青石18个/u)
    expect(text).toContain('高危漏洞，共18个')
  })

  it('is proved without the numbers of other things', () => {
    const { text } = staff.ask('2022年安康竞赛参赛企业有多少家')
    expect(text).toMatch(/680家/u)
    expect(text).not.toMatch(/3400个|34万人/u)
  })
})

describe('one thing that more towns tell than are seen at a glance', () => {
  it('is told of the first four, and the others are named', async () => {
    const more = ['白鹭市', '丹崖市', '柳湾市'].map((town, i) =>
      report(town, 2022, { sites: 20 + i, holes: 90 + i, teams: 40 + i, grown: 5 + i }),
    )
    const [head = '', ...rest] = (await createStaff([...SOURCES, ...more])).ask('2022年通报了几个高危漏洞').text.split('\n')
    expect(head).toBe('柳湾92个，丹崖91个，白鹭90个，罗溪52个')
    expect(rest.at(-1)).toBe('还有青石的资料也写了，说出地名就能查。')
  })
})

describe('two things asked in one breath', () => {
  it('are both told of one town', () => {
    const [head = ''] = staff.ask('2022年签约项目有多少个，最后增长了百分之几').text.split('\n')
    expect(head).toMatch(/140个.*14%/u)
    expect(head).not.toContain('青石')
  })
})

describe('one thing that several years tell', () => {
  it('has the change that its own report states, and none computed with another report', () => {
    const { text } = staff.ask('2022年青石市签约项目比上年增长百分之几')
    expect(text).toContain('21%')
    expect(text).not.toContain('133')
  })

  it('is planned in the year alone that the question says it of', () => {
    const { text } = staff.ask('青石市2022年获评示范单位有几家，2023年计划命名示范单位多少家')
    expect(text.split('\n')[0]).toMatch(/60家.*80家/u)
  })
})
