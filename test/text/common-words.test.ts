// Owns the proof that a dictionary is parted into words in use and others, which can be looked up.

import { describe, expect, it } from 'vitest'
import { toBytes as bytes, partDictionary } from '../../src/text/common-words.ts'

const DICTIONARY = '抄写 36 v\n职工 1290 n\n补绽 3 v\n补助 2410 v\n工棚 9 n\n工资 10 n\n'

describe('the words in common use', () => {
  it('are those counted ten times and more, in their order', () => {
    expect(partDictionary(bytes(DICTIONARY)).common).toBe(bytes('抄写 36 v\n职工 1290 n\n补助 2410 v\n工资 10 n\n'))
  })

  it('are also those by which offices name pay, papers, people and places of service', () => {
    const rare = bytes('丧葬费 3 n\n会员证 3 n\n护工 3 n\n一把火 3 n\n报销费 3 v\n互助补充保险金 3 n\n')
    expect(partDictionary(rare).common).toBe(bytes('丧葬费 3 n\n会员证 3 n\n护工 3 n\n'))
  })

  it('leave the others to be looked up', () => {
    const { rareTag } = partDictionary(bytes(DICTIONARY))
    expect(rareTag(bytes('补绽'))).toBe('v')
    expect(rareTag(bytes('工棚'))).toBe('n')
    expect(rareTag(bytes('棚'))).toBeUndefined()
    expect(rareTag(bytes('没有'))).toBeUndefined()
  })

  it('are looked up wherever they stand', () => {
    const { rareTag } = partDictionary(bytes('抄写 36 v\n补绽 3 v\n工棚 9 n\n补苗 2 vn\n补子 1 n\n'))
    expect(['补绽', '补苗', '补绽补'].map((word) => rareTag(bytes(word)))).toEqual(['v', 'vn', undefined])
  })
})
