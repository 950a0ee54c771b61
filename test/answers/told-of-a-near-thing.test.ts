// Owns the proof that words which people say are not taken for those of a near but other thing.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const RULES: SourceDocument = {
  ...{ id: 'rules', file: 'rules.txt', title: '桐源市总工会服务问答', kind: 'handbook', period: '2024', region: '桐源市' },
  ...{ inferred: false, digest: false },
  text: [
    '一、单亲关爱',
    '单亲女职工可申请关爱金900元。',
    '',
    '二、脱困',
    '脱困家庭可继续享受两年助学补助。',
    '',
    '三、会议',
    '会员代表大会每五年举行一次。',
    '',
    '四、健步走',
    '职工健步走活动每年5月举行，免费参加。',
    '',
    '五、审计',
    '工会主席离任时进行经济责任审计。',
    '',
    '六、体检',
    '职工体检费用凭发票报销，每年最高700元。',
    '',
    '七、顺产',
    '女会员正常分娩的，补助1100元。',
    '',
    '八、培训',
    '职工读夜校的，补助1300元。',
    '',
    '九、疗休养',
    '劳模疗休养每年组织一次，费用2600元由工会承担。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([RULES])
})

it.each(['那个生了二胎的职工能领多少', '那个得过奖的职工补助多少', '那个生过双胞胎的会员补助多少'])(
  'keeps the case of somebody unnamed: %s',
  (question) => expect(staff.ask(question).kind).toBe('none'),
)

describe('words of daily life', () => {
  it.each([
    '单亲爸爸能申请关爱金吗',
    '不算困难户能享受助学补助吗',
    '全体大会多久开一次',
    '长跑活动什么时候',
    '退居二线要审计吗',
    '发票丢了能报销吗',
  ])('are not told of another thing: %s', (question) => expect(staff.ask(question).kind).toBe('none'))

  it.each([
    ['顺产补助多少', '1100元'],
    ['我不是困难户了还能享受助学补助吗', '两年'],
  ])('are told of their own: %s', (question, told) => expect(staff.ask(question).text).toContain(told))
})
