// Owns the proof that a members' handbook answers in the words of who asks: the third child, the rider without an employer, the counter that is open on Saturdays.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const HANDBOOK: SourceDocument = {
  id: 'jihe',
  file: 'jihe.txt',
  title: '霁河市工会会员服务手册',
  kind: 'handbook',
  period: '2024',
  region: '霁河市',
  inferred: false,
  digest: false,
  text: [
    '一、怎样入会',
    '1.单位有工会的，向单位工会提交入会申请书，15个工作日内批复。2.新就业形态劳动者可在“霁工福”扫码入会，填写姓名和从业平台，3个工作日内办结。',
    '二、生育和助学',
    '生育一孩的慰问800元，生育三孩的慰问1200元，凭出生医学证明申请。金秋助学受理时间为7月20日至8月25日，9月15日前发放到位。',
    '三、疗休养',
    '路线有半岛线、森林线两条，省内5天4晚，标准每人每天500元。',
    '四、秋游',
    '今年安排3条线：青螺湖（1天）、苍耳岭（2天）、雁回谷（2天）。1天线每人200元、2天线每人400元、住宿每人100元。',
    '五、欠薪求助',
    '遇到拖欠工资的，拨打12351按2号键，工会24小时内与本人联系。',
    '六、优惠和体检',
    '会员做体检享8折，配镜享9折。为骑手送上一次免费理发、一次免费体检。灵活就业会员参加市里的体检，全部免费。',
    '七、大病救助',
    '会员患《重大疾病目录》所列26种疾病之一，个人自付超过1万元的，可以申请大病救助。',
    '八、特殊疾病互助',
    '女会员确诊原发性乳腺癌、宫颈癌、卵巢癌的，每份给付1万元。',
    '九、爱心托管班',
    '暑假开班，报名时间为6月1日至15日，每人每周收取餐费90元。',
    '十、退会',
    '会员要求退会的，向单位工会提出书面申请，已交的会费不退。',
    '十一、七夕联谊',
    '地点：植物园玻璃花房',
    '条件：单身职工，工会会员优先',
    '十二、法律咨询',
    '律师每周三下午值班。咨询电话见服务台公示。一审每件补贴2500元。',
    '十三、服务网点',
    '名称\t地址\t周末是否开放',
    '市职工服务中心\t潮音路88号\t周六开放',
    '港区分中心\t港湾大道215号\t不开放',
    '云垄区分中心\t锦帆街42号\t周六、周日上午开放',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([HANDBOOK])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a members’ handbook', () => {
  it.each([
    ['霁河生第三个娃工会给多少', '生育三孩的慰问1200元'],
    ['我在霁河跑外卖没有单位，怎么加入工会，要等几天', '扫码入会'],
    ['霁河金秋助学什么时候报名', '7月20日至8月25日'],
    ['霁河老板拖着工资不发，要打哪个电话', '12351按2号键'],
    ['霁河哪些网点周末开', '市职工服务中心（周六开放）、云垄区分中心（周六、周日上午开放）'],
    ['霁河哪几个服务点周日开门', '云垄区分中心'],
    ['霁河会员配镜有没有折扣', '9折'],
    ['霁河特殊疾病互助保哪些病', '宫颈癌'],
    ['霁河骑手去体检要不要自己掏钱', '免费'],
    ['霁河托管班最晚哪天报名', '6月1日至15日'],
    ['霁河暑期班一个礼拜饭钱要交多少', '90元'],
    ['霁河退会的话以前交的会费退给我吗', '不退'],
    ['霁河法律咨询的电话号码是多少', '见服务台公示'],
    ['霁河秋游有哪几条线', '青螺湖（1天）、苍耳岭（2天）'],
    ['霁河七夕那场交友在哪搞的', '植物园'],
  ])('answers %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  it('names no hotel where only the routes are told', () => {
    expect(staff.ask('霁河疗休养住的是哪家酒店').kind).toBe('none')
  })

  it.each(['霁河会员洗牙有没有折扣', '霁河给骑手的免费理发在哪家店', '霁河大病救助具体是哪些病', '霁河云垄区的驿站门牌是几号'])(
    'tells nothing of something else: %s',
    (question) => {
      expect(staff.ask(question).kind).toBe('none')
    },
  )

  it('does not call a counter open that is closed', () => {
    expect(staff.ask('霁河哪些网点周日开').text).not.toContain('港区分中心')
  })
})
