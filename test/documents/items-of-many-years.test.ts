// Owns the proof that a page, a news list, a gazetteer and a file of several bulletins give each item its own year and its own heading.
import { describe, expect, test } from 'vitest'
import { outlineOf, readText } from './fixture.ts'

const passageWith = (lines: readonly string[], words: string, more: Parameters<typeof readText>[1] = {}) =>
  readText(lines.join('\n'), more).passages.find(({ text }) => text.includes(words))

describe('a list of news from the web', () => {
  const lines = [
    '当前位置：首页>新闻中心',
    '',
    '江州新春送温暖',
    '',
    '发布日期：2025-01-21　来源：市总工会　浏览次数：408　字体：[大 中 小]',
    '',
    '　　市总工会准备了500万元慰问金，其中给骑手的345万元。',
    '',
    '[打印] [关闭] [收藏] 分享到：',
    '上一篇：没有了',
    '',
    '南桥工会留人过年',
    '',
    '发布日期：2021-01-19　来源：南桥区总工会　浏览次数：505　字体：[大 中 小]',
    '',
    '　　区总工会请1000名职工看电影，给劳模写慰问信。',
  ]
  const more = { title: '江州工会资讯网', kind: 'newspaper-page', period: '2017-2025' }

  test.each([
    ['345万元', '江州新春送温暖', '2025'],
    ['1000名职工', '南桥工会留人过年', '2021'],
  ])('tells %s under %s of %s', (words, section, period) => {
    expect(passageWith(lines, words, more)).toMatchObject({ section: [section], period })
  })

  test('keeps what the page carries around its items out of them', () => {
    const all = readText(lines.join('\n'), more)
      .passages.map(({ text }) => text)
      .join('\n')
    expect(all).not.toMatch(/浏览次数|字体|打印|上一篇/u)
  })
})

test('an item of a page of many years is of the year that it begins with', () => {
  const lines = [
    '司机入会有了娘家',
    '',
    '　　本报讯（记者 林越）2021年7月，江州市总工会为网约车司机办了入会仪式，两万余名司机入会。',
    '　　据统计，全市有货车司机5000多人。',
  ]
  const more = { title: '职工周讯', kind: 'newspaper-page', period: '2014-2025' }
  expect(passageWith(lines, '5000多人', more)?.period).toBe('2021')
})

test('a passage of a gazetteer that names one year is of that year, and one that names several of none of them', () => {
  const lines = [
    '第一节　工会',
    '一、代表大会',
    '1984年12月召开第十一次代表大会，正式代表843人，选举主席一人。',
    '二、基层工会',
    '1952年有基层工会77个，到1990年有311个。',
  ]
  const more = { title: '江州市志', kind: 'yearbook', period: '1927-1990' }
  expect(passageWith(lines, '843人', more)?.period).toBe('1984')
  expect(passageWith(lines, '311个', more)?.period).toBe('1927-1990')
})

test('bulletins of two years in one file tell each its own', () => {
  const bulletin = (year: number, people: string): string[] => [
    `${year} 年度江州人力资源事业发展统计公报`,
    '江州市人力资源和社会保障局',
    `${year} 年，各级部门认真落实决策部署，各项工作取得积极进展，群众满意度提高。`,
    '一、劳动就业',
    `全年城镇新增就业 ${people} 万人，就业困难人员就业 172 万人。`,
  ]
  const lines = [...bulletin(2023, '1244'), ...bulletin(2022, '1206')]
  const more = { title: '江州人力资源统计公报', kind: 'statistics', period: '2022-2023' }
  expect(passageWith(lines, '1244', more)?.period).toBe('2023')
  expect(passageWith(lines, '1206', more)).toMatchObject({
    period: '2022',
    section: ['2022年度江州人力资源事业发展统计公报', '一、劳动就业'],
  })
})

test('the rows of a table that names its year are of it', () => {
  const lines = ['表47-14　1964年江州接触有毒作业工人情况表', '厂名\t人数', '制碘厂\t196', '氮肥厂\t88']
  expect(passageWith(lines, '制碘厂', { title: '江州市志', kind: 'tables', period: '1955-1990' })?.period).toBe('1964')
})

test('a headline above its news is one, whatever the head of the page holds, and who edits the page heads nothing', () => {
  const lines = [
    '江州职工生活',
    '',
    '第3版　基层',
    '',
    '2025年8月',
    '',
    '一百个驿站迎户外职工',
    '',
    '　　本报讯（记者 陶然）江州市总',
    '',
    '工会启用爱心驿站118个，位置标',
    '',
    '注到地图上，环卫工人都可使用。',
    '',
    '本版责任编辑　洪浪　　校对　苏叶',
  ]
  const read = readText(lines.join('\n'), { title: '江州职工生活', kind: 'newspaper-page' })
  expect(outlineOf(read).join()).toContain('/ 一百个驿站迎户外职工')
  expect(outlineOf(read).join()).not.toContain('编辑')
})
