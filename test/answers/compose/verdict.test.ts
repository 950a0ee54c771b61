// Owns the proof that a yes-or-no question gets its yes or no only where the sentence says it.
import { describe, expect, it } from 'vitest'
import { verdictOf } from '../../../src/answers/compose/verdict.ts'
import type { Question } from '../../../src/answers/question.ts'

const verdict = (text: string, stretch: string, terms: readonly string[] = []) =>
  verdictOf({ text, asked: 'yesno', terms: terms.map((each) => ({ text: each })) } as unknown as Question, stretch)

describe('the verdict before the proof', () => {
  it.each([
    ['退休了还能参加吗', '离退休人员不参加互助基金', '不可以'],
    ['整容的费用能报吗', '整形美容的费用不予报销', '不可以'],
    ['货车司机可以申请吗', '货车司机入会满3个月的，可以申请', '可以'],
    ['家属能不能一起去', '每人可携带家属1名', '可以'],
    ['困难职工挂号要钱吗', '困难职工挂号费全免', '不用'],
    ['上课收不收费', '课程全部免费', '不用'],
  ])('%s | %s → %s', (question, stretch, told) => {
    expect(verdict(question, stretch)).toBe(told)
  })

  it('is left out where the sentence leaves it open', () => {
    expect(verdict('退休了还能参加吗', '参加人员每年缴费60元')).toBeUndefined()
    expect(verdict('有没有疗休养', '疗休养不可转让')).toBeUndefined()
    expect(verdict('退休了还能领蛋糕券吗', '每年发放200元蛋糕券，不能折成现金')).toBeUndefined()
    expect(verdict('是不是不能参加', '离退休人员不参加互助基金')).toBeUndefined()
  })

  it('is left out of a long stretch, which may refuse something else', () => {
    expect(verdict('家属能去吗', `${'家属自愿报名，'.repeat(12)}逾期不予受理`)).toBeUndefined()
  })

  it('is a no to what an allowance leaves out', () => {
    const allowed = '会员可以免费洗牙一次、补牙一颗，拔牙、种牙不在其内'
    expect(verdict('免费看牙那个能拔牙吗', allowed)).toBe('不可以')
    expect(verdict('免费看牙那个能洗牙吗', allowed)).not.toBe('不可以')
  })

  it('is a no to an amount that a bound shuts out, and no yes to one within it', () => {
    expect(verdict('年薪35万能申请吗', '申请条件：年薪高于40万元')).toBe('不可以')
    expect(verdict('年薪45万能申请吗', '申请条件：年薪高于40万元')).toBeUndefined()
    expect(verdict('年薪45万能申请吗', '年薪高于40万元的，不予补助')).toBeUndefined()
  })

  it('says whether something rose or fell, as the sentence tells of either', () => {
    expect(verdict('上访的人是不是变少了', '到市里上访批次、人次略有增加', ['上访', '变少'])).toBe('不是')
    expect(verdict('案件少了吗', '案件比上年下降8%', ['案件', '少了'])).toBe('是')
    expect(verdict('案件少了吗', '来信增加，来访下降', ['案件', '少了'])).toBeUndefined()
  })
})
