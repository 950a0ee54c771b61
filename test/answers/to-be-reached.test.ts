// Owns the proof that what a later year is to reach is asked for beside what there is.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT = `一、2023年工作回顾

（一）阵地建设
建成“渔歌小站”76座，其中2023年建成18座。产业工人学堂由22家增加到40家。

（二）存在不足
一是小型渔企建会率只有58.4%，比全市平均水平低21个百分点。

二、2024年工作任务

（一）夯实基础
新建基层工会300家，发展会员2万人；到年底小型渔企建会率提高到66%。产业工人学堂由40家扩大到70家。

（二）优化服务
到2026年会员总数达到31万人，“渔歌小站”达到120座。
`
let staff: Staff
beforeAll(async () => {
  const own = { kind: 'work-report', inferred: false, digest: false, published: '2024-01-20' } as const
  staff = await createStaff([
    { ...own, id: 'report', file: 'report.txt', title: '澜汐市总工会工作报告', region: '澜汐市', period: '2023', text: REPORT },
  ])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('what is to be reached', () => {
  it.each([
    ['澜汐渔歌小站一共建成几座，2026年要到多少座？', /76座.*120座/u],
    ['澜汐小型渔企建会率是多少，2024年底要达到多少？', /58\.4%.*66%/u],
    ['澜汐小型渔企建会率2024年底要达到多少', /66%/u],
  ])('is told beside what there is: %s', (question, told) => {
    expect(head(question)).toMatch(told)
  })

  it('is not what it is reached from', () => {
    expect(head('澜汐产业工人学堂2023年多少家，2024年要达到多少家')).toMatch(/40家.*70家$/u)
  })
})
