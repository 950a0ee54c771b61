// Owns the proof that a small change of words does not turn an answer into a decline, or into another answer.
import { beforeAll, describe, expect, it } from 'vitest'
import { askedOf } from '../../src/answers/understanding/asked.ts'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT: SourceDocument = {
  id: 'report',
  file: 'report.md',
  title: '渠阳区年鉴',
  kind: 'yearbook',
  period: '2022',
  region: '渠阳区',
  inferred: false,
  digest: false,
  text: [
    '# 返乡\n\n腊月里开通矿工回乡专列，让260名外地矿工免费乘车回家过年。',
    '# 法律服务\n\n做好职工法律援助，办好普法集市、“说法”电台栏目等活动。依托全区36个法律援助站为职工提供法律援助。',
    '# 矿工骨干\n\n不断加大工会干部培训力度，完成上级调训140人次，各级工会举办培训班212期，培训8600人次。',
  ].join('\n\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([REPORT])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a question in other words', () => {
  it.each(['回老家过年有没有专车', '回老家过年有专列吗'])('finds the train home: %s', (question) => {
    expect(head(question)).toMatch(/回乡专列/u)
  })

  it.each(['法律援助在哪里找', '去哪里找法律援助'])('finds what gives the help: %s', (question) => {
    expect(head(question)).toMatch(/36个法律援助站/u)
  })

  it('gets the number that the deed it names stands beside', () => {
    expect(head('渠阳区培训工会干部多少人次')).toMatch(/培训8600人次/u)
  })

  it('asks for no number where somebody cannot pay the fee', () => {
    expect(askedOf('孩子上大学交不起学费')).not.toBe('figure')
    expect(askedOf('夜校学费')).toBe('figure')
  })
})
