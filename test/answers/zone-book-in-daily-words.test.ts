// Owns the proof that a yearbook of a zone answers what people ask of it in daily words: by age, by person and month, on which hill.
import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const TEXT = `梧川新区年鉴（2023）

一、社会福利
年末全区有60周岁以上老人4.1万人，其中独居老人1820人。长寿补贴每人每月标准：80至89周岁70元，90至99周岁180元，百岁以上700元。老人在社区食堂用餐，70周岁以上每餐减3元。

二、残疾人工作
全年为918名重度残疾人发放看护补贴，合计412万元。中秋慰问残疾人家庭230户，每户600元。

三、疗休养
2021年5月启用的区职工疗休养中心坐落在白鹿岭，有床位160张。

四、绣坊培训
报名时间：4月1日至4月8日
报名方式：区工会窗口
现场咨询地点：梧川新区桂子路5号
电话：
`
let staff: Staff
beforeAll(async () => {
  const base = { inferred: false, digest: false, region: '梧川新区', period: '2022', kind: 'yearbook' }
  staff = await createStaff([{ ...base, id: 'book', file: 'book.txt', title: '梧川新区年鉴（2023）', text: TEXT }])
})
const firstLine = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('by age', () => {
  it.each([
    ['我奶奶今年九十一了，长寿补贴一个月多少', '180元'],
    ['89周岁的老人长寿补贴是多少', '70元'],
    ['外公都一百零二岁了，每月能领多少', '700元'],
  ])('%s', (question, told) => {
    expect(firstLine(question)).toContain(told)
    expect(firstLine(question).match(/\d+元/gu)).toHaveLength(1)
  })

  it('all bands where no age is named', () => {
    expect(firstLine('长寿补贴每月给多少')).toMatch(/70元.*180元.*700元/u)
  })

  it('what is given for something else is not told by them', () => {
    expect(firstLine('老人在食堂用餐，85岁减多少')).toContain('3元')
  })
})

describe('so much for each', () => {
  it.each(['重度残疾人看护补贴每人每个月是多少', '重度残疾人看护补贴一人一个月多少'])('%s', (question) => {
    expect(staff.ask(question).kind).toBe('none')
  })
})

describe('where', () => {
  it('on which hill', () => {
    expect(firstLine('区里的疗养院建在哪座山上')).toContain('白鹿岭')
  })

  it('a telephone is told by no place to ask at', () => {
    expect(staff.ask('绣坊培训咨询电话是多少').kind).toBe('none')
  })
})
