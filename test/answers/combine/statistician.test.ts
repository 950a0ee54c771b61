// Questions that a statistics clerk puts to the reports of a made-up city: shares, averages, two kinds of figure, several places at once.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'yearbook', period: '2021', region: '江城市' }
const REPORTS: readonly SourceDocument[] = [
  {
    ...base,
    id: 'yearbook',
    file: 'yearbook.md',
    title: '江城年鉴',
    text: [
      '# 江城市总工会\n\n2021年，江城市总工会新建“歇脚小站”46家，累计建成310家。至2021年底，全市已建基层工会5200家，入会会员812300人。快递行业工会有会员9100人。评选出市级工匠120名。',
      '# 白石区总工会\n\n2021年，白石区总工会累计建成“歇脚小站”62家。录入实名制会员9万人。全区有各类工会组织会员14万余人，其中女会员9万人。评选市级工匠18名。帮扶困难职工，向250名困难职工发放救助金60万元，为40名会员申请大病补助22万元。',
      '# 青溪县总工会\n\n2021年，青溪县总工会累计建成“歇脚小站”近80家。各级工会举办培训班120期，培训9600人次。全县有各类宣讲团队65支。至2021年底，建成心理咨询室26间，比2020年增加4间。在档困难职工由2019年的200户减少到2021年的50户。完成职工体检8000人次，同比增长三成。',
      '# 白石区星级支部评定\n\n2021年，白石区开展星级支部评定。三星级支部申报数300个，四星级支部申报数120个，五星级支部申报数40个，总申报数占全区支部数的61.3%。命名四星级支部50个、五星级支部9个。',
      '# 白石区技能大赛\n\n2021年，白石区举办技能大赛，参赛企业200余家，参赛职工3000人。全年开展服务活动20次，举办讲座4期，听众600人次。引进外籍教师90人，占全市的30%、全省的12%。首批20名教师获得100万元奖励，年薪高于30万元的可以申请。获国家级荣誉2项、省级荣誉3项、市级荣誉6项。新增回国人员70人，累计500人。',
      '# 江城市工会经费\n\n2021年，江城市总工会拨付300万元，慰问一线医护人员；投入500万元，向会员发放消费券。全市安全竞赛参赛企业6000家。',
      '# 双桥区总工会\n\n2021年，双桥区总工会新发展会员3000人。',
      '# 白石区职业教育\n\n2021年，白石区职业教育项目推荐职工820名，录取765人。筹集助学资金50万元，其中30万元用于大学生，20万元用于高中生。接收档案900卷、1.2万件，其中文书档案300卷、4000件。',
    ].join('\n\n'),
  },
  {
    ...base,
    id: 'five-years',
    file: 'five-years.md',
    title: '望湖县工会五年',
    period: '2014-2018',
    region: '望湖县',
    text: '# 五年回顾\n\n五年来，望湖县总工会组织技能竞赛400余场，参与职工超过5万人次。走访困难职工家庭2000户，发放帮扶款物300万元。全县会员总数逾9万人。',
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(REPORTS)
})

const expectTold = (questions: string | readonly string[], told: readonly string[]): void => {
  const reply = staff.ask(...[questions].flat())
  for (const each of told) expect(reply.text).toContain(each)
}

describe('shares', () => {
  it.each<[string, string[]]>([
    ['白石区的歇脚小站占江城市百分之几', ['20%', '62家 ÷ 310家']],
    ['白石区会员占江城全市多少', ['约17.2%', '14万余人 ÷ 812300人']],
    ['江城市的歇脚小站里白石区占百分之几', ['20%']],
    ['五星级支部申报数占三星级的百分之几', ['13.3%', '40个 ÷ 300个']],
    ['白石区文书档案占全部的百分之几', ['33.3%', '300卷 ÷ 900卷']],
    ['白石区外籍教师占全省多少', ['12%']],
    ['白石区助学资金各占多少', ['30万元，占60%', '20万元，占40%']],
  ])('%s', (question, told) => expectTold(question, told))

  it('computes none out of counts of different years, and says why', () => {
    const reply = staff.ask('望湖县会员和江城市会员哪个多')
    expect(reply.text).toContain('两个数的时间不同')
    expect(reply.calculations).toEqual([])
  })

  it('calls nothing a share of what is less than it', () => {
    const reply = staff.ask('白石区救助金占大病补助的百分之几')
    expect(reply.text).toContain('前一个数比后一个大')
    expect(reply.calculations).toEqual([])
  })
})

describe('averages', () => {
  it.each<[string, string[]]>([
    ['白石区大病补助人均多少', ['22万元 ÷ 40名', '5500元/名']],
    ['白石区平均每名困难职工发放多少救助金', ['60万元 ÷ 250名', '2400元']],
    ['青溪县平均每期培训班培训多少人', ['9600人次 ÷ 120期', '80人次/期']],
    ['望湖县平均每场竞赛多少人参与', ['超过5万人次 ÷ 400余场', '约125']],
    ['江城市基层工会5200家，平均每家多少会员', ['812300人 ÷ 5200家']],
  ])('%s', (question, told) => expectTold(question, told))

  it.each<[string, string[]]>([
    ['白石区技能大赛平均每家企业多少职工参赛', ['3000人 ÷ 200余家']],
    ['白石区首批教师奖励人均多少', ['100万元 ÷ 20名']],
    ['白石区讲座平均每期多少人次', ['600人次 ÷ 4期']],
  ])('%s is divided by those of the same place and matter', (question, told) => expectTold(question, told))

  it('divides nothing where nobody counted those who are meant', () => {
    const reply = staff.ask('江城市平均每家歇脚小站多少人')
    expect(reply.kind).toBe('none')
    expect(reply.text).not.toContain('÷')
  })

  it('takes what one part of a sentence tells for no other part', () => {
    expectTold('白石区大病补助平均每名会员多少', ['22万元 ÷ 40名'])
  })

  it('divides by nothing that was not counted in that measure', () => {
    const reply = staff.ask('白石区平均每场活动发放多少救助金')
    expect(reply.calculations).toEqual([])
    expect(reply.text).not.toContain('倍')
  })
})

describe('what no document counts itself', () => {
  it.each<[string, string[]]>([
    ['望湖县平均每年组织多少场技能竞赛', ['400余场 ÷ 5年', '约80场']],
    ['白石区男会员有多少', ['除“女会员”外', '14万余人 − 9万人 = 至少5万人']],
    ['青溪县心理咨询室2020年有多少间', ['26间 − 4间 = 22间']],
    ['青溪县在档困难职工减少了多少户，下降百分之几', ['减少150户，下降75%']],
    ['青溪县体检人数比上年多多少', ['增长三成']],
  ])('%s', (question, told) => expectTold(question, told))
})

describe('two kinds of figure of one thing', () => {
  it.each<[string, string[]]>([
    ['五星级申报数和命名数差几个', ['40个 − 9个 = 31个']],
    ['白石区职业教育推荐人数和录取人数差多少', ['820名 − 765人 = 55名']],
    ['三星级四星级五星级支部申报数，画个柱状图', ['300个', '120个', '40个']],
  ])('%s', (question, told) => expectTold(question, told))
})

describe('places', () => {
  it('tells a city beside its own counties where it is named with them', () => {
    expectTold('白石区、青溪县、江城市的歇脚小站各多少', ['62家', '近80家', '310家'])
  })

  it('takes all members for members, and not those of one trade', () => {
    expectTold('江城市会员数和白石区会员数差多少', ['812300人 − 14万余人 = 至多67.23万人'])
  })

  it('gives a second question the place of the first, and says what is not told there', () => {
    const reply = staff.ask('望湖县走访困难家庭多少户，发了多少救助金')
    expect(reply.text).toContain('2000户')
    expect(reply.text).not.toContain('60万元')
  })
})

describe('figures of one sentence', () => {
  it.each<[string, string[]]>([
    ['江城市慰问医护和消费券各多少钱', ['慰问医护300万元', '消费券500万元']],
    ['白石区国家级省级市级荣誉一共几项', ['2项 + 3项 + 6项 = 11项']],
    ['白石区新增回国人员和累计各多少', ['70人', '500人']],
    ['白石区：救助金多少钱、大病补助多少钱', ['60万元', '22万元']],
  ])('%s', (question, told) => expectTold(question, told))
})

describe('several places', () => {
  it('of which some are not told: those are named', () => {
    const reply = staff.ask('白石区、青溪县、江城市的歇脚小站和望湖县的歇脚小站各多少')
    expect(reply.text).toContain('62家')
    expect(staff.ask('白石区和望湖县的歇脚小站各多少').text).toContain('没有写到望湖县的')
  })

  it('with a change that no document tells is said to have none', () => {
    expect(staff.ask('白石区救助金比上年增长多少').text).toContain('没有写比上一年的变化')
  })

  it('with new members of one and all members of the other say so', () => {
    expect(staff.ask('江城市和双桥区会员各多少').text).toContain('江城市是累计的数，双桥区是当年的数')
  })
})

describe('a calculation asked for in a turn of its own', () => {
  it.each<[string[], string[]]>([
    [['望湖县办了多少场技能竞赛', '平均每场多少人'], ['超过5万人次 ÷ 400余场']],
    [['白石区会员有多少', '占江城市多少'], ['14万余人 ÷ 812300人']],
    [['白石区歇脚小站有多少家', '占江城市多少', '青溪县呢'], ['近80家 ÷ 310家']],
  ])('%j', (questions, told) => expectTold(questions, told))

  it('is none over years where years were not counted', () => {
    expect(staff.ask('望湖县办了多少场技能竞赛', '平均每场多少人', '平均每年呢').text).not.toContain('/场')
  })
})

describe('a calculation asked for behind the figures, in one breath', () => {
  it.each<[string, string[]]>([
    ['望湖县走访困难家庭多少户，发放帮扶款物多少，平均每户多少', ['300万元 ÷ 2000户', '1500元/户']],
    ['白石区市级工匠评选了多少名，占全市百分之几', ['18名', '15%']],
  ])('%s', (question, told) => expectTold(question, told))

  it('is named where it cannot be made', () => {
    expect(staff.ask('望湖县走访困难家庭多少户，占全省百分之几').text).toContain('占全省百分之几')
  })
})

describe('a year before', () => {
  it('is worked out of the change, but not for a part of what changed', async () => {
    const text = '2023年，江城市举办技能竞赛11项，参赛职工5284人，比上年增加412人。'
    const report = { ...base, id: 'textile', file: 'textile.txt', title: '纺织工会统计公报', period: '2023', text }
    const textile = await createStaff([report])
    expect(textile.ask('江城市2022年参赛职工有多少人').text).toContain('5284人 − 412人 = 4872人')
    expect(textile.ask('江城市2022年参赛职工中女职工有多少人').text).not.toContain('4872')
  })

  it('is worked out where the question tells the change itself, and of what is told one by one', async () => {
    const text =
      '2023年，江城市举办职工子女托管班33个，托管学生1185名，比上年增加12个班、446名。至2023年底，全市有基层工会2846家、会员68.4万人，分别比2018年底增加914家、1.6万人。'
    const staff = await createStaff([{ ...base, id: 'annual', file: 'annual.txt', title: '江城市总工会年度报告', period: '2023', text }])
    expect(staff.ask('江城市2022年托管班办了几个（按2023年数和增加数推算）').text).toContain('33个 − 12个 = 21个')
    expect(staff.ask('江城市托管班2023年比上年多收了446名学生，那上年托管了多少名学生').text).toContain('上一年739名')
    expect(staff.ask('倒推一下，江城市2018年底有多少家基层工会').text).toContain('2846家 − 914家 = 1932家')
  })

  it('is told as about so many where only a percentage is told, and only where the year before is asked for', async () => {
    const text = '2023年，江城市举办青年创业周，签约项目239个，其中投资项目237个，签约项目数量较上年增长20.7%。'
    const week = await createStaff([{ ...base, id: 'week', file: 'week.txt', title: '江城市总工会年度报告', period: '2023', text }])
    expect(week.ask('江城市2022年创业周签约项目多少个').kind).toBe('none')
    expect(week.ask('江城市2023年创业周签约项目多少个，那上一年签约项目多少个').text).toContain('约198个')
  })
})
