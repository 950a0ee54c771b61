// Owns the proof that what is higher or lower, more or less than something else is told by its direction, and a bound by none.
import { beforeAll, describe, expect, it } from 'vitest'
import { directionTold } from '../../../src/answers/understanding/direction.ts'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

describe('the direction of a stretch', () => {
  it.each([
    ['工资低于全市平均', 'fell'],
    ['会员少于邻县', 'fell'],
    ['比上年少120元', 'fell'],
    ['较上年下滑3%', 'fell'],
    ['工资高于全市平均', 'rose'],
    ['比上年多60人', 'rose'],
    ['不低于80%', undefined],
    ['不少于5人', undefined],
    ['不高于30%', undefined],
    ['最多12人，至少3人', undefined],
    ['男职工增加，女职工减少', undefined],
  ])('%s: %s', (text, direction) => {
    expect(directionTold(text)).toBe(direction)
  })
})

describe('a question for the direction', () => {
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff([
      countyReport(
        '一、收支\n全县职工平均工资5200元，低于全市平均水平。建会率85%，不低于全省平均。\n\n二、维权\n工资争议案件120件，比上年下降15%。\n\n三、竞赛\n技能竞赛参赛职工1600人，同比增长8%。\n',
      ),
    ])
  })
  const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

  it.each([
    ['平均工资高于全市平均吗', /^不是：.*低于全市平均/u],
    ['平均工资是不是低于全市平均水平', /^是：.*低于全市平均/u],
    ['工资争议案件比上年多了吗', /^不是：.*下降15%/u],
    ['建会率低于全省平均吗', /^(?!是|不是).*不低于全省平均/u],
  ])('has its verdict: %s', (question, told) => {
    expect(head(question)).toMatch(told)
  })

  it.each([
    ['工资争议案件比上年是涨了还是跌了', /120件，比上年下降15%/u],
    ['工资争议案件比上年涨了还是跌了，幅度多少', /下降15%/u],
    ['参赛职工比上年多了还是少了', /1600人，同比增长8%/u],
    ['参赛职工同比增加还是减少，幅度是多少', /增长8%/u],
  ])('is told which of both it was: %s', (question, told) => {
    expect(head(question)).toMatch(told)
  })

  it('is not asked for by who counts alone', () => {
    expect(head('参赛职工有多少人')).not.toContain('8%')
  })
})
