import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'work-report' }
const SOURCES: readonly SourceDocument[] = [
  {
    ...base,
    id: 'qingshi',
    file: 'qingshi.md',
    title: '青石市总工会2022年工作总结',
    publisher: '青石市总工会',
    region: '青石市',
    period: '2022',
    text: '# 组织\n\n青石市总工会扩大覆盖。全市有各类工会组织3200家，会员41万余人。\n\n# 队伍\n\n至年底，青石市总工会系统共有党员820人，全年发展党员31人。全年发展共青团员44人，累计团员总数910人。',
  },
  {
    ...base,
    id: 'luoxi',
    file: 'luoxi.md',
    title: '罗溪市总工会五年工作',
    publisher: '罗溪市总工会',
    region: '罗溪市',
    period: '2017-2021',
    text: '# 组织\n\n罗溪市总工会夯实基础。全市累计建立基层工会组织5100家，会员总数逾52万人。\n\n# 服务\n\n深入推进工会会员服务，累计发放工会会员服务卡20万张。',
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(SOURCES)
})

describe('figures held against each other count in one measure', () => {
  it('takes the members of both, and no cards', () => {
    const { text } = staff.ask('青石市和罗溪市的工会会员谁多')
    expect(text).toContain('41万余人')
    expect(text).toContain('逾52万人')
    expect(text).not.toContain('20万张')
  })

  it('says of a sum that its times differ', () => {
    const { text } = staff.ask('青石市和罗溪市的工会会员加起来一共多少')
    expect(text).toContain('至少93万人')
    expect(text).toContain('时间不同，相加仅供参考')
  })

  it('adds those who joined, where it is asked how many joined', () => {
    expect(staff.ask('青石市发展党员和发展团员一共多少人').text).toContain('31人 + 44人 = 75人')
  })
})
