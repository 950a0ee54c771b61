// Owns the proof that what is asked for is told whole: lists with their members, and both figures of two.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const YEARBOOK: SourceDocument = {
  ...{ inferred: false, digest: false, kind: 'yearbook', period: '2022', region: '柳泽市' },
  id: 'liuze',
  file: 'liuze.md',
  title: '柳泽年鉴',
  publisher: '柳泽市总工会',
  text: [
    '# 街道\n\n2022年，柳泽市推进机构改革。5月，东河街道先行完成验收。西桥街道、南浦街道于8月完成验收。各街道统一设置党群、法治、网格等机构。',
    '# 团体\n\n2022年，柳泽市有摄影协会、书法协会、太极协会3个文体团体，均设在文化宫。各文体团体围绕技能、健康、家风等主题，举办展览21场。',
    '# 比武\n\n2022年，柳泽市总工会举办第六届叉车比武大赛，参赛职工812人，获各类奖项36人次。',
    '# 建站\n\n2022年，柳泽市新建“暖心小屋”12个，累计建成“暖心小屋”58个。',
    '# 评星\n\n2022年，柳泽市评定星级职工之家。三星级职工之家申报数70个，四星级职工之家申报数41个。共命名表彰四星级职工之家19个。',
    '# 求学\n\n柳泽市总工会与柳泽大学合办学历提升班。该项目已推荐职工460名，录取402人，共资助学费90万元。',
    '# 奖学\n\n柳泽市向33名职工发放每人500元的学历提升班奖励。',
  ].join('\n\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([YEARBOOK])
})
const first = (...questions: readonly string[]): string => staff.ask(...questions).text.split('\n')[0] ?? ''

describe('a list of a kind', () => {
  it('tells its members, and not what else is said of them', () => {
    for (const question of ['柳泽市有哪些文体团体', '柳泽市文体团体有哪些'])
      expect(first(question)).toMatch(/摄影协会、书法协会、太极协会/u)
  })

  it('goes over two sentences that name members', () => {
    expect(first('街道都有哪些')).toMatch(/东河街道.*西桥街道、南浦街道/u)
  })
})

describe('two figures asked for in one breath', () => {
  it.each([
    ['第六届叉车比武大赛参赛职工多少人，获奖多少人次', '812人', '36人次'],
    ['暖心小屋新建多少累计多少', '12个', '58个'],
    ['学历提升班推荐多少，录取多少', '460名', '402人'],
    ['学历提升班推荐和录取各多少', '460名', '402人'],
  ])('tells both: %s', (question, one, other) => {
    expect(first(question)).toContain(one)
    expect(first(question)).toContain(other)
  })

  it('gives no neighbour for the second where it is not told', () => {
    const { text } = staff.ask('四星级职工之家申报了多少，撤销了多少')
    expect(text.split('\n')[0]).toBe('四星级职工之家申报数41个')
    expect(text).toContain('没有写到：“撤销了多少”')
  })

  it('splits no subject from its verb', () => {
    expect(first('2022年多少职工参加叉车比武大赛')).toContain('812人')
  })
})
