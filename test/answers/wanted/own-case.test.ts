// Owns the proof that a rule answers by the case that was asked for: by whom it befell, and how gravely.
import { describe, expect, it } from 'vitest'
import { asks, tells } from './told-in.ts'

const MEMBER = '会员本人去世的，慰问家属3000元'
const KIN = '会员的配偶、父母、子女去世的，慰问1500元'
const IN_LAWS = '岳父母、公婆去世的，慰问800元'

describe('whom it befell', () => {
  it.each([
    ['岳母去世工会给多少', IN_LAWS],
    ['我公公过世了慰问多少', IN_LAWS],
    ['父亲去世慰问多少', KIN],
    ['老公走了工会给多少钱', KIN],
  ])('%s is told by %s alone', (question, own) => {
    for (const told of [MEMBER, KIN, IN_LAWS]) expect(tells(asks(question, 'figure'), told)).toBe(told === own)
  })

  it('goes on from the question before', () => {
    expect(tells(asks('那我妈呢（老婆得了大病给多少）', 'figure'), '职工的配偶患目录所列疾病的，按一半给付，即500元')).toBe(false)
  })

  it('may be anybody where the rule names nobody', () => {
    expect(tells(asks('父亲住院给多少', 'figure'), '住院的，每次给500元')).toBe(true)
    expect(tells(asks('母亲住院给多少', 'figure'), '直系亲属住院的，每次给300元')).toBe(true)
  })
})

describe('how gravely', () => {
  it.each([
    ['九级伤残赔多少', '一级伤残的，给付20000元', false],
    ['九级伤残赔多少', '七级至十级伤残的，给付5000元', true],
    ['伤残鉴定下来八级能领多少', '五级、六级伤残的，给付10000元', false],
    ['伤残鉴定下来八级能领多少', '伤残的，按等级给付500元至8000元', true],
    ['七级伤残赔多少', '七、八级伤残的，给付6000元', true],
    ['三级伤残赔多少', '五级以上伤残的，给付20000元', true],
    ['九级伤残赔多少', '五级以上伤残的，给付20000元', false],
    ['家里有二级重残的加多少', '有一级、二级重度残疾的，每年增加900元', true],
  ])('%s: %s', (question, told, is) => {
    expect(tells(asks(question, 'figure'), told)).toBe(is)
  })
})

it('lets papers stand behind a label of their own', () => {
  const told = '住院慰问：会员住院的，每次慰问500元。\n申请材料：会员卡、出院小结。'
  expect(tells(asks('会员住院慰问要什么材料', 'list'), told)).toBe(true)
})

it("is that of a spouse's parents", () => {
  expect(tells(asks('岳父去世慰问多少', 'figure'), '会员配偶的父母去世的，慰问1000元')).toBe(true)
})

it('stands behind its own label', () => {
  const question = asks('生日慰问多少', 'figure')
  expect(tells(question, '逢年过节：每人每年不超过2000元。\n生日：每人每年不超过260元。')).toBe(false)
  expect(tells(question, '生日：每人每年不超过260元。\n退休：纪念品1000元以内。')).toBe(true)
  expect(tells(asks('那柳浦呢（石桥的生日慰问多少）', 'figure'), '逢年过节：每人2000元。\n生日：每人260元。')).toBe(false)
})
