import { beforeAll, describe, expect, it } from 'vitest'
import { askingSource, loadFolder } from '../../bench/gold-run.ts'
import type { Answerer } from '../../src/answers/reply.ts'

let answerer: Answerer

beforeAll(async () => {
  answerer = askingSource(await loadFolder('test/fixtures/answers')).answerer
})

const ask = (question: string) => answerer.answer(question, { role: 'member', history: [], now: Date.parse('2022-12-01T10:00:00+08:00') })
const head = (question: string): string => ask(question).text.split('\n')[0] ?? ''

describe('the proof of a figure', () => {
  it('leaves the figures of neighbouring clauses out', () => {
    const { text, citations } = ask('栖川2021年有几家获评示范工会')
    expect(text).toContain('6家')
    expect(text).not.toContain('214家')
    expect(citations[0]?.quote).not.toContain('214家')
  })

  it('takes the half of a list that is asked for', () => {
    expect(head('栖川给困难职工发了多少份慰问品')).toContain('约450份')
    expect(ask('栖川给困难职工发了多少份慰问品').text).not.toContain('96家')
  })

  it('holds both where one count is asked of two things', () => {
    expect(head('栖川 基层工会 职工之家 数量')).toMatch(/214家.*58家/u)
  })

  it('keeps the neighbours where several figures are asked for', () => {
    expect(ask('栖川职工之家 市级 镇级').text).toMatch(/20家.*38家/u)
  })
})

describe('the condition of a rule', () => {
  it('is never told without what follows from it', () => {
    expect(head('漓湾县会员父母去世慰问金最多多少')).toContain('不超过500元')
  })
})

describe('what changes a rule', () => {
  it('is told with it', () => {
    expect(ask('漓湾确诊重大疾病慰问金给多少').text).toMatch(/6000元.*提高到9000元/su)
  })
})

describe('words that only say what kind of thing is asked', () => {
  it('need not stand in the document', () => {
    expect(head('栖川 2021 工会干部培训班 期数')).toContain('7期')
    expect(head('漓湾 慰问金 受理月份')).toContain('4月和10月')
  })
})

describe('a person', () => {
  it('is the one who came to the office that was asked for', () => {
    expect(head('栖川2021年增补的市总工会副主席是谁')).toContain('苗若兰')
    expect(ask('栖川市总工会主席是谁').text).not.toContain('苗若兰')
  })
})

describe('a particular', () => {
  it('is the one beside the body that was asked for', () => {
    expect(head('栖川市 白鹭镇总工会电话多少')).toContain('5520318')
    expect(head('栖川的驿站有几家通宵开')).toContain('5家')
  })
})

describe('a row of a table', () => {
  it('is told by its name and the cells that the question names', () => {
    expect(head('栖川 青禾镇 疗休养人数')).toMatch(/青禾镇.*疗休养.*310人/u)
    expect(head('栖川 青禾镇 疗休养人数')).not.toContain('12')
    expect(head('栖川白鹭镇有多少家驿站')).toContain('9家')
  })
})

describe('a place that only the documents know', () => {
  it('bounds the answer', () => {
    expect(ask('栖川疗休养每人补助多少').kind).toBe('none')
    expect(head('漓湾疗休养每人补助多少')).toContain('1200元')
  })
})

describe('what the documents only mention', () => {
  it('is declined, with the section that tells of it in part', () => {
    const { kind, text } = ask('栖川的驿站几点开门')
    expect(kind).toBe('none')
    expect(text).toContain('·驿站”一节')
    expect(text).not.toContain('但没有写')
  })

  it('is no way to get it', () => {
    expect(ask('栖川慰问品怎么领').kind).toBe('none')
    expect(ask('栖川工会干部培训班怎么报名').kind).toBe('none')
    expect(ask('漓湾慰问金怎么申请').text).toContain('申请表')
  })
})

describe('a decline', () => {
  it('never says of a word that stands elsewhere that no document has it', () => {
    const { kind, text } = ask('疗休养报告写了几篇')
    expect(kind).toBe('none')
    expect(text).not.toContain('没有提到')
    expect(ask('书屋培训班办了几期').text).toContain('没有提到“书屋”')
  })

  it('comes before a figure of another unit: 会员报告 are no 元', () => {
    expect(ask('会员报告有几篇').kind).toBe('none')
    expect(head('调研报告几篇')).toContain('2篇')
  })
})
