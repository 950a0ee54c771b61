// Owns the proof that what a city's report lists for its counties is told of each, and what it counts, plans and sets up elsewhere of none.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const of = (id: string, title: string, region: string, period: string, text: string): SourceDocument => ({
  ...{ id, file: `${id}.md`, title, region },
  ...{ inferred: false, digest: false, kind: 'work-report', period },
  text,
})

const CITY = of(
  'city',
  '云岫市总工会工作报告',
  '云岫市',
  '2023',
  [
    '# 一、建会入会\n',
    '全年新建基层工会880家，超额完成年初700家的目标，其中麓川区310家、溪亭县270家、禾渡县300家；新发展会员5.2万人。',
    '截至年底，全市有会员86万人。\n',
    '# 二、服务职工\n',
    '新建工会驿站150座，超过计划30座，累计640座，其中麓川区260座、溪亭县200座、禾渡县180座。',
    '市总工会与市法院共建职工法律服务中心，2019年5月8日揭牌，设在望江路66号，2023年接待职工3200人次。',
    '小候鸟托班招收务工人员子女300名，不收学费，午餐费每天11元。',
    '七月连降暴雨，青禾水库水位一度升至38.6米，超过汛限水位0.5米。',
    '市总工会组织适龄妇女免费体检4100人，发放救助金17万元。\n',
    '# 三、凝聚青年\n',
    '2023年5月6日，纪念五四运动主题活动举办，通过《追光》情景剧表演、青年风采展示等环节，展现青年风貌。',
    '慰问农民工超7万人次。',
  ].join('\n'),
)
const COUNTY = of(
  'county',
  '苇渡县总工会五年工作回眸',
  '苇渡县',
  '2018-2023',
  [
    '# 一、用心服务\n',
    '五年来，建成“苇舟小站”72个。五年新建基层工会611家，其中2018年90家、2019年101家、2020年95家、2021年150家、2022年175家。\n',
    '# 二、面向未来\n',
    '到2028年会员总数达到15万人，“苇舟小站”达到130个。',
  ].join('\n'),
)

describe('a city and its counties', () => {
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff([CITY, COUNTY])
  })
  const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

  it.each([
    ['溪亭县有多少座工会驿站', '200座'],
    ['禾渡县2023年新建基层工会多少家', '300家'],
  ])('tells a county its own: %s', (question, own) => {
    expect(head(question)).toContain(own)
  })

  it('has no members of a county that it does not count', () => {
    expect(staff.ask('溪亭县2023年有多少会员').kind).toBe('none')
  })

  it('divides what was reached, and not what was aimed at', () => {
    expect(head('2023年云岫市哪个县区新建基层工会最多')).not.toContain('700家')
    expect(head('溪亭县新建的基层工会占全市多少')).not.toContain('38.6%')
  })

  it('tells each year of a list its own count', () => {
    expect(head('苇渡县2020年新建基层工会多少家')).toContain('95家')
    expect(head('苇渡县2021年和2022年新建基层工会各多少家')).toMatch(/150家.*175家/u)
    expect(head('苇渡县五年新建基层工会多少家')).toContain('611家')
  })

  it('tells what there is, and not what there will be', () => {
    expect(head('苇渡县苇舟小站一共建成几个')).toContain('72个')
    expect(head('苇渡县2028年苇舟小站要达到多少个')).toContain('130个')
  })

  it.each([
    ['云岫市职工法律服务中心设在哪儿', '望江路66号'],
    ['小候鸟托班要交多少饭钱一天', '11元'],
    ['青禾水库最高水位多少', '38.6米'],
    ['云岫市纪念五四的活动2023年是哪天办的', '5月6日'],
    ['云岫市工会慰问了多少农民工兄弟', '7万人次'],
  ])('hears what is meant: %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  it('knows no spending by what was given to others', () => {
    expect(staff.ask('云岫市总工会2023年经费支出多少万元').kind).toBe('none')
  })
})
