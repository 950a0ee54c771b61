import { describe, expect, it } from 'vitest'
import { lookAlikes } from '../../src/text/look-alikes.ts'

describe('characters that look alike', () => {
  it('names those that a character is taken for, and never the character itself', () => {
    expect([...lookAlikes('己')].sort()).toEqual(['已', '巳'].sort())
    expect(lookAlikes('末').has('未')).toBe(true)
    expect(lookAlikes('末').has('末')).toBe(false)
  })

  it('knows none of most characters', () => {
    expect(lookAlikes('龘').size).toBe(0)
  })
})
