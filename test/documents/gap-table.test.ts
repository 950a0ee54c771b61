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

  test('has its torn rows joined where blank lines part all of its lines', () => {
    const lines = [
      '班次　学员（人）　课时（节）　教师（人）',
      '焊工　120　1030　12',
      '钳工　57　7120',
      '58',
      '电工　29　334　5',
      '合计　206　8484　75',
    ]
    expect(rows(...lines.flatMap((line) => [line, '']))).toEqual([
      '班次：焊工；学员（人）：120人；课时（节）：1030课时；教师（人）：12人',
      '班次：钳工；学员（人）：57人；课时（节）：7120课时；教师（人）：58人',
      '班次：电工；学员（人）：29人；课时（节）：334课时；教师（人）：5人',
      '班次：合计；学员（人）：206人；课时（节）：8484课时；教师（人）：75人',
    ])
  })

  test('takes no page number between its rows for a cell', () => {
    const header = '书屋　册数（册）　座位（个）　读者（人次）'
    const [east, west, south, torn] = [
      '城东书屋　4200　36　810',
      '城西书屋　3800　30　760',
      '城南书屋　5100　42　990',
      '城北书屋　2600　24',
    ]
    expect(rows(header, east, torn, '', '17', '', west, south).join()).not.toContain('17')
    expect(rows(...[header, east, west, '17', south].flatMap((line) => [line, ''])).join()).not.toContain('17')
  })

  test('has a row whose gaps are narrower, or whose name is spread out', () => {
    const table = ['班名　　初级（元）　　高级（元）', '剪纸班　　300　　450', '二胡班 320    480', '合　计　　620　　930']
    expect(rows(...table)).toEqual([
      '班名：剪纸班；初级（元）：300元；高级（元）：450元',
      '班名：二胡班；初级（元）：320元；高级（元）：480元',
      '班名：合计；初级（元）：620元；高级（元）：930元',
    ])
  })

  test('takes no clause below it for part of a row', () => {
    const [table, prose] = [[HEADER, '剪纸班　周一18:30　302教室　24', '二胡班　周四19:00　琴房　12'], '清晨　六点，渡口的头班船已经坐满']
    expect(rows(...table, '报名：5月6日起', prose, '了赶早的人。')).toHaveLength(2)
  })

  test.each([
    ['names in columns', '王一　李二　张三', '赵四　钱五　孙六', '周七　吴八　郑九'],
    ['prose', '会议　时间　地点。', '明天　上午　开会，　请准时，　勿缺席。', '另行　通知　。'],
    ['a single row', HEADER, '剪纸班　周一18:30　302教室　24', '其余班次见附件。'],
  ])('is not %s', (_, ...lines) => {
    expect(rows(...lines)).toEqual([])
  })
})
