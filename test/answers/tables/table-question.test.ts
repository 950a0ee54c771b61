import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/answers/question.ts'
import type { Reply } from '../../../src/answers/reply.ts'
import { listsWhom } from '../../../src/answers/tables/table-fit.ts'
import { tablesOf } from '../../../src/answers/tables/table-index.ts'
import { answerFromTable } from '../../../src/answers/tables/table-question.ts'
import { readDocument } from '../../../src/documents/read-document.ts'
import type { SourceDocument } from '../../../src/documents/source-document.ts'

const source: SourceDocument = {
  id: 'east',
  file: 'east.md',
  title: '东区年鉴',
  inferred: false,
  digest: false,
  period: '2020',
  region: '东区',
  text: '# 表1 2020年重要外宾到访情况\n\n| 日期 | 国家 | 姓名 |\n| --- | --- | --- |\n| 1月7日 | 美国 | 张三 |\n| 1月9日 | 日本 | 李四 |\n| 6月17日 | 韩国 | 王五 |\n| 6月18日 | 美国 | 赵六领事 |\n| 6月18日 | 日本 | 东洋制铁周七 |\n| 12月18日 | 日本 | 东洋制铁吴八 |\n',
}
const tables = tablesOf(readDocument(source).passages)
const documents = new Map([[source.id, source]])

/** Only the text and the years of a question are looked at here. */
const ask = (text: string): Reply | undefined => {
  const times = [...text.matchAll(/(20\d\d)年/gu)].map((match) => ({ from: Number(match[1]), to: Number(match[1]), raw: match[0] }))
  return answerFromTable({ text, times, terms: [], places: [] } as unknown as Question, { tables, documents })
}
const firstLine = (text: string): string => ask(text)?.text.split('\n')[0] ?? ''

describe('questions over the rows of a table', () => {
  it('count the rows of one country, and show by which', () => {
    const reply = ask('2020年日本外宾到访几次')
    expect(reply?.text).toContain('日本共3次')
    expect(reply?.text).toContain('1月9日、6月18日、12月18日')
    expect(reply?.citations).toHaveLength(3)
    expect(reply?.calculations[0]?.operands.map((operand) => operand.raw)).toEqual(['1月9日', '6月18日', '12月18日'])
  })

  it('compare two countries, and find the one that came most', () => {
    expect(firstLine('日本外宾到访比美国多几次')).toContain('日本多1次')
    expect(firstLine('外宾到访最多的是哪个国家')).toContain('日本：3次')
    expect(firstLine('外宾到访最少的是哪个国家')).toContain('韩国：1次')
  })

  it('put the values in order, as many as are asked for and those that stand as often', () => {
    expect(ask('各国外宾来访次数排名')?.counts).toEqual([
      { label: '日本', value: 3 },
      { label: '美国', value: 2 },
      { label: '韩国', value: 1 },
    ])
    expect(ask('外宾来访次数前两名的国家')?.counts?.map(({ label }) => label)).toEqual(['日本', '美国'])
  })

  it('go through the months, those without a row among them', () => {
    const counts = ask('各月外宾来访次数')?.counts
    expect(counts).toHaveLength(12)
    expect(counts?.[5]).toEqual({ label: '6月', value: 3 })
    expect(counts?.[1]).toEqual({ label: '2月', value: 0 })
  })

  it.each<[string, string]>([
    ['外宾到访情况表中最后一次到访是哪天', '12月18日，日本，东洋制铁吴八'],
    ['外宾到访情况表中最早一次到访是谁', '1月7日，美国，张三'],
    ['美国外宾到访最后一次是哪天', '6月18日，美国，赵六领事'],
    ['表1里1月9日之后下一次外宾到访是哪天', '6月17日，韩国，王五'],
    ['表1里6月17日之前上一次外宾到访是哪天', '1月9日，日本，李四'],
    ['6月18日外宾到访前一天来的是谁', '6月17日，韩国，王五'],
    ['6月18日外宾到访的有谁', '6月18日，美国，赵六领事；6月18日，日本，东洋制铁周七'],
    ['第一个来访的外宾是谁', '1月7日，美国，张三'],
    ['最后一位到访的外宾是哪国的', '12月18日，日本，东洋制铁吴八'],
    ['6月17日谁来了', '6月17日，韩国，王五'],
    ['美国来访的有哪些人', '1月7日，美国，张三；6月18日，美国，赵六领事'],
    ['东洋制铁来过几次', '东洋制铁共2次（按表中行数计，2行）'],
    ['6月来了几批外宾', '6月共3次（按表中行数计，3行）'],
    ['哪个国家来得最多', '日本：3次（按表中行数计，6行）'],
    ['外宾到访次数最少的国家', '韩国：1次（按表中行数计，6行）'],
    ['来访外宾一共涉及几个国家', '共3个（按表中行数计，6行）'],
    ['日本外宾来了几次，占总数百分之几', '日本共3次，占50%（按表中行数计，6行）'],
    ['下半年来了几批外宾', '下半年共1次（按表中行数计，1行）'],
    ['美国外宾第二季度来了几次', '美国、第二季度共1次（按表中行数计，1行）'],
    ['哪个月外宾来得最多', '6月：3次（按表中行数计，6行）'],
    ['日本呢（美国外宾来访几次）', '日本共3次（按表中行数计，3行）'],
    ['外宾来访一共多少次', '共6次（按表中行数计，6行）'],
  ])('%s', (text, head) => {
    expect(firstLine(text)).toBe(head)
  })

  it.each([
    '2019年日本外宾到访几次',
    '东区的妈妈驿站有几家',
    '加拿大外宾到访几次',
    '东区日本企业有几个',
    '与美国合作的项目有几个',
    '第一个来办的人有补贴吗',
    '来过的人觉得食堂怎么样',
    '来上访的一共来了几批',
    '6月17日韩国来的外宾谈了什么',
  ])('leave alone: %s', (text) => {
    expect(ask(text)).toBeUndefined()
  })

  const askOpen = (text: string, word?: string): Reply | undefined => {
    const terms = word === undefined ? [] : [{ text: word, weight: 1, alternatives: [], essential: true, frequency: 1, asking: true }]
    return answerFromTable({ text, times: [], terms, places: [], asked: 'open' } as unknown as Question, { tables, documents })
  }

  it('lists the rows of a month, of a country or of all, though nothing asks 哪些', () => {
    expect(askOpen('6月来访的外宾')?.text).toMatch(/王五[\s\S]*赵六[\s\S]*周七/u)
    expect(askOpen('6月来访的外宾')?.text).not.toContain('张三')
    expect(askOpen('美国外宾到访')?.text.split('\n')[0]).toBe('1月7日，美国，张三；6月18日，美国，赵六领事')
    expect(askOpen('重要外宾到访情况')?.citations).toHaveLength(6)
    expect(askOpen('加拿大外宾到访')).toBeUndefined()
  })

  it('lists all rows where the whole title is said with 哪些', () => {
    const reply = ask('东区重要外宾到访有哪些')
    expect(reply?.citations).toHaveLength(6)
    for (const name of ['张三', '李四', '王五', '赵六', '周七', '吴八']) expect(reply?.text).toContain(name)
    expect(ask('重要外宾到访接待有哪些礼仪要求')).toBeUndefined()
  })

  it('lists all rows where those are asked for whom a column names', () => {
    const table = { title: '表3 2031年龙舟赛嘉宾到场情况', columns: ['日期', '嘉宾姓名和职务'] }
    for (const text of ['嘉宾都有谁', '2031年来过哪些嘉宾', '嘉宾名单']) expect(listsWhom(table, text)).toBe(true)
    for (const text of ['嘉宾坐哪里', '嘉宾里有谁是船长', '选手都有谁']) expect(listsWhom(table, text)).toBe(false)
  })

  it('says how many there are where the line has no room for all', () => {
    const long = source.text.replaceAll('| 张三', `| ${'海滨精密机械有限公司总经理'.repeat(4)}张三`)
    const others = tablesOf(readDocument({ ...source, text: long }).passages)
    const question = { text: '重要外宾到访有哪些', times: [], places: [], terms: [], asked: 'list' }
    const reply = answerFromTable(question as unknown as Question, { tables: others, documents })
    expect(reply?.text.split('\n')[0]).toMatch(/（共6条）$/u)
    expect(reply?.text).toContain('吴八')
  })

  it('takes a word of a cell, but not where it names an office of that word', () => {
    expect(askOpen('来访的领事有哪些', '领事')?.text.split('\n')[0]).toBe('6月18日，美国，赵六领事')
    const others = tablesOf(readDocument({ ...source, text: source.text.replace('王五', '王五领事馆秘书') }).passages)
    const question = { text: '来访的领事有哪些', times: [], places: [], asked: 'list' }
    const terms = [{ text: '领事', weight: 1, alternatives: [], essential: true, frequency: 1, asking: true }]
    const reply = answerFromTable({ ...question, terms } as unknown as Question, { tables: others, documents })
    expect(reply?.citations).toHaveLength(1)
  })

  it('names the countries that are asked for', () => {
    expect(firstLine('有哪些国家的外宾来访')).toBe('日本、美国、韩国')
    expect(firstLine('来访外宾的国家有哪些')).toBe('日本、美国、韩国')
  })
})
