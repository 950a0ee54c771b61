// Owns the proof that a heading which asks several things stands for whoever asks one of them.
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/answers/evidence/evidence.ts'
import { withQuestionHeading } from '../../../src/answers/evidence/question-heading.ts'
import { createTermMatcher } from '../../../src/answers/evidence/term-match.ts'
import type { Passage } from '../../../src/documents/passage.ts'
import { asks } from '../wanted/told-in.ts'

/** What the heading adds to how well the text below it answers. */
function worth(question: string, heading: string): number {
  const passage = { section: ['疗休养问答', heading], bodyStart: 0 } as unknown as Passage
  const span = { start: 0, end: 8 }
  const evidence = { score: 0, coverage: 0, sentence: span, window: span } as unknown as Evidence
  return withQuestionHeading(asks(question, 'open'), createTermMatcher([]), passage)(evidence).score
}

describe('a heading that asks two things', () => {
  it.each(['身上要带些啥', '要带点什么', '集合地点在哪'])('is meant by who asks one of them: %s', (question) => {
    expect(worth(question, '集合地点在哪，要带什么？')).toBeGreaterThan(0)
  })

  it('is not meant by who asks a third', () => {
    expect(worth('几点关灯', '集合地点在哪，要带什么？')).toBe(0)
  })
})
