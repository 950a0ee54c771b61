// Owns the proof that what the documents tell in other words than it is asked in, or beside where it is asked, is told and not declined.
import { beforeAll, describe, expect, test } from 'vitest'
import { askingSource, loadFolder } from '../../bench/gold-run.ts'
import type { Answerer } from '../../src/answers/reply.ts'

let answerer: Answerer

beforeAll(async () => {
  answerer = askingSource(await loadFolder('test/fixtures/told-otherwise')).answerer
})

const ask = (question: string) => answerer.answer(question, { role: 'member', history: [], now: Date.parse('2024-03-01T10:00:00+08:00') })

describe('the documents tell', () => {
  test.each([
    ['what is free of charge, and counted', '云陂推出了多少个免费见习岗位', '340个'],
    ['who did it, before what it was done for', '云陂有多少企业签了女职工专项协议', '63家'],
    ['people, where only people do it', '云陂帮失业的人找到工作的有多少个', '186人'],
    ['what somebody wants to do', '想读高级研修班，工会能给报多少学费', '40%'],
    ['the same thing as the clause before', '打官司没钱，工会有法律援助吗', '法律援助'],
    ['one trade among its kind', '送外卖的能入会吗', '网约工'],
    ['a policy for those who ask for a discount', '人才租房有优惠吗', '安居政策'],
    ['to whom it is given', '书香券谁可以领', '发给困难职工'],
    ['those who put their names down', '职工志愿者有多少人报名', '850人'],
    ['a share of what is saved', '集中供暖比逐户烧煤能省多少钱', '30%'],
    ['what a short name stands for', '“五小”是哪五小', '小创造'],
    ['of which country something is', '市蓝莓种植联盟跟哪国商会签约', '挪威'],
    ['what was paid for, beside another sum', '给援外医疗队慰问了多少钱', '12.3万元'],
    ['whom a body is made of', '护苗联盟都有哪些人', '民警'],
    ['what something is for', '职工之家能干什么', '满足'],
    ['the name of an account', '云陂工会的公众号叫什么', '云陂工惠'],
    ['those who have no contract by what they are called', '没签劳动合同的人能不能入会', '灵活就业人员'],
    ['help for who has no money', '请不起律师怎么办', '法律援助'],
    ['the items of a list by the line that leads it in', '第二届望江职工发明奖云陂拿了几项，占全省多少', '占全省'],
  ])('%s: %s', (_, question, told) => {
    expect(ask(question).text.split('\n')[0]).toContain(told)
  })
})

describe('the documents are silent', () => {
  test.each([
    ['on what one is worth', '书香券一张面值多少钱'],
    ['on a price', '集中供暖一平米多少钱'],
    ['on the terms of a lease', '租屋押金交多少'],
    ['on a person', '挪威商会会长是谁'],
  ])('%s: %s', (_, question) => {
    expect(ask(question).kind).toBe('none')
  })
})
