// Owns the proof that of several counts of one thing the whole is told, and a part only to who asks for it.
import { beforeAll, describe, expect, test } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT = `梧川市年鉴（2023）·群众团体

【劳模选树】
市总工会评选首届梧川劳动模范58人。

【物业管理】
物业公司获评“市安康杯竞赛优胜单位”“梧川劳模”各1人、市级能手2人。走访慰问劳模176名。

【劳模工作室】
建成劳模创新工作室37家。

【校企对接】
赴外招聘线路6条，招聘4200余人，收到简历9600份。为助力新药产业，开设药学专线，招聘310人。

【女职工工作】
提档升级女职工之家92个，建设哺乳室11个。截至年底，累计建设女职工之家105个，哺乳室46个。

【回族群众服务】
有回族居民近1.4万人，其中户籍人口6200人、流动人口7800人。

【集体协商】
签订区域类集体合同企业840家，签订综合集体合同企业812家，签订工资专项集体合同企业799家。

【茶歇站】
2022年验收合格茶歇站共31家，截至发稿时全市累计建成210家。

【干部教育】
加大工会干部培训力度，完成上级调训210人次，举办各类培训班640期，培训51300人次。

【节日慰问】
春节慰问困难职工260人，组织参加体检3400人。慰问环卫工人1900人。

【机器人节】
举办首届机器人节，拼装赛收到12所学校70件作品，全市33所学校的900名师生参加。
`
let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false, region: '梧川市', publisher: '梧川市地方志办公室', period: '2022' }
  staff = await createStaff([{ ...base, id: 'year', file: 'year.txt', title: '梧川市年鉴（2023）·群众团体', text: REPORT }])
})
const firstLine = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('the whole is told', () => {
  test.each([
    ['梧川茶歇站有多少家', '210家'],
    ['梧川劳模评了几个', '58人'],
    ['梧川劳模几个', '58人'],
    ['招聘了多少人', '4200余人'],
    ['女职工之家几个', '105个'],
    ['集体合同签了多少家', '840家'],
    ['工会干部培训多少人次', '51300人次'],
    ['机器人节多少学校参加', '33所'],
    ['回族居民多少人', '近1.4万人'],
  ])('%s: %s', (question, told) => {
    expect(firstLine(question)).toContain(told)
  })
})

describe('a part is told to who asks for it, and another thing to nobody', () => {
  test.each([
    ['工资专项集体合同签了多少家', '799家'],
    ['药学专线招聘了多少人', '310人'],
    ['提档升级女职工之家多少个', '92个'],
    ['户籍回族人口多少人', '6200人'],
    ['慰问困难职工多少人', '260人'],
    ['困难职工慰问了多少人', '260人'],
    ['劳模创新工作室几家', '37家'],
    ['上级调训多少人次', '210人次'],
    ['拼装赛收到多少所学校的作品', '12所'],
    ['慰问劳模多少名', '176名'],
  ])('%s: %s', (question, told) => {
    expect(firstLine(question)).toContain(told)
  })
})
