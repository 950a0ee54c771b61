// Owns the proof that a handbook answers members who ask in everyday speech: particles behind verbs, kin, days of the week, sums over a list.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const HANDBOOK: SourceDocument = {
  id: 'zhelin',
  file: 'zhelin.txt',
  title: '柘临市总工会会员服务手册（2024年版）',
  kind: 'handbook',
  period: '2024',
  region: '柘临市',
  inferred: false,
  digest: false,
  text: [
    '一、慰问',
    '会员直系亲属去世的，由单位工会慰问1300元。直系亲属指父母、配偶、子女，配偶的父母不在此列。',
    '二、疗休养',
    '市总工会每年安排职工疗休养1900人，每人补助1600元，不足部分由单位和个人承担，个人承担不超过450元。疗休养基地共3处：青岑基地（每批40人）、鹭湾基地（每批65人）、石漱基地（每批30人）。',
    '三、夜校',
    '夜校春季班开设书法、烘焙两门课。开课后十天内退班的退还七成学费，十天后不予退费。',
    '四、办事大厅',
    '市职工服务中心设在望湖路19号，周一至周五8:30至17:30办理各项业务，周六9:00至11:30只受理补卡和咨询，周日休息。2号窗口办理法律援助，3号窗口办理医疗互助。',
    '五、医疗互助',
    '给付申请审核通过后，单位工会为每人补贴35元。',
  ].join('\n'),
}

const NEWS: SourceDocument = {
  ...HANDBOOK,
  id: 'zhelin-news',
  file: 'zhelin-news.txt',
  title: '柘临本地报纸版面（2024年5月）',
  kind: 'news',
  text: [
    '梧桐社区老楼装上新电梯',
    '梧桐社区8幢的业主5月6日用上了盼了多年的电梯。每台电梯造价约52万元，市、区两级财政补贴18万元。目前，社区已加装电梯4台。',
    '',
    '公交免费换乘延长至70分钟',
    '新办法将刷卡、扫码乘车的免费换乘时限由40分钟延长至70分钟，次数由1次增加到2次。',
    '',
    '柘临湖畔马拉松6月2日开跑',
    '参赛者于5月30日至31日持有效身份证件到市体育馆领取参赛包，不得代领，逾期不补。',
  ].join('\n'),
}

const REPORT: SourceDocument = {
  ...HANDBOOK,
  id: 'zhelin-report',
  file: 'zhelin-report.txt',
  title: '在柘临市工会第七次代表大会上的报告',
  kind: 'work-report',
  period: '2018-2023',
  text: [
    '2023年11月8日',
    '一、过去五年的工作',
    '五年来，建成“司机之家”11个；建成爱心驿站67个。截至2023年9月底，全市有基层工会287个，比五年前增加64个；会员5.46万人，比五年前增加1.37万人。',
    '二、今后五年的目标和任务',
    '到2028年，“司机之家”达到25个，爱心驿站达到120个；新建职工书屋40个。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([HANDBOOK, NEWS, REPORT])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('asked in everyday speech', () => {
  it.each([
    // 带出 is no bringing up, and 一部 counts nothing.
    ['柘临工会带出去疗养，自己最多贴多少钱', /450元/u],
    ['老房子装一部电梯，柘临政府贴多少', /18万元/u],
    ['柘临倒公交，多久之内再上车不要钱', /70分钟/u],
    ['丈母娘没了，柘临工会给不给慰问', /不在此列/u],
    ['岳父过世柘临工会给慰问金不', /不在此列/u],
    ['柘临马拉松我上班没空，能叫同事帮我拿参赛的东西吗', /不得代领/u],
    ['柘临夜校去了两个礼拜不想上了能退钱不', /十天后不予退费/u],
  ])('%s', (question, told) => expect(head(question)).toMatch(told))
})

describe('on a day of the week', () => {
  it.each([
    ['柘临职工服务中心星期六能办医疗互助吗', /^周六9:00至11:30只受理补卡和咨询$/u],
    ['柘临职工服务中心礼拜天能办法律援助吗', /周日休息/u],
    ['柘临职工服务中心周三能办医疗互助吗', /周一至周五8:30至17:30办理各项业务/u],
  ])('%s', (question, told) => expect(head(question)).toMatch(told))
})

describe('what the items of a list come to', () => {
  it.each([
    ['柘临三个疗休养基地每批一共能去多少人', /三项相加共135人/u],
    ['柘临疗休养基地每批总共多少人', /135人/u],
  ])('%s', (question, told) => expect(head(question)).toMatch(told))

  it('asks how many places, and not for their people', () => expect(head('柘临疗休养基地总共多少处')).not.toContain('135'))
  it('is no sum of another number of items', () => expect(head('柘临五个疗休养基地每批一共能去多少人')).not.toContain('135'))
})

describe('what is missing to a plan', () => {
  it.each([
    ['柘临“司机之家”要达到2028年的目标，还需要再建多少个？', '离目标还差14个'],
    ['柘临爱心驿站离2028年目标还差多少个', '离目标还差53个'],
  ])('%s', (question, told) => expect(head(question)).toBe(told))

  it('takes off nothing from what is all to be built', () => expect(head('柘临职工书屋按目标还要新建多少个')).not.toContain('还差'))
})

describe('since five years before', () => {
  it.each([
    [['柘临市现在有多少工会会员', '比五年前增加了多少'], '会员5.46万人，比五年前增加1.37万人'],
    [['柘临市有多少个基层工会', '比五年前多了几个'], '全市有基层工会287个，比五年前增加64个'],
  ])('%s', (turns, told) => expect(staff.ask(...turns).text.split('\n')[0]).toBe(told))
})

const YEARBOOK: SourceDocument = {
  ...HANDBOOK,
  id: 'zhelin-yearbook',
  file: 'zhelin-yearbook.txt',
  title: '柘临年鉴（2024）',
  kind: 'yearbook',
  period: '2023',
  text: [
    '# 共青团柘临市委员会',
    '2023年12月6日，共青团柘临市第九次代表大会召开，选举产生团市委第九届委员会委员27名，陆知行当选书记。',
    '# 养老保险',
    '2023年，全市调整退休人员基本养老金，惠及企业退休人员7.24万人，月人均增加118元。',
  ].join('\n'),
}

describe('in the town’s yearbook', () => {
  let clerk: Staff
  beforeAll(async () => {
    clerk = await createStaff([YEARBOOK])
  })

  it.each([
    // A congress has no secretary of its own.
    ['柘临团代会选出来的团市委书记叫什么名字', /陆知行当选书记/u],
    // 个月 is no 个.
    ['柘临退休人员的养老金2023年平均一个月涨了多少', /月人均增加118元/u],
  ])('%s', (question, told) => expect(clerk.ask(question).text.split('\n')[0]).toMatch(told))
})

const GUIDE: SourceDocument = {
  ...HANDBOOK,
  id: 'songxi',
  file: 'songxi.txt',
  title: '松溪县总工会服务指南（2024年版）',
  region: '松溪县',
  text: [
    '一、体检',
    '会员健康体检套餐任选一种：基础套餐（200元）、标准套餐（300元）、全面套餐（500元）。',
    '二、疗休养',
    '职工疗休养基地：鹿鸣湖基地（每批30人）、翠屏山基地（每批40人）、银滩基地（每批50人）。',
    '三、夜校',
    '职工夜校教学点：文化宫（120名）、临港（60名）、东湖（40名）等五个教学点，教师由县总工会聘请。',
    '周六开设书法课，周日开设瑜伽课。会员卡补办在一楼窗口。',
    '四、图书室',
    '图书室周一至周五开放。周六开设亲子课。图书室免费，不需办证。',
    '五、法律咨询',
    '每周二次的法律咨询在县总工会一楼进行。',
  ].join('\n'),
}

const PLANS: SourceDocument = {
  ...REPORT,
  id: 'liuba-report',
  file: 'liuba-report.txt',
  title: '在柳坝市工会第七次代表大会上的报告',
  region: '柳坝市',
  text: [
    '一、五年来的工作',
    '五年来，全市建成国家级职工书屋8个。困难职工帮扶站点12个。建成职工之家14个。',
    '二、今后五年的目标',
    '到2028年，职工书屋达到120个，帮扶站点达到30个，职工之家达到300个。',
  ].join('\n'),
}

describe('what must not be added, taken off or told of another day', () => {
  let clerk: Staff
  beforeAll(async () => {
    clerk = await createStaff([GUIDE, PLANS])
  })

  it.each([
    ['松溪健康体检一共多少钱', /相加/u],
    ['松溪疗休养基地一共多少人', /相加/u],
    ['松溪夜校一共多少名老师', /相加/u],
    ['松溪夜校一共招多少人', /相加/u],
    ['柳坝离目标还要再建多少个职工书屋', /还差/u],
    ['柳坝离目标还要再建多少个帮扶站点', /还差/u],
    ['柳坝离目标还要再建多少个职工之家', /还差/u],
    ['松溪周六能补办会员卡吗', /书法课/u],
    ['松溪图书室周六免费吗', /亲子课/u],
    ['松溪法律咨询周二有吗', /二次/u],
  ])('%s', (question, wrong) => expect(clerk.ask(question).text.split('\n')[0]).not.toMatch(wrong))

  it('is free on any day', () => expect(clerk.ask('松溪图书室周六免费吗').text).toMatch(/^\p{Script=Han}*：?图书室免费/u))
})
