// Owns the proof that how many more there are than the time before is told behind the count, as the document says it.
import { beforeAll, describe, expect, it } from 'vitest'
import { figuresOf } from '../../../src/documents/figures/figures-of.ts'
import { createRegionFinder } from '../../../src/library/region-finder.ts'
import { readText } from '../../documents/fixture.ts'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

const figuresIn = (text: string) => figuresOf(readText(`# 活动\n\n${text}`, { period: '2022' }), createRegionFinder([]))

describe('a change against the one before', () => {
  it.each([
    ['第八期有12900名职工报名，参加人数较第七期增加3900人，结业率96%。', '12900名', '3900人'],
    ['开展第十二期医疗互助，参保职工48600人，参保人数较第十一期增加2700人。', '48600人', '2700人'],
    ['第三届比武吸引选手860人，参赛人次比第二届减少40人。', '860人', '40人'],
  ])('is about the count before it: %s', (text, level, change) => {
    const figures = figuresIn(text)
    const of = (raw: string) => figures.find((each) => each.raw === raw)
    expect(of(change)?.about).toBe(of(level)?.id)
  })
})

describe('in a talk', () => {
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff([
      countyReport(`一、夜校
2022年，开办“云上课堂”第八期，12900名职工报名参加，参加人数较第七期增加3900人，结业率96%。

二、互助保障
开展第十二期职工医疗互助活动，参保职工48600人，参保人数较第十一期增加2700人，给付613万元。
`),
    ])
  })

  it.each([
    [['云上课堂第八期多少职工报名', '比上一期多了多少'], '较第七期增加3900人'],
    [['云上课堂第八期多少职工报名', '比上期增加了多少人'], '较第七期增加3900人'],
    [['第十二期医疗互助参保职工多少人', '比上一期多了多少'], '较第十一期增加2700人'],
  ])('it is told: %s', (questions, told) => {
    expect(staff.ask(...questions).text.split('\n')[0]).toContain(told)
  })
})
