// Owns the proof that what is told of one of a kind answers nothing of another: 结婚 and 生育, 补牙 and 镶牙, 本科 and 大专.
import { describe, expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

describe('a benefit for another occasion', () => {
  it.each([
    ['红事慰问金多少', '会员生育的，发放慰问金800元', false],
    ['红事慰问金多少', '会员结婚的，发放慰问金600元', true],
    ['退休慰问金多少', '会员患重大疾病的，给予慰问金2000元', false],
    ['退休慰问金多少', '走访困难职工，发放慰问金210万元', false],
    ['生日给多少', '职工退休的，发放纪念品1000元', false],
    ['住院慰问多少', '会员住院的，可以申请慰问，标准为500元', true],
    ['住院慰问多少', '会员患病治疗的，慰问500元', true],
    ['大病慰问多少', '会员生育的，慰问800元', false],
    ['父亲去世慰问金多少', '会员直系亲属死亡的，发给慰问金1000元', true],
    ['父亲去世慰问金多少', '会员直系亲属离世的，发给慰问金1000元', true],
    ['结婚慰问金多少', '婚庆慰问：会员初次登记的，发给慰问金600元', true],
    ['住院慰问金多少', '会员因病入院治疗的，发给慰问金500元', true],
    ['生孩子慰问金多少', '女会员生产的，发给慰问金800元', true],
    ['生孩子慰问金多少', '安全生产先进的，发给慰问金800元', false],
    ['退休慰问金多少', '职工办理养老手续，慰问金1000元', true],
    ['结婚慰问金多少', '女会员生产的，发给慰问金800元', false],
  ])('%s: %s', (question, told, is) => {
    expect(tells(asks(question, 'figure'), told)).toBe(is)
  })
})

describe('another thing of one kind', () => {
  it.each([
    ['补牙能优惠吗', '持会员卡镶牙，每颗优惠300元', false],
    ['补牙能优惠吗', '持会员卡补牙，每颗优惠50元', true],
    ['补牙能优惠吗', '持会员卡到口腔医院就诊，享受八折', true],
    ['近视手术有优惠吗', '会员免费验光，配镜享受八折优惠', false],
    ['近视手术有优惠吗', '会员做激光矫正优惠2000元', true],
    ['感冒了有慰问吗', '患重大疾病的，给予慰问金2000元', false],
    ['读本科补多少', '攻读大专的，补助1500元', false],
    ['读本科补多少', '取得大专以上学历的，补助1500元', true],
    ['乒乓球馆免费吗', '羽毛球馆每周三上午对会员免费开放', false],
    ['那乒乓球呢（羽毛球馆免费吗）', '羽毛球馆每周三上午对会员免费开放', false],
    ['健身房免费吗', '健身中心每天对会员免费开放', true],
  ])('%s: %s', (question, told, is) => {
    expect(tells(asks(question, /多少/u.test(question) ? 'figure' : 'yesno'), told)).toBe(is)
  })

  it('is told by a near synonym that the knowledge has of it, but by none that is another of the kind', () => {
    const question = (other: string) =>
      asks('会员嫁娶慰问金多少', 'figure', [term('嫁娶', { alternatives: [{ text: other, weight: 0.8 }] })])
    expect(tells(question('迎亲'), '会员迎亲的，慰问金600元', ['嫁娶'])).toBe(true)
    expect(tells(question('生育'), '会员生育的，慰问金600元', ['嫁娶'])).toBe(false)
  })

  it('is any of those that the question names', () => {
    expect(tells(asks('羽毛球和乒乓球馆免费吗', 'yesno'), '羽毛球馆对会员免费开放')).toBe(true)
  })
})
