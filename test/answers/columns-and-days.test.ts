// Owns the proof that a column is asked by its own name and summed over the rows that are meant, and that a day is the day of the deed asked for.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const TABLES: SourceDocument = {
  id: 'tables',
  file: 'tables.txt',
  title: '霜桥市总工会2022年统计资料',
  kind: 'statistics',
  period: '2022',
  region: '霜桥市',
  inferred: false,
  digest: false,
  text: [
    '表1 2022年各区县工会组织和会员情况',
    '区县\t基层工会（个）\t会员人数（人）\t女会员（人）\t农民工会员（人）',
    '河东区\t812\t90210\t41200\t20110',
    '河西区\t640\t71560\t30150\t31240',
    '双井县\t233\t20480\t8120\t9050',
    '市直机关\t96\t15300\t7010\t—',
    '合计\t1781\t197550\t86480\t60400',
    '',
    '表2 2022年元旦春节走访慰问安排',
    '日期\t带队领导\t慰问单位\t慰问户数\t慰问金（元）',
    '1月6日\t主席 温如玉\t霜桥钢铁公司\t20\t40000',
    '1月9日\t副主席 石敢当\t双井造船厂\t15\t30000',
    '1月12日\t主席 温如玉\t迅达快递站点\t45\t22500',
    '',
    '表3 2022年霜桥市五一劳动奖章获得者名单',
    '序号\t姓名\t性别\t单位',
    '1\t柏青松\t男\t霜桥钢铁公司',
    '2\t裴小雨\t女\t市第一医院',
    '3\t柯令月\t女\t市实验中学',
    '4\t石大川\t男\t双井造船厂',
    '5\t荀若水\t女\t锦织纺织公司',
    '',
    '表4 2022年市级一类竞赛情况',
    '日期\t竞赛项目\t承办单位\t参赛人数\t第一名',
    '4月3日\t焊工\t霜桥重工\t188\t程立业',
    '5月8日\t叉车司机\t霜桥港务\t212\t邵勇',
    '6月9日\t养老护理\t市民政局\t95\t吴珍',
    '',
    '表5 职工活动场馆',
    '场馆\t地址\t开放时间\t休息日',
    '职工图书馆\t潮声街2号\t9:00—17:00\t周四',
    '职工体育馆\t潮声街8号\t9:00—21:00\t周一',
    '',
    '表6 2022年工会干部培训班计划',
    '班次\t地点\t人数',
    '工会财务培训班\t市工会干部学校\t120',
    '女职工委员会主任培训班\t澄江宾馆\t90',
    '社会化工会工作者培训班\t市工会干部学校\t60',
    '新就业形态工会骨干培训班\t澄江宾馆\t70',
    '经审干部培训班\t市工会干部学校\t40',
  ].join('\n'),
}

const HANDBOOK: SourceDocument = {
  ...TABLES,
  id: 'handbook',
  file: 'handbook.txt',
  title: '霜桥市总工会会员手册（2022版）',
  kind: 'policy',
  text: [
    '一、暑托班',
    '◇暑托班：招收会员子女，分两期，第一期7月4日至7月22日，第二期7月25日至8月12日，每期600元。6月1日上午9:00起在小程序报名，每班30人。',
    '二、重大疾病补助',
    '会员首次确诊恶性肿瘤等重大疾病的，一次性补助7000元；另外确诊新的病种再补4000元。',
    '三、申请材料',
    '申请困难帮扶的职工应当通过所在单位工会一次性提交下列材料：（一）帮扶救助申请表一式两份；（二）身份证、户口簿复印件；（三）近6个月的工资收入证明；（四）家庭经济状况核对授权书；（五）致困证明：患病的提供诊断书和医疗费结算单，上学的提供录取通知书，受灾的提供社区证明。',
    '四、住院慰问',
    '个人自付金额\t慰问金',
    '1000元（含）至4000元\t200元',
    '4000元（含）至9000元\t500元',
    '9000元（含）以上\t1200元',
    '',
    '五、送温暖',
    '春节期间走访困难职工，按每户900元发放慰问金。',
  ].join('\n'),
}

const PAGE: SourceDocument = {
  ...TABLES,
  id: 'page',
  file: 'page.md',
  title: '霜桥日报 2023年5月12日 03版',
  kind: 'newspaper-page',
  period: '2023',
  published: '2023-05-12',
  text: '# 小驿站里的“歇脚天”\n\n这座驿站去年11月改建，面积只有40平方米。目前，全市像这样的驿站已有150座，今年计划再增加35座，重点布局在商圈。\n\n# 爱心暑托班开班\n\n7月5日，位于双井县的锦织公司暑托班开班，52名孩子入班。今年暑假，霜桥市各级工会共开办爱心暑托班76个，可托管儿童2900名。每名孩子收取餐费每天16元，其余费用由工会承担。',
}

const REPORT: SourceDocument = {
  ...TABLES,
  id: 'report',
  file: 'report.txt',
  title: '在霜桥市总工会十届三次全体委员（扩大）会议上的工作报告',
  kind: 'work-report',
  period: '2023',
  text: [
    '2024年1月20日',
    '一、2023年工作回顾',
    '2023年，开办心理课堂113期，接待职工3900人次。',
    '二、2024年工作任务',
    '2024年，全市工会重点抓好三件事。心理课堂达到130期以上，新增亲子专场。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([TABLES, HANDBOOK, PAGE, REPORT])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a column', () => {
  it.each([
    ['霜桥市哪个区会员最多', '最多：河东区90210人'],
    ['基层工会最多的区县', '最多：河东区812个'],
    ['霜桥总会员数', '合计197550人'],
    ['河西区会员多少', '河西区 会员人数：71560人'],
    ['霜桥会员多少', '合计 会员人数：197550人'],
    ['霜桥女会员占比', '霜桥女会员占合计的43.8%'],
    ['河东区农民工会员占多少比例', '占22.3%'],
    ['温如玉带队慰问了多少户', '两项相加共65户'],
    ['温如玉一共发了多少慰问金', '两项相加共6.25万元'],
    ['霜桥2022年五一劳动奖章女的有几个', '共3个（按表中行数计，3行）'],
    ['霜桥焊工竞赛冠军是谁', '焊工：第一名程立业'],
    ['霜桥竞赛哪个项目来的人最多', '最多：叉车司机212人'],
    ['图书馆星期四开门吗', '职工图书馆：休息日周四'],
  ])('%s', (question, told) => {
    expect(head(question)).toBe(told)
  })
})

it('all rows of a place are told, though the question says the city, too', () => {
  expect(staff.ask('霜桥培训班在澄江宾馆办的有哪几个').text).toContain('女职工委员会主任培训班、新就业形态工会骨干培训班')
})

it('an empty cell is no number', () => {
  expect(head('市直机关农民工会员占多少比例')).not.toMatch(/\d|—/u)
})

it('names who was counted, and misses no answer to 都是谁', () => {
  const { text } = staff.ask('霜桥2022年五一劳动奖章女的有几个，都是谁')
  expect(text).toContain('裴小雨、柯令月、荀若水')
  expect(text).not.toContain('没有写到')
})

it('那2024年呢 after what was done asks for what is planned', () => {
  expect(staff.ask('霜桥2023年心理课堂开了多少期', '那2024年呢').text.split('\n')[0]).toMatch(/130期/u)
})

describe('of a page', () => {
  it('今年 in the talk about it is the year of the page', () => {
    expect(staff.ask('霜桥现在有多少驿站', '今年再建几个').text.split('\n')[0]).toMatch(/今年计划再增加35座/u)
  })

  it('what all unions of the city do goes on in the next sentence, though the page began in a county', () => {
    expect(staff.ask('霜桥孩子放暑托班一天饭钱多少').text.split('\n')[0]).toMatch(/每天16元/u)
  })

  it('the places of a table are known to be told of another year', () => {
    const { kind, text } = staff.ask('双井县2021年会员')
    expect(kind).toBe('none')
    expect(text).toContain('有2022年的，没有2021年的。')
  })
})

describe('of what a handbook says', () => {
  it.each([
    ['暑托班报名时间', /6月1日/u],
    ['得了癌症工会补多少', /7000元/u],
    ['住院自付六千能领多少慰问金', /4000元（含）至9000元：慰问金500元/u],
    [
      '申请困难帮扶要交哪些材料',
      /^帮扶救助申请表一式两份；身份证、户口簿复印件；近6个月的工资收入证明；家庭经济状况核对授权书；致困证明$/u,
    ],
  ])('%s', (question, told) => {
    expect(head(question)).toMatch(told)
  })

  it('tells nobody who had a child what the poor got', () => {
    expect(head('霜桥的生育慰问金多少')).not.toContain('900')
  })
})
