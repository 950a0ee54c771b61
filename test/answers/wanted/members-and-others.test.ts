// Owns the proof that a price for members is none for others, and that what a rule sets up counts nobody who is there.
import { describe, expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

describe('a price', () => {
  it.each([
    ['非会员月卡多少钱', '健身房会员月卡60元', false],
    ['没入会的月卡多少钱', '健身房会员月卡60元', false],
    ['会员月卡多少钱', '非会员月卡90元', false],
    ['非会员月卡多少钱', '健身房会员月卡60元，非会员90元', true],
    ['会员月卡多少钱', '健身房会员月卡60元，非会员90元', true],
    ['会员办年卡多少钱', '健身房年卡680元（非会员1380元）', true],
    ['非会员办年卡多少钱', '健身房年卡680元（非会员1380元）', true],
    ['会员月卡多少钱', '健身房月卡60元', true],
  ])('%s | %s → %s', (question, told, answered) => {
    expect(tells(asks(question, 'figure', [term('月卡')]), told, ['月卡'])).toBe(answered)
  })
})

describe('how many there are', () => {
  it.each([
    ['驿站设联络员1名', false],
    ['驿站配备联络员2名', false],
    ['现有联络员12名', true],
  ])('is told by no number that a rule sets: %s', (rule, told) => {
    expect(tells(asks('现在有多少名联络员', 'figure', [term('联络员')]), rule, ['联络员'], undefined, true)).toBe(told)
  })

  it('is asked of a mended word, and of none that stands before it', () => {
    const question = { ...asks('建会企业多少会员', 'figure', [term('建会企业'), term('会员')]), mended: [{ from: '会圆', to: '会员' }] }
    expect(tells(question, '覆盖会员41200人', ['会员'])).toBe(true)
    expect(tells({ ...question, mended: [] }, '覆盖企业310家', ['建会企业'])).toBe(false)
  })
})

describe('whether something is to be paid', () => {
  it.each([
    ['夜校要交学费不', '夜校每人收取材料费50元', true],
    ['夜校要掏钱不', '夜校免收学费', true],
    ['夜校要买票不', '夜校对会员免费', true],
    ['夜校要买票不', '夜校每周二开课', false],
  ])('%s | %s → %s', (question, told, answered) => {
    const [paid = ''] = /交学费|掏钱|买票/u.exec(question) ?? []
    expect(tells(asks(question, 'yesno', [term('夜校'), term(paid)]), told, ['夜校'])).toBe(answered)
  })
})
