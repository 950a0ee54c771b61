// Owns the proof that what is asked as a choice, a case, a remainder or an end is told by what speaks of it.
import { describe, expect, test } from 'vitest'
import { kindOfPlaceAsked } from '../../../src/answers/fit/place-told.ts'
import { boundFit } from '../../../src/answers/fit/threshold.ts'
import { numberHeldIn } from '../../../src/answers/held-number.ts'
import type { Question } from '../../../src/answers/question.ts'
import { asks, tells, term } from './told-in.ts'

type Case = readonly [question: string, asked: Question['asked'], words: readonly string[], silent: string, told: string]

const CASES: readonly Case[] = [
  ['慰问农民工，每次拎的是油还是米', 'open', ['慰问'], '慰问农民工超15万人次。', '慰问农民工，每户一袋米。'],
  ['小区翻修的钱是居民摊的还是街道出的', 'what', ['小区'], '街道的小区翻修后道路平整。', '小区翻修由街道出资。'],
  ['要是有一门挂科，学费还返不返', 'yesno', ['学费'], '学完以后返还学费的60%。', '有课程挂科的，补考通过后返还学费。'],
  ['除了机械工程还开哪些专业', 'list', ['专业'], '拿到机械工程专业的毕业证。', '开设机械工程、会计、法学专业。'],
  ['扶贫款用在哪几个村', 'list', ['扶贫款'], '对口帮扶桃岭县，扶贫款70万元。', '扶贫款用于云坪村、石砦村。'],
  ['原来的工人安置到哪里去了', 'where', ['工人'], '工人所在的产业园地址在木桥街19号。', '工人安置到石桥路18号的新厂区。'],
  ['她当主席之前在哪个部门干', 'what', ['主席'], '主席看望慰问一线职工。', '主席曾任组织部部长。'],
  ['读完本科一个月能拿多少', 'figure', ['本科'], '本科学完返还学费3000元。', '拿到本科后每月工资8000元。'],
  ['证明丢了能不能补办', 'yesno', ['证明'], '证明档案1168件。', '证明遗失的，凭身份证补办。'],
  ['培训了1105人，学的都是什么工种', 'list', ['培训'], '培训1105人，成功就业9030人。', '培训1105人，学的是焊工、电工。'],
  ['两个“千”分别指啥', 'what', ['千'], '实施“双千计划”，奖励每人1000元。', '两个“千”是指千名学员、千元奖励。'],
  ['十六届三次全委会什么时候开的', 'when', ['全委会'], '2021年1月12日，十六届二次全委会召开。', '2022年1月6日，十六届三次全委会召开。'],
  ['消费券能在哪些超市用', 'list', ['消费券'], '发放消费券80万元。', '消费券可在大润发超市、永辉超市使用。'],
  ['工会会员卡丢了怎么补', 'how', ['会员卡'], '为83名会员申请大病补助41.5万元，发放会员卡。', '会员卡遗失的，到窗口补办。'],
  ['工会主席工资多少', 'figure', ['工会主席'], '发放工会主席的薪酬补贴，总额100余万元。', '工会主席每月工资8000元。'],
  ['工会在哪儿办公', 'where', [], '网上办公系统和公众号发挥作用。', '总工会办公地点在石桥路8号。'],
  ['文化宫的地址在哪', 'where', ['文化宫'], '科学文化讲坛在展示中心举办。', '文化宫在石桥路8号。'],
  ['报名最火的是什么工种', 'what', ['工种'], '工种齐全的竞赛体系形成。', '报名最多的工种是焊工。'],
]

describe('what has the same words alone does not answer, and what tells it does', () => {
  test.each(CASES)('%s', (text, asked, words, silent, told) => {
    // What the question's case or deed is called stands only where it is told.
    const own = ['挂科', '安置', '补办'].filter((word) => text.includes(word))
    const question = asks(
      text,
      asked,
      [...words, ...own].map((word) => term(word, { deed: own.includes(word) })),
    )
    expect([tells(question, silent, words), tells(question, told, [...words, ...own])]).toEqual([false, true])
  })
})

test('a number in passing is held against nothing: who is among them is asked', () => {
  expect(numberHeldIn('拿奖状的19个单位有仁和厂吗')).toBeUndefined()
  expect(numberHeldIn('奖状是不是19个')?.number.raw).toBe('19个')
})

test('a gymnasium is no village', () => {
  expect(kindOfPlaceAsked('用在哪几个村')?.named.test('云坪村')).toBe(true)
  expect(kindOfPlaceAsked('在哪个球馆打的')).toBeUndefined()
})

test('what is over answers whether it still holds, and an age what holds for it', () => {
  expect(tells(asks('这个优惠今年还能用不', 'yesno', [term('优惠')]), '该优惠已于2024年12月31日结束。', ['优惠'])).toBe(true)
  expect(boundFit(asks('我儿子15岁，能进健身房锻炼吗', 'yesno'), '16周岁以下不得入内。')).toBeGreaterThan(0)
})
