// Owns the proof that places and years which one sentence lists are put in order, too.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './bulletin.ts'

const CITY = `一、2023年工作回顾

全年新建基层工会640家，其中竹沂区214家、砚洲区187家、松屏县133家、梅渡县106家；新发展会员3.9万人。全市有基层工会8210家，其中竹沂区2310家、砚洲区2240家、松屏县1930家、梅渡县1730家。
`
const FIVE_YEARS = `一、过去五年的工作

五年新建职工书屋145家，其中2019年21家、2020年18家、2021年43家、2022年34家、2023年29家。
`
let staff: Staff
beforeAll(async () => {
  const own = { kind: 'work-report', inferred: false, digest: false } as const
  staff = await createStaff([
    { ...own, id: 'city', file: 'city.txt', title: '栎原市总工会工作报告', region: '栎原市', period: '2023', text: CITY },
    { ...own, id: 'five', file: 'five.txt', title: '苇塘县总工会五年工作', region: '苇塘县', period: '2019-2023', text: FIVE_YEARS },
  ])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('places that a sentence lists', () => {
  it('are put in order by their own counts of the deed that is asked for', () => {
    expect(head('2023年栎原四个县区里哪个新建基层工会最多，多少家？')).toBe('最多：竹沂区214家')
    expect(head('栎原哪个县区新建基层工会最少')).toBe('最少：梅渡县106家')
  })
})

describe('years that a sentence lists', () => {
  it('are put in order by what each of them counts', () => {
    expect(head('苇塘县五年里哪一年新建职工书屋最多，多少家？')).toBe('最多：2021年43家')
    expect(head('苇塘县新建职工书屋最少的是哪年')).toBe('最少：2020年18家')
  })
})
