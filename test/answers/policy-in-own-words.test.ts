// Owns the proof that a handbook answers what members ask in words of their own: seasons, classes, papers, cars, money on top.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const HANDBOOK: SourceDocument = {
  id: 'handbook',
  file: 'handbook.txt',
  title: '湄塘县总工会会员服务手册（2024年版）',
  kind: 'handbook',
  period: '2024',
  region: '湄塘县',
  inferred: false,
  digest: false,
  text: [
    '一、爱心托管班',
    '（一）招收对象',
    '会员家里读小学二至六年级的学生可以报名。困难职工、护士和单亲家庭的孩子优先录取。',
    '（二）时间和收费',
    '2024年暑期班7月5日开班。每人收费760元，含午餐。开班前5天申请退出的全额退费，开班后退出的退一半。寒假班的安排另行通知。',
    '（三）报名',
    '办班点共3个：县文化宫、河东邻里中心、桥头镇文体站。',
    '二、困难职工帮扶',
    '（一）帮扶对象',
    '家庭人均月收入低于880元的职工可以申请建档。有下列情形之一的，不予建档：名下有两套以上住房；有购置价10万元以上的小汽车；家里办企业的。',
    '（二）申请材料',
    '申请建档须交：困难职工申请表；身份证、户口簿复印件；近6个月工资流水。',
    '三、职工医疗互助',
    '（一）待遇标准',
    '首次确诊重大疾病的，一次性给付1.1万元；女职工患乳腺癌、宫颈癌的，再增加7000元。',
    '四、职工法律援助',
    '（一）申请材料',
    '须带身份证、法律援助申请表、能证明劳动关系的材料。',
    '五、会费',
    '会员按月收入的0.5%缴纳会费。没有正当理由连续8个月不缴会费的，视为自动退会。',
    '六、办事地点和电话',
    '县职工服务中心设在迎宾路8号，周一至周五办公。服务热线5560001托管班咨询5560002监督投诉5560003',
  ].join('\n'),
}

const REPORT: SourceDocument = {
  ...HANDBOOK,
  id: 'report',
  file: 'report.txt',
  title: '在湄塘县总工会八届三次全委（扩大）会议上的工作报告',
  kind: 'work-report',
  period: '2023',
  text: '2024年1月12日\n一、2023年工作回顾\n2023年，全县新建工会组织86家，净增会员0.37万人，年末会员总数达7.5万人。为210名困难职工子女发放助学金，人均2800元。18个小区为骑手开辟绿色通道，凭“小哥码”扫码进门。',
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([HANDBOOK, REPORT])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('asked in own words', () => {
  it.each([
    ['几年级的小孩能上托管班', /二至六年级/u],
    ['几年级的小孩能上托管班，谁家优先', /二至六年级.*单亲家庭的孩子优先/u],
    ['湄塘托管班设在哪几个点', /县文化宫、河东邻里中心、桥头镇文体站/u],
    ['湄塘暑假托管班一个人收多少钱', /每人收费760元/u],
    ['托管班开班前不想去了能退钱吗', /全额退费/u],
    ['我有辆12万的车能评困难职工吗', /10万元以上的小汽车/u],
    ['困难帮扶要交什么', /申请表|身份证/u],
    ['法援要交啥', /身份证、法律援助申请表/u],
    ['得了乳腺癌互助给多少', /再增加7000元/u],
    ['湄塘2023年底会员总数', /7\.5万人/u],
    ['哪些人不能建档', /^有下列情形之一的，不予建档：名下有两套以上住房；有购置价10万元以上的小汽车；家里办企业的$/u],
    ['两年没交会费会怎样', /连续8个月不缴会费的，视为自动退会/u],
    ['骑手怎么入会', /^(?!.*扫码进门)/u],
  ])('%s', (question, told) => {
    expect(head(question)).toMatch(told)
  })

  it('tells no sum of money to who asks for a rate', () => {
    expect(head('湄塘2023年集体合同签订率是多少')).not.toMatch(/元/u)
  })

  it('tells the fee of summer to nobody who asks for winter', () => {
    const { kind, text } = staff.ask('湄塘寒假托管班一个人收多少钱')
    expect(kind).toBe('none')
    expect(text.split('\n')[0]).not.toContain('760')
  })
})
