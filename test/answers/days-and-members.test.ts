// Owns the proof that a day is told where the thing happened, a list with all its members, and a holding by both its counts.
import { beforeAll, describe, expect, test } from 'vitest'
import { countyReport, createStaff, type Staff } from './statistics/bulletin.ts'

const REPORT = `# 云岭县总工会2022年工作总结

## 大会

2022年11月6日，县总工会联合县茶业协会举办2022年全县采茶能手大会，同步启用翠屏茶艺坊，搭建交流平台和培训平台。

2022年全县修船工大会于2022年5月8日举行，承办方为县航运公司。碧波船坞在会上同步启用，它是练兵场，也是展示场。

2022年全年，“船工课堂”开课14门，直播12场，收到报名表2500余份。

## 档案

截至年底，县工运史料馆馆藏8.2万卷、15.6万件，照片400张。

## 评级

5月，全县评定站点。一星级站点申报数75个，二星级站点申报数43个，三星级站点申报数18个，四星级站点申报数6个，总申报数占站点总数的63.7%。

各类小屋的申报和验收情况如下：

- 书香小屋：申报数89个。
- 茶香小屋：申报数41个，验收18个。
- 墨香小屋：申报数10个，验收7个。

## 竞赛

4月，县总工会举办“争当主力军”主题劳动竞赛，县建筑工会组织白沙隧道项目300名职工开展“匠心筑路”主题劳动竞赛。
`
let staff: Staff
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''
beforeAll(async () => {
  staff = await createStaff([countyReport(REPORT)])
})

describe('a day', () => {
  test('begins the sentence, before the year in a name', () => {
    expect(head('翠屏茶艺坊什么时候启用')).toContain('11月6日')
  })
  test('stands in the sentence before, where the thing was opened on that occasion, and not in the next matter', () => {
    expect(head('碧波船坞什么时候启用')).toContain('5月8日')
  })
  test('is told rather than the year of the same name', () => {
    expect(head('修船工大会什么时候举办')).toContain('5月8日')
  })
})

describe('a holding', () => {
  test('is told by both of its counts', () => {
    expect(head('史料馆馆藏多少')).toMatch(/8\.2万卷、15\.6万件/u)
    expect(head('史料馆馆藏多少')).not.toContain('400')
  })
  test('is told by the one that is asked for', () => {
    expect(head('史料馆馆藏多少卷')).not.toContain('15.6万件')
  })
})

describe('the members of a list', () => {
  test('stand together, however many of them are counted', () => {
    for (const each of ['一星级', '二星级', '三星级', '四星级']) expect(head('星级站点有哪些')).toContain(each)
  })
  test('go on behind a full stop, where each has its label', () => {
    for (const each of ['书香小屋', '茶香小屋', '墨香小屋']) expect(head('有哪些小屋')).toContain(each)
  })
})

test('what two clauses both say speaks for neither: the theme asked for is told, and not the one of the whole county', () => {
  expect(head('白沙隧道劳动竞赛主题')).toContain('匠心筑路')
  expect(head('白沙隧道劳动竞赛主题')).not.toContain('争当主力军')
})
