// Owns the proof of what a sentence must tell beside the thing that a question names.
import { describe, expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

describe('a price or a count', () => {
  const price = asks('展厅门票多少', 'figure', [term('展厅'), term('门票')])
  it('is told of the word right before the question', () => {
    expect(tells(price, '展厅由2幢楼组成', ['展厅'])).toBe(false)
    expect(tells(price, '展厅门票20元', ['展厅', '门票'])).toBe(true)
  })

  it('is told of the word that says which', () => {
    const letters = asks('会员报告有几篇', 'figure', [term('会员'), term('报告')])
    expect(tells(letters, '形成调研报告2篇', ['报告'])).toBe(false)
    expect(tells(letters, '形成会员报告2篇', ['会员', '报告'])).toBe(true)
  })

  it('is told of those of a kind that are asked for, whatever kind of word that is', () => {
    const which = asks('接来的人里有几个发烧的', 'figure', [term('接来'), term('发烧', { essential: false, deed: true, weight: 0.2 })])
    expect(tells(which, '接来300人', ['接来'])).toBe(false)
    expect(tells(which, '接来的人里2人发烧', ['接来', '发烧'])).toBe(true)
  })

  it('need not say who has what is counted behind the question', () => {
    const counted = asks('镇里系统有多少个社团', 'figure', [term('系统'), term('社团')])
    expect(tells(counted, '社团共12个', ['社团'])).toBe(true)
    expect(tells(counted, '系统升级12次', ['系统'])).toBe(false)
  })

  it('stands in a sentence that speaks of the thing', () => {
    const trips = asks('疗养去了多少人', 'figure', [term('疗养')])
    expect(tells(trips, '读书活动参与600人次', ['疗养'])).toBe(false)
    expect(tells(trips, '疗养600人', ['疗养'])).toBe(true)
    expect(tells(trips, '其中一线职工600人', ['疗养'])).toBe(true)
  })

  it('stands beside what the story names, where the clause that asks only says which way', () => {
    const said = [term('净菜', { asking: false }), term('订', { deed: true, weight: 0.1 }), term('出去', { deed: true, essential: false })]
    const sold = asks('食堂卖净菜，一年订出去多少批', 'figure', said)
    expect(tells(sold, '提供净菜预定服务2160批', ['净菜'])).toBe(true)
    expect(tells(sold, '接待来访2160批', ['净菜'])).toBe(false)
  })

  it('need not say the verb that stands before the number', () => {
    const sent = asks('夜校一年收上来多少份作业', 'figure', [term('夜校'), term('收上来')])
    expect(tells(sent, '夜校获得作业900份', ['夜校'])).toBe(true)
  })
})

describe('how many there are in all', () => {
  const all = asks('现在一共有多少个工匠', 'figure', [term('工匠')])
  const inRule = (text: string): boolean => tells(all, text, ['工匠'], undefined, true)
  it('is not told by what binds who follows a rule', () => {
    expect(inRule('每名班子成员联系5至8名工匠')).toBe(false)
    expect(inRule('工匠不足20人的单位合并评选')).toBe(false)
    expect(inRule('建立工匠档案，一人一档')).toBe(false)
    expect(inRule('全市已有工匠320名')).toBe(true)
  })
})

describe('yes or no', () => {
  it('is told of what the verdict is about', () => {
    const parking = asks('驿站能停车吗', 'yesno', [term('驿站'), term('停车', { essential: false, deed: true })])
    expect(tells(parking, '驿站73家', ['驿站'])).toBe(false)
    expect(tells(parking, '驿站门前可停车', ['驿站', '停车'])).toBe(true)
  })
})

describe('which enterprises', () => {
  const which = asks('示范点都是哪些企业', 'list', [term('示范点'), term('企业', { essential: false })])
  it.each([
    ['示范点20家企业', false],
    ['示范点设在云港纺织厂和海棠食品公司', true],
    ['示范点设在云港、海棠等20家企业', true],
    ['示范点向小微企业、非公企业延伸', true],
  ])('%s → %s', (text, told) => {
    expect(tells(which, text, ['示范点', '企业'])).toBe(told)
  })
})

describe('which school', () => {
  it('is named by no count of schools', () => {
    const which = asks('哪所学校入选', 'who', [term('入选')])
    expect(tells(which, '入选的有绿色示范学校1所', ['入选'])).toBe(false)
    expect(tells(which, '入选的有云溪实验学校', ['入选'])).toBe(true)
  })
})

describe('which paper', () => {
  const which = asks('八方工友的事哪家报纸报道过', 'who', [term('八方工友')])
  it('is told by the name of one, and by no body of another kind', () => {
    expect(tells(which, '八方工友由县总工会和三家企业发起', ['八方工友'])).toBe(false)
    expect(tells(which, '八方工友的做法由《望川晚报》刊发', ['八方工友'])).toBe(true)
  })
})

describe('what one gets', () => {
  const help = asks('病了能帮多少钱', 'figure', [term('病了')])
  it('is no sum that was raised in all', () => {
    expect(tells(help, '病了的职工有人帮，筹集善款12万元', ['病了'])).toBe(false)
    expect(tells(help, '病了的职工每人补助2万元', ['病了'])).toBe(true)
  })
})
