import { describe, expect, it } from 'vitest'
import { datesIn, measureOf, timesIn } from '../../../src/answers/understanding/question-scope.ts'

describe('the time of a question', () => {
  it.each([
    ['2020年新建了多少家', [[2020, 2020]]],
    ['2013—2018年办了几场', [[2013, 2018]]],
    ['2020创业大赛谁赢了', [[2020, 2020]]],
    ['19年底有几家', [[2019, 2019]]],
    ['发了2020元吗', []],
    ['10年前', []],
  ])('%s', (text, years) => {
    expect(timesIn(text).map((time) => [time.from, time.to])).toEqual(years)
  })

  it('keeps dates that must stand in the passage', () => {
    expect(datesIn('1月7号和10月21日都有谁')).toEqual(['1月7日', '10月21日'])
  })
})

describe('stock and addition', () => {
  it.each([
    ['累计建了多少家', 'stock'],
    ['园区有多少家妈妈驿站', 'stock'],
    ['昆山 工会会员数', 'stock'],
    ['总共多少家了', 'stock'],
    ['一共多少基层工会', 'stock'],
    ['一共多少场', undefined],
    ['一共多少钱', undefined],
    ['今年新建了几家', 'addition'],
    ['有多少职工刚加入工会', 'addition'],
    ['女儿刚满月，县里有多少家托育点', undefined],
    ['领救助金的困难职工数', undefined],
    ['举办了多少场', undefined],
  ])('%s → %s', (text, measure) => {
    expect(measureOf(text)).toBe(measure)
  })
})
