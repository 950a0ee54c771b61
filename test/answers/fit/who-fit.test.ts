// Owns the proof that the head of one body is no head of another.
import { describe, expect, it } from 'vitest'
import { fitWho, headsOther } from '../../../src/answers/fit/who-fit.ts'

const asked = (text: string, ...places: readonly string[]) => ({ text, places })

it('tells the union of a part from that of the whole', () => {
  expect(headsOther(asked('柳浦工会主席是哪位', '柳浦县'), '开发区总工会主席康某说，', ['工会'])).toBe(true)
  expect(headsOther(asked('柳浦工会主席是哪位', '柳浦县'), '柳浦县总工会主席蔺某说，', ['工会'])).toBe(false)
  expect(headsOther(asked('柳浦工会主席是哪位', '柳浦县'), '县总工会主席蔺某说，', ['工会'])).toBe(false)
  expect(headsOther(asked('柳浦经开区总工会主席是谁', '柳浦县'), '经济技术开发区总工会主席康某说，', ['总工会'])).toBe(false)
})

it('tells a firm from a union', () => {
  expect(headsOther(asked('总工会主席是谁'), '望江集团董事会主席李某', ['总工会'])).toBe(true)
})

it('takes the union of a district for what is meant where no place is named', () => {
  expect(headsOther(asked('总工会主席是谁'), '桥西区总工会主席王某走访企业', ['总工会'])).toBe(false)
  expect(headsOther(asked('桥西工会主席是谁', '桥西区'), '会上桥西区总工会主席王某说，', ['工会'])).toBe(false)
})

describe('on a roll of offices', () => {
  const fits = (question: string, line: string): boolean => fitWho(question, line, () => []).fits
  it.each([
    ['团县委书记是谁', '书记 沐晴（女）'],
    ['妇联主席是哪位', '主席 滕秋月'],
    ['总工会主席是谁', '主席 邵远舟（县人大副主任，兼）'],
    ['常务副主席是谁', '党组书记、常务副主席 郁海宁'],
  ])('%s is told by %s', (question, line) => {
    expect(fits(question, line)).toBe(true)
  })

  it('the one below is not who is asked for', () => {
    expect(fits('团县委书记是谁', '副书记 沐晴（挂职）')).toBe(false)
    expect(fits('经审委主任是谁', '经审委主任 另行通知')).toBe(false)
    expect(fits('党支部书记是谁', '党支部书记高举党旗，带头示范')).toBe(false)
  })
})

describe('工会主席 without the name of the union', () => {
  const union = '水产市场联合工会'
  const heads = (said: string, text: string): boolean => !headsOther(asked(`${union}主席是谁`), text, [union], said + text)
  it('heads the one that was named beside it', () =>
    expect(heads(`今年成立的${union}，覆盖商户132户。`, '工会主席由柏立群担任')).toBe(true))
  it('heads none that is not named there', () => expect(heads('永丰公司活动室建成。', '工会主席陈亮介绍，')).toBe(false))
  it('came to congratulate', () => expect(heads('', `${union}成立，工会主席马建军到会祝贺并揭牌`)).toBe(false))
})

it('主席任命副主席3人 names nobody', () => expect(fitWho('总工会主席是谁', '主席任命副主席3人', () => []).fits).toBe(false))
