// Owns the proof that what somebody asks or only mentions in a text answers no question: a rule is told by itself, a thing by what it is, a place by a house.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from './statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(`一、疗休养
职工疗休养每人每年补助1800元，由县总工会承担六成。

二、松山之行
首批48名一线职工赴松山疗休养。装配工赵远航说：“以前总听人问，职工疗休养每人每年补助多少钱，我自己掏了300元买特产，真值。”

三、托管班
“暑期托管班收费多少？我邻居家的要1200元。”家长何敏打听着。

四、技能补贴
取得高级工证书的，补贴2000元，每年3月申请。

五、心灵驿站
职工心灵驿站是县总工会提供心理咨询的场所，每周六有咨询师坐班。

六、读书会
4月，云岭县举办职工读书会，180人参加。云岭县的职工踊跃报名。

七、焊工竞赛
5月，云岭县的63名选手参加焊工竞赛，在永固造船厂比赛。

八、驿站
县总工会主席高明远说：“这几年，我们建成户外驿站420座。”

九、互助保障
副主席罗启文说：“很多人问我互助保障要交多少钱，其实一年只要60元。”

十、走访
副主席汪涛说：“有没有困难，工会都要上门。全年走访职工3600户。”

十一、帮扶
职工申请困难帮扶，请到云岭县职工帮扶中心。劳动争议调解在云岭县企业联合会办理。

十二、决赛
7月12日，全国电焊工技能竞赛决赛在云岭县举行，126名选手参赛。
`),
  ])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a question that somebody asks in a text', () => {
  it('does not go before the rule, though it says all words of the question', () => {
    expect(head('职工疗休养每人每年补助多少钱')).toContain('1800元')
  })

  it.each([
    ['户外驿站多少座', '420座'],
    ['互助保障要交多少钱', '60元'],
    ['走访职工多少户', '3600户'],
  ])('is not what a speech tells: %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  it('is no answer by itself', () => {
    expect(staff.ask('暑期托管班收费多少').kind).toBe('none')
  })
})

describe('what a thing is', () => {
  it('is told by no deed that is done with it', () => {
    expect(staff.ask('高级工是什么').kind).toBe('none')
    expect(head('心灵驿站是什么')).toContain('提供心理咨询的场所')
  })
})

describe('where something was', () => {
  it('is told by no town that the whole document is of', () => {
    expect(staff.ask('职工读书会在哪里举办').kind).toBe('none')
    expect(head('焊工竞赛在哪里比赛')).toContain('永固造船厂')
  })

  it.each([
    ['困难帮扶去哪里申请', '职工帮扶中心'],
    ['劳动争议调解在哪里办', '企业联合会'],
    ['电焊工决赛在哪里举行', '云岭县'],
  ])('is told by a house of that town, and by the town if any could have held it: %s', (question, told) => {
    expect(head(question)).toContain(told)
  })
})
