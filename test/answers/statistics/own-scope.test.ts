import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff()
})
const told = (...questions: string[]): string => staff.ask(...questions).text

describe('a figure of a part and one of the whole', () => {
  it.each<[string, string[]]>([
    ['甘棠市2023年爱心驿站比2020年增长多少', ['2020年121个', '2023年268个', '121.5%']],
    ['松阳县2023年爱心驿站比2020年增长多少', ['31个', '64个', '106.5%']],
    ['甘棠市2023年新建基层工会多少家', ['402家']],
    ['松阳县新建基层工会多少家', ['96家']],
    ['甘棠市2022年有多少爱心驿站', ['215个']],
    ['松阳县和石臼区工人先锋号一共多少个', ['8个 + 11个 = 19个']],
    ['甘棠市2023年助学金比2021年增长多少', ['186万元', '228万元', '22.6%']],
    ['甘棠市哪个县区爱心驿站最多', ['最多：江口区99个']],
  ])('%s', (question, expected) => {
    for (const each of expected) expect(told(question)).toContain(each)
  })

  it('ranks no place that lies elsewhere', () => {
    expect(staff.ask('昆山市哪个区爱心驿站最多').text).not.toContain('江口区')
  })
})
