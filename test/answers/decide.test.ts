// Owns the proof of which evidence may answer where the best one does not tell what is asked.
import { describe, expect, it } from 'vitest'
import { decide } from '../../src/answers/decide.ts'
import { parsePassage } from '../../src/answers/evidence/clauses.ts'
import type { Evidence } from '../../src/answers/evidence/evidence.ts'
import type { Question } from '../../src/answers/question.ts'
import { asks, term } from './wanted/told-in.ts'

const question = { ...asks('驿站月租多少', 'figure', [term('驿站')]), places: [], organisations: [] }

function told(text: string, coverage: number): Evidence {
  const parsed = parsePassage(text, 0, false)
  const sentence = { start: 0, end: text.length }
  return {
    passage: { doc: 'd', section: [], form: 'text', text, bodyStart: 0, display: text, at: Array.from(text, (_, i) => i) },
    ...{ parsed, sentence, window: sentence, quantities: parsed.quantities },
    ...{ coverage, score: coverage, inside: [1], weighed: [1], near: [1], fitsAsked: true, ofPlace: true },
  } as unknown as Evidence
}

const decided = (next: number) => decide(question, { evidence: [told('驿站20家', 0.95), told('驿站月租30元', next)], outOfScope: () => [] })

describe('an office without a body', () => {
  it('names nobody in particular', () => {
    const who = { ...asks('书记是谁', 'who', [term('书记')]), places: [], organisations: [], bodies: [] }
    expect(decide(who, { evidence: [told('县委书记顾海棠到访', 0.95)], outOfScope: () => [] }).kind).toBe('none')
    const ofTown = { ...who, places: ['望海县'] }
    expect(decide(ofTown, { evidence: [told('县委书记顾海棠到访', 0.95)], outOfScope: () => [] }).kind).toBe('answer')
  })
})

describe('what comes behind evidence that does not tell what is asked', () => {
  it('answers where it says about as much of the question', () => {
    expect(decided(0.85).kind).toBe('answer')
  })

  it('answers nothing where it says much less of it', () => {
    expect(decided(0.7).kind).toBe('none')
  })
})

describe('how much of a question is said', () => {
  const answers = (text: string, asked: Question['asked'], coverage: number) => {
    const asking = { ...asks(text, asked, [term('驿站')]), places: [], organisations: [], literals: [] }
    return decide(asking, { evidence: [told('驿站由码头路的环卫所12人看护', coverage)], outOfScope: () => [] }).kind
  }
  it('may be half where a way is told', () => {
    expect(answers('驿站平常是咋照应着的', 'how', 0.5)).toBe('answer')
    expect(answers('驿站平常是咋照应着的', 'how', 0.42)).toBe('none')
  })

  it('is more where a number or a condition is asked for', () => {
    expect(answers('什么人能来照应驿站', 'condition', 0.5)).toBe('none')
    expect(answers('照应驿站的师傅有多少人', 'figure', 0.5)).toBe('none')
    expect(answers('照应驿站的师傅有多少人', 'figure', 0.55)).toBe('answer')
  })
})

describe('what is counted in its own measure', () => {
  const often = { ...asks('机器人洗车多少次', 'figure', [term('机器人')]), places: [], organisations: [] }
  const chosen = (text: string, coverage: number) => {
    const evidence = [told('机器人的轨道长180米', 0.95), told(text, coverage)]
    const decision = decide({ ...often, slots: [['次', '场']] }, { evidence, outOfScope: () => [] })
    return decision.kind === 'answer' ? decision.best.passage.text : undefined
  }
  it('is told by what holds that measure, where both stand in one section', () => {
    expect(chosen('机器人已洗车10次', 0.85)).toBe('机器人已洗车10次')
    expect(chosen('机器人已洗车10次', 0.6)).toBe('机器人的轨道长180米')
    expect(chosen('机器人有洗车点10个', 0.85)).toBe('机器人的轨道长180米')
  })
})
