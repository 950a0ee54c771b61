// Owns the proof that a question without a place gets the figures of every place that tells the thing, whatever it is asked with.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'work-report' }
const SOURCES: readonly SourceDocument[] = [
  {
    ...base,
    id: 'town',
    file: 'town.md',
    title: '苏州市总工会工作报告',
    publisher: '苏州市总工会',
    region: '苏州市',
    period: '2022',
    text: [
      '# 阵地\n\n广泛开展“职工茶座”创建活动，今年共验收合格“职工茶座”86家，截至目前，全市累计建成640家。',
      '# 组织\n\n建立快递行业工会12家，会员3.1万人；基层工会21400家，入会会员3120540人。确定首席技师40名作为讲师团成员。',
      '# 走访\n\n苏州市总工会主席沈立言走访快递站点，听取意见。',
    ].join('\n\n'),
  },
  {
    ...base,
    id: 'county',
    file: 'county.md',
    title: '昆山市总工会五年工作回顾',
    publisher: '昆山市总工会',
    region: '昆山市',
    period: '2016-2020',
    text: [
      '# 阵地\n\n五年来，建立职工服务点140家，“职工茶座”85家，法律服务点一体化建设。',
      '# 组织\n\n全市累计建立基层工会9034家，会员总数逾71万人。五年来，涌现首席技师和技术能手150名。',
      '# 慰问\n\n昆山市总工会主席许向东慰问一线职工。',
    ].join('\n\n'),
  },
  {
    ...base,
    id: 'zone',
    file: 'zone.md',
    title: '苏州工业园区年鉴（2022）',
    region: '苏州工业园区',
    period: '2021',
    text: [
      '# 概况\n\n2021年，新建“悦读角”21家，累计建成“悦读角”95家、“职工茶座”52家。全区有各类工会组织上万家，会员58万余人。',
      '# 技能\n\n2021年，评选首届园区首席技师35人，为24名会员申请学历补助11.5万元。',
    ].join('\n\n'),
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(SOURCES)
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a count that no place is named for', () => {
  it.each(['职工茶座有多少家', '有多少家职工茶座', '职工茶座一共几家', '职工茶座总共多少家', '职工茶座多少', '职工茶座几家'])(
    'is told of all places with what there is in all: %s',
    (question) => {
      expect(head(question)).toBe('苏州640家，昆山85家，园区52家')
    },
  )

  it.each(['有多少会员', '会员有多少人', '会员多少'])('counts the members of all, the town among them: %s', (question) => {
    expect(head(question)).toBe('苏州3120540人，昆山逾71万人，园区58万余人')
  })

  it('puts beside it no figure of a narrower thing', () => {
    expect(head('首席技师有多少')).toBe('昆山150名，园区35人')
  })
})

describe('a thing and no word more', () => {
  it('is told by how many there are, where several places count them', () => {
    expect(head('会员')).toBe('苏州3120540人，昆山逾71万人，园区58万余人')
  })
})

describe('a figure that one place alone tells', () => {
  it('names the place, where the documents are of several', () => {
    expect(head('新建悦读角多少家')).toBe('园区：新建“悦读角”21家')
    expect(head('园区新建悦读角多少家')).not.toContain('：')
  })
})

describe('whether one place has more than another', () => {
  it.each([
    ['昆山职工茶座是不是比园区多', /^是：昆山市?85家，园区52家/u],
    ['昆山职工茶座比园区多吗', /^是：昆山市?85家，园区52家/u],
    ['园区的职工茶座有没有昆山多', /^不是：园区52家，昆山市?85家/u],
    ['昆山职工茶座少于园区吗', /^不是：昆山市?85家，园区52家/u],
    ['昆山会员超过园区了吗', /^昆山市?逾71万人，园区58万余人；/u],
  ])('is judged by the figures of both: %s', (question, told) => {
    expect(head(question)).toMatch(told)
  })
})

describe('a talk that compared two places', () => {
  it('goes on to the town that both lie in, also behind what only computes', () => {
    expect(staff.ask('园区和昆山哪个职工茶座多', '全市呢').text.split('\n')[0]).toContain('640家')
    expect(staff.ask('园区和昆山哪个职工茶座多', '差多少', '全市呢').text.split('\n')[0]).toContain('640家')
  })
})

describe('the head of a union that no place is named for', () => {
  it('is asked back, though one place lies in the other', () => {
    const reply = staff.ask('工会主席是谁')
    expect(reply.kind).toBe('clarify')
    expect(reply.choices?.map(({ question }) => staff.ask(question).text)).toEqual([
      expect.stringContaining('沈立言'),
      expect.stringContaining('许向东'),
    ])
  })
})
