import { describe, expect, test } from 'vitest'
import type { Question, Term } from '../../../src/answers/question.ts'
import { createLongerName } from '../../../src/answers/statistics/longer-name.ts'

const term = (text: string): Term => ({ text, weight: 0.5, alternatives: [], essential: true, frequency: 1, asking: true })
const isOther = (text: string, words: readonly string[], thing: string): boolean =>
  createLongerName({ text, terms: words.map(term) } as unknown as Question)(thing)

describe('a longer name', () => {
  test.each([
    ['新建工会多少家', ['新建工会'], '工会劳动法律监督委员会'],
    ['职工一共有多少', ['职工'], '职工书屋'],
    ['哪个区志愿者更多', ['志愿者'], '志愿者服务队伍'],
  ])('%s asks for another thing', (text, words, thing) => {
    expect(isOther(text, words, thing)).toBe(true)
  })

  test.each([
    ['新建工会多少家', ['新建工会'], '基层工会'],
    ['工会有多少家', ['工会'], '工会组织'],
    ['职工书屋有多少家', ['职工', '书屋'], '职工书屋'],
    ['法律监督委员会有多少家', ['法律监督委员会'], '工会劳动法律监督委员会'],
    ['发了多少', ['困难职工'], '困难职工书屋'],
  ])('%s asks for this', (text, words, thing) => {
    expect(isOther(text, words, thing)).toBe(false)
  })
})
