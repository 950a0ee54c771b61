// Owns the proof that what a rule lists is told from its beginning: conditions in one sentence, the articles of a chapter, amounts by case.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const MEASURES: SourceDocument = {
  id: 'measures',
  file: 'measures.txt',
  title: '柳桥区首席技师选聘和管理办法',
  kind: 'policy',
  period: '2023',
  region: '柳桥区',
  inferred: false,
  digest: false,
  text: [
    '柳桥区首席技师选聘和管理办法',
    '第一章 总则',
    '第一条 为了鼓励技能人才成长，结合本区实际，制定本办法。',
    '第二条 首席技师的选聘由区总工会会同区人社局组织，日常工作由区总工会经济工作部承担。',
    '第二章 选聘',
    '第三条 首席技师每四年选聘一次，每次不超过40名。',
    '第四条 人选应当在生产岗位工作满八年，并符合下列条件之一：（一）解决过重大工艺难题的；（二）获得市级以上技能竞赛前五名的；（三）带出高级工6名以上的。',
    '第五条 有下列情形之一的，不得申报：（一）三年内受过处分的；（二）对生产安全事故负有责任的；（三）拖欠会费的；（四）受到行政处罚未满五年的。',
    '第六条 对入选的首席技师，发给证书，并发给一次性奖金1万2千元，由区财政列支。',
    '第三章 待遇',
    '第七条 对距退休不足五年的首席技师，按月发给岗位津贴400元。',
    '第八条 首席技师每年享受一次免费体检，标准为：省、市首席技师每人1800元，区首席技师每人900元。',
    '第九条 每年安排首席技师外出考察一次，每次不超过5天。',
    '第十条 首席技师子女报考区技工学校，同等条件下优先录取，免收书本费。',
    '第四章 管理',
    '第十一条 首席技师有下列情形之一的，取消称号，停止有关待遇：（一）弄虚作假的；（二）受到刑事处罚的。',
    '第十二条 本办法自2023年7月1日起施行。',
  ].join('\n'),
}

let staff: Staff
beforeAll(async () => {
  staff = await createStaff([MEASURES])
})
const head = (question: string): string => staff.ask(question).text.split('\n')[0] ?? ''

describe('conditions in one sentence', () => {
  it('are told from the beginning, whichever of them says most of the question', () => {
    expect(head('柳桥什么人不能报首席技师')).toMatch(/^有下列情形之一的，不得申报：（一）/u)
    expect(head('柳桥首席技师要什么条件')).toMatch(/^人选应当在生产岗位工作满八年，并符合下列条件之一：（一）/u)
  })

  it('are told by the one that is asked for', () => {
    expect(head('柳桥技能竞赛第几名能当首席技师')).toMatch(/前五名/u)
  })
})

describe('a chapter asked for by its name', () => {
  it.each(['柳桥首席技师有哪些待遇', '柳桥首席技师待遇有哪些', '柳桥首席技师的待遇'])('%s is told article by article', (question) => {
    const reply = staff.ask(question)
    for (const said of ['岗位津贴', '免费体检', '考察', '优先录取']) expect(reply.text.split('\n')[0]).toContain(said)
    expect(reply.text).not.toContain('取消称号')
    expect(reply.citations.map(({ article }) => article)).toEqual(['第七条', '第八条', '第九条', '第十条'])
  })
})

describe('how often', () => {
  it('is told of what is asked, and of nothing else that comes round', () => {
    expect(head('柳桥首席技师几年选一次')).toMatch(/每四年选聘一次/u)
    expect(head('柳桥首席技师多久体检一次')).toMatch(/每年.*体检/u)
  })
})

describe('amounts by case', () => {
  it('are told together where the case is not named', () => {
    expect(head('柳桥首席技师体检给多少钱')).toMatch(/1800元.*900元/u)
  })

  it('are told of the honour where the honour is asked for', () => {
    expect(head('柳桥选上首席技师奖励多少钱')).toMatch(/1万2千元/u)
  })
})

it('has school in the words of families', () => {
  expect(head('柳桥首席技师小孩上学有照顾吗')).toMatch(/优先录取/u)
})
