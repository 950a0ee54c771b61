// Owns the proof that sums and counts which are only jotted down are put together, and that each of two counts has a name of its own.
import { beforeAll, describe, expect, it } from 'vitest'
import { combinationOf } from '../../../src/answers/combine/combination.ts'
import { figuresOf } from '../../../src/documents/figures/figures-of.ts'
import { createRegionFinder } from '../../../src/library/region-finder.ts'
import { readText } from '../../documents/fixture.ts'
import { countyReport, createStaff, type Staff } from '../statistics/bulletin.ts'

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([
    countyReport(
      `一、新就业群体
2022年底，全县有骑手会员1200人，保洁员会员340人，护理员会员515人。

二、创新项目
2022年，共收到申请项目58个，批准立项项目21个。

三、星级评定
2022年，评定三星级工会40家，四星级工会18家，五星级工会7家。
`,
    ),
  ])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('a sum that is jotted down', () => {
  it.each([
    ['云岭 2022 骑手会员 保洁员会员 合计人数', '1540人'],
    ['云岭 2022 骑手会员 护理员会员 合计', '1715人'],
  ])('is worked out of what is alike, behind its place and year: %s', (question, sum) => {
    expect(head(question)).toContain(sum)
  })

  it('takes what goes before for the scene', () => {
    expect(combinationOf('柳浦 2021 骑手会员 保洁员会员 合计个数')).toMatchObject({
      ...{ operation: 'sum', parts: ['骑手会员', '保洁员会员'], context: '柳浦 2021' },
    })
  })

  it('needs things that are alike', () => {
    expect(combinationOf('食堂 会员 合计')).toBeUndefined()
  })
})

describe('two counts that are only named', () => {
  it.each(['收到申请数 与 批准立项数', '申请项目数与立项项目数'])('are both told: %s', (question) => {
    expect(staff.ask(question).kind).toBe('compare')
    expect(head(question)).toMatch(/58个.*21个/u)
  })

  it.each(['申报书屋数和建成书屋数', '收到诉求数、办结诉求数'])('%s asks for both', (question) => {
    expect(combinationOf(question)?.operation).toBe('both')
  })

  it('are no two where how many is asked of them at once', () => {
    expect(combinationOf('驿站数和会员数有多少')).toBeUndefined()
  })
})

describe('stars said in one breath', () => {
  it('are two kinds, that are added', () => {
    expect(head('四星五星工会一共多少家')).toContain('25家')
  })

  it('are two kinds, each told by itself', () => {
    expect(combinationOf('四星五星工会各多少家')).toMatchObject({ operation: 'both', parts: ['四星级', '五星级工会'] })
    expect(head('四星五星工会各多少家')).toMatch(/18家.*7家/u)
  })
})

it.each([
  ['批复15个部门的32个项目，安排经费90万元。', ['批复部门', '批复项目', '安排经费']],
  ['走访9个街道的140户家庭。', ['走访街道', '走访家庭']],
])('each figure counts its own: %s', (text, names) => {
  const figures = figuresOf(readText(`# 揭榜\n\n2021年，${text}`, { period: '2021' }), createRegionFinder([]))
  expect(figures.map(({ indicator }) => indicator)).toEqual(names)
})
