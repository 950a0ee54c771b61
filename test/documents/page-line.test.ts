// Owns the proof that a line that only turns a page is told from one that points to a page.
import { expect, test } from 'vitest'
import { isPageLine } from '../../src/documents/page-line.ts'

test.each(['第3页', '统计公报　第３页', '第3页 共12页', '— 12 —', '续表2'])('%s only turns a page', (line) => {
  expect(isPageLine(line)).toBe(true)
})

test.each(['', '说明见第3页', '名单刊登在第12页', '第3页的说明', '续表如下所示'])('%s does not', (line) => {
  expect(isPageLine(line)).toBe(false)
})
