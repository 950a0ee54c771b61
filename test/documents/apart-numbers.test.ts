// Owns the proof that numbers which a page sets apart from what they count are joined with it, and the numbers of pages are not.
import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../src/documents/figures/figures-of.ts'
import { readText } from './fixture.ts'

const FIGURES = ['297', '个', '基层工会', '五年新建', '86', '个，撤并34个。', '近4.1万', '名会员', '312', '户困难职工得到帮扶']
const textOf = (lines: readonly string[]): string =>
  readText(lines.join('\n'))
    .passages.map(({ text }) => text)
    .join('\n')

describe('numbers apart from what they count', () => {
  test('stand with it on one line, and behind what goes on with them', () => {
    expect(textOf(['数说工会', ...FIGURES]).split('\n')).toEqual([
      '数说工会',
      '297个基层工会',
      '五年新建86个，撤并34个。',
      '近4.1万名会员',
      '312户困难职工得到帮扶',
    ])
  })

  test('are figures of it, at their place in the source', () => {
    const source = ['数说工会', ...FIGURES].join('\n')
    const told = figuresOf(readText(source, { period: '2022' }))
    expect(told.map(({ raw }) => raw)).toEqual(expect.arrayContaining(['297个', '86个', '34个', '近4.1万名', '312户']))
    const [first] = told
    expect(source.slice(first?.start, first?.end)).toBe('297\n个')
  })

  test('leave the words of the line below to themselves where it begins with no measure word', () => {
    expect(textOf(['数说工会', ...FIGURES, '2022', '岑原市总工会编'])).not.toContain('2022岑原')
  })
})

test('three of them may be the numbers of pages', () => {
  const lines = ['会员凭身份证登记。', '1', '个人申请由基层工会审核。', '2', '个月内提交材料即可。', '3', '名审核员当场核对。']
  expect(textOf(lines)).not.toMatch(/[123]/u)
})
