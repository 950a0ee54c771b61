// Owns the proof that sums, changes and comparisons keep what their figures leave open, and say which is cumulative and which of one year.
import { beforeAll, describe, expect, test } from 'vitest'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'report' } as const
const report = (id: string, region: string, period: string, text: string) => ({
  ...base,
  ...{ id, file: `${id}.md`, region, period, publisher: `${region}总工会`, title: `${region}总工会工作报告`, text },
})

const COUNTY = `# 桐溪县总工会2021年工作总结和2022年工作计划

## 一、2021年工作总结

全年新建基层工会58家。向小微企业返还经费约1200万元，发放创业贷款3000多万元。
职工互助金缴纳时限由12天缩短至5天。工匠联盟成员原为20人，2021年增至50人。
全县组织疗休养2600多名职工。疗休养照顾的对象有三类：环卫工人、医护人员、快递员。累计建成“清风驿站”44家。

## 二、2022年工作计划

2022年，全县计划安排职工疗休养2000名左右，计划发放创业贷款4000万元。
`
const DISTRICT = `# 澄江区工会五年工作

## 服务

五年来，走访慰问困难职工家庭4300户，发放帮扶款物820万元。累计建立基层工会1900家。五年来，“清风驿站”建了30家。
`
const NEIGHBOUR = `# 石臼区总工会2021年工作总结

走访慰问困难职工家庭610户，发放帮扶款物96万元。
`
let staff: Staff
const told = (...questions: string[]): string => staff.ask(...(questions as [string])).text
const head = (...questions: string[]): string => told(...questions).split('\n')[0] ?? ''
beforeAll(async () => {
  staff = await createStaff([
    report('county', '桐溪县', '2021', COUNTY),
    report('district', '澄江区', '2017-2021', DISTRICT),
    report('neighbour', '石臼区', '2021', NEIGHBOUR),
  ])
})

describe('what figures leave open', () => {
  test('stays in their sum: of 约 and 多 there is at least about so much', () => {
    expect(head('返还经费和创业贷款一共多少')).toContain('约4200万元以上')
    expect(head('返还经费和创业贷款一共')).toContain('约4200万元以上')
  })

  test('stays in their difference', () => {
    expect(told('桐溪2022年疗休养计划与2021年实际相差多少')).toContain('约多600名以上')
  })
})

describe('what was done beside what is planned', () => {
  test('is of one thing, and no count of another', () => {
    expect(head('桐溪县2022年疗休养计划和2021年实际各多少')).toMatch(/2022年计划2000名左右，2021年2600多名/u)
    expect(head('桐溪县2022年疗休养计划和2021年实际相比多少')).toMatch(/2021年更多/u)
  })

  test('may be told with a deed of its own', () => {
    expect(head('2022年创业贷计划和2021年实际发放各多少')).toMatch(/2022年计划4000万元，2021年3000多万元/u)
  })
})

describe('a change whose both levels are told', () => {
  test('is computed, of days and of members', () => {
    expect(head('桐溪县互助金缴纳时限缩短了几天')).toMatch(/12天.*5天：减少7天/u)
    expect(head('工匠联盟成员增加了多少人')).toMatch(/20人.*50人：增加30人/u)
  })
})

describe('figures of several places', () => {
  test('say which is cumulative, which of one year, and which of several', () => {
    expect(told('桐溪县和澄江区基层工会哪个多')).toContain('（桐溪县是当年的数，澄江区是累计的数）')
    expect(told('石臼区和澄江区帮扶款物各多少')).toContain('（石臼区是当年的数，澄江区是几年合计的数）')
  })

  test('are asked for by what was done more', () => {
    expect(head('澄江区比石臼区多发多少帮扶款物')).toMatch(/澄江区820万元，石臼区96万元/u)
  })

  test('are compared of the thing that the talk is about', () => {
    const questions = ['桐溪县清风驿站有多少家', '澄江区比桐溪县多几家'] as const
    expect(head(...questions)).toMatch(/桐溪县44家/u)
    expect(told(...questions)).not.toContain('1900')
  })
})

test('how many were added is not told as how many there are', () => {
  expect(head('桐溪县有多少基层工会')).toContain('58家（这是新增的数，不是总数）')
  expect(head('桐溪县新建了多少基层工会')).not.toContain('总数')
})
