import { describe, expect, it } from 'vitest'
import type { Reply } from '../../src/answers/reply.ts'
import { answerSeveral, type Part } from '../../src/answers/several.ts'

const reply = (text: string, section: string, kind: Reply['kind'] = 'answer'): Reply => ({
  kind,
  text,
  citations:
    kind === 'none' ? [] : [{ doc: 'd', title: '报告', digest: false, section: [section], quote: text, passage: text, file: 'a', line: 1 }],
  figures: [],
  calculations: [],
})

const found = (text: string, section: string, dependence: Part['dependence'] = 'none', coverage = 1): Part => ({
  reply: reply(text, section),
  coverage,
  dependence,
})
const nothing = (dependence: Part['dependence'] = 'none'): Part => ({ reply: reply('没有', '', 'none'), coverage: 0, dependence })

function answering(parts: Readonly<Record<string, Part>>): Reply | undefined {
  return answerSeveral(Object.keys(parts), [], (text) => parts[text] as Part)
}

describe('several questions of one message', () => {
  it('are answered one after another, each knowing those before it', () => {
    const known: number[] = []
    answerSeveral(['甲', '乙', '丙'], [], (text, history) => {
      known.push(history.length)
      return found(text, '帮扶')
    })
    expect(known).toEqual([0, 1, 2])
  })

  it('say once what a later answer says again with its own', () => {
    const told = answering({ 多少家: found('建会90家', '组建'), 多少人: found('建会90家，会员800人', '组建') })
    expect(told?.text.split('\n')[0]).toBe('建会90家，会员800人')
  })

  it('name no sum as untold that the answer holds', () => {
    const asked = (head: string) =>
      answering({ 给多少人发了补助: found(head, '帮扶'), 一共多少钱: { ...nothing('strong'), computes: true } })
    expect(asked('向120名职工发放补助30余万元')?.text).not.toContain('一共多少钱')
    expect(asked('向120名职工发放补助')?.text).toContain('一共多少钱')
  })

  it('name the one that finds nothing, and answer the others', () => {
    const told = answering({ 驿站有多少: found('驿站8座', '阵地'), 食堂吃什么: nothing(), 会员有多少: found('会员90人', '概况') })
    expect(told?.text).toContain('驿站8座')
    expect(told?.text).toContain('会员90人')
    expect(told?.text).toContain('“食堂吃什么”')
  })

  it('are one question where a particular of the same thing finds nothing', () => {
    expect(answering({ 驿站在哪: found('驿站8座', '阵地'), 地址有没有: nothing('strong') })).toBeUndefined()
  })

  it('take no particular from another matter', () => {
    expect(answering({ 驿站在哪: found('驿站8座', '阵地'), 地址有没有: found('木桥路9号', '新闻', 'strong') })).toBeUndefined()
  })

  it('tell nothing half-sure beside what is missing', () => {
    expect(answering({ 驿站有多少: found('会员卡20张', '阵地', 'none', 0.6), 食堂吃什么: nothing() })).toBeUndefined()
  })
})

describe('a message that as one question finds nothing', () => {
  const apart = (parts: Readonly<Record<string, Part>>): Reply | undefined =>
    answerSeveral(Object.keys(parts), [], (text) => parts[text] as Part, true)

  it('is told what is sure of it, and what is not found', () => {
    const told = apart({ 有法律援助吗: found('设法律援助站6个', '维权'), 怎么申请: { ...nothing('strong'), particular: true } })
    expect(told?.text).toContain('设法律援助站6个')
    expect(told?.text).toContain('“怎么申请”')
  })

  it('is told a place that is told, and what is not found beside it', () => {
    const told = apart({ 仪式在哪办: { ...found('仪式在木桥街举行', '阵地'), particular: true }, 多少钱一个人: nothing('strong') })
    expect(told?.text).toContain('木桥街')
    expect(told?.text).toContain('“多少钱一个人”')
  })

  it('is told no way and nobody beside a missing one: what is told of the thing may be neither', () => {
    const how = { ...found('驿站已建成', '阵地'), particular: true, vague: true }
    expect(apart({ 驿站怎么进去: how, 要带什么: nothing('strong') })).toBeUndefined()
  })
})
