// Owns the proof that a talk over figures goes on with what stands beside them: other things of the sentence, shares, averages, differences, the same calculation once more.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

const REPORT = `# 禾塘县总工会2022年工作总结

## 组织建设

截至2022年底，全县已建基层工会1250家，覆盖单位3800家，入会会员96250人。全县已建立快递行业工会4家，会员1820人；快递企业单独组建基层工会16家，会员940人。全年新建“暖心驿站”12家，累计建成“暖心驿站”48家、“职工书吧”30家。

## 竞赛

县技能大赛参赛企业250余家，参赛职工1600人，获各类奖项80人次。组建突击队15支，集结600名职工参加抢险。

## 帮扶

向400名困难职工发放救助金60万元，为25名职工申请大病补助20万元。组织职工疗休养900人，其中新就业形态劳动者120人。

## 集体协商

全县签订企业类集体合同企业500家，签订工资专项集体合同企业450家，签订女职工专项集体合同企业400家。

## 评优

全年推荐出省五一劳动奖状2个、省五一劳动奖章5个；评选出禾塘县五一劳动奖状8个、五一劳动奖章20个、工人先锋号12个。
`
let staff: Staff
beforeAll(async () => {
  staff = await createStaff([countyReport(REPORT)])
})
const head = (...questions: string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''
const text = (...questions: string[]): string => staff.ask(...questions).text

describe('what stands beside the figure told last', () => {
  it('is asked for by what sets it apart', () => {
    expect(head('快递行业工会有多少会员', '单独组建的呢')).toContain('940人')
    expect(head('县技能大赛多少人参赛', '企业呢')).toContain('250余家')
    expect(head('县里推荐了多少省五一劳动奖状', '奖章呢')).toContain('5个')
  })

  it('is some of those that were told', () => {
    expect(head('组织了多少职工疗休养', '里面新就业的有几个')).toBe('其中新就业形态劳动者120人')
  })

  it('is of the level that is named', () => {
    expect(head('县里推荐了多少省五一劳动奖章', '县五一劳动奖状呢')).toContain('8个')
  })

  it('is divided by the figure told, or divides it', () => {
    expect(text('累计建成多少暖心驿站', '新建的占多少')).toContain('12家 ÷ 48家 = 25%')
    expect(text('县技能大赛多少人参赛', '获奖的占多少')).toContain('80人次 ÷ 1600人 = 5%')
    expect(text('县技能大赛多少人参赛', '平均每家企业几个人')).toContain('1600人 ÷ 250余家')
    expect(text('组建了几支突击队', '平均每队多少人')).toContain('600名 ÷ 15支 = 40名/支')
    expect(text('全县基层工会多少家', '平均每家工会多少会员')).toContain('96250人 ÷ 1250家 = 77人/家')
  })

  it('is held against the figure told', () => {
    expect(text('暖心驿站累计多少家', '职工书吧比它少几家')).toContain('48家 − 30家 = 18家')
  })

  it('is no figure of another place for an average', () => {
    expect(staff.ask('外县走访了多少户', '平均每户多少').kind).toBe('none')
  })
})

describe('the calculation made last', () => {
  it('is made again over the same whole', () => {
    expect(text('签企业类集体合同的企业多少家', '工资专项占多少', '女职工专项呢')).toContain('400家 ÷ 500家 = 80%')
  })

  it('is made again of what belongs to the thing that is named', () => {
    expect(text('给困难职工发了多少救助金', '平均每人多少', '大病补助呢')).toContain('20万元 ÷ 25名 = 8000元/名')
  })

  it('tells the least where that is asked for', () => {
    expect(head('签企业类集体合同的企业多少家', '工资专项呢', '女职工专项呢', '哪个最少')).toMatch(/；最少：女职工专项/u)
  })

  it('leaves out the whole where its parts are added', () => {
    expect(text('签企业类集体合同的企业多少家', '工资专项占多少', '女职工专项呢', '两个加起来')).toContain('450家 + 400家 = 850家')
  })
})

describe('a level that a list tells once', () => {
  it('holds for all of the list', () => {
    expect(text('县五一劳动奖状、县五一劳动奖章、县工人先锋号加起来多少个')).toContain('8个 + 20个 + 12个 = 40个')
    expect(head('评选了多少县五一劳动奖章')).toContain('20个')
  })

  it('is none of another part of the sentence', () => {
    expect(head('推荐了多少省五一劳动奖章')).toContain('5个')
    expect(staff.ask('有多少市五一劳动奖章').text.split('\n')[0]).not.toMatch(/\d/u)
  })
})

describe('a talk of one union', () => {
  const TABLE = `# 桂溪市总工会2022年资料

表1 2022年各区县工会情况

| 区县 | 会员人数 | 模范职工小家 |
| --- | --- | --- |
| 东桥区 | 52000人 | 14个 |
| 西桥区 | 31000人 | 9个 |
| 云坪县 | 12000人 | 5个 |
`
  let two: Staff
  beforeAll(async () => {
    const other = `# 石岭县总工会2022年工作总结\n\n2022年，石岭县妇女联合会有女职工之家14个，600名职工参赛。`
    two = await createStaff([
      { ...countyReport(TABLE), id: 'table', file: 'table.md', region: '桂溪市' },
      { ...countyReport(other), id: 'other', file: 'other.md', region: '石岭县' },
    ])
  })

  it('takes of a ranking what its first line tells', () => {
    expect(two.ask('桂溪哪个区县会员最多', '最少的呢', '差多少').text).toContain('52000人 − 12000人 = 4万人')
  })

  it('sums the column that is named, and counts no rows', () => {
    expect(two.ask('桂溪模范职工小家一共多少个').text).toContain('28个')
  })

  it('computes with the cells of a row that was told', () => {
    expect(two.ask('桂溪东桥区会员人数多少', '东桥区模范职工小家多少个', '平均每个多少会员').text).toContain('52000人 ÷ 14个')
  })

  it('is not gone on with in another', () => {
    expect(two.ask('桂溪东桥区会员多少', '女的有几个').text.split('\n')[0]).not.toContain('14个')
  })
})
