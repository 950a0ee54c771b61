// Owns the proof that remembering changes nothing but the work.
import { expect, test } from 'vitest'
import { remember } from '../../src/text/remember.ts'

test('works each text out once, and again when too much was remembered', () => {
  const asked: string[] = []
  const length = remember(2, (text) => asked.push(text) && text.length)
  expect(['工会', '工会', '会员证', '工会', '补助'].map(length)).toEqual([2, 2, 3, 2, 2])
  expect(asked).toEqual(['工会', '会员证', '补助'])
  expect(length('工会')).toBe(2)
  expect(asked).toEqual(['工会', '会员证', '补助', '工会'])
})
