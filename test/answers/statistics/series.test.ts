import { beforeAll, describe, expect, it } from 'vitest'
import { createStaff, type Staff } from './bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff()
})
const first = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a series over the years', () => {
  it.each<[string, string]>([
    ['甘棠市历年爱心驿站数', '2020年121个；2021年154个；2022年215个；2023年268个'],
    ['甘棠市2020年到2023年各有多少爱心驿站', '2020年121个；2021年154个；2022年215个；2023年268个'],
    ['松阳县近三年有多少爱心驿站', '2021年39个；2022年52个；2023年64个'],
    ['石臼区爱心驿站逐年变化情况', '2020年28个；2021年36个；2022年47个；2023年57个'],
    ['甘棠市2021到2023年各发放多少助学金', '2021年186万元；2022年203.5万元；2023年228万元'],
  ])('%s', (question, expected) => {
    expect(first(question)).toBe(expected)
  })

  it('says which of the years nothing is told of', () => {
    expect(staff.ask('甘棠市2019年到2022年各有多少爱心驿站').text).toContain('没有2019年的')
  })

  it('computes the change where the change is asked for', () => {
    const reply = staff.ask('甘棠市2020年到2023年爱心驿站变化趋势')
    expect(reply.text).toContain('增加147个，增长121.5%')
    expect(reply.calculations[0]?.operands.map(({ raw }) => raw)).toEqual(['121', '268'])
  })

  it('gives every year its figure, so that a line can be drawn', () => {
    const { figures } = staff.ask('甘棠市历年爱心驿站数，折线图')
    expect(figures.map(({ indicator, raw }) => `${indicator} ${raw}`)).toEqual(['2020年 121', '2021年 154', '2022年 215', '2023年 268'])
  })

  it('tells no three of ten years, and no limit of a year, as a series', () => {
    expect(first('松阳县这十年爱心驿站多少个')).not.toContain('；')
    expect(first('甘棠市助学金每年上限是多少')).not.toContain('；')
  })

  it('makes no series out of a single year, nor out of one number for several', () => {
    expect(first('甘棠市2023年有多少爱心驿站')).not.toContain('；2022年')
    expect(first('甘棠市近三年一共走访多少户困难职工家庭')).not.toContain('2022年')
  })
})

describe('places put in order', () => {
  it.each<[string, string]>([
    ['甘棠市各县区爱心驿站排名', '江口区99个；松阳县64个；石臼区57个；青塘区48个'],
    ['甘棠市2021年各县区爱心驿站从少到多', '青塘区30个；石臼区36个；松阳县39个；江口区49个'],
  ])('%s', (question, expected) => {
    expect(staff.ask(question).text.split('\n')[1]).toBe(expected)
  })

  it('takes the last year that a row tells where none is asked for', () => {
    expect(first('松阳县有多少爱心驿站')).toContain('64个')
  })
})
