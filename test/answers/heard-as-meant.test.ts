// Owns the proof that a question is answered by what it means: the end and not the beginning, the name and not who certifies it, the most and not the least.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT: SourceDocument = {
  id: 'yanpu',
  file: 'yanpu.txt',
  title: '砚溪县年鉴（2022）·群众团体',
  kind: 'yearbook',
  period: '2021',
  region: '砚溪县',
  inferred: false,
  digest: false,
  text: [
    '砚溪县总工会',
    '',
    '【职工文体活动】 2021年，县工人文化宫改扩建工程于11月8日开工，总投资2860万元，新增建筑面积4300平方米，计划2023年6月竣工。',
    '',
    '【劳动竞赛】 2021年，第七届职工技能大赛设电工、焊工、叉车司机5个工种，决出一等奖5名，一等奖获得者由县人力资源和社会保障局核发高级工证书。',
    '',
    '【应急救护】 10月3日，持证救护员、公交司机常建平在9路公交车上用心肺复苏救回一名老人。组织2批74名劳模到云岑县竹海谷疗休养。',
    '',
    '【门诊保障】 在职职工门诊年度起付线为400元，退休人员为300元。年度最高支付限额，在职职工为6000元，退休人员为7500元。',
    '',
    '【三年行动】 县总工会启动“护航小哥”三年行动，安排专项资金900万元，从签约、参保、维权、歇脚、成长五个方面提供服务。今年4月，柏渡镇被命名为省级移风易俗示范镇。',
    '',
    '【工商联】 县工商联有会员876个，其中企业会员704个、团体会员13个、个人会员159个。连续四年在瑶州市工会工作考核中位列第一，全县会员由18.6万人增加到23.4万人。',
    '',
    '【残疾人体育】 8月，省残疾人运动会在云岑县举行，县代表队获金牌11枚、银牌9枚、铜牌6枚。对新建院士工作站给予40万元建站资助，对新建专家工作站给予12万元建站资助。',
    '',
    '【夏季攻坚】 活动期间新建基层工会212个，发展会员1.57万人，其中网约车司机、外卖配送员等新就业形态劳动者0.86万人。8月，柏渡镇物流园联合工会挂牌，入会司机308人。在客运站建成“司机之家”2处，提供淋浴、洗衣、休息服务。首份集体合同明确配送员高温天气每单补贴0.4元。',
    '',
    '【医疗互助】 每人每年100元，其中会员个人缴70元。不予建档的情形：家庭拥有2套以上住房的；家庭成员为企业股东的。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([REPORT])
})
const head = (...questions: readonly string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

describe('a question is answered by what it means', () => {
  it.each([
    ['砚溪工人文化宫扩建，打算什么时候完工', '计划2023年6月竣工'],
    ['砚溪有个救了老人的公交司机叫啥名字', '常建平'],
    ['砚溪劳模疗休养去的是什么地方', '竹海谷'],
    ['退休人员看门诊，一年最多能报多少', '7500元'],
    ['护航小哥三年行动从哪五个方面提供服务', '签约、参保、维权、歇脚、成长'],
    ['省残运会上县代表队金银铜牌加一块儿拿了几块', '26枚'],
    ['新建一家院士工作站，给多少建站资助', '40万元'],
    ['夏季攻坚那阵子，拉进工会的骑手司机这类人有多少', '0.86万人'],
    ['我跑货车的，司机之家里头能干些啥', '淋浴、洗衣、休息'],
    ['高温天送外卖，一单能多补几毛钱', '0.4元'],
    ['参加医疗互助，一年自己掏多少', '70元'],
    ['哪些情形不能建困难职工档案', '不予建档的情形'],
    ['砚溪县工商联的企业会员和个人会员加起来是多少个', '863个'],
  ])('%s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  it.each(['砚溪第七届职工技能大赛叉车司机项目的一等奖是谁', '瑶州市总工会一共有多少工会会员', '云川县2021年有多少工会会员'])(
    'is silent on %s',
    (question) => {
      expect(staff.ask(question).kind).toBe('none')
    },
  )
})
