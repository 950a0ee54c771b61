// Owns the proof that kinds of one list are told apart by their first word, and that a result is called no plan.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, region: '澧水区' }
const SOURCES: readonly SourceDocument[] = [
  {
    ...base,
    id: 'yearbook',
    file: 'yearbook.md',
    title: '澧水区年鉴',
    kind: 'yearbook',
    period: '2022',
    text: '# 协商\n\n2022年，澧水区签订企业类集体合同企业632家，签订综合集体合同企业615家，签订工资专项集体合同企业603家，签订女职工专项集体合同企业571家，签订安全卫生专项集体合同企业556家。',
  },
  {
    ...base,
    id: 'work-report',
    file: 'report.md',
    title: '澧水区总工会工作报告',
    kind: 'work-report',
    period: '2022',
    published: '2023-01-10',
    text: '# 一、2022年工作情况\n\n全区共组织2300名职工参加江边休养。\n\n# 二、2023年主要任务安排\n\n全区计划安排江边休养2000名。',
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(SOURCES)
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('two kinds of one list', () => {
  it.each(['女职工专项比企业类少多少', '企业类比女职工专项多多少'])('are those that are named: %s', (question) => {
    expect(head(question)).toMatch(/企业类多61家/u)
  })
})

describe('a result beside a plan', () => {
  it('is called no plan', () => {
    expect(head('江边休养2023比2022计划少多少')).toMatch(/2022年.*多300名/u)
    expect(head('江边休养2023比2022计划少多少')).not.toMatch(/2022年?计划/u)
  })
})

describe('the kinds of a thing', () => {
  let kinds: Staff
  beforeAll(async () => {
    kinds = await createStaff([
      countyReport(
        '一、评选\n全县评选劳模9名，其中女劳模2名、农民工劳模3名。\n\n二、创新\n经济技术创新分为五类，工艺改进30项，设备改造12项。\n',
      ),
    ])
  })

  it.each(['评选的劳模有哪几类', '劳模分为几类，各多少名'])('are told with how many there are of each: %s', (question) => {
    expect(kinds.ask(question).text.split('\n')[0]).toMatch(/女劳模2名，农民工劳模3名（共9名）/u)
  })

  it.each(['创新有哪几类', '创新分为几类，各多少项'])('are none of another thing: %s', (question) => {
    expect(kinds.ask(question).text.split('\n')[0]).not.toContain('劳模')
  })
})
