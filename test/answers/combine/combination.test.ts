import { describe, expect, it } from 'vitest'
import { combinationOf } from '../../../src/answers/combine/combination.ts'

describe('figures that a question wants put together', () => {
  it.each([
    ['甲站和乙站哪个多', 'compare', ['甲站', '乙站']],
    ['甲类补助和乙类补助相加是多少', 'sum', ['甲类补助', '乙类补助']],
    ['三星级、四星级、五星级支部加起来一共多少个', 'sum', ['三星级', '四星级', '五星级支部']],
    ['甲合同签订企业比乙合同多几家', 'difference', ['甲合同签订企业', '乙合同']],
    ['全部驿站扣掉新验收的12家，之前有多少', 'difference', ['全部驿站', '新验收的12家']],
    ['新验收的驿站占累计的百分之几', 'share', ['新验收的驿站', '累计']],
    ['技能大赛一二三等奖一共几个', 'sum', ['技能大赛一等奖', '二等奖', '三等奖一共几个']],
    ['工会经费收入加财政补助收入一共多少', 'sum', ['工会经费收入', '财政补助收入一共多少']],
    ['青溪县平均每家基层工会有多少会员', 'ratio', ['青溪县会员多少', '青溪县基层工会有多少家']],
    ['会员是基层工会的几倍', 'ratio', ['会员', '基层工会']],
    ['青溪县的驿站占全市的百分之几', 'share', ['青溪县的驿站', '全市']],
  ] as const)('%s', (text, operation, parts) => {
    expect(combinationOf(text)).toMatchObject({ operation, parts })
  })

  it('takes clauses before the things for the scene', () => {
    expect(combinationOf('签约的项目里，投资项目和合作项目分别是多少个')).toMatchObject({
      parts: ['投资项目', '合作项目'],
      context: '签约的项目里',
    })
  })

  it.each(['集体合同签了多少家', '和谐企业有几家', '园区有多少会员', '比赛里得奖的校长几名'])('%s is one question', (text) => {
    expect(combinationOf(text)).toBeUndefined()
  })
})
