// Owns the proof that what members ask of a handbook, and staff of its tables, is found in forms that extraction spoilt.
import { beforeAll, describe, expect, test } from 'vitest'
import { askingSource, loadFolder } from '../../bench/gold-run.ts'
import type { Answerer } from '../../src/answers/reply.ts'

let answerer: Answerer

beforeAll(async () => {
  answerer = askingSource(await loadFolder('test/fixtures/handbook')).answerer
})

const ask = (question: string) => answerer.answer(question, { role: 'member', history: [], now: Date.parse('2023-12-01T10:00:00+08:00') })
const head = (question: string): string => ask(question).text.split('\n')[0] ?? ''

describe('a handbook', () => {
  test.each([
    ['灌河住院自己掏了五千多，探望金多少', '500元'],
    ['灌河住院自付4000元给多少', '500元'],
    ['灌河住院自付一万能拿多少探望金', '1200元'],
    ['灌河生二胎探望金给多少', '700元'],
    ['灌河会费按多少交', '0.4%'],
    ['灌河住院探望要准备哪几样材料', '费用清单'],
    ['灌河阅览室几点关门', '17:30'],
    ['灌河游泳馆每周哪天休息', '周一'],
    ['灌河骑手小站晚上几点关门', '晚上10点'],
    ['灌河小剧场的电影票怎么领', '提前一天在小程序取票'],
    ['灌河一年一共安排多少人出游', '105人'],
    ['灌河游泳馆在哪条路几号', '柳堤路3号'],
    ['灌河住院自付超过9000的给多少', '1200元'],
    ['换单位了，灌河的会员资格咋弄', '三十日内'],
    ['没批下来，不服气怎么办', '复核'],
  ])('answers %s with %s', (question, told) => {
    expect(head(question)).toContain(told)
  })
})

describe('tables', () => {
  test.each([
    ['灌河2023年技能竞赛哪个项目参赛人数最多', '配送120人'],
    ['灌河2023年技能竞赛哪个项目参赛人数最少', '护理60人'],
    ['灌河2023年春节走访一共慰问了多少户', '103户'],
    ['灌河2023年底驿站合计多少个', '27个'],
  ])('answer %s with %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  test('show by which figures they came to a sum', () => {
    const { text, calculations } = ask('灌河2023年春节走访慰问金一共多少')
    expect(text).toContain('17500元 + 14000元 + 20000元')
    expect(calculations[0]?.operands).toHaveLength(3)
  })

  test('list the rows of women, and no others', () => {
    const { text } = ask('把灌河2023年五一奖章获得者里的女职工名单列一下')
    expect(text).toMatch(/钱虹.*孙丽/su)
    expect(text).not.toContain('赵勇')
  })

  test('are none of another town', () => {
    expect(ask('昆山2023年技能竞赛哪个项目参赛人数最多').kind).toBe('none')
  })
})

describe('a report', () => {
  test.each([
    ['灌河区区长叫什么名字', '梁慧'],
    ['灌河区总工会主席是谁', '周敏'],
    ['灌河区总工会副主席有哪几位', '吴刚、郑洁'],
  ])('answers %s with %s', (question, told) => {
    expect(head(question)).toContain(told)
  })

  test.each(['灌河2022年发了多少助学金', '灌河技能竞赛焊接第一名是谁', '灌河小剧场的老师是谁'])('does not answer %s', (question) => {
    expect(ask(question).kind).toBe('none')
  })
})

describe('a town that no document tells of', () => {
  test.each(['明川市总工会游泳馆几点关门', '明川市住院自付5000元给多少', '明川市总工会主席是谁'])(
    'has no answer out of another: %s',
    (question) => {
      const { kind, text } = ask(question)
      expect(kind).toBe('none')
      expect(text).toContain('没有明川市')
    },
  )
})

describe('some of the members', () => {
  test('are not all of them', () => {
    expect(ask('灌河2023年底女会员有多少').kind).toBe('none')
  })
})
