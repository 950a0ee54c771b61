// Owns the proof that a table of tiers answers for the amount and the grade asked for, computed as the article around it says.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const RULES: SourceDocument = {
  ...{ id: 'mutual', file: 'mutual.txt', title: '槐荫市职工互助保障办法', kind: 'policy', period: '2024', region: '槐荫市' },
  ...{ inferred: false, digest: false },
  text: [
    '第三章　待遇',
    '第八条　住院补助。医保报销后个人自付部分，500元以下的不予补助，500元以上的按下表分段计算：',
    '个人自付\t甲档\t乙档',
    '500元以上至3000元部分\t30%\t50%',
    '3000元以上至1万元部分\t40%\t60%',
    '1万元以上部分\t50%\t70%',
    '年度封顶\t8000元\t15000元',
    '',
    '第九条　伤残慰问。一级伤残慰问5000元，二级伤残慰问4000元。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([RULES])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a table of tiers', () => {
  it.each([
    ['我参加的是乙档，住院自己付了5000，能补助多少', '2450元'],
    ['甲档住院自付2000元补助多少钱', '450元'],
    ['甲档住院自付三万能补助多少钱', '最多是8000元'],
    ['乙档住院自付3000到1万那一段补助几成', '60%'],
  ])('%s: %s', (question, told) => expect(head(question)).toContain(told))

  it('shows the rows it was computed of, and how', () => {
    const { text, citations } = staff.ask('我参加的是乙档，住院自己付了5000，能补助多少')
    expect(text).toContain('2500元 × 50% + 2000元 × 60% = 2450元')
    expect(citations).toHaveLength(2)
  })

  it('computes nothing where no grade is named, and tells all of them', () => {
    const { text, calculations } = staff.ask('住院自付2000元补助多少钱')
    expect(text).toContain('甲档30%，乙档50%')
    expect(calculations).toEqual([])
  })
})
