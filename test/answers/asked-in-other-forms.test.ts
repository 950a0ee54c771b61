// Owns the proof that questions in forms of their own are read as they are meant: a way to apply, a house, a plan's year, a quoted name, an overview by topic.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const base = { inferred: false, digest: false }
let staff: Staff
const first = (...questions: readonly string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

beforeAll(async () => {
  staff = await createStaff([
    {
      ...{ ...base, kind: 'work-report', region: '江城市', period: '2026-2031', published: '2031-09-20' },
      id: 'report',
      file: 'report.md',
      title: '在江城市总工会第八次代表大会上的工作报告',
      text: [
        '# 一、过去五年工作回顾',
        '## （一）建功立业',
        '新建“歇脚小站”31家，累计建成“歇脚小站”135家。2030年岸桥单机效率达到每小时38.6自然箱，比2026年提高9.4自然箱。开展“暖心驿站”示范点和“亲子工坊”创建活动，验收合格“暖心驿站”122家，累计建成922家。',
        '## （二）人才培养',
        '全市有高技能人才4.2万人。评选江城工匠30名。发放人才补贴860万元，惠及人才1720名。大病补助方面，为83名会员申请41.5万元；送清凉投入118万元，走访职工14050人。',
        '## （三）阵地建设',
        '江城工人文化宫送演出到企业、社区，共24场。卡友之家投入320万元改造浴室。与江城理工大学合办高管培训班2期。',
        '## （四）存在的不足\n\n同时我们也看到：一是服务手段不够多，青年参与率偏低；二是专业人才偏少，活动覆盖面不广。',
        '## （五）合作交流\n\n2030年，市工商联在长沥举办商会座谈会，签约项目9个。一线职工活动参与率不足三成。',
        '## （六）名词解释\n\n停工喊停权：指职工发现危及人身安全的紧急情况时，有权停止作业并撤离。',
        '# 二、今后五年的目标任务',
        '力争到2036年，外包单位建会率达到95%。要争取财政资金，推动困难补助惠及更多职工，困难补助工作要做细做实。',
      ].join('\n\n'),
    },
    {
      ...{ ...base, kind: 'newspaper-page', region: '江城市', period: '2031', published: '2031-06-15' },
      id: 'page',
      file: 'page.txt',
      title: '江城工人报2031年6月15日第3版',
      text: '【工友来信】我和公司签了两年合同，说试用期四个月，合法吗？\n【律师解答】不合法。合同期一年以上不满三年的，试用期不得超过二个月。\n【工友来信】入职半年没签书面合同，能要什么？ 读者 何禾\n【律师解答】公司应当每月支付二倍的工资。\n',
    },
    {
      ...{ ...base, kind: 'bulletin', region: '沧湾市', period: '2031' },
      id: 'bulletin',
      file: 'bulletin.txt',
      title: '沧湾市工会统计公报',
      text: '一、会员\n年末全市工会会员49万人。\n表1 2031年各地区工会情况\n地区 基层工会（个） 会员数（万人）\n高新区 733 14.3\n临江区 1042 12.6\n望湖区 517 22.1\n',
    },
    {
      ...{ ...base, kind: 'measures', region: '江城市', period: '2031-2036' },
      id: 'measures',
      file: 'measures.txt',
      title: '江城市职工互助实施办法',
      text: '第一章 总则\n第一条 本办法所称互助，是指职工自愿参加的互济活动。\n第二章 办理\n第二条 助学申请每年7月1日至8月15日集中受理，逾期不再受理。\n第三条 百人以上企业指在职职工一百人及以上的企业。\n',
    },
  ])
})

describe('a way, a place, a name', () => {
  it('takes no plan for the way to apply', () => expect(staff.ask('江城困难补助怎么申请').kind).toBe('none'))
  it('is not told where a house stands by where it goes', () => expect(staff.ask('江城工人文化宫在哪').kind).toBe('none'))
  it('names the university that was meant', () => expect(first('江城高管培训班跟哪个大学一块办的')).toContain('江城理工大学'))
  it('knows what a term means that is only asked to be defined', () => expect(first('江城 百人以上企业 定义')).toContain('一百人及以上'))
})

describe('figures', () => {
  it('counts what is quoted, and nothing that is counted beside it', () =>
    expect(staff.ask('江城“亲子工坊”建成多少家').text.split('\n')[0]).not.toMatch(/122|922/u))
  it('hears a small sum', () => expect(staff.ask('江城卡友之家洗个澡几块钱').kind).toBe('none'))
  it('tells what is planned for the last year of a plan', () => expect(first('江城2036年外包单位建会率要达到多少')).toContain('95%'))
  it('works a year out of the change that names it', () => expect(first('2026年江城岸桥单机效率是每小时多少自然箱')).toContain('29.2'))
  it('takes the new ones off the stock', () =>
    expect(staff.ask('江城“歇脚小站”扣掉新建的，此前有多少家').text).toContain('135家 − 31家 = 104家'))
  it('divides what belongs together', () => expect(staff.ask('江城大病补助平均每人多少钱').text).toContain('41.5万元 ÷ 83名'))
  it('leaves 同比 out of a comparison of two', () => expect(staff.ask('江城工匠评选同比减少多少名').text).not.toContain('−'))
})

describe('a table of another town', () => {
  it('has a zone of its own by the common name', () => {
    expect(first('沧湾市高新区和临江区，哪个会员多')).toMatch(/高新区14\.3万人.*临江区12\.6万人|临江区12\.6万人.*高新区14\.3万人/u)
  })
  it('counts unions for nobody who asks for people', () => {
    expect(first('沧湾市一共有多少人入了工会')).not.toContain('个')
  })
})

describe('the union of whoever is named', () => {
  it.each(['望北重工公司工会有多少会员', '鹭鸣湖工会有多少会员'])('%s is not answered with the town', (question) =>
    expect(staff.ask(question).kind).toBe('none'),
  )
})

describe('how an answer is to be shown', () => {
  it('is nothing that is asked', () => {
    const plain = staff.ask('沧湾市年末工会会员有多少').text.split('\n')[0]
    expect(plain).toContain('49万人')
    expect(staff.ask('沧湾市 年末工会会员 多少').text).toContain('49万人')
    expect(staff.ask('画个图：沧湾市年末工会会员有多少').text.split('\n')[0]).toBe(plain)
  })
})

describe('what a report says in its own words', () => {
  it('explains the word that it keeps using', () => expect(first('报告里老提的停工喊停权是啥意思')).toContain('有权停止作业'))
  it('tells where it was held though the question says the verb, too', () =>
    expect(first('江城市工商联的商会座谈会在哪里举办')).toContain('长沥'))
  it('takes 不足三成 for no shortcoming', () => {
    const { text } = staff.ask('江城市总工会的工作报告讲了哪些不足')
    expect(text).toContain('一是服务手段不够多')
    expect(text).toContain('二是专业人才偏少')
  })
})

describe('a rule of several years', () => {
  it('answers for any of them', () => expect(first('江城2033年助学申请几月几日到几月几日受理')).toContain('7月1日至8月15日'))
})

describe('a column of letters', () => {
  it('is answered by the answer, not by the letter', () => {
    const { text, citations } = staff.ask('江城签了两年合同，试用期四个月合法吗')
    expect(text).toContain('不得超过二个月')
    expect(citations[0]?.section.at(-1)).toBe('我和公司签了两年合同，说试用期四个月，合法吗？')
  })
  it('leaves the sender out of the question', () =>
    expect(staff.ask('江城没签书面合同每月给几倍工资').citations[0]?.section.at(-1)).toBe('入职半年没签书面合同，能要什么？'))
})

describe('an overview by topic', () => {
  it.each(['江城人才数据', '江城人才数据列个表', '导出江城人才数据'])('%s', (question) => {
    const { kind, text } = staff.ask(question)
    expect(kind).toBe('list')
    for (const told of ['4.2万人', '860万元', '1720名']) expect(text).toContain(told)
    expect(text).not.toContain('38.6')
  })
})
