// Owns the proof that a side is what its place tells when it is asked alone: no number of another matter is held against it.
import { beforeAll, describe, expect, test } from 'vitest'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'report', period: '2022', published: '2023-01-18' } as const
const report = (id: string, region: string, text: string) => ({
  ...base,
  ...{ id, file: `${id}.md`, region, publisher: `${region}总工会`, title: `${region}总工会2022年工作报告`, text },
})

const CITY = `# 甘棠市总工会2022年工作报告

## 组织

全市会员61.3万人。全市已建“八大员”行业工会8家，会员3663人。招用职工百人以上企业的组建率达到95%。

## 帮扶

市总本级全年困难帮扶1650人次，投入资金259万元。年内验收爱心驿站22家，截至目前，全市累计建成322家。
`
const COUNTY = `# 松阳县总工会2022年工作报告

## 组织

全县会员6.4万人。全县推荐职工80名参加夜校，另有60名职工获得奖学金。

## 统战

统战团体募集资金43万元，3万元用于帮扶宗教教职人员中的困难人士。

## 驿站

新建爱心驿站12家，累计建成64家。
`
let staff: Staff
const told = (question: string): string => staff.ask(question).text
beforeAll(async () => {
  staff = await createStaff([report('city', '甘棠市', CITY), report('county', '松阳县', COUNTY)])
})

describe('a side of two places', () => {
  test('is its own whole, and not a part that is told in the same words', () => {
    expect(told('甘棠市和松阳县会员哪个多')).toMatch(/甘棠市61\.3万人，松阳县6\.4万人/u)
    expect(told('甘棠市和松阳县的爱心驿站各多少')).toMatch(/甘棠市322家，松阳县64家/u)
  })

  test('is untold where only something else is told there', () => {
    const reply = told('甘棠市和松阳县困难帮扶资金分别多少')
    expect(reply).toContain('259万元')
    expect(reply).not.toContain('3万元')
    expect(reply.split('\n')[0]).not.toContain('1650')
  })

  test('counts nobody with whom something was done, and no size of a firm', () => {
    expect(staff.ask('甘棠市和松阳县哪个职工多').kind).toBe('none')
    expect(staff.ask('松阳县有多少职工').kind).toBe('none')
  })
})

test('a word between two words of the language has lost nothing: 困难帮扶资金 is no 扶贫资金', async () => {
  const other = `${COUNTY}\n县总工会投入扶贫资金70万元。`
  const both = await createStaff([report('city', '甘棠市', CITY), report('county', '松阳县', other)])
  expect(both.ask('甘棠市和松阳县困难帮扶资金分别多少').text).not.toContain('扶贫')
})

describe('a side of two places that counts its things in more ways than one', () => {
  const CHRONICLE = `# 松阳县总工会2022年工作情况

全县有基层工会组织2186个，工会会员11.8万人。县总工会审计基层工会214家。新建爱心驿站12个，累计建成47个，其中全天开放的9个。
`
  const REPORT = `# 石臼市总工会2022年工作情况

新建工会组织627家。全市基层工会9412家。建成爱心驿站205个，其中当年新建66个。开办工会主席培训班2期，培训基层工会主席260人。
`
  let both: Staff
  const head = (question: string): string => both.ask(question).text.split('\n')[0] ?? ''
  beforeAll(async () => {
    both = await createStaff([report('chronicle', '松阳县', CHRONICLE), report('report', '石臼市', REPORT)])
  })

  test('is all there are of the thing itself', () => {
    expect(head('松阳县和石臼市哪个驿站多')).toMatch(/松阳县47个，石臼市205个；石臼市更多/u)
    expect(head('石臼市比松阳县多几个驿站')).toContain('158个')
    expect(head('松阳县和石臼市基层工会哪个多')).toMatch(/松阳县2186个，石臼市9412家/u)
    expect(head('松阳县有多少基层工会')).toContain('2186个')
    expect(head('石臼市有多少工会组织')).toContain('9412家')
  })

  test('is the part that is asked for', () => {
    expect(head('松阳县和石臼市全天开放的驿站各多少')).toContain('松阳县9个')
    expect(head('松阳县和石臼市新建驿站各多少')).toMatch(/松阳县12个，石臼市66个/u)
  })

  test('is said to be no more than some of them where it may be', async () => {
    const some = await createStaff([
      report('one', '松阳县', '# 驿站\n\n县总工会推荐示范爱心驿站11家。'),
      report('other', '石臼市', '# 驿站\n\n全市累计建成爱心驿站184家。'),
    ])
    expect(some.ask('松阳县和石臼市爱心驿站各多少').text).toContain('松阳县的数未必是总数')
    expect(some.ask('松阳县和石臼市爱心驿站各多少').text).not.toContain('石臼市的数')
  })
})
