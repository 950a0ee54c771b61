// Owns the proof of which units may stand for one another.
import { describe, expect, it } from 'vitest'
import { isOfKind } from '../../../src/answers/fit/unit-kinds.ts'

describe('a unit', () => {
  it.each([
    [['人', '名'], '户', true],
    [['人', '名'], '次', false],
    [['人', '名'], '组', false],
    [['家', '个'], '名', false],
    [['项', '件'], '次', false],
    [['条'], '件', true],
    [['张'], '个', false],
    [['家', '个'], '幢', false],
    [['栋'], '幢', true],
    [['册', '个'], '字', false],
    [['万'], '字', true],
    [['间'], '家', true],
    [['分钟'], '米', false],
    [[], '家', true],
    [[], '元', false],
  ])('asked as %j may be told in %s: %s', (units, unit, may) => {
    expect(isOfKind(units, unit)).toBe(may)
  })
})
