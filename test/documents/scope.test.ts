// Owns the proof of what a passage speaks of: when, where, who, plan or result, rule or report.
import { describe, expect, test } from 'vitest'
import { yearsOfPeriod } from '../../src/documents/period.ts'
import { scopeOf } from '../../src/documents/scope.ts'

const places = ['望山区', '青溪县', '云岭镇']
const findRegion = (text: string): string | undefined => places.find((place) => text.includes(place.slice(0, 2)))
const report = { kind: 'work-report', title: '工作报告', published: '2023-01-10', period: '2022', region: '临湖市' }
const scope = (section: readonly string[], document: Parameters<typeof scopeOf>[0] = report, text = '', lead = text) =>
  scopeOf(document, section, text, lead, findRegion)

describe('time', () => {
  test.each([
    [['一、2022年工作回顾'], { period: '2022', plan: false }],
    [['二、2023年主要任务安排'], { period: '2023', plan: true }],
    [['二、下一步工作打算', '（一）建会'], { period: '2023', plan: true }],
    [['三、主要任务完成情况'], { period: '2022', plan: false }],
    [['【劳动竞赛】'], { period: '2022', plan: false }],
  ])('of %j is %j', (section, expected) => {
    expect(scope(section)).toMatchObject(expected)
  })

  test('of a numbered part that names a year to come is that year, and a plan', () => {
    expect(scope(['四、2024年为职工办好八件实事'])).toMatchObject({ period: '2024', plan: true })
    expect(scope(['四、2022年为职工办好八件实事'])).toMatchObject({ period: '2022', plan: false })
  })

  test('of a plan without a year and a date is the year after the report', () => {
    const { published: _published, ...undated } = report
    expect(scope(['今后打算'], undated)).toMatchObject({ period: '2023', plan: true })
  })

  test('of a document that is itself a plan is its own', () => {
    expect(scope(['一、建会'], { title: '2024年工作要点', kind: 'notice', period: '2024' })).toMatchObject({ period: '2024', plan: true })
  })

  test('of a document without a period is the year of its date', () => {
    expect(scope(['一、对象'], { kind: 'notice', published: '2024-03-28' })).toMatchObject({ period: '2024' })
  })
})

describe('place', () => {
  test('is the one that the innermost heading names, else the document’s', () => {
    expect(scope(['望山区总工会', '青溪结对帮扶']).region).toBe('青溪县')
    expect(scope(['望山区总工会', '帮扶']).region).toBe('望山区')
    expect(scope(['帮扶']).region).toBe('临湖市')
  })

  test('of a short item on a newspaper page is in its first words, where the headline names none', () => {
    const page = { kind: 'newspaper-page', region: '临湖市' }
    expect(scope(['技能赛开赛'], page, '比赛设一等奖3名。', '本报讯（甘霖）9月3日，望山区首届').region).toBe('望山区')
    expect(scope(['工会的一天'], page, '在望山的驿站', '在望山的驿站').region).toBe('临湖市')
  })
})

test('the body is the nearest heading that names one', () => {
  expect(scope(['临湖市总工会', '概况']).organisation).toBe('临湖市总工会')
  expect(scope(['概况']).organisation).toBeUndefined()
})

test('a rule is told from a report of rules', () => {
  const text = '对困难职工给予每户3000元补助。'
  expect(scope(['补助标准'], { kind: 'policy' }, text).rule).toBe(true)
  expect(scope(['补助标准'], {}, text).rule).toBe(true)
  expect(scope(['帮扶'], report, text).rule).toBe(false)
})

test.each([
  ['2013-2018', [2013, 2018]],
  ['2020', [2020, 2020]],
  ['2022-10', [2022, 2022]],
  [undefined, undefined],
  ['不明', undefined],
])('%s covers %j', (period, years) => {
  expect(yearsOfPeriod(period)).toEqual(years)
})
