// Owns the proof that what lies near a question is no answer to it: told is the thing, and not what was asked of it.
import { beforeAll, describe, expect, test } from 'vitest'
import { askingSource, loadFolder } from '../../bench/gold-run.ts'
import type { Answerer } from '../../src/answers/reply.ts'

let answerer: Answerer

beforeAll(async () => {
  answerer = askingSource(await loadFolder('test/fixtures/near-misses')).answerer
})

const ask = (question: string) => answerer.answer(question, { role: 'member', history: [], now: Date.parse('2024-03-01T10:00:00+08:00') })

describe('the documents are silent', () => {
  test.each([
    ['on the way to sign up', '涟溪暑期班在哪里报名，电话是多少'],
    ['on how to register', '溪工家怎么注册'],
    ['on where to book', '职工健身驿站找谁预约'],
    ['on who won', '涟溪第三届乡村厨艺比赛第一名是哪个乡镇'],
    ['on who won, where nobody is named', '涟溪第三届乡村厨艺比赛谁得了第一'],
    ['on those of a kind that are asked for', '涟溪接转的返乡务工人员里有几个确诊的'],
    ['on a list of which only the length is told', '涟溪职工书屋示范点15家都是哪些企业'],
    ['on what somebody gets, where a sum was raised', '生病了涟溪工会能帮多少钱'],
    ['on money, where shares and people are told', '职工健身驿站建设花了多少钱'],
    ['on a count, where only others are told', '涟溪第三届乡村厨艺比赛有多少人参加'],
    ['on pieces, where meetings are counted', '涟溪 2023 信访总量 件数'],
    ['on what is asked for by yes or no', '溪畔驿站能停车吗'],
    ['on somebody’s own case', '我报的健身卡批下来没有'],
    ['on a price that nobody names', '溪畔驿站门票多少'],
    ['on who heads a body, where the head of another is named', '涟溪县总工会主席是谁'],
    ['on who heads a body, in keywords', '涟溪县总工会 主席 姓名'],
    ['on the most that one gets, where a sum was lent', '涟溪创业贷最多能贷多少'],
    ['on the name of an account', '涟溪工会的公众号叫什么'],
    ['on an hotel', '工会主席沙龙在哪个酒店办的'],
    ['on opening hours', '职工服务中心周末开门吗'],
    ['on a discount', '会员洗牙打几折'],
    ['on a case that they do not know', '退休了能领健身卡吗'],
    ['on a deed that they do not know', '辞退要赔几个月'],
    ['on what is asked last', '职工技能大赛加分吗'],
    ['on a way to do what they do not speak of', '健身卡丢了怎么补'],
    ['on those that have not done it', '还有多少企业没加入联盟'],
    ['on what one pays', '去一次健身驿站收多少'],
    ['on what befell a thing that they speak of', '健身卡丢了'],
    ['on what follows from it', '技能大赛得了奖能涨工资吗'],
    ['on what a member gets', '入会有什么好处'],
    ['on days, where a number of years is told', '干满五年健身卡能用几天'],
  ])('%s: %s', (_, question) => {
    expect(ask(question).kind).toBe('none')
  })
})

describe('a question that half of the documents touches', () => {
  test.each(['工会是干嘛的', '涟溪县总工会', '总工会', '工会都干些啥'])('%s: is told to be too wide', (question) => {
    const { kind, text } = ask(question)
    expect(kind).toBe('none')
    expect(text).toMatch(/^这个问法太宽/u)
    expect(text).toContain('具体些')
  })

  test('with a thing or a time is none', () => {
    expect(ask('涟溪县总工会四季送岗').kind).not.toBe('none')
  })
})

describe('the documents tell', () => {
  test.each([
    ['涟溪健身卡去哪领', '窗口领取'],
    ['涟溪技能大赛茶艺项目一等奖是谁', '余小棠'],
    ['涟溪推荐进夜大的112名职工来自哪些企业', '县纺织厂'],
    ['涟溪开了几个暑期班', '9个'],
    ['溪工家有多少注册用户', '2.6万人'],
    ['为患病职工筹集了多少善款', '18.4万元'],
    ['四季送岗招聘会来了多少人', '1460名'],
    ['来涟溪考察的省茶叶商会会长是哪位', '柏岫年'],
    ['涟溪技能大赛一等奖评了几个', '3个'],
    ['“溪心讲堂”现在有几个宣讲员', '25人'],
  ])('%s: %s', (question, told) => {
    expect(ask(question).text).toContain(told)
  })
})
