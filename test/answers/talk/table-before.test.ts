// Owns the proof that a talk over a table goes on with its rows, its other columns, its note, and another order.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const TABLES: SourceDocument = {
  id: 'heyang',
  file: 'heyang.txt',
  title: '禾阳市总工会2023年资料汇编',
  kind: 'statistics',
  period: '2023',
  region: '禾阳市',
  inferred: false,
  digest: false,
  text: [
    '表1 2023年禾阳市职工技能竞赛安排',
    '竞赛项目\t承办单位\t竞赛时间\t地点\t参赛人数\t冠军奖金',
    '焊接\t禾阳船厂工会\t4月16日\t船厂实训中心\t86\t10000元',
    '茶艺师\t云门县总工会\t8月20日\t云门茶博园\t48\t5000元',
    '网约配送\t市快递行业工会\t7月9日\t市体育公园\t120\t6000元',
    '',
    '表2 2023年春节走访慰问安排',
    '日期\t带队领导\t慰问单位\t慰问户数\t慰问金（元）',
    '1月8日\t市总工会主席 方知遥\t禾阳水泥厂\t30\t60000',
    '1月9日\t市总工会副主席 舒野\t公交二公司\t45\t67500',
    '1月11日\t市总工会主席 方知遥\t第三医院\t20\t30000',
    '',
    '表3 2023年禾阳市五一劳动奖章获得者名单',
    '序号\t姓名\t性别\t单位',
    '1\t程远\t男\t禾阳钢铁公司',
    '2\t裴霜\t女\t禾阳第一医院',
    '3\t柯令\t女\t实验中学',
    '注：共3名，每名奖励3000元。',
    '',
    '另据统计，全市困难女职工每人奖励标准另行规定。',
    '',
    '表4 2023年职工活动阵地一览',
    '阵地名称\t地址\t开放时间\t收费',
    '禾阳市工人文化宫\t和平大道77号\t周二至周日8:30—21:00\t会员半价',
    '禾阳市职工体育馆\t体育路9号\t每天9:00—22:00\t免费',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([TABLES])
})

const heads = (questions: readonly string[]): readonly string[] =>
  questions.map((_, i) => staff.ask(...questions.slice(0, i + 1)).text.split('\n')[0] ?? '')

describe('a talk over a table', () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ['茶艺师竞赛在哪里', '多少人参赛', '谁承办的'],
      ['茶艺师：地点云门茶博园', '茶艺师：参赛人数48人', '茶艺师：承办单位云门县总工会'],
    ],
    [
      ['哪场竞赛人数最多', '冠军奖金最高的呢', '最低的呢', '在哪里办'],
      ['最多：网约配送120人', '最多：焊接10000元', '最少：茶艺师5000元', '茶艺师：地点云门茶博园'],
    ],
    [
      ['慰问户数最多的是哪家', '慰问金最少的呢', '谁去的'],
      ['最多：公交二公司45户', '最少：第三医院30000元', '第三医院：带队领导市总工会主席 方知遥'],
    ],
    [
      ['工人文化宫几点开门', '收费吗', '地址呢'],
      ['禾阳市工人文化宫：开放时间周二至周日8:30—21:00', '禾阳市工人文化宫：收费会员半价', '禾阳市工人文化宫：地址和平大道77号'],
    ],
  ])('%j', (questions, told) => {
    expect(heads(questions)).toEqual(told)
  })

  it('sums what the rows told say', () => {
    expect(heads(['方知遥慰问了哪些单位', '一共慰问多少户'])[1]).toBe('两项相加共50户')
  })

  it('goes on with what the table is about, to its note too', () => {
    const [all, women, prize] = heads(['五一劳动奖章有几个人', '女的几个', '每人奖多少'])
    expect(all).toContain('共3')
    expect(women).toContain('共2')
    expect(prize).toContain('每名奖励3000元')
  })
})
