// Owns the proof that what examiners asked of documents nobody had seen is told, and by nobody else's number.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const YEARBOOK: SourceDocument = {
  id: 'yearbook',
  file: 'yearbook.md',
  title: '枫泾年鉴（2023）·群众团体',
  kind: 'yearbook',
  period: '2022',
  region: '枫泾县',
  inferred: false,
  digest: false,
  text: [
    '# 枫泾县总工会',
    '## 组织建设\n\n2022年，全县新建货车司机工会联合会2家，吸收新就业形态劳动者入会3216人。6月8日，枫泾县快递行业工会联合会成立，覆盖网点51个，柏长青当选首任主席。全年新建工会组织176家。',
    '## 服务阵地\n\n2022年，县总工会新建户外劳动者驿站14个，累计52个。县职工服务中心每周二至周日9:00—20:00开放，新增急救箱12台，全县累计47台。',
    '## 失业保险\n\n2022年，发放失业保险金8600万元。发放技能提升补贴1204人次、187万元，标准为初级工1000元、中级工1500元。',
    '## 学历提升\n\n与枫泾开放大学合作开设机电一体化、现代物流、学前教育3个专业，录取职工118名。',
    '## 校园招聘\n\n2022年，县人社局赴兰州、沈阳、南昌3市举办校园招聘17场，提供岗位6200个。',
    '## 大病救助\n\n对患重大疾病的会员分档救助，个人自付2万元以上的救助4000元，6万元以上的救助9000元，12万元以上的救助1.8万元。',
    '## 劳模服务\n\n2022年，为劳模办理意外伤害保险，保费由县总工会承担。协助651名职工追回工资724.3万元。',
    '## 领导名录\n\n主　　席　柳听澜（女，县政协副主席兼任）\n\n女职工委员会主任　钟秋水（女，兼）',
  ].join('\n\n'),
}

const REPORT: SourceDocument = {
  ...YEARBOOK,
  id: 'report',
  file: 'report.txt',
  title: '在枫泾县工会第九次代表大会上的报告',
  kind: 'work-report',
  period: '2018-2023',
  text: [
    '一、过去五年的工作',
    '五年来，全县工会团结奋进，重点实施三大工程，各项工作取得新进展。',
    '二、今后五年的目标任务',
    '今后五年，全县工会重点实施三大工程，团结动员职工建功新时代。',
    '（一）实施匠心铸魂工程，强化思想引领',
    '每年开展宣讲不少于300场。',
    '（二）实施建功立业工程，服务发展大局',
    '每年评选“枫泾工匠”8名。',
    '（三）实施暖心惠民工程，提升生活品质',
    '新建驿站40个。',
  ].join('\n'),
}

const PAGE: SourceDocument = {
  ...YEARBOOK,
  id: 'page',
  file: 'page.md',
  title: '枫泾工人报版面（2023年5月9日）',
  kind: 'newspaper-page',
  period: '2023',
  published: '2023-05-09',
  text: [
    '# 校门口的“工会爷爷”\n\n每天傍晚，总有一位穿红马甲的老人在校门口接孩子。他叫谷福生，64岁，是“四点半课堂”的志愿者。谷福生退休前是质检员。起初只有5个孩子，如今课堂扩到3处，志愿者也从他一人增加到38人，其中21人是退休职工。',
    '# 高新区暑期托管班开始报名\n\n枫泾高新区工会今年开设暑期托管班3处，共150个名额。据县总工会统计，今年全县计划开办托管班64个，可服务职工子女2900名。托管班由18名大学生志愿者授课。',
    '# 热线里的诉求\n\n受理司机诉求1906件，诉求集中在运费拖欠、超时等待、乱罚款三个方面。',
  ].join('\n\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([YEARBOOK, REPORT, PAGE])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('nobody else’s', () => {
  it.each([
    ['枫泾县 货车司机 会员数', '3216'],
    ['枫泾失业金一个月能领多少钱', '1000'],
  ])('%s is not told by %s', (question, foreign) => {
    expect(head(question)).not.toContain(foreign)
  })

  it('holds the office of a county’s union who heads that of a trade', () => {
    expect(head('枫泾县总工会主席是谁')).toMatch(/柳听澜/u)
  })
})

describe('is told', () => {
  it.each([
    ['枫泾县总工会女职工委员会主任是谁', /钟秋水/u],
    ['枫泾 2022 新成立工会 多少家', /新建工会组织176家/u],
    ['枫泾急救箱总台数', /累计47台/u],
    ['枫泾县职工服务中心礼拜一开不开门', /周二至周日/u],
    ['枫泾学历提升开了哪三个专业', /机电一体化.*现代物流.*学前教育3个专业/u],
    ['枫泾去哪几个城市的学校招过人', /兰州、沈阳、南昌/u],
    ['枫泾大病自己掏了7万多能救助多少', /6万元以上的救助9000元/u],
    ['枫泾给劳模上的意外险，要劳模自己出保费吗', /保费由县总工会承担/u],
    ['枫泾幫職工追回了多少被拖欠的工資', /724\.3万元/u],
    ['枫泾的司机们打热线，反映最多的是哪三类事', /运费拖欠、超时等待、乱罚款/u],
    ['谷福生的志愿者有多少人', /38人/u],
    ['谷福生的志愿者里，不是退休职工的有几个人', /17人/u],
  ])('%s', (question, told) => {
    expect(head(question)).toMatch(told)
  })

  it('by the headings that are called so, where so many are asked for', () => {
    const reply = staff.ask('枫泾工会今后五年要搞哪三大工程')
    expect(reply.kind).toBe('list')
    expect(reply.text.split('\n')[0]).toBe('实施匠心铸魂工程；实施建功立业工程；实施暖心惠民工程')
  })

  it('in one line where two figures are asked for', () => {
    expect(head('枫泾2022年校园招聘办了几场、提供了多少岗位')).toMatch(/17场.*6200个/u)
  })
})

it('an edition’s year is no year that is told', () => {
  expect(staff.ask('枫泾2023年新建户外劳动者驿站多少个').text.split('\n')[0]).not.toMatch(/14个|52个/u)
})
