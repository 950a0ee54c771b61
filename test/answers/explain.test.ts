import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

describe('the account of an answer', () => {
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff()
  })
  const why = (...questions: string[]): string => staff.ask(...questions).why?.join('\n') ?? ''

  it('says of what lost by what it lost, and never that what says as much fits worse without saying how much', () => {
    const told = why('走访了多少户困难职工家庭')
    expect(told).toMatch(/第1处.*用来回答：走访困难职工家庭9400户/u)
    expect(told).not.toMatch(/不如前面的贴切|NaN|undefined/u)
  })

  it('lists what was refused for its year before what says less of the question', () => {
    const told = why('2019年走访了多少户困难职工家庭')
    expect(told).toMatch(/^相近的内容写的是别的时间或地方/u)
    expect(told).toMatch(/第1处在“.*职工帮扶”，.*时间不符，写的是2023年的/u)
  })

  it('lists the figures of a comparison, and what it is', () => {
    const told = why('松阳县和石臼区哪个爱心驿站多')
    expect(told).toContain('几个数放在一起比或算')
    expect(told).toMatch(/第1处在.*用来回答：.*64/u)
    expect(told).not.toContain('是什么')
  })

  it('tells what a follow-up that names nothing goes on from, and the calculation', () => {
    const told = why('松阳县爱心驿站多少个', '石臼区呢', '加起来一共多少')
    expect(told).toMatch(/^接着“石臼区/u)
    expect(told).toMatch(/算法：64个 \+ 57个 = 121个/u)
    expect(told).not.toContain('要点：—')
  })

  it('is short however long the question', () => {
    const told = why('走访困难职工家庭发放慰问金大病救助标准命名工人先锋号开展劳动竞赛参与职工挽回经济损失法律援助案件调解争议'.repeat(12))
    expect(told.length).toBeLessThan(1500)
  })
})
