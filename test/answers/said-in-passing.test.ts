// Owns the proof that questions are heard in the words people use: what money is called, how old one may be, where the nearest is, what a report owns up to.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const GUIDE: SourceDocument = {
  id: 'lanxi',
  file: 'lanxi.txt',
  title: '岚溪市总工会服务指南（2024年版）',
  kind: 'handbook',
  period: '2024',
  region: '岚溪市',
  inferred: false,
  digest: false,
  text: [
    '一、暑托班',
    '暑托班门口，女工柏兰把8岁的儿子送进教室，转身去车间上班。全市开办暑托班24个，共接收孩子860名。招收对象是6至12周岁的职工子女，双职工家庭优先。',
    '二、歇脚点',
    '骑手打开“岚工家”小程序，点“找歇脚点”就能看到最近的一家。',
    '三、疗休养',
    '疗休养每人费用２４００元，其中市总工会补助每人９００元，人均标准按年度公布。',
    '四、文化宫',
    '文化宫暑期兴趣班每期收费（每名孩子）900元，设游泳、绘画两门。',
    '五、救护',
    '2023年，新设除颤仪35台，累计61台。',
    '六、调处中心',
    '市总工会设立劳动争议一站式调处中心，在市职工服务中心一楼。',
  ].join('\n'),
}

const REPORT: SourceDocument = {
  ...GUIDE,
  id: 'lanxi-report',
  file: 'lanxi-report.txt',
  title: '在岚溪市工会第八次代表大会上的报告',
  kind: 'work-report',
  period: '2018-2023',
  text: [
    '2023年11月8日',
    '一、过去五年的工作',
    '五年来，全市工会会员由31万人增加到42万人，基层工会组织由3870个增加到5124个。受理案件办理时限由原来的25个工作日缩短至15个工作日。',
    '在肯定成绩的同时，也要清醒看到不足：一是百人以下企业建会率还不高；二是服务职工的精准度不够。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([GUIDE, REPORT])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('what is asked in passing', () => {
  it.each([
    ['多大的娃能进岚溪暑托班', '6至12周岁'],
    ['岚溪暑托班几岁可以去', '6至12周岁'],
    ['岚溪疗休养市总工会给贴多少', '９００元'],
    ['在岚溪跑外卖，手机上咋找离我最近的歇脚点', '找歇脚点'],
    ['岚溪新装了几台除颤仪', '35台'],
    ['岚溪弄了个一站式调处中心，想过去问问，它在什么地方', '一楼'],
    ['岚溪 shutuoban shou le duoshao haizi', '860名'],
    ['过去五年岚溪基层工会组织净增多少个', '1254个'],
    ['岚溪案件办理时限比原来快了几天', '10个工作日'],
    ['岚溪工会八大报告承认的不足有哪些', '建会率还不高'],
  ])('%s → %s', (question, expected) => {
    expect(head(question)).toContain(expected)
  })

  it('is told by its own age where somebody’s age is asked', () => {
    expect(head('柏兰的儿子几岁')).toContain('8岁')
  })

  it('of a ticket is not told by what a course costs', () => {
    expect(staff.ask('带孩子去岚溪文化宫游泳，儿童票多少钱').kind).toBe('none')
  })
})
