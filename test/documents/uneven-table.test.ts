// Owns the proof that a table whose cells gaps of any width part is read as rows, and that prose with stray gaps never is.
import { describe, expect, test } from 'vitest'
import { splitLines } from '../../src/documents/lines.ts'
import { partUnevenTables } from '../../src/documents/uneven-table.ts'
import { readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

const STATIONS = [
  '表1　各镇便民点一览',
  ' 便民点 地址    开放时间 联络员',
  ' 柳岸镇    渡口路3号   每周一、周四  赵勇',
  '石桥镇   旧车站院内  每周二   钱 虹',
  '  南 坡镇      粮库东侧楼    每周五上午      孙禾',
]

describe('a table parted by gaps of any width', () => {
  test('has words in its cells, however its lines are indented, and stray spaces in them', () => {
    expect(rows(...STATIONS)).toEqual([
      '便民点：柳岸镇；地址：渡口路3号；开放时间：每周一、周四；联络员：赵勇',
      '便民点：石桥镇；地址：旧车站院内；开放时间：每周二；联络员：钱虹',
      '便民点：南坡镇；地址：粮库东侧楼；开放时间：每周五上午；联络员：孙禾',
    ])
  })

  test('goes on over the number and the header of a page', () => {
    const turned = ['      — 4 —', '石桥县总工会服务手册', '北坡镇 邮局二楼   每周三 李想']
    expect(rows(...STATIONS, ...turned, '以上各点节假日不开放。')).toHaveLength(4)
  })

  test('may have a header that is spread out, and needs no title where figures tell its columns', () => {
    expect(
      rows('工 种 姓 名   单 位 成绩（分）', '焊工 赵勇   石桥机械厂 96.5', '电工 钱虹 柳岸供电所    94', '钳工 孙禾 南坡车辆厂 91.5'),
    ).toEqual([
      '工种：焊工；姓名：赵勇；单位：石桥机械厂；成绩（分）：96.5',
      '工种：电工；姓名：钱虹；单位：柳岸供电所；成绩（分）：94',
      '工种：钳工；姓名：孙禾；单位：南坡车辆厂；成绩（分）：91.5',
    ])
  })

  test('may have two columns below a title', () => {
    expect(rows('表3 各镇工会办公地点', '单位 地址', '柳岸镇 渡口路3号', '石桥镇   旧车站院内', '南坡镇 粮库东侧楼')).toHaveLength(3)
  })

  test('has amounts in as many columns behind a name that is broken', () => {
    expect(rows('表2 各镇会员', '镇 会员（人） 驿站（座）', '柳 岸镇 640 7', '石桥镇 515 4', '合 计 1155 11')).toEqual([
      '镇：柳岸镇；会员（人）：640人；驿站（座）：7座',
      '镇：石桥镇；会员（人）：515人；驿站（座）：4座',
      '镇：合计；会员（人）：1155人；驿站（座）：11座',
    ])
  })

  test('keeps every cell at its place in the source', () => {
    const source = STATIONS.join('\n')
    const row = readText(source).passages.find(({ display }) => display.includes('南坡镇'))
    expect(row?.spans.map(({ start, end }) => source.slice(start, end).replace(/\s+/gu, '')).join('')).toContain('南坡镇粮库东侧楼')
  })

  test.each([
    ['prose', '服务 内容 时间', '全年 走访 企业', '640家、职工 3.2万 人次，发放', '慰问品 折款 18万元。'],
    ['prose below a title', '表4 见后页', '各镇 工会 于三月前', '完成 换届 工作，新', '一届 委员会 名单 另行公布。'],
    ['names', '赵勇 钱虹 孙禾', '李想 周密 吴双', '郑重 王平 冯远'],
    ['two lines of words', '姓名 单位 职务', '赵勇 石桥机械厂 班长', '以下名单从略。'],
    ['labels', '报名 时间 地点', '时间：3月5日 上午 九点', '地点：柳岸镇 文化站 一楼', '电话：555-0101 内线 2'],
  ])('is not %s', (_, ...lines) => {
    expect(rows(...lines)).toEqual([])
  })

  test('is looked for in ten thousand lines of words without going through them for each', () => {
    const long = Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? '单位 地址 电话' : '石桥镇 旧车站 另告')).join('\n')
    const began = process.cpuUsage().user
    partUnevenTables(splitLines(long), long)
    expect(process.cpuUsage().user - began).toBeLessThan(15_000_000)
  })
})

describe('rows that go on a table which has its tabs', () => {
  test('are those with figures under its figures', () => {
    const table = ['镇　会员（人）　驿站（座）', '柳岸镇　640　7', '石桥镇　515　4', '合　计　1155　11']
    expect(rows(...table).at(-1)).toBe('镇：合计；会员（人）：1155人；驿站（座）：11座')
    expect(rows('镇\t会员\t驿站', '柳岸镇\t640\t7', '石桥镇\t515\t4', '合 计 1155 11')).toHaveLength(3)
    expect(rows('镇\t会员\t驿站', '柳岸镇\t640\t7', '石桥镇\t515\t4', '其余各镇 正在 统计')).toHaveLength(2)
  })
})
