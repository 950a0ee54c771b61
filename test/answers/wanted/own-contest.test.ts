// Owns the proof that the winner of one contest is no answer for another.
import { describe, expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

describe('who won', () => {
  it.each([
    ['电工比武冠军是谁', ['电工', '比武'], '护理员比武在福利院举行，康宁养老院的阙小满获第一名。', false],
    ['护理员比武冠军是谁', ['护理员', '比武'], '护理员比武在福利院举行，康宁养老院的阙小满获第一名。', true],
    ['插秧比赛谁第一', ['插秧', '比赛'], '焊接比赛落幕，造船厂的阮大江夺得第一。', false],
    ['技能比赛谁第一', ['技能', '比赛'], '焊接比赛落幕，造船厂的阮大江夺得第一。', true],
    ['焊接比赛谁第一', ['焊接', '比赛'], '造船厂的阮大江夺得第一。', true],
  ] as const)('%s | %s', (question, words, text, answered) => {
    expect(
      tells(
        asks(
          question,
          'who',
          words.map((word) => term(word)),
        ),
        text,
        words,
      ),
    ).toBe(answered)
  })
})
