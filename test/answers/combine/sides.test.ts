import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/documents/source-document.ts'
import { createStaff, type Staff } from '../statistics/bulletin.ts'

const base = { inferred: false, digest: false, kind: 'work-report' }
const SOURCES: readonly SourceDocument[] = [
  {
    ...base,
    id: 'qingshi',
    file: 'qingshi.md',
    title: '青石市总工会2022年工作总结',
    publisher: '青石市总工会',
    region: '青石市',
    period: '2022',
    text: [
      '# 读书班开班\n\n首期读书班通过笔试和面谈，选出16名学员。',
      '# 讲师培养\n\n第二期讲师培养计划启动，从骨干中选出31名讲师。',
      '# 出版\n\n编纂出版《青石市年鉴》，全书121万字。协助完成《青石市河道志》出版，全书43万字。设立河道办等机构7个。',
      '# 数据\n\n规整法人基础数据340万余条、人口基础数据449万余条。\n\n# 人口\n\n全市有户籍人口9650人。',
      '# 会员\n\n2022年，录入实名制会员40.7万人。',
      '# 展馆\n\n列入地图的展馆由9个增至20个。',
      '# 换届\n\n茶村换届选出班子成员210人。\n\n# 就业\n\n帮助妇女就近就业90人。',
      '# 走访\n\n领导接待下访12批次，召开下访专题会议两次。',
      '# 工作室\n\n2022年新建创新工作室49家。',
      '# 心理\n\n由心理师主讲的暖心直播浏览量24万次。\n\n# 法律\n\n法律讲堂青石站直播浏览量3万次。',
    ].join('\n\n'),
  },
  {
    ...base,
    id: 'luoxi',
    file: 'luoxi.md',
    title: '罗溪市总工会五年工作',
    publisher: '罗溪市总工会',
    region: '罗溪市',
    period: '2017-2021',
    text: '# 组织\n\n罗溪市总工会夯实基础。实名制会员信息采集累计超过68万人。建成创新工作室43家。',
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(SOURCES)
})

describe('what each side of several is told', () => {
  it('tells things of two sections beside each other', () => {
    expect(staff.ask('首期读书班和第二期讲师，各选了多少人').text).toMatch(/^首期读书班16名，第二期讲师31名/u)
  })

  it('gives each book its own number', () => {
    expect(staff.ask('《青石市年鉴》和《青石市河道志》各多少字').text).toMatch(/年鉴》121万字，.*河道志》43万字/u)
  })

  it('gives no side a number that is told of something else', () => {
    expect(staff.ask('读书班和邮票社各招了多少人').text).not.toMatch(/邮票社\d/u)
  })

  it('compares what is counted alike, and not data with people', () => {
    const { text } = staff.ask('青石市的法人数据跟人口数据哪个条数多')
    expect(text).toContain('449万余条')
    expect(text).not.toContain('9650人')
  })

  it('tells the other place of its own time, where the time was said of the first alone', () => {
    const { text } = staff.ask('青石市2022年录入的实名制会员和罗溪市采集的实名制会员各有多少人')
    expect(text).toMatch(/40.7万人.*超过68万人/u)
    expect(text).toContain('时间不同')
    expect(staff.ask('2022年青石市和罗溪市实名制会员各有多少人').text).not.toContain('68万')
  })

  it('leaves each place the time of its own clause', () => {
    expect(staff.ask('创新工作室，罗溪市五年建了几家，青石市2022年新建了几家').text).toMatch(/^罗溪市43家，青石市49家/u)
  })

  it('takes no number of times for how many people came', () => {
    expect(staff.ask('青石市下访的批次和人次2022年分别是多少').text).not.toMatch(/人次.{0,6}(?:12批次|两次)/u)
  })

  it('makes no share of a part that is none of the whole', () => {
    expect(staff.ask('茶村换届选出的班子里妇女占多少').text).not.toContain('%')
  })

  it('reads what was more than before as the change that is told', () => {
    expect(staff.ask('列入地图的展馆比原来多了几个').text).toMatch(/^原来9个，后来20个：增加11个/u)
  })

  it('takes the stop of a tour for no place', () => {
    expect(staff.ask('法律讲堂青石站直播和暖心直播，浏览量各多少').text).toMatch(/3万次，.*24万次/u)
  })
})
