// Owns the proof of what a second question is about: what stands where the last answer stood, or the question before asked of another of its kind.
import { beforeAll, describe, expect, it } from 'vitest'
import { askedOfSibling } from '../../../src/answers/talk/sibling.ts'
import type { Staff } from '../statistics/bulletin.ts'
import { openTalk } from './talk.ts'

let staff: Staff
beforeAll(async () => {
  staff = await openTalk()
})
const head = (...questions: string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

describe('what the passage of the last answer tells in full', () => {
  it('is meant, whatever else is told elsewhere', () => {
    expect(head('春蕾助学资助了多少学生', '发放了多少助学款')).toContain('22.2万元')
    expect(head('企业家协会捐资发放了多少助学款', '春蕾助学资助了多少学生')).toContain('74人')
  })

  it('is another cell of the row that was told', () => {
    expect(head('叉车竞赛 日期', '冠军奖金')).toContain('7000元')
    expect(head('面点竞赛 日期', '承办单位')).toContain('县商贸工会')
  })

  it('is left for another place', () => {
    expect(staff.ask('春蕾助学资助了多少学生', '白石县发放了多少助学款').kind).toBe('none')
  })
})

describe('another of a kind', () => {
  it.each([
    ['桑泉职工子女读高中补助多少', '换成大专呢', '1500元'],
    ['桑泉技师补贴多少', '高级技师呢', '4200元'],
    ['桑泉健身房会员每月多少钱', '不是会员呢', '120元'],
    ['桑泉市劳模慰问多少', '县劳模的呢', '600元'],
  ])('%s ⏎ %s', (first, second, expected) => {
    expect(head(first, second)).toContain(expected)
  })

  it.each([
    ['大专呢', '高中补助多少', '大专补助多少'],
    ['如果是二孩呢', '一孩给多少', '二孩给多少'],
    ['第三名的呢', '第一名奖多少', '第三名奖多少'],
    ['银奖的呢', '金奖奖多少', '银奖奖多少'],
    ['不是会员呢', '会员多少钱', '非会员多少钱'],
    ['大专呢', '大专补助多少', undefined],
    ['市的呢', '桑泉省劳模有几个', '桑泉的市劳模有几个'],
    ['那县级的呢', '桑泉评了多少市级先进', '桑泉评了多少的县先进'],
    ['市的呢', '桑泉的会员有多少', undefined],
    ['那大专班的学生活动呢', '高中补助多少', undefined],
    ['补助多少', '高中补助多少', undefined],
  ])('%s behind %s asks %s', (said, before, anew) => {
    expect(askedOfSibling(said, before)).toBe(anew)
  })
})

describe('a question for what is planned', () => {
  it('names no thing by the word for the plan', () => {
    expect(head('桑泉县夜校录取了多少人', '2024年的目标呢')).toContain('220人')
  })
})
