// Owns the proof that a page of news and a report answer what people ask of persons, days of the week, ways and several things at once.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const PAGE = `云汐晚报

# 夜校开门
云汐市职工夜校春季班3月5日起开放报名，凡本市工会会员均可报名，每人限报一门。去年的插花课因场地维修，这一季暂停。
报名时间：3月5日至3月9日
报名方式：“云汐工会”小程序
现场咨询地点：云汐市桂影路8号

# 瓦工要回工钱
瓦工老姚收到了拖欠半年的工钱。今年4月，老姚等32名工友走进市职工维权中心。中心派出公益律师，两次到工地取证。最终发包方一次付清工资86.4万元。老姚说，可以回家了。维权中心每周一至周六接待来访，午间不休息。

# 车长
12路司机厍长河开了21年公交，安全行驶76万公里，没出过一次事故。

# 绝活
来自云汐纺机厂的钳工祝九两研发的“双缝校准法”获国家专利。

# 志愿
“蘅芜”巾帼志愿服务总队成立，下设9支分队，社区护士麴小寒任总队长。
`
let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false, region: '云汐市', period: '2024', published: '2024-03-01', kind: 'newspaper-page' }
  staff = await createStaff([{ ...base, id: 'page', file: 'page.txt', title: '云汐晚报', text: PAGE }])
})
const firstLine = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('persons', () => {
  it.each([
    ['双缝校准法是哪个师傅搞出来的，哪个厂的', /云汐纺机厂.*祝九两/u],
    ['蘅芜志愿队谁带头的', /麴小寒/u],
    ['瓦工老姚那帮人最后拿回来多少工钱', /86\.4万元/u],
    ['开12路的厍师父跑公交多少年了，安全开了多少公理', /21年.*76万公里/u],
  ])('%s', (question, told) => {
    expect(firstLine(question)).toMatch(told)
  })
})

describe('ways and days', () => {
  it('the label that is asked for, rather than that one may', () => {
    expect(firstLine('云汐职工夜校怎么报名')).toContain('“云汐工会”小程序')
  })

  it('whether anybody is there on a day', () => {
    expect(firstLine('云汐维权中心礼拜天开不开门')).toContain('周一至周六')
  })

  it('why something is not held any more', () => {
    expect(firstLine('夜校的插花课这季咋不开了')).toContain('场地维修')
  })
})

describe('several at once', () => {
  it('is refused where one alone may be chosen', () => {
    expect(firstLine('云汐夜校能同时报两门课吗')).toMatch(/^不可以.*限报一门/u)
    expect(firstLine('云汐夜校我想学插花又想学书法，两个一起报行不行')).toContain('限报一门')
  })

  it('and one may be', () => {
    expect(firstLine('云汐夜校可以报名吗')).not.toContain('不可以')
  })
})

describe('a report of a year', () => {
  const REPORT = `黛湖区年鉴（2024）
群众团体
总工会
【概况】2023年，黛湖区总工会有专职干部12人。全年经费支出2260万元。年内新发展会员4120人，会员总数6.3万人。
【劳动争议调解】区总工会派律师调解案件240件，成功198件，为职工挽回经济损失512万元。
【企业家培训】9月6日至10日，组织28名年轻企业家到青屿学院研修。
【学艺】职工学堂春季班曾有980人抢260个名额，今年秋季名额增加到330个。
司法行政
【人民调解】全年调解纠纷1830件，成功率98.1%。
民政
【社会救助】对9名低保患病妇女每人救助8000元。7月起，低保标准由每人每月960元提高到1010元。
【人才】“黛湖英才”公寓租金为市场价的七折。获奖项目落户黛湖的，免两年办公场地租金。
`
  let book: Staff
  beforeAll(async () => {
    const base = { inferred: false, digest: false, region: '黛湖区', period: '2023', published: '2024-06-01', kind: 'yearbook' }
    book = await createStaff([{ ...base, id: 'book', file: 'book.txt', title: '黛湖区年鉴（2024）', text: REPORT }])
  })
  const told = (question: string): string => book.ask(question).text.split('\n')[0] ?? ''

  it.each([
    ['黛湖总工会一年花了多少钱', '2260万元'],
    ['黛湖工会的律师帮忙调解，多少件没调成', '42件'],
    ['黛湖工会今年新收了多少会员', '4120人'],
    ['黛湖低保一个月多少', '1010元'],
    ['黛湖低保一个月涨了多少', '50元'],
    ['职工学堂秋季有多少个名额', '330个'],
    ['年轻企业家研修了几天', '9月6日至10日'],
    ['黛湖英才公寓房租怎么算', '七折'],
    ['项目得奖了落户有啥好处', '免两年办公场地租金'],
  ])('%s', (question, answer) => {
    expect(told(question)).toContain(answer)
  })

  it('a rate of another body is none of the union', () => {
    expect(told('黛湖工会调解成功率多少')).not.toContain('98.1%')
  })
})
