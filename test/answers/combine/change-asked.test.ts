// Owns the proof that a change is told as the document states it, and that nothing is computed with it where by how much is asked.
import { beforeAll, describe, expect, it } from 'vitest'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(`一、帮扶工作
今年上半年，全县走访慰问困难职工1125户，比上年同期多93户；发放慰问金210万元，同比增加18万元。

二、组织建设
全县基层工会2310家，比五年前增加640家。会员31.2万人，比上年底增加1.1万人。女职工委员会1880个，比上年末净增35个。

三、阵地建设
模范职工之家45家，比上年多出6家。参加岗位练兵的职工4300人次，与去年相比多了520人次。热线日均来电38通，比上年多3.5通。

四、春风夜校
今年的春风夜校投入320万元，比去年多60万元。截至6月底，今年的夏令营投入90万元，比去年多10万元。今年的劳模疗休养支出85万元，比去年减少5万元。
`),
  ])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('by how much something changed', () => {
  it.each([
    ['走访慰问困难职工比上年多多少户', '93户'],
    ['慰问金比去年多发了多少', '同比增加18万元'],
    ['会员比去年底多多少人', '增加1.1万人'],
    ['女职工委员会比上年末多了几个', '净增35个'],
    ['模范职工之家比上年多出多少家', '多出6家'],
    ['基层工会比五年前多多少家', '增加640家'],
    ['热线来电增加了多少', '多3.5通'],
    ['岗位练兵的职工比去年多多少人次', '520人次'],
  ])('is what stands beside the level: %s', (question, told) => {
    const reply = staff.ask(question)
    expect(reply.text.split('\n')[0]).toContain(told)
    expect(reply.calculations).toEqual([])
    expect(reply.text).not.toContain('没有写比上一年的变化')
  })

  it('is never worked out with the change of another thing', () => {
    expect(staff.ask('基层工会比上年多多少家').calculations).toEqual([])
  })

  it('tells what there was last year, which is neither the level nor the change', () => {
    expect(head('春风夜校去年投入多少钱')).toContain('260万元')
    expect(head('春风夜校今年和去年各投入多少钱')).toMatch(/320万元.*260万元/u)
    expect(head('春风夜校比去年多投入多少钱')).toContain('60万元')
    expect(head('春风夜校今年投入多少钱')).toContain('320万元')
  })

  it('tells no part of a year and no other thing as last year', () => {
    expect(head('夏令营去年投入多少钱')).not.toContain('去年80万元')
    expect(head('去年劳模多少人')).not.toContain('90万元')
  })

  it('leaves nothing for the whole year before where half a year is told', () => {
    const year = /《[^》]*?(20\d\d)年/u.exec(staff.ask('全县走访慰问困难职工多少户').text)?.[1]
    expect(staff.ask(`${Number(year) - 1}年走访慰问困难职工多少户`).kind).toBe('none')
    expect(head(`${Number(year) - 1}年上半年走访慰问困难职工多少户`)).toContain('1032户')
  })
})
