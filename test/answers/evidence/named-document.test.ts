// Owns the proof of which words of a question name a document, and with it every passage of it.
import { describe, expect, it } from 'vitest'
import { termsThatName } from '../../../src/answers/evidence/named-document.ts'

const names = (text: string, title: string, ...words: string[]): string[] => {
  const terms = words.map((word) => ({ text: word, weight: 1, alternatives: [], essential: true, frequency: 1, asking: true }))
  const found = termsThatName({ text, terms }, title)
  return words.filter((_, t) => found[t] === 1)
}

describe('words that name a document', () => {
  it('lie in a run that its title holds', () => {
    const title = '青溪市职工疗休养管理办法'
    expect(names('青溪职工疗休养管理办法 有效期', title, '疗休养', '办法', '有效期')).toEqual(['疗休养', '办法'])
    expect(names('青溪疗养要满几年', title, '疗养')).toEqual([])
  })

  it('may be short for the body of which the title speaks, or name a house', () => {
    const bulletin = '江城市轻工纺织皮革工会2023年统计公报'
    expect(names('江城轻纺皮革系统的维权支出', bulletin, '轻纺', '皮革', '维权', '支出')).toEqual(['轻纺', '皮革'])
    expect(names('少年宫泳池几点开门', '家门口的江城市少年宫', '少年宫', '泳池')).toEqual(['少年宫'])
  })

  it('are none where the title holds all that is asked, or the document itself is asked for', () => {
    expect(names('青溪职工疗休养管理办法', '青溪市职工疗休养管理办法', '疗休养', '办法')).toEqual([])
    expect(names('青溪全委会工作报告是谁作的', '在青溪市全委会上的工作报告', '全委会', '工作报告', '作')).toEqual([])
  })
})
