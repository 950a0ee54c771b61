// Owns the proof that a county's report is asked in the words of daily life: what there is in all beside what is new, what is only planned, whose honour it was.
import { beforeAll, describe, expect, test } from 'vitest'
import { countyReport, createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT = `一、2022年工作回顾

2022年，全县各级工会围绕中心、服务大局。县总工会获评全省劳动竞赛先进单位。

（一）建功立业

举办职工技能大赛，设17个工种。2人获全国五一劳动奖章，9人被评为市劳动模范。云岭籍选手在全省职工运动会上获金牌7枚、铜牌3枚。

（二）服务职工

新建职工澡堂14个，累计36个。筹集帮扶资金310万元，资助学生40人，发放助学金12万元，开展助医415人次；实现263户困难职工解困脱困。组织180名一线职工疗休养。

县妇联新增女性创业担保贷款1.37亿元，12338维权热线实行24小时值守。“清泉驿站”新开放5座，每天6时至22时开放。

（三）茶艺学堂

茶艺学堂设在云岭职业学校南校区，开设采茶、制茶两门课程。8月2日晚，在茶园的学堂凉亭里，学员们采茶品茶。截至6月底，学堂已培训茶农520人。主任梅朵说，学堂下半年将在杏林镇办分学堂，年底前再培训160人。82支志愿服务队在开学日参加活动，今年学堂报名210人，去年该学堂仅报名70人。

（四）民宿工会

7月5日，云岭民宿行业工会联合会在柳塘镇成立，首批吸纳民宿29家，共建桥西区操场。大会选举听泉山居掌柜甘霖为主席。

（五）送清凉

县总工会送去凉茶，价值2.1万元。

（六）街道工会

6月，桃源街道总工会先行通过换届验收，获评优秀等次。柳荫街道总工会、桃源街道总工会向社区捐款。柳荫街道、杏林街道于9月接受换届验收。县总工会划拨一笔防汛资金，金额为47万元。

（七）组织建设

新建基层工会52家，新发展会员3105人。截至年底，全县共有基层工会917家，会员7.4万人。

二、2023年工作安排

（一）服务职工

职工读书会增加到6个，在麻石镇、杏林镇、柳塘镇各新设1个。组织250名职工疗休养。互助保障参加人数达到3.6万人。

（二）组织建设

全年发展会员4200人，其中新就业形态劳动者800人。
`
let staff: Staff
beforeAll(async () => {
  staff = await createStaff([countyReport(REPORT)])
})
const head = (...questions: readonly string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

describe('what there is in all', () => {
  test.each([
    ['云岭职工澡堂新建几个，总共几个', ['14个', '36个']],
    ['云岭一共多少基层工会、多少会员', ['917家', '7.4万人']],
  ])('is told, beside what is new or alone: %s', (question, told) => {
    for (const figure of told) expect(head(question)).toContain(figure)
  })
})

describe('what is planned', () => {
  test.each([
    ['云岭2023年打算吸收多少新就业形态劳动者入会', '800人'],
    ['云岭2023年互助保障目标多少人', '3.6万人'],
    ['云岭新设的读书会在哪些地方', '麻石镇、杏林镇、柳塘镇'],
  ])('need not say that it is: %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  test('is told to who asked for what was done before', () => {
    expect(head('云岭2022年组织了多少职工疗休养？', '那2023年打算安排多少人')).toContain('250名')
  })
})

test.each([
  ['云岭县总工会2022年得了什么省级荣誉', '全省劳动竞赛先进单位'],
  ['云岭运动员拿了几块金牌', '7枚'],
  ['云岭2022年多少困难职工脱困', '263户'],
])('%s → %s', (question, told) => {
  expect(head(question)).toContain(told)
})

describe('what a page tells of its own time', () => {
  test.each([
    ['茶艺学堂已经培训了多少茶农', '520人'],
    ['茶艺学堂年底前还要培训多少人', '160人'],
    ['茶艺学堂今年报名多少人', '210人'],
    ['茶艺学堂去年报名多少人', '70人'],
  ])('%s → %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  test('is not called another year where it says 去年 itself', () => {
    expect(head('茶艺学堂去年报名多少人')).not.toContain('不是去年')
  })
})

test.each([
  ['云岭茶艺学堂在哪里上课', '南校区'],
  ['云岭茶艺学堂开学日多少支队伍参加', '82支'],
  ['清泉驿站几点开门几点关门', '6时至22时'],
  ['云岭民宿工会主席是谁', '甘霖'],
  ['云岭妇联的12338半夜能打通不', '24小时'],
  ['云岭给女性创业的担保贷款新放了多少', '1.37亿元'],
])('%s → %s', (question, told) => {
  expect(head(question)).toContain(told)
})

test('is no other district’s, though a sentence may write its name', () => {
  expect(staff.ask('桥西区总工会送去的凉茶价值多少').kind).toBe('none')
  expect(head('云岭县总工会送去的凉茶价值多少')).toContain('2.1万元')
})

test('divides by the people that are named, and by nothing else counted there', () => {
  expect(staff.ask('云岭助学金平均每个学生多少钱').text).toContain('12万元 ÷ 40人')
})

test('is not told of one street by what another was given', () => {
  expect(staff.ask('云岭柳荫街道那次换届验收，最后评的什么等次').text).not.toContain('优秀')
  expect(head('云岭桃源街道那次换届验收，最后评的什么等次')).toContain('优秀')
})

test.each([['涨水那会儿云岭县总工会专门划拨了一笔防汛的资金，金额是多少？', '47万元']])(
  'reads of what an amount is asked in the clause before: %s',
  (question, told) => {
    expect(head(question)).toContain(told)
  },
)
