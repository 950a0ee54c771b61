// Owns the proof that a talk is left where somebody leaves it, and that a short follow-up is told of nothing that the talk is not about.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const YEARBOOK: SourceDocument = {
  id: 'lupu',
  file: 'lupu.txt',
  title: '芦浦区年鉴（2022）·群众团体',
  kind: 'yearbook',
  period: '2021',
  region: '芦浦区',
  inferred: false,
  digest: false,
  text: [
    '芦浦区总工会',
    '【职工疗休养】 2021年，区总工会组织1.2万名一线职工参加疗休养，举办疗休养班48期。',
    '【人才窗口】 2021年6月，外国人才工作许可窗口启用，为申请工作许可的人才及其家属提供服务。',
    '【春风行动】 2021年，举办招聘会16场，企业收到简历9400份。',
    '【复工调研】 2021年，区总工会开展复工调研，走访企业310家，发放问卷1200份。',
    '【助学行动】 2021年，与铜岭市总工会联合开展“芦铜携手”助学项目，给予助学资金90万元。',
    '【金秋助学】 2021年，全区金秋助学帮助402名学生圆了上学梦。',
    '【机构改革】 2021年，各街道统一设置党政办公室、社会治理局、综合执法局、便民服务中心4个职能机构。7个街道完成验收。',
    '【工会讲堂】 2021年，举办工会讲堂30场，5400人次听课。',
    '【联系方式】 区总工会开通职工热线，全年热线来电8600个。',
  ].join('\n'),
}

const OTHER_TOWN: SourceDocument = {
  ...YEARBOOK,
  id: 'tingyuan',
  file: 'tingyuan.txt',
  title: '汀源县年鉴（2022）·群众团体',
  region: '汀源县',
  text: '汀源县总工会\n【暑期托管】 2021年，县总工会办托管班5个，托管职工子女318名。',
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([YEARBOOK, OTHER_TOWN])
})
const last = (...questions: readonly string[]) => staff.ask(...questions)
const head = (...questions: readonly string[]): string => last(...questions).text.split('\n')[0] ?? ''

describe('a short follow-up', () => {
  it.each([
    ['芦浦区组织多少一线职工参加疗休养', '可以带家属吗'],
    ['复工调研走访了多少家企业', '收回来多少份'],
    ['“芦铜携手”助学项目跟谁一起办的', '帮了多少学生'],
    ['芦浦区组织多少一线职工参加疗休养', '其中女的呢'],
  ])('behind %s is told of no other matter: %s', (asked, on) => {
    expect(last(asked, on).kind).toBe('none')
  })

  it('asks for money, and gets no average of people', () => {
    expect(head('工会讲堂办了多少场', '多少人次听课', '平均每场多少人次')).toMatch(/180/u)
    expect(last('工会讲堂办了多少场', '多少人次听课', '平均每场多少人次', '花了多少钱').kind).toBe('none')
  })

  it('stays in its town, whatever year it names', () => {
    expect(last('芦浦区招聘会办了几场', '那2021年托管班总共收了多少个职工子女').kind).toBe('none')
    expect(head('芦浦区招聘会办了几场', '那汀源县2021年托管班收了多少个职工子女')).toMatch(/318名/u)
  })

  it('may name a matter of its own', () => {
    expect(head('复工调研走访了多少家企业', '招聘会办了几场')).toMatch(/16场/u)
  })
})

describe('换个话题', () => {
  it('leaves the talk, then and later', () => {
    const turns = ['芦浦区组织多少一线职工参加疗休养', '换个话题，工会讲堂办了多少场'] as const
    expect(head(...turns)).toMatch(/30场/u)
    expect(head(...turns, '多少人次听课')).toMatch(/5400人次/u)
  })
})

it('counts a list by what the list says, and not by the numbers around it', () => {
  expect(head('芦浦区各街道统一设置了哪些职能机构', '一共几个')).toMatch(/4个/u)
})

it('tells no number of calls for the number of a telephone', () => {
  expect(head('芦浦区职工热线电话多少')).not.toMatch(/8600/u)
})
