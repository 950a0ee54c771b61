import { describe, expect, it } from 'vitest'
import { judge } from '../../bench/load/judge.ts'
import type { Plan } from '../../bench/load/talk.ts'

const ANSWERS = new Map([
  ['甲？', '甲是1《资料》'],
  ['乙？', '乙是2《资料》'],
])
const PLAN: Plan = {
  conversation: 'room-1',
  from: 'speaker-1',
  room: 'room-1',
  asked: [
    { question: '甲？', at: 0 },
    { question: '乙？', at: 100 },
  ],
}
const judged = (...texts: string[]) =>
  judge(
    [PLAN],
    texts.map((text, at) => ({ conversation: 'room-1', text, at: at * 100 + 40 })),
    ANSWERS,
  )

describe('the verdict on a load', () => {
  it('is clean when each answer stands in its place, with a name before it in a group', () => {
    expect(judged('@甲 甲是1《资料》', '乙是2《资料》')).toMatchObject({ lost: 0, twice: 0, misplaced: 0, otherwise: 0, p50: 40, most: 40 })
  })
  it('does not count what is offered besides', () =>
    expect(judged('甲是1《资料》\n还可以接着问（回复编号就行）：\n1. 丙？', '乙是2《资料》')).toMatchObject({ misplaced: 0, otherwise: 0 }))
  it('sees what is lost', () => expect(judged('甲是1《资料》')).toMatchObject({ lost: 1, twice: 0 }))
  it('sees what came twice', () => expect(judged('甲是1《资料》', '乙是2《资料》', '乙是2《资料》')).toMatchObject({ lost: 0, twice: 1 }))
  it('sees what changed places', () => expect(judged('乙是2《资料》', '甲是1《资料》')).toMatchObject({ misplaced: 2, otherwise: 0 }))
  it('tells apart what only reads otherwise after another question', () =>
    expect(judged('甲是1《资料》', '现有资料里没有')).toMatchObject({ misplaced: 0, otherwise: 1 }))
})
