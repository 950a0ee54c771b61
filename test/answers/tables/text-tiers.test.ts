// Owns the proof that tiers which sentences tell are found, and that limits which only stand beside each other are none.
import { beforeAll, describe, expect, it } from 'vitest'
import { tiersInText } from '../../../src/answers/tables/text-tiers.ts'
import { readDocument } from '../../../src/documents/read-document.ts'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const paper: SourceDocument = {
  id: 'aid',
  file: 'aid.txt',
  title: '甘棠市职工医疗救助办法',
  region: '甘棠市',
  period: '2023',
  kind: 'policy',
  inferred: false,
  digest: false,
  text: [
    '甘棠市职工医疗救助办法',
    '第一条 医疗救助按自负医疗费用分段计算：',
    '（一）自负3000元以下的部分，救助20%；',
    '（二）自负3000元至1万元的部分，救助35%；',
    '（三）自负超过1万元的部分，救助45%。',
    '第二条 有下列情形之一的不予救助：',
    '（一）购置价格超过12万元的机动车的；',
    '（二）人均存款超过5万元的。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([paper])
})

describe('tiers in sentences', () => {
  it('are computed for an amount, part by part where the rule takes them so', () => {
    const reply = staff.ask('甘棠医疗自负两万能救助多少钱')
    expect(reply.text).toContain('3000元 × 20% + 7000元 × 35% + 10000元 × 45% = 7550元')
    expect(reply.calculations[0]?.operands.map(({ raw }) => raw)).toEqual(['20%', '35%', '45%'])
  })

  it.each([
    ['甘棠医疗自负8000元救助百分之几', '35%'],
    ['甘棠医疗自负两万救助多少', '45%'],
    ['甘棠医疗费用自负不到3000元救助多少', '20%'],
  ])('answer %s with %s', (question, told) => {
    const line = staff.ask(question).text.split('\n')[0]
    expect(line).toContain(told)
    expect(line?.match(/%/gu)).toHaveLength(1)
  })

  it('lie one behind the other: limits of different things are none', () => {
    const read = tiersInText(readDocument(paper).passages)
    expect(read.map(({ tiers }) => tiers.length)).toEqual([3])
  })
})
