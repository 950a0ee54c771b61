// Owns the proof that what only counts things names none of them.
import { describe, expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

describe('which ones there are', () => {
  const pacesetters = asks('行业标兵都是谁', 'who', [term('行业标兵')])
  it.each([
    ['全年评出行业标兵3名', false],
    ['全年评出行业标兵3名，举办报告会6场', false],
    ['全年评出王海棠、李云港、周栖沙等行业标兵3名', true],
    ['全年评出行业标兵3名，即王海棠和李云港等', true],
    ['全年评出行业标兵3名：王海棠、李云港、周栖沙', true],
    ['这是一支行业标兵队伍', true],
  ])('%s → %s', (text, told) => {
    expect(tells(pacesetters, text, ['行业标兵'])).toBe(told)
  })

  it('are named by what stands in quotation marks', () => {
    const books = asks('赠书200套都是什么书', 'what', [term('赠书')])
    expect(tells(books, '向车间赠书200套', ['赠书'])).toBe(false)
    expect(tells(books, '向车间赠书《焊工手册》200套', ['赠书'])).toBe(true)
  })

  it('are the names of whatever a list is asked of', () => {
    const list = asks('名单里有哪些班组（先锋号）', 'list', [term('班组', { essential: false }), term('先锋号')])
    expect(tells(list, '推荐先锋号46个', ['先锋号'])).toBe(false)
    expect(tells(list, '推荐焊工班、电工班、钳工班等先锋号46个', ['先锋号'])).toBe(true)
  })

  it('are one, where a place in their count is named', () => {
    const station = asks('第27个驿站开在哪', 'where', [term('驿站')])
    expect(tells(station, '第27个驿站开在灯塔路', ['驿站'])).toBe(true)
    expect(tells(asks('27个驿站开在哪些路', 'where', [term('驿站')]), '全年新开驿站27个', ['驿站'])).toBe(false)
  })

  it('are not named by a list of what others came to be', () => {
    const passed = asks('哪两家单位通过了星级复核', 'list', [term('星级复核', { essential: false })])
    expect(tells(passed, '2家单位通过星级复核，60家单位分别获评文明单位、文明社区', ['星级复核', '单位'])).toBe(false)
    expect(tells(passed, '2家单位通过星级复核，分别是栖沙港务站和望湖水厂', ['星级复核', '单位'])).toBe(true)
  })

  it('are no matter where it is asked with whom they were made', () => {
    const partner = asks('是跟哪个单位一起建驿站的', 'who', [term('驿站')])
    expect(tells(partner, '联合镇供销社建设驿站3个', ['驿站'])).toBe(true)
    expect(tells(partner, '全年建设驿站3个', ['驿站'])).toBe(false)
  })

  it('are not asked where something else of the counted is', () => {
    const rest = asks('疗养优先给哪些人', 'list', [term('疗养')])
    expect(tells(rest, '全年疗养300人，优先一线职工', ['疗养'])).toBe(true)
  })
})
