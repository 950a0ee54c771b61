// Owns the proof of what a stretch must hold to answer a question of a kind.
import { describe, expect, it } from 'vitest'
import { createAskedFit } from '../../../src/answers/fit/asked-fit.ts'
import type { AskedFit } from '../../../src/answers/fit/fit.ts'
import type { NamesIn } from '../../../src/answers/names/names-in.ts'
import type { Question } from '../../../src/answers/question.ts'
import { findQuantities, type Quantity } from '../../../src/text/quantity.ts'

const NONE: Omit<Question, 'text' | 'asked'> = {
  terms: [],
  slots: [],
  times: [],
  places: [],
  bodies: [],
  literals: [],
  attributes: [],
} as unknown as Omit<Question, 'text' | 'asked'>

const names = (...persons: string[]): NamesIn => ({ persons: () => persons, towns: () => [] })
const NO_NAMES = names()

const fitAsked = (question: Question, stretch: string, quantities: readonly Quantity[], found: NamesIn): AskedFit =>
  createAskedFit(question, found)(stretch, quantities)

const fits = (text: string, asked: Question['asked'], stretch: string): boolean =>
  fitAsked({ ...NONE, text, asked } as Question, stretch, [], NO_NAMES).fits

describe('a question about a time', () => {
  it.each([
    ['夜校礼拜几上课', '每周二、周四19:00在工地会议室授课', true],
    ['夜校礼拜几上课', '全年开设夜校12所', false],
    ['咨询室几点开门', '上午9:00—11:30接待来访', true],
    ['宣传车一周哪几天出来', '周三、周六在集市停靠', true],
    ['宣传车哪天开进市场', '周三、周六在集市停靠', false],
    ['健身房哪天不开', '周一闭馆维护', true],
    ['书屋哪天休息', '全年开放', false],
    ['什么时候开馆', '意见征集共3点建议', false],
    ['台账多长时间检查一次', '台账实行每周检查', true],
    ['台账多长时间检查一次', '台账两月一查', true],
    ['台账多长时间检查一次', '2023年5月检查台账', false],
  ])('%s | %s → %s', (question, stretch, answered) => {
    expect(fits(question, 'when', stretch)).toBe(answered)
  })
})

describe('a name', () => {
  it('is not what stands behind an office and counts something', () => {
    const asked = { ...NONE, text: '工会主席是谁', asked: 'who' } as Question
    expect(fitAsked(asked, '组织工会主席沙龙2期', [], names('沙龙')).fits).toBe(false)
    expect(fitAsked(asked, '工会主席关林涛走访企业', [], names('关林涛')).fits).toBe(true)
  })
})

describe('who holds an office', () => {
  it.each(['工会主席是哪一位', '工会主席是哪个', '工会主席'])('is a person: %s', (text) => {
    const asked = { ...NONE, text, asked: 'who' } as Question
    expect(fitAsked(asked, '完成工会主席选举', [], names()).fits).toBe(false)
    expect(fitAsked(asked, '工会主席关林涛走访企业', [], names('关林涛')).fits).toBe(true)
  })
})

describe('an office with another beside it', () => {
  it('is held by whom both lead to', () => {
    const asked = { ...NONE, text: '带队的副主席是哪位', asked: 'who' } as Question
    expect(fitAsked(asked, '省科协副主席、研究院院长何岫等到访', [], names('何岫')).fits).toBe(true)
    expect(fitAsked(asked, '省科协主席、研究院院长何岫等到访', [], names('何岫')).fits).toBe(false)
  })
})

describe('a winner', () => {
  it('is asked for although another word of the question may be a name', () => {
    const asked = { ...NONE, text: '茶叶采制第一名是谁', asked: 'who' } as Question
    expect(fitAsked(asked, '茶叶采制培训开班', [], names('茶叶采')).fits).toBe(false)
    expect(fitAsked(asked, '黎岫岚夺得第一名', [], names('黎岫岚')).fits).toBe(true)
  })
})

describe('a question about a person', () => {
  it.each([
    ['社区副书记叫啥', '社区副书记马立打算从简办婚宴', true],
    ['社区副书记叫啥', '构建预防欠薪的长效机制', false],
    ['女职工委员会主任是谁', '主任由集团工会副主席关晓月兼任', true],
    ['女职工委员会主任是谁', '副主任由各车间推选', false],
  ])('%s | %s → %s', (question, stretch, answered) => {
    expect(fits(question, 'who', stretch)).toBe(answered)
  })
})

describe('a question that states a figure', () => {
  const fitsFigure = (text: string, stretch: string): boolean =>
    fitAsked({ ...NONE, text, asked: 'figure', slots: [[]] } as unknown as Question, stretch, findQuantities(stretch), NO_NAMES).fits

  it('is not answered by that figure', () => {
    expect(fitsFigure('推荐上大学的388名职工，工会出多少', '推荐388名职工进入大学')).toBe(false)
    expect(fitsFigure('推荐上大学的388名职工，工会出多少', '388名职工每人补贴2000元')).toBe(true)
  })

  it('is not answered by the months of a span, which have no unit', () => {
    const asked = { ...NONE, text: '参赛企业多少家', asked: 'figure', slots: [['家', '个']] } as unknown as Question
    for (const span of ['3—11月举办技能大赛', '6日至8日举办技能大赛', '3、4月举办技能大赛'])
      expect(fitAsked(asked, span, findQuantities(span), NO_NAMES).fits).toBe(false)
  })

  it('is not answered by the digits of a name', () => {
    const asked = { ...NONE, text: '签约总额多少', asked: 'figure', slots: [['元']] } as unknown as Question
    const stretch = '签约采用“1+6”模式'
    expect(fitAsked(asked, stretch, findQuantities(stretch), NO_NAMES).fits).toBe(false)
  })

  it('is not answered by years where households are counted', () => {
    const asked = { ...NONE, text: '帮扶了多少户', asked: 'figure', slots: [['户', '个', '家']] } as unknown as Question
    expect(fitAsked(asked, '有效期5年', findQuantities('有效期5年'), NO_NAMES).fits).toBe(false)
  })
})

describe('a question about a street', () => {
  it.each([
    ['中心在哪条路上', '位于滨江路66号', true],
    ['中心在哪条路上', '中心负责帮扶救助的受理', false],
    ['阵地在哪条巷子', '兆佳巷新建阵地', true],
    ['中心在哪条路上', '中心在云水大道启用', true],
    ['中心在哪条路上', '中心开通线上路演', false],
  ])('%s | %s → %s', (question, stretch, answered) => {
    expect(fits(question, 'where', stretch)).toBe(answered)
  })
})

describe('a question where one may do something', () => {
  it.each([
    ['哪里能歇脚', '全市建成爱心驿站86座', true],
    ['哪里能看书', '新建职工书屋12家', true],
    ['爱心驿站在哪里', '全市建成爱心驿站86座', false],
  ])('%s | %s → %s', (question, stretch, answered) => {
    expect(fits(question, 'where', stretch)).toBe(answered)
  })
})

describe('a question for yes or no', () => {
  it('is told by what allows, denies or obliges', () => {
    const asked = { ...NONE, text: '疗休养算年假吗', asked: 'yesno' } as Question
    const bonus = (stretch: string): number => fitAsked(asked, stretch, [], NO_NAMES).bonus
    expect(bonus('疗休养期间不占年休假')).toBeGreaterThan(bonus('每年安排疗休养一次'))
  })
})

describe('a measure', () => {
  const bonus = (slots: Question['slots'], stretch: string): number =>
    fitAsked({ ...NONE, text: '要多少', asked: 'figure', slots } as Question, stretch, findQuantities(stretch), NO_NAMES).bonus

  it('of time is told by no length, house number or count', () => {
    const minutes = [['小时', '分钟']]
    expect(bonus(minutes, '整个过程只要3分钟')).toBeGreaterThan(0)
    for (const other of ['轨道长180米', '位于新河路8号', '有车位40个']) expect(bonus(minutes, other)).toBeLessThan(-0.2)
  })

  it('is told best in the unit that is asked in', () => {
    expect(bonus([['期', '次']], '办班2期')).toBeGreaterThan(bonus([['期', '次']], '沙龙6次'))
    expect(bonus([['人', '名', '个']], '收了280余人')).toBeGreaterThan(bonus([['人', '名', '个']], '开了14个'))
  })

  it('of money may go without its unit behind what is paid, and of people not', () => {
    const fitsMoney = (stretch: string): boolean =>
      fitAsked(
        { ...NONE, text: '要回多少钱', asked: 'figure', slots: [['元']] } as unknown as Question,
        stretch,
        findQuantities(stretch),
        NO_NAMES,
      ).fits
    expect(fitsMoney('讨回被拖的工资，共计32万。')).toBe(true)
    expect(fitsMoney('讨回被拖的工资，惠及32万人')).toBe(false)
    expect(fitsMoney('平台用户32万。')).toBe(false)
  })

  it('of places is told by places rather than by visits to them', () => {
    const places = [['家', '处', '处次']]
    expect(bonus(places, '有活动场所8处')).toBeGreaterThan(bonus(places, '检查活动场所130处次'))
  })
})

describe('what somebody is', () => {
  const asked = (text: string): Question => ({ ...NONE, text, asked: 'what' }) as Question
  const bonus = (question: string, stretch: string): number => fitAsked(asked(question), stretch, [], NO_NAMES).bonus

  it.each(['樊桥是干什么的', '樊桥是谁', '樊桥什么职务'])('stands beside the name: %s', (question) => {
    expect(bonus(question, '社区副书记樊桥接到了提醒')).toBeGreaterThan(bonus(question, '樊桥说'))
    expect(bonus(question, '樊桥，东港码头的一名装卸工')).toBeGreaterThan(bonus(question, '樊桥说'))
  })

  it('is asked of no body', () => {
    expect(bonus('服务中心是干什么的', '服务中心主任介绍了情况')).toBe(bonus('服务中心是干什么的', '服务中心介绍了情况'))
  })
})

describe('a name that is asked for', () => {
  it('is told in quotation marks, or of a person', () => {
    const asked = { ...NONE, text: '新的系统叫什么名称', asked: 'what' } as Question
    const bonus = (stretch: string, found = NO_NAMES): number => fitAsked(asked, stretch, [], found).bonus
    expect(bonus('完善“溪工通”系统')).toBeGreaterThan(bonus('对重点系统作安全扫描'))
    expect(bonus('驾驶员关林涛获奖章', names('关林涛'))).toBeGreaterThan(bonus('驾驶员获奖章'))
  })
})

describe('a time that says of itself that it is one', () => {
  it('fits better than a day of something else', () => {
    const bonus = (stretch: string): number =>
      fitAsked({ ...NONE, text: '会员卡什么时候办', asked: 'when' } as Question, stretch, [], NO_NAMES).bonus
    expect(bonus('办理时间为每年2月20日至3月25日')).toBeGreaterThan(bonus('每年2月20日至3月25日清点'))
  })
})

describe('a sum of money', () => {
  it.each([
    ['送货11趟', false],
    ['送货11车', false],
    ['运费 4200', true],
  ])('is told by a bare number and by nothing that is counted: %s', (stretch, told) => {
    const question = { ...NONE, text: '送货多少钱', asked: 'figure', slots: [['元']] } as unknown as Question
    expect(fitAsked(question, stretch, findQuantities(stretch), NO_NAMES).fits).toBe(told)
  })
})

describe('a question for whom a body is made of', () => {
  it.each(['联盟里都是做什么工作的人', '那支队伍都是干什么活的人', '联盟里都是些什么人'])('%s', (text) => {
    const told = (stretch: string) => fitAsked({ ...NONE, text, asked: 'what' } as Question, stretch, [], NO_NAMES).bonus
    expect(told('由女警官、女教师和女医生组成')).toBeGreaterThan(told('培育志愿服务队38支'))
  })
})
