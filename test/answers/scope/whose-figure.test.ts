// Owns the proof that a town gets no figure of another: neither of the place whose report only mentions it, nor of a part that calls itself 全市.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'work-report', period: '2021' }
const SOURCES: readonly SourceDocument[] = [
  {
    ...base,
    id: 'town',
    file: 'town.md',
    title: '苏州市总工会工作报告',
    region: '苏州市',
    text: '# 创新\n\n全市深化首席技师创新工作室创建活动，全年新命名58家苏州市首席技师创新工作室，推动技术攻关。',
  },
  {
    ...base,
    id: 'county',
    file: 'county.md',
    title: '昆山市总工会工作报告',
    region: '昆山市',
    text: [
      '# 创新\n\n建设全市首席技师展示厅，建成首席技师创新工作室37家，发挥引领作用。',
      '# 服务\n\n发放会员服务卡18万张，惠及会员52万人次。与贵州省铜仁市碧江区总工会结对帮扶。当年资助困难学生260名，发放助学金31万元。走访企业140家。',
    ].join('\n\n'),
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(SOURCES)
})

describe('a place that a report only mentions', () => {
  it('gets none of the figures around it', () => {
    expect(staff.ask('铜仁市工会会员有多少').kind).toBe('none')
    expect(staff.ask('铜仁走访企业多少家').kind).toBe('none')
  })

  it('gets what the next sentence goes on to tell of it', () => {
    expect(staff.ask('铜仁资助困难学生多少名').text).toContain('260名')
  })
})

describe('全市', () => {
  it('is the town rather than the county-level city in it', () => {
    const [head] = staff.ask('全市新增几家首席技师工作室').text.split('\n')
    expect(head).toContain('58家')
    expect(head).not.toContain('37家')
  })
})
