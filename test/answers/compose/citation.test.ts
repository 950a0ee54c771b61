// Owns the proof of what a row is quoted with.
import { expect, test } from 'vitest'
import { quoteOfRow } from '../../../src/answers/compose/citation.ts'
import { readText } from '../../documents/fixture.ts'

const quote = (text: string): string => {
  const row = readText(text).passages.find(({ form }) => form === 'row')
  return row ? quoteOfRow(row) : ''
}

test('a row is quoted with the years above it, and without headings that hold no number', () => {
  expect(quote('项目\t2021年\t2022年\n助学\t9.3\t12.6\n助医\t4.1\t5.2')).toBe('项目 2021年 2022年 助学 9.3 12.6')
  expect(quote('项目\t户数\t金额\n助学\t93\t126\n助医\t41\t52')).toBe('助学 93 126')
})
