import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'work-report', period: '2022' }
const SOURCES: readonly SourceDocument[] = [
  {
    ...base,
    id: 'city',
    file: 'city.md',
    title: '苏州市总工会工作报告',
    publisher: '苏州市总工会',
    region: '苏州市',
    text: '# 评优\n\n2022年，苏州市总工会评选出市五一劳动奖状60个、市五一劳动奖章240个、市五一劳动荣誉奖章9个；推荐出省五一劳动奖状12个、省五一劳动奖章21个、省五一劳动荣誉奖章5个。苏州各类工会组织达上万家，会员有380万余人。',
  },
  {
    ...base,
    id: 'county',
    file: 'county.md',
    title: '昆山市总工会工作报告',
    publisher: '昆山市总工会',
    region: '昆山市',
    text: [
      '# 评优\n\n2022年，昆山市总工会推荐先进，获评市五一劳动奖章36人。',
      '# 机关事务\n\n2022年，昆山市机关事务管理中心职工获苏州市五一劳动奖章1人。',
      '# 会员\n\n截至2022年底，昆山市累计有会员84万人。',
    ].join('\n\n'),
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(SOURCES)
})

describe('honours told in 人 and in 个', () => {
  it('are put together, the place by what its union tells', () => {
    expect(staff.ask('昆山市五一劳动奖章占全市多少').text).toContain('36人 ÷ 240个 = 15%')
    expect(staff.ask('昆山和苏州的市五一劳动奖章哪个多').text).toContain('240个 − 36人 = 204个')
  })
})

describe('honours of one level', () => {
  it('are summed by their names in full: the level stands before the first of them only', () => {
    const { text } = staff.ask('2022年苏州推荐出的省五一劳动奖状、奖章、荣誉奖章三项加起来一共多少个')
    expect(text.split('\n').slice(0, 2)).toEqual(['三项相加共38个', '12个 + 21个 + 5个 = 38个'])
  })
})

describe('what there is', () => {
  it('is told by 有 without a deed as well as by 累计: both are one measure', () => {
    expect(staff.ask('昆山和苏州会员哪个多').text).toMatch(/苏州市更多/u)
    expect(staff.ask('昆山和苏州各有会员多少人，哪边多？').text).toMatch(/^昆山市84万人，苏州市380万余人/u)
  })

  it('is asked for by 到现在, which is no thing', () => {
    expect(staff.ask('昆山到现在总共有多少会员呀').text).toContain('84万人')
  })
})
