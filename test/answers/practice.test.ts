import { beforeAll, describe, expect, it } from 'vitest'
import { practiceQuestions } from '../../src/answers/practice.ts'
import type { Passage } from '../../src/documents/passage.ts'
import { openReports } from './talk/elliptical.ts'

const headed = (heading: string): Passage => ({ section: ['概况', heading] }) as unknown as Passage

describe('questions asked ahead of people', () => {
  it('are one for each section', () => {
    const asked = practiceQuestions(['建会', '建会', '帮扶'].map(headed))
    expect(asked).toHaveLength(2)
    expect(asked[0]).toMatch(/^建会/u)
    expect(asked[1]).toMatch(/^帮扶/u)
  })

  it('are some from everywhere where there are very many sections', () => {
    const asked = practiceQuestions(Array.from({ length: 2000 }, (_, i) => headed(`第${i}节`)))
    expect(asked.length).toBeLessThanOrEqual(200)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.some((question) => /^第19\d\d节/u.test(question))).toBe(true)
  })

  let answerers: Awaited<ReturnType<typeof openReports>>[]
  beforeAll(async () => {
    answerers = await Promise.all([openReports(), openReports()])
  })

  it('change no answer', () => {
    const [fresh, practised] = answerers.map(({ answerer }) => answerer)
    for (const _piece of practised?.prepare() ?? []) void _piece
    for (const question of ['江城2021年走访慰问了多少户困难职工？', '江城2021年走访慰问', '江城工会主席是谁']) {
      const context = { role: 'member', history: [], now: 0 } as const
      expect(practised?.answer(question, context)).toEqual(fresh?.answer(question, context))
    }
  })
})
