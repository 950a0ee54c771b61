// Owns the proof of which words say for what time or how, and name no thing.
import { expect, test } from 'vitest'
import { isSomeTime, namesNothing } from '../../../src/answers/understanding/no-thing.ts'

test.each(['两三天', '三四个月', '几周', '近三年', '五年里'])('%s is some time', (word) => {
  expect(isSomeTime(word)).toBe(true)
})

test.each(['三天', '半天', '十二个月', '周末'])('%s is a time that is told, or none', (word) => {
  expect(isSomeTime(word)).toBe(false)
})

test('a deed said twice that no document has names no thing', () => {
  expect(namesNothing({ text: '比比' }, 0)).toBe(true)
  expect(namesNothing({ text: '宝宝' }, 3)).toBe(false)
})

test.each(['奶奶', '舅舅', '宝宝', '佳佳'])('%s is whom or what is meant, though no document has it', (word) => {
  expect(namesNothing({ text: word }, 0)).toBe(false)
})
