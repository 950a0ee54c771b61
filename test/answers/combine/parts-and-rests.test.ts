// Owns the proof of what is put together out of figures that stand in one report: what was left undone, by how much one is more, what three kinds make.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Staff } from '../statistics/bulletin.ts'
import { openTalk } from '../talk/talk.ts'

let staff: Staff
beforeAll(async () => {
  staff = await openTalk()
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('what was left undone', () => {
  it.each([
    ['桑泉查出的安全问题还有几个没整改', '5个'],
    ['桑泉没调解成功的争议案件有几件', '37件'],
    ['桑泉提升班没被录取的有多少人', '14名'],
  ])('%s → %s', (question, expected) => {
    expect(head(question)).toContain(expected)
    expect(staff.ask(question).calculations).toHaveLength(1)
  })
})

describe('what cannot have been left undone', () => {
  it('is counted in another unit than what was done', () => {
    expect(staff.ask('桑泉督查反馈还有几项没整改').text).not.toContain('33')
  })

  it('is what a question with 有没有 asks for', () => {
    expect(staff.ask('桑泉有没有整改多少个安全问题').text).not.toContain('没有整改')
  })
})

describe('by how much one is more', () => {
  it.each([
    ['桑泉高级技师比技师多补多少钱', '1600元'],
    ['桑泉健身房非会员比会员每月贵多少', '70元'],
    ['桑泉市劳模比县劳模多慰问多少钱', '600元'],
    ['桑泉泉心联盟原来多少人，现在多少人', '35人'],
  ])('%s → %s', (question, expected) => {
    expect(head(question)).toContain(expected)
  })
})

describe('several kinds together', () => {
  it('are summed, with a question mark behind the question or without', () => {
    expect(head('桑泉县总工会综合部门、服务机构、直属单位一共多少个？')).toContain('12个')
    expect(head('桑泉县总工会综合部门、服务机构、直属单位一共多少个')).toContain('12个')
  })

  it('are summed out of one clause', () => {
    expect(head('桑泉县级和省级创新工作室一共多少家')).toContain('14家')
  })

  it('that are counted together are not', () => {
    expect(staff.ask('桑泉县先进小组、先进小家共有多少家单位获评').calculations).toEqual([])
  })
})
