// Owns the proof that what follows 去年 is of that year until another is named, and that a stated average is told for what it is of.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const PAGE = [
  '# 招聘会\n\n去年的夏季招聘会有75家企业进场，提供岗位3100个，达成意向420人；今年的夏季招聘会有88家企业进场，提供岗位3600个。',
  '# 读书会\n\n读书会今年有640名读者参加，送出图书2600册。而去年的读书会有510名读者参加，赠送图书2300册。',
  '# 登山\n\n本次登山活动有1200人到场，发给队员纪念品1500份。去年的登山活动，参加职工有800人，发放纪念品900份。',
  '# 就业帮扶\n\n榆河市拨付就业帮扶补贴260万元，帮扶家庭户均增收1800元。',
  '# 健步走\n\n榆河市职工健步走吸引职工3200人参加，人均步数9600步，发放纪念章2800枚。',
].join('\n\n')

let staff: Staff
beforeAll(async () => {
  const own = { region: '榆河市', kind: 'newspaper', inferred: false, digest: false } as const
  staff = await createStaff([{ ...own, id: 'page', file: 'page.md', period: '2024', title: '榆河本地报纸版面', text: PAGE }])
})
const ask = (question: string) => staff.ask(question)
const head = (question: string): string => ask(question).text.split('\n')[0] ?? ''

describe('what follows 去年', () => {
  it.each([
    ['读书会赠送图书多少册', '2600册', '2300册'],
    ['登山活动发放纪念品多少份', '1500份', '900份'],
  ])('is of that year: %s', (question, now, before) => {
    expect(head(question)).toContain(now)
    expect(head(question)).not.toContain(before)
  })

  it('ends where 今年 follows', () => {
    expect(head('夏季招聘会有多少企业进场')).toContain('88家')
    expect(head('夏季招聘会有多少企业进场')).not.toContain('75家')
  })
})

describe('an average', () => {
  it.each(['就业帮扶补贴平均每户增收多少', '就业帮扶平均每户增加多少钱'])('that is stated is told: %s', (question) => {
    expect(head(question)).toContain('户均增收1800元')
  })

  it.each(['健步走平均每场多少人参加', '就业帮扶补贴平均每人多少元'])('of other ones is none: %s', (question) => {
    expect(ask(question).kind).toBe('none')
    expect(head(question)).toContain('算不出平均数')
  })
})
