import { beforeAll, describe, expect, it } from 'vitest'
import type { NextQuestions } from '../../src/answers/next/next-questions.ts'
import type { Answerer } from '../../src/answers/reply.ts'
import { openReports } from './follow-up/elliptical.ts'

const NONE: ReadonlySet<string> = new Set()

describe('questions offered after an answer', { timeout: 60_000 }, () => {
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
