// Owns the proof that the particulars of knowledge/attributes.yaml are heard in the words that people use.
import { beforeAll, describe, expect, it } from 'vitest'
import { createAttributeReader } from '../../../src/answers/understanding/asked-attributes.ts'
import { loadKnowledge } from '../../../src/library/load-knowledge.ts'

let read: ReturnType<typeof createAttributeReader>

beforeAll(async () => {
  read = createAttributeReader((await loadKnowledge('knowledge')).knowledge.attributes)
})

const needs = (question: string): string[] => read(question).map(({ name, need }) => `${name} ${need}`)

describe('a particular', () => {
  it.each([
    ['夜校在哪里报名', '报名方式 required'],
    ['热线是哪个号码', '电话 required'],
    ['律师怎么联系', '电话 required'],
    ['贷款要准备哪些资料', '材料 required'],
    ['入会要填哪些东西', '材料 required'],
    ['健步走去哪报名', '报名方式 required'],
    ['小程序怎么注册', '注册登录 required'],
    ['登录密码忘了', '注册登录 required'],
    ['理疗室找谁预约', '预约方式 required'],
    ['雨具去哪领', '领取方式 required'],
    ['年票在哪买', '购买方式 required'],
    ['会员看牙打几折', '折扣 required'],
    ['观影券怎么用', '使用方式 required'],
    ['扫地机器人如何使用', '使用方式 required'],
    ['我报的夜校批下来没有', '我的进度 never'],
    ['帮我看看我孩子的助学金批下来没有', '我的进度 never'],
    ['我家女儿的补助到账了没有', '我的进度 never'],
    ['我交的助学材料通过了吗', '我的进度 never'],
    ['我的学费补贴怎么还没发', '我的进度 never'],
    ['托管班摇号摇中了没', '我的进度 never'],
    ['我报的夜大录取了没有', '我的进度 never'],
    ['帮我查一下夜校录取没有', '我的进度 never'],
  ])('is heard in %s: %s', (question, need) => {
    expect(needs(question)).toContain(need)
  })

  it.each([
    ['展板上的照片说的是几号', '样子'],
    ['合影照片是谁拍的', '样子'],
    ['会费怎么用', '使用方式'],
    ['工作人员怎么用的', '使用方式'],
    ['用工单位怎么用人', '使用方式'],
    ['土地使用权怎么办理', '使用方式'],
    ['书屋什么时候入围示范名单', '名单'],
    ['慰问品每个人发一样多吗', '人均'],
    ['入会率涨了几个点', '利率'],
    ['新的预约平台叫什么', '网址'],
    ['怎么联系引导社会组织的会在哪开', '电话'],
    ['清凉用品用了多少志愿者发', '数额'],
  ])('is none where the word only names a thing, or how much it changed: %s', (question, name) => {
    expect(read(question).map((each) => each.name)).not.toContain(name)
  })

  it.each([
    ['有没有照片', '样子 required'],
    ['示范书屋有名单吗', '名单 required'],
    ['每个人发多少', '人均 required'],
    ['贷款利息几个点', '利率 required'],
    ['套餐能便宜几块', '折扣 required'],
  ])('is asked for itself in %s: %s', (question, need) => {
    expect(needs(question)).toContain(need)
  })

  it.each([
    '首届劳模多少人评上了',
    '帮我查一下摇中多少人',
    '我交的会费能退吗',
    '我的申请没通过怎么办',
    '我的会员卡可以补办吗',
    '摇号没摇中怎么办',
    '参加夜校摇号要什么材料',
  ])('of one’s own case is not asked where a rule is: %s', (question) => {
    expect(needs(question)).not.toContain('我的进度 never')
  })
})

describe('what states the papers to bring', () => {
  const stated = (text: string): boolean =>
    read('开户要带什么').some(({ name, evidence }) => name === '材料' && evidence.some((form) => form.test(text)))
  it.each([
    ['开户带身份证', true],
    ['凭单位证明开户', true],
    ['提交材料开户', true],
    ['接收出生证明档案80件', false],
    ['实践证明了这一点', false],
    ['建筑材料涨价', false],
  ])('%s → %s', (text, told) => {
    expect(stated(text)).toBe(told)
  })
})
