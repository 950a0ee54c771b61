import { describe, expect, it } from 'vitest'
import { asksDue, canBeFee, dueFit, feeFit, isSumForOne } from '../../../src/answers/fit/entitlement.ts'
import type { Question } from '../../../src/answers/question.ts'

const asked = (text: string, ...terms: string[]): Question =>
  ({ text, asked: 'figure', times: [], terms: terms.map((each) => ({ text: each, alternatives: [] })) }) as unknown as Question

describe('what one person is due', () => {
  it.each(['得了重病给多少', '住院能报多少', '能领多少慰问金', '疗休养补助标准是多少', '上大学能补几千'])('is asked: %s', (text) => {
    expect(asksDue(asked(text))).toBe(true)
  })

  it.each(['去年一共发了多少钱', '慰问金发了多少', '帮扶资金补了多少人', '有多少家企业'])('is not asked: %s', (text) => {
    expect(asksDue(asked(text))).toBe(false)
  })

  it('is told by the rule rather than by what was paid in all', () => {
    const worth = (stretch: string): number => dueFit(asked('得了重病给多少', '重病'), stretch, stretch)
    expect(worth('确诊重病的，每份一次性给付1万元')).toBeGreaterThan(worth('重病互助给付437人次、312.8万元'))
  })

  it('is told by what each new one brings', () => {
    const sentence = '每新建一个书屋，市里补助3万元，改造提升的补助1万元。'
    const worth = (stretch: string): number => dueFit(asked('新建书屋补多少', '新建', '书屋'), stretch, sentence)
    expect(worth('每新建一个书屋，市里补助3万元，')).toBeGreaterThan(worth('改造提升的补助1万元。'))
  })

  it('is told by what each gets', () => {
    const worth = (stretch: string): number => dueFit(asked('评上创新工作室能奖多少', '创新工作室'), stretch, stretch)
    expect(worth('获评的创新工作室各奖励2万元')).toBeGreaterThan(worth('创新工作室共奖励24万元'))
  })

  it('is told by the part of a sentence that speaks of one, and not by its sum', () => {
    const sentence = '考出技师证书的，补贴2400元；全年兑现补贴86万元。'
    const question = asked('考出证书能补多少钱', '证书')
    expect(isSumForOne(question, sentence)).toBe(false)
    expect(dueFit(question, '补贴2400元；', sentence)).toBeGreaterThan(dueFit(question, '全年兑现补贴86万元。', sentence))
  })

  it.each(['送温暖一户发多少', '创业贷一家能贷多少', '大病一个人给多少'])('%s is told by no sum of all', (text) => {
    expect(isSumForOne(asked(text), '困难帮扶惠及1650人次，资金投入259.06万元')).toBe(true)
    expect(isSumForOne(asked(text), '每户发放3000元')).toBe(false)
  })

  it('is that of the general case, unless the special one is asked', () => {
    const worth = (question: Question, stretch: string): number => dueFit(question, stretch, '生育慰问金800元，生育双胞胎的1200元。')
    const general = asked('生育给多少', '生育')
    expect(worth(general, '生育慰问金800元')).toBeGreaterThan(worth(general, '生育双胞胎的1200元'))
    const special = asked('生育双胞胎给多少', '生育', '双胞胎')
    expect(worth(special, '生育双胞胎的1200元')).toBe(worth(special, '生育慰问金800元'))
  })

  it('is told by no sum for all, where a rate for each is asked', () => {
    const sum = '向300余名班组长发放津贴100余万元'
    expect(isSumForOne(asked('班组长的津贴每个月每人多少钱'), sum)).toBe(true)
    expect(isSumForOne(asked('班组长的津贴每个月每人多少钱'), '班组长每人每月发放津贴200元')).toBe(false)
    expect(isSumForOne(asked('班组长的津贴平均每人多少钱'), sum)).toBe(false)
    expect(isSumForOne(asked('助学一个小孩给多少钱'), '连续3年给予助学资金共计600万元')).toBe(true)
    expect(isSumForOne(asked('疗养多少钱一个人'), '疗养3万余人，累计投入3000多万元')).toBe(true)
    expect(isSumForOne(asked('羽毛球馆多少钱一次'), '羽毛球馆对会员收费15元')).toBe(false)
  })
})

describe('what one person pays', () => {
  it('is no sum of millions, unless what was paid for all is asked', () => {
    expect(canBeFee('夜校学费多少', '拨付学费120万元', 1_200_000)).toBe(false)
    expect(canBeFee('夜校学费多少', '学费300元', 300)).toBe(true)
    expect(canBeFee('夜校累计资助学费多少', '拨付学费120万元', 1_200_000)).toBe(true)
    expect(canBeFee('返还会费多少', '返还会费120万元', 1_200_000)).toBe(true)
  })
})

describe('what one pays', () => {
  const fee = (text: string): number => feeFit({ text: '互助保险我自己一年要交多少钱' } as unknown as Question, text)
  it('is told by who pays it, and not by what is given', () => {
    expect(fee('会员个人缴25元')).toBeGreaterThan(0)
    expect(fee('职工或单位负担40元')).toBeGreaterThan(0)
    expect(fee('医保报销后个人自付部分的35%，每年9000元')).toBeLessThan(0)
    expect(fee('意外身故给付3万元')).toBeLessThan(0)
    expect(feeFit({ text: '意外身故给付多少' } as unknown as Question, '意外身故给付3万元')).toBe(0)
  })
})
