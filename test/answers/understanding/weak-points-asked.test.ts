// Owns the proof that a report's own weak points are asked in many words, and nobody else's.
import { describe, expect, it } from 'vitest'
import { asksWeakPoints, withWeakPointsAsked } from '../../../src/answers/understanding/weak-points-asked.ts'

describe('weak points', () => {
  it.each([
    '工会工作存在哪些不足',
    '工会工作有什么短板',
    '工作中存在的主要问题是什么',
    '存在的问题和不足有哪些',
    '工会存在哪几方面不足',
    '目前还有啥薄弱环节',
    '工会目前的短板在哪',
    '我们工会的不足是什么',
  ])('are asked for: %s', (question) => {
    expect(asksWeakPoints(question)).toBe(true)
    expect(withWeakPointsAsked(question)).toMatch(/还有哪些不足$/u)
  })

  it.each([
    '审计发现了哪些问题',
    '隐患排查发现什么问题',
    '企业存在哪些问题',
    '职工反映了什么问题',
    '有什么困难可以找工会',
    '工作上有什么问题找谁',
    '我工作中有什么困难可以申请帮扶',
  ])('are not asked for: %s', (question) => {
    expect(asksWeakPoints(question)).toBe(false)
    expect(withWeakPointsAsked(question)).toBe(question)
  })
})
