// Owns the proof that a number which the question gives itself does not answer for a part of what it counts.
import { describe, expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

const told = (question: string, text: string): boolean => tells(asks(question, 'figure', [term('先进工作者')]), text, ['先进工作者'])

describe('a part of a number given', () => {
  it.each([
    '14名劳模和先进工作者中，先进工作者有几名',
    '14名劳模和先进工作者当中先进工作者有几名',
    '14名劳模和先进工作者里，先进工作者有多少名',
    '十四名劳模和先进工作者里面，先进工作者有几名',
    '14名劳模和先进工作者，其中先进工作者有几名',
  ])('has a figure of its own: %s', (question) => {
    expect(told(question, '表彰劳模和先进工作者14名')).toBe(false)
    expect(told(question, '表彰劳模和先进工作者14名，其中劳模9名、先进工作者5名')).toBe(true)
  })

  it.each(['表彰的先进工作者有几名', '今年14名劳模座谈，先进工作者有几名'])('is not asked for: %s', (question) => {
    expect(told(question, '表彰先进工作者14名')).toBe(true)
  })

  it('may be as many of something else', () => {
    expect(told('14名劳模和先进工作者中，先进工作者有几名', '先进工作者来自14家单位')).toBe(true)
  })
})
