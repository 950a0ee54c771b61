// Owns the proof that a table whose cells wide gaps part is read as rows whatever stands in its cells, over the turn of a page, too.
import { describe, expect, test } from 'vitest'
import { partGapTables } from '../../src/documents/gap-table.ts'
import { splitLines } from '../../src/documents/lines.ts'
import { readText } from './fixture.ts'

const rows = (...lines: readonly string[]): string[] =>
  readText(lines.join('\n'))
    .passages.filter((passage) => passage.form === 'row')
    .map((passage) => passage.display)

const LONG = Array.from({ length: 10_000 }, (_, i) => `某某${i} 城北 机床厂 12`).join('\n')
const HEADER = '班名　上课时间　地点　名额'

describe('a table parted by wide gaps', () => {
  test('has words, hours and numbers in its cells', () => {
    expect(rows(HEADER, '剪纸班　周一18:30　302教室　24', '二胡班　周四19:00　琴房　12')).toEqual([
      '班名：剪纸班；上课时间：周一18:30；地点：302教室；名额：24',
      '班名：二胡班；上课时间：周四19:00；地点：琴房；名额：12',
    ])
  })

  test('is looked for in ten thousand lines with gaps once for each that may head one', () => {
    const began = process.cpuUsage().user
    partGapTables(splitLines(LONG), LONG)
    expect(process.cpuUsage().user - began).toBeLessThan(15_000_000)
  })

  test('is told by its first heading where what stands below is hours', () => {
    expect(rows('场馆  平日  周末', '球馆  9:00—21:00  8:00—22:00', '泳池  12:00—20:00  9:00—20:00')[1]).toBe(
      '场馆：泳池；平日：12:00—20:00；周末：9:00—20:00',
    )
  })

  test('may have single spaces where each row begins with its day, who holds an office one with it', () => {
    const lines = ['3月5日 城北 公交公司经理 赵勇 座谈', '4月9日 城南 机械厂厂长 安德烈·莫罗 参观', '5月7日 城东 茶叶协会会长 钱虹 交流']
    expect(rows('日期 地区 来访者 事由', ...lines)[1]).toBe('日期：4月9日；地区：城南；来访者：机械厂厂长 安德烈·莫罗；事由：参观')
  })

  test('has its broken rows joined', () => {
    expect(rows(HEADER, '剪纸班　周一18:30　302教室　24', '二胡班', '周四19:00　琴房　12', '茶艺班　周五18:30　茶室　16')[1]).toBe(
      '班名：二胡班；上课时间：周四19:00；地点：琴房；名额：12',
    )
  })

  test('goes on behind the turn of a page, where its header stands again', () => {
    const first = ['表2  秋季班', '', HEADER, '剪纸班　周一18:30　302教室　24', '二胡班　周四19:00　琴房　12']
    const second = ['', '职工学校简章　　第２页', '', '续表2', '', HEADER, '茶艺班　周五18:30　茶室　16']
    expect(rows(...first, ...second)).toHaveLength(3)
  })

  test.each([
    ['names in columns', '王一　李二　张三', '赵四　钱五　孙六', '周七　吴八　郑九'],
    ['prose', '会议　时间　地点。', '明天　上午　开会，　请准时，　勿缺席。', '另行　通知　。'],
    ['a single row', HEADER, '剪纸班　周一18:30　302教室　24', '其余班次见附件。'],
  ])('is not %s', (_, ...lines) => {
    expect(rows(...lines)).toEqual([])
  })
})
