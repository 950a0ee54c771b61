// Owns the proof that a part is told as the part it is: what was added, one town's, those with whom something was done; and that others tell it too.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './bulletin.ts'

const base = { inferred: false, digest: false, kind: 'report', period: '2022' } as const
const report = (id: string, region: string, text: string) => ({
  ...base,
  ...{ id, file: `${id}.md`, region, publisher: `${region}总工会`, title: `${region}总工会2022年工作总结`, text },
})
const COUNTY = `# 云岭县总工会2022年工作总结

## 服务阵地

全年新增共享书吧12家。青石镇有爱心小站30家。抽查企业食堂45家。向150家企业派发防暑药箱。培训劳动关系协调员96名。资助困难学生70名。

## 集体合同

全县签订各类合同的企业数：

- 综合合同：88家单位
- 女职工合同：61家单位

## 先进

2022年云岭县涌现的先进有：

- 各级劳模：41名
- 云岭工匠：9名
`
const CITY = `# 甘棠市总工会2022年工作总结

## 劳模

评选首届甘棠市劳模120名。新命名创客工坊6家。为7名青石市先锋号代表办理体检。
`
let staff: Staff
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''
beforeAll(async () => {
  staff = await createStaff([report('county', '云岭县', COUNTY), report('city', '甘棠市', CITY)])
})

describe('a part', () => {
  it.each([
    ['云岭县有多少共享书吧', '12家（这是新增的数，不是总数）'],
    ['云岭县有多少爱心小站', '30家（只是青石镇的数）'],
    ['云岭县有多少企业食堂', '45家（未必是总数）'],
    ['云岭县有多少劳动关系协调员', '96名（未必是总数）'],
  ])('%s says so', (question, told) => {
    expect(head(question)).toContain(told)
  })

  it.each(['青石镇有多少爱心小站', '云岭县资助了多少困难学生', '云岭县新增了多少共享书吧'])('is all that %s asks for', (question) => {
    expect(head(question)).toMatch(/\d[家名]$/u)
  })

  it('is no thing whose name only begins with what is asked for', () => {
    expect(head('云岭县有多少企业')).not.toContain('食堂')
  })

  it('is told with the name that a list gives it', () => {
    expect(head('云岭县女职工合同多少家单位')).toBe('女职工合同：61家单位')
  })
})

describe('what several places tell', () => {
  it('stands side by side although a list leads it in with more words', () => {
    expect(head('劳模有多少')).toMatch(/甘棠120名，云岭41名/u)
  })
})

it('says that another place tells it too, where that is not counted alike', async () => {
  const other = await createStaff([
    report('county', '云岭县', '# 劳模\n\n全县已建成劳模创新工作室43家。'),
    report('city', '甘棠市', '# 劳模\n\n全市有省级示范劳模创新工作室3家。'),
  ])
  expect(other.ask('劳模创新工作室有多少家').text).toMatch(/43家[\s\S]*还有甘棠的资料也写了/u)
  expect(other.ask('云岭县劳模创新工作室有多少家').text).not.toContain('还有')
})

it('hears 新增 where things are named', () => {
  expect(head('甘棠市新增创客工坊多少家')).toContain('6家')
})
