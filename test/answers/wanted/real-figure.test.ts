// Owns the proof of which figures only look like an answer: what was before, and counts in words that are some.
import { describe, expect, it } from 'vitest'
import { parsePassage } from '../../../src/answers/evidence/clauses.ts'
import type { Evidence } from '../../../src/answers/evidence/evidence.ts'
import { holdsRealFigure } from '../../../src/answers/wanted/counts/real-figure.ts'
import { asks, tells } from './told-in.ts'

/** Whether one clause of a passage holds the figure that a question wants. */
function holds(question: string, text: string, clause: string): boolean {
  const parsed = parsePassage(text, 0, false)
  const window = { start: text.indexOf(clause), end: text.indexOf(clause) + clause.length }
  return holdsRealFigure(asks(question, 'figure'), { passage: {}, parsed, sentence: window, window } as unknown as Evidence)
}

describe('what there was before', () => {
  const text = '成员单位原为12家，今年增至31家。'
  it('is no answer to who asks how many there are', () => {
    expect(holds('成员单位现在有几家', text, '成员单位原为12家，')).toBe(false)
    expect(holds('成员单位现在有几家', text, '今年增至31家。')).toBe(true)
    expect(holds('成员单位现在有几家', text, text)).toBe(true)
  })

  it('answers who asks for it', () => {
    expect(holds('成员单位原来有几家', text, '成员单位原为12家，')).toBe(true)
  })

  it('is told where nothing has changed since', () => {
    expect(holds('成员单位有几家', '成员单位原为12家，另设联络站。', '成员单位原为12家，')).toBe(true)
  })
})

describe('how long something went on', () => {
  it('is no measure that binds, though a 的 follows', () => {
    expect(tells(asks('巡查一共持续了多少天', 'figure'), '站里开展为期45天的巡查')).toBe(true)
    expect(tells(asks('一共有多少人', 'figure'), '不足45人的班组合并')).toBe(false)
  })
})

describe('a case that was thought up', () => {
  it('is no answer to who states no case', () => {
    const text = '个人负担30元。例如，某会员住院自付8000元，给付3000元。'
    expect(holds('自己要掏多少', text, '例如，某会员住院自付8000元，')).toBe(false)
    expect(holds('自付8000元能给付多少', text, '例如，某会员住院自付8000元，给付3000元。')).toBe(true)
  })
})

describe('a count in words', () => {
  it('may be a rough one', () => {
    expect(tells(asks('搬过来有多久了', 'figure'), '搬迁过来已有二十多年')).toBe(true)
    expect(tells(asks('搬过来有多久了', 'figure'), '搬迁过来已经很久')).toBe(false)
  })
})

describe('who is due something, and how often', () => {
  const text = '医药费自付满800元的，可申请慰问，每人每年最多2次，起付线为300元。自付满800元的，每次慰问500元。'
  it('is no answer to who asks what is given', () => {
    expect(holds('住院能报多少', text, '医药费自付满800元的，可申请慰问，每人每年最多2次，')).toBe(false)
    expect(holds('住院能报多少', text, '起付线为300元。')).toBe(false)
    expect(holds('住院能报多少', text, '每次慰问500元。')).toBe(true)
  })

  it('answers who asks for it', () => {
    expect(holds('起付线多少', text, '起付线为300元。')).toBe(true)
    expect(holds('一年最多几次', text, '每人每年最多2次，')).toBe(true)
  })
})
