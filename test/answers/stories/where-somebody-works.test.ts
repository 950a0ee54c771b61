// Owns the proof that where somebody works, and what a person did who is named, is a story around the question, and else a part of it.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const own = { region: '榆河市', period: '2024', inferred: false, digest: false } as const
const DOCUMENTS: readonly SourceDocument[] = [
  {
    ...own,
    kind: 'policy',
    id: 'rule',
    file: 'rule.txt',
    title: '榆河市劳动保护规定',
    text: [
      '榆河市劳动保护规定',
      '第一条 工资应当以货币形式支付，不得以实物代替。',
      '第二条 高温作业的，用人单位应当发放高温津贴，每人每月280元，不得以饮料代替。',
      '第三条 夜班工作的，用人单位发放夜班津贴，每班30元；井下作业的，发放井下津贴，每班45元。',
      '第四条 建筑工地应当设置休息室。',
    ].join('\n'),
  },
  {
    ...own,
    kind: 'newspaper',
    id: 'page',
    file: 'page.md',
    title: '榆河本地报纸版面',
    text: [
      '# 工地\n\n榆河市在建筑工地上干活的有8600人，其中女工900人。',
      '# 夜校开班\n\n榆河市职工夜校开班12期，读夜校的职工有900人。夜校学员韩云在陶瓷厂管账。',
      '# 质检\n\n小陈在榆河市轴承厂做质检，下班后爱钻研，一个月能拿6300元。',
      '# 面包\n\n夜校学员谢立新学会了烘焙，开起一家面包店，雇了4名下岗职工。',
      '# 烘焙\n\n烘焙协会评出一等奖：周文；二等奖：吴桐。烘焙面包店评比获得一等奖的选手是周文，获得二等奖的选手是吴桐。',
    ].join('\n\n'),
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(DOCUMENTS)
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('where somebody works', () => {
  it.each(['我在工地上干活，高温津贴一个月多少', '在工地上打工，高温津贴一个月给多少'])('is a story: %s', (question) => {
    expect(head(question)).toContain('280元')
  })

  it('is what is asked for where nothing else is', () => {
    expect(head('在工地上干活的有多少人')).toContain('8600人')
  })

  it.each([
    ['在高温下干活，津贴是多少', '280元'],
    ['在井下上班，一班津贴给多少', '井下津贴'],
    ['在夜班上班，一班津贴给多少', '30元'],
  ])('is none where it says when or under what: %s', (question, told) => {
    expect(head(question)).toContain(told)
  })
})

describe('what somebody did', () => {
  it.each(['那个读了夜校的小陈在哪家厂上班', '那个读了夜校的小陈一个月拿多少钱'])('is a story where a name follows: %s', (question) => {
    expect(head(question)).toContain('小陈在榆河市轴承厂')
  })

  it.each(['那个学会了烘焙的小谢雇了多少人', '那个上过夜校的小谢雇了几个人'])(
    'tells who is meant where nobody writes the name: %s',
    (question) => {
      expect(head(question)).toContain('雇了4名')
    },
  )
})
