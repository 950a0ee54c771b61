import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'yearbook', period: '2022', region: '槐荫区' }
const SOURCES: readonly SourceDocument[] = [
  {
    ...base,
    id: 'yearbook',
    file: 'yearbook.md',
    title: '槐荫区年鉴',
    text: [
      '# 集体协商\n\n2022年，槐荫区签订综合集体合同企业812家，签订工资专项集体合同企业790家，签订女职工专项集体合同企业655家。',
      '# 协商队伍\n\n2022年，槐荫区建立职代会的企业2310家，集体合同覆盖企业9120家，评出协商典型企业14家。',
      '# 阵地建设\n\n2022年，槐荫区提升“职工书屋”88个，建设“亲子小站”26个、“心灵驿站”9个。截至年底，全区累计建设“职工书屋”120个，“亲子小站”61个，“心灵驿站”42个。',
      '# 焊接技能大赛\n\n2022年5—9月，槐荫区总工会举办第三届焊接技能大赛，参赛企业210余家，参赛职工1832人，获各类奖项64人次。',
      '# 泉城夜校\n\n2022年9月6日，泉城职工夜校开班。夜校设班级7个，聘请教师22名。',
      '# 小站服务\n\n2022年，槐荫区工会小站分别提供的服务情况如下：\n\n- 热饭热水服务：31万人次\n- 应急雨具借用服务：2.4万人次\n- 手机充电服务：12万人次\n- 职工法律咨询服务：3800人次\n- 心理疏导预约服务：1600人次\n- 图书借阅与漂流服务：9700人次',
      '# 征文\n\n2022年，槐荫区总工会征集文章66篇，获奖13篇，其中二等奖5篇、三等奖8篇。',
    ].join('\n\n'),
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(SOURCES)
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('figures asked for as a table', () => {
  it.each(['槐荫区三类集体合同列成表', '列表：槐荫区各类集体合同企业数', '把槐荫区各类集体合同列个表'])('%s', (question) => {
    for (const figure of ['812家', '790家', '655家']) expect(head(question)).toContain(figure)
  })
})

describe('a list that a line leads in', () => {
  it('begins in the first line although it is too long for it', () => {
    expect(head('槐荫区工会小站提供的服务有哪几类')).toMatch(/热饭热水.*应急雨具.*手机充电/u)
  })
})

describe('the most and the least', () => {
  it.each<[string, RegExp]>([
    ['集体合同最少的一类是什么', /^最少：.*女职工.*655家/u],
    ['签订最多的集体合同是哪种', /^最多：.*综合.*812家/u],
    ['职工书屋、亲子小站、心灵驿站哪个最多', /^最多：.*120个/u],
    ['新建的职工书屋、亲子小站、心灵驿站哪个最少', /^最少：.*9个/u],
    ['二等奖和三等奖文章谁的多', /三等奖文章更多，多3篇/u],
  ])('%s', (question, told) => expect(head(question)).toMatch(told))
})

describe('what is only jotted down', () => {
  it('gets every figure that one passage tells of it', () => {
    for (const figure of ['210余家', '1832人', '64人次']) expect(head('焊接技能大赛 参赛企业 参赛职工 获奖人次')).toContain(figure)
  })

  it('is one figure where its words are of one thing', () => {
    expect(head('槐荫区 综合集体合同 签订企业数')).toMatch(/综合集体合同企业812家/u)
  })

  it('gets a day and a number of one thing', () => {
    expect(head('泉城职工夜校开班时间、班级数量')).toMatch(/9月6日.*班级7个/u)
  })
})
