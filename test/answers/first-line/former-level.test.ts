// Owns the proof that of two levels in one clause the one that holds now is told, and both where the change or the earlier one is asked for.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(`一、困难帮扶
2022年，全县在档困难职工由年初的1186户降至年末的461户，脱困725户。

二、组织建设
工会会员由2018年初的9420人增加到2022年底的11260人。

三、文化阵地
职工书屋由年初的38家增至年末的52家，其中省级9家。

四、劳动关系
劳动争议案件由上年的388起降至241起。

五、互助保障
年初有互助组织27个。年末有互助组织34个。
`),
  ])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('two levels in one clause', () => {
  it.each([
    ['会员有多少人', '工会会员增加到2022年底的11260人'],
    ['2022年底会员多少人', '工会会员增加到2022年底的11260人'],
    ['在档困难职工多少户', '全县在档困难职工降至年末的461户'],
    ['职工书屋年末多少家', '职工书屋增至年末的52家'],
    ['劳动争议案件多少起', '劳动争议案件降至241起'],
  ])('are told by the last: %s', (question, told) => {
    expect(head(question)).toBe(told)
  })

  it.each([
    ['2018年初有多少会员', '9420人'],
    ['原来有多少会员', '9420人'],
    ['年初在档困难职工多少户', '1186户'],
    ['职工书屋年初多少家', '38家'],
    ['上年劳动争议案件多少件', '388起'],
  ])('are told with the first, where that is asked for: %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  it.each([
    ['会员增加了多少', '2018年9420人，2022年11260人：增加1840人，增长19.5%'],
    ['在档困难职工从多少降到多少', '原来1186户，后来461户：减少725户，下降61.1%'],
    ['职工书屋年末比年初增加多少家', '原来38家，后来52家：增加14家，增长36.8%'],
  ])('are a change: %s', (question, told) => {
    expect(head(question)).toBe(told)
  })
})

describe('which end of the year is asked for', () => {
  it.each([
    ['年初有多少个互助组织', '年初有互助组织27个'],
    ['年末有多少个互助组织', '年末有互助组织34个'],
    ['年底互助组织多少个', '年末有互助组织34个'],
  ])('%s', (question, told) => {
    expect(head(question)).toBe(told)
  })
})
