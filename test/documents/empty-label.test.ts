// Owns the proof that a label behind which nothing was filled in is no text, and that it is told to who looks after the documents.
import { expect, test } from 'vitest'
import { readText } from './fixture.ts'

const NOTICE = `窗花剪纸班招生
报名时间：6月2日至6月9日
报名方式：街道工会窗口
上课地点：
咨询电话：`

test('an empty label at the end, and one before it, are left out and noted', () => {
  const { passages, diagnostics } = readText(NOTICE)
  const text = passages.map((passage) => passage.text).join('\n')
  expect(text).toContain('报名方式：街道工会窗口')
  expect(text).not.toMatch(/电话|地点/u)
  expect(diagnostics.filter(({ rule }) => rule === 'empty-label').map(({ line }) => line)).toEqual([4, 5])
})

test('a label with its text on the next line stays', () => {
  const { passages } = readText('窗花剪纸班招生\n办理地点：\n棠梨路18号职工之家二楼\n所需材料：\n身份证：原件')
  const text = passages.map((passage) => passage.text).join('\n')
  expect(text).toContain('办理地点：')
  expect(text).toContain('所需材料：')
})
