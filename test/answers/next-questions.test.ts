import { beforeAll, describe, expect, it } from 'vitest'
import type { NextQuestions } from '../../src/answers/next/next-questions.ts'
import { askedFor } from '../../src/answers/next/worded.ts'
import type { Answerer } from '../../src/answers/reply.ts'
import type { Figure } from '../../src/documents/figure.ts'
import { openReports } from './talk/elliptical.ts'

const NONE: ReadonlySet<string> = new Set()

describe('questions offered after an answer', () => {
  let answerer: Answerer & { readonly next: NextQuestions }
  beforeAll(async () => {
    answerer = (await openReports()).answerer
  })
  const ask = (question: string) => answerer.answer(question, { role: 'member', history: [], now: 0 })
  const offersAfter = (question: string, known = NONE) => answerer.next.after({ question, reply: ask(question) }, known)

  it('are two at most, and each is answered', () => {
    const offered = offersAfter('江城2021年走访慰问了多少户困难职工？')
    expect(offered.length).toBeGreaterThan(0)
    expect(offered.length).toBeLessThanOrEqual(2)
    expect(offered.map((question) => ask(question).kind)).toEqual(offered.map(() => 'answer'))
  })

  it('name place and thing, and state no figure of the documents', () => {
    for (const question of offersAfter('江城2021年走访慰问了多少户困难职工？')) {
      expect(question).toMatch(/江城|河湾|石桥/u)
      expect(question.replace(/20\d{2}年/u, '')).not.toMatch(/\d/u)
    }
  })

  it('are none that were asked or offered before', () => {
    const first = offersAfter('江城2021年走访慰问了多少户困难职工？')
    const second = offersAfter('江城2021年走访慰问了多少户困难职工？', new Set(first))
    expect(second.filter((question) => first.includes(question))).toEqual([])
  })

  it('stand near a question that found nothing', () => {
    const near = answerer.next.near('江城2019年走访慰问了多少户困难职工？', NONE)
    expect(near.length).toBeGreaterThan(0)
    expect(near.join()).toContain('困难职工')
  })

  it('are none where nothing is near', () => {
    expect(answerer.next.near('食堂中午吃什么', NONE)).toEqual([])
  })
})

describe('how a figure is asked for', () => {
  const asked = (clause: string, raw: string, unit: string): string | undefined =>
    askedFor({ clause, raw, unit, period: '2021' } as Figure, '江城')

  it.each([
    ['全年新建职工书屋12家', '12家', '家', '2021年江城新建职工书屋多少家？'],
    ['工会会员有300人', '300人', '人', '2021年江城工会会员有多少人？'],
    ['“灯塔计划”收到作品90件', '90件', '件', '2021年江城“灯塔计划”收到作品多少件？'],
    ['江城在全市建设户外驿站30座', '30座', '座', '2021年江城建设户外驿站多少座？'],
    ['处置不规范网络行为3起', '3起', '起', '2021年江城处置不规范网络行为多少起？'],
  ])('%s → %s', (clause, raw, unit, question) => {
    expect(asked(clause, raw, unit)).toBe(question)
  })

  it.each([
    ['资金投入259万元', '259万元', '元'],
    ['领到的困难职工有42名', '42名', '名'],
    ['参赛职工76人', '76人', '人'],
    ['中心培训立档单位103家', '103家', '家'],
    ['接受其服务的接入单位有700个', '700个', '个'],
    ['子类项目则有17个', '17个', '个'],
    ['今年共验收合格职工驿站22家', '22家', '家'],
    ['得到奖励的是符合条件的204名职工', '204名', '名'],
  ])('%s: of what, nobody could tell', (clause, raw, unit) => {
    expect(asked(clause, raw, unit)).toBeUndefined()
  })
})
