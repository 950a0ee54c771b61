import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff()
})

describe('a follow-up that computes with what was told', () => {
  it.each<[string[], string[]]>([
    [
      ['松阳县爱心驿站多少个', '占全市多少'],
      ['64个 ÷ 268个', '23.9%'],
    ],
    [['松阳县爱心驿站多少个', '石臼区呢', '两个区合计多少'], ['121个']],
    [['松阳县爱心驿站多少个', '石臼区呢', '哪个多'], ['松阳县更多，多7个']],
    [['甘棠市2023年底有多少基层工会', '比上年增长多少'], ['增加214家，增长2.7%']],
    [['甘棠市2023年底有多少基层工会', '比上年多多少'], ['增加214家']],
    [
      ['甘棠市有多少工会会员', '女会员占多少'],
      ['25.8万人 ÷ 61.3万人', '42.1%'],
    ],
    [
      ['松阳县2023年爱心驿站多少个', '比2020年多多少'],
      ['31个', '64个'],
    ],
    [
      ['甘棠市走访困难职工家庭多少户', '发放慰问金多少', '平均每户多少'],
      ['940万元 ÷ 9400户', '1000元/户'],
    ],
    [['甘棠市走访困难职工家庭多少户', '换算成万户'], ['9400户 = 0.94万户']],
    [['甘棠市走访困难职工家庭多少户', '换算成万元'], ['不能换算成元']],
  ])('%j', (questions, expected) => {
    const reply = staff.ask(...questions)
    for (const each of expected) expect(reply.text).toContain(each)
  })

  it('computes nothing out of figures of unlike measures', () => {
    expect(staff.ask('甘棠市有多少工会会员', '甘棠市2023年发放助学金多少', '合计多少').calculations).toEqual([])
  })

  it('is silent where nothing was told before', () => {
    expect(staff.ask('甘棠市有多少座机器人工厂', '占全市多少').calculations).toEqual([])
  })
})

describe('a change inside one clause', () => {
  it.each<[string, string[]]>([
    ['甘棠市在档困难职工减少了多少户', ['512户', '360户', '减少152户']],
    ['甘棠市2023年法律援助案件比上年减少多少', ['2022年388件', '2023年241件', '减少147件']],
  ])('%s', (question, expected) => {
    for (const each of expected) expect(staff.ask(question).text).toContain(each)
  })

  it('is none where only one of the two years is told', () => {
    expect(staff.ask('甘棠市2023年走访困难职工家庭比2018年多了多少户').kind).toBe('none')
  })

  it('takes a share of the whole, not of the part', () => {
    expect(staff.ask('甘棠市女会员占会员的比例').text).toContain('42.1%')
  })
})

describe('places that stand side by side', () => {
  it('are both told where nothing joins them', () => {
    const { text } = staff.ask('松阳县 石臼区 爱心驿站数 对比')
    expect(text).toContain('64个')
    expect(text).toContain('57个')
  })
})
