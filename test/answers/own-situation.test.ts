// Owns the proof that a handbook answers who asks from their own situation: how long, which grade, whose case, and what is no answer to it.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const HANDBOOK: SourceDocument = {
  id: 'liaoting',
  file: 'liaoting.txt',
  title: '蓼汀区总工会会员手册（2024年版）',
  kind: 'handbook',
  period: '2024',
  region: '蓼汀区',
  inferred: false,
  digest: false,
  text: [
    '第一章 办事',
    '第一条 在哪办',
    '一是用“蓼工汇”小程序提交，二是交到各镇的收件点。',
    '办事厅设在芦花路26号，咨询电话5660231。',
    '“蓼工汇”指区总工会的会员服务小程序。',
    '第二条 派遣职工',
    '劳务派遣职工无论在派遣单位还是用工单位入会，享受同等待遇。',
    '第二章 慰问',
    '（一）住院看望',
    '会员连续住院满4天可以申报。住院4至7天的，慰问300元；8至14天的，600元；15天及以上的，900元。一年最多申报2次。',
    '（二）工伤看望',
    '会员认定工伤的，按劳动能力鉴定等级慰问：一级至三级6000元，四级至六级3500元，七级至十级2000元；未评上等级但住院满5天的，慰问400元。住院看望与工伤看望不得重复领取。',
    '（三）荣休慰问',
    '会员办理退休手续时，本区累计入会满15年的，赠送价值900元的纪念物资；不满15年的，赠送价值500元的纪念物资。',
    '（四）添丁慰问',
    '女会员生育的，一孩慰问500元，二孩800元。怀孕满20周终止妊娠的，慰问260元。从孩子出生之日起8个月内申请。',
    '（五）助学',
    '在档困难职工子女考取本科的，资助4000元；考取高职高专的，资助2600元。',
    '（六）学历提升',
    '在职读大专毕业的，奖励1000元。报名合作院校减免学费一成。',
    '（七）图书室',
    '每次可借4本。丢书的按定价三倍赔偿。',
    '（八）幼儿托班',
    '收2岁至3岁的会员子女，全日托每月1500元；半日托每月900元。',
    '（九）体检',
    '在区医院做，7:20至9:20抽血，须空腹。',
    '（十）探亲补助',
    '老家在外省的会员过年回家，凭火车票补助120元。自驾、乘飞机的不予补助。',
    '（十一）倾诉热线',
    '心里憋闷、睡不好觉的会员可拨5660377。',
    '（十二）技能补贴',
    '取得技能等级证书的，按下表补贴。',
    '表1 技能补贴标准（单位：元）',
    '等级\t普通工种\t急需工种',
    '初级工\t200\t350',
    '中级工\t450\t650',
    '高级工\t800\t1100',
    '急需工种目前包括：焊工、电梯维修工、养老护理员。',
    '第三章 常见问答',
    '问：住院用商业保险报过了，还能领慰问金吗？',
    '答：能领，两者互不影响。',
  ].join('\n'),
}

const REPORT: SourceDocument = {
  ...HANDBOOK,
  id: 'liaoting-report',
  file: 'liaoting-report.txt',
  title: '蓼汀区总工会2024年工作总结和2025年工作安排',
  kind: 'work-report',
  published: '2025-01-12',
  text: [
    '一、2024年工作总结',
    '（一）关爱服务',
    '组织讲师团宣讲260场，听众1.4万人次，场次比2023年多35场。发放住院看望金1850人次、96.4万元。为2600名女职工做宫颈癌筛查。发出观影券1.2万张。',
    '二、2025年工作安排',
    '（一）关爱服务',
    '宫颈癌筛查增加到3100人。新建职工驿站6座。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([HANDBOOK, REPORT])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a tier picked by what somebody tells', () => {
  it.each([
    ['我在医院躺了一个礼拜，工会给多少', '300元'],
    ['住院住了半个月，能领多少', '900元'],
    ['生病住院十天，给多少慰问', '600元'],
    ['手被机器轧了，鉴定下来是八级，能给多少钱', '2000元'],
    ['干活把脚砸断了，评了个五级伤残，工会慰问多少', '3500元'],
    ['我入会十二年，下个月就退了，发的东西值多少钱', '500元'],
    ['入会十八年了，退休送的纪念品值多少', '900元'],
  ])('%s → %s', (question, told) => {
    expect(head(question)).toContain(told)
    expect(head(question).match(/\d{3,}元/gu)).toHaveLength(1)
  })
})

describe('told from their own case', () => {
  it.each([
    ['娃都半岁多了才想起来领生孩子那笔钱，最晚能拖到多大', '8个月'],
    ['我上个月生了二孩，能领多少慰问', '800元'],
    ['孩子今年上了大专，我家是挂了号的困难户，学费上帮多少', '2600元'],
    ['我是劳务公司派来的，这些待遇跟正式工是不是一样算', '同等待遇'],
    ['蓼工汇是个啥东西', '小程序'],
    ['2025年准备给多少女职工做宫颈癌检查', '3100人'],
    ['借的书搞丢了怎么赔', '三倍'],
    ['宝宝两岁多了，只想上午送去待半天，一个月什么价', '900元'],
    ['检查身体早上能先吃早饭吗', '空腹'],
    ['过年自己开车回贵州，油钱给不给', '不予补助'],
    ['老失眠，心里堵得慌，想找个人说说话打哪个号', '5660377'],
    ['我是修电梯的，考上高级工，补我多少', '1100元'],
    ['2023年讲师团讲了多少场', '225场'],
  ])('%s → %s', (question, told) => {
    expect(head(question)).toContain(told)
  })
})

describe('a standard without a case is told with all of them', () => {
  it.each([
    ['添丁慰问的标准是多少', ['500元', '800元']],
    ['荣休慰问标准', ['900元', '500元']],
    ['住院看望 标准', ['300元']],
  ])('%s', (question, told) => {
    for (const amount of told) expect(head(question)).toContain(amount)
  })
})

describe('what is told of another thing is no answer', () => {
  it.each([
    ['芦花镇那个收件点电话多少', '5660231'],
    ['2025年准备发多少张观影券', '1.2万'],
    ['住院看望标准是多少', '96.4万'],
    ['生病住院工会来看吗', '重复领取'],
    ['生病住院工会来看吗', '互不影响'],
  ])('%s, not %s', (question, other) => {
    expect(staff.ask(question).text).not.toContain(other)
  })
})
