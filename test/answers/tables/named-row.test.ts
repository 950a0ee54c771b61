// Owns the proof of which row a question names, and which of its columns it asks for.
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/answers/question.ts'
import { asksColumn, labelOf, namesRow } from '../../../src/answers/tables/named-row.ts'

const asked = (text: string, ...words: string[]) =>
  ({
    text,
    times: [],
    terms: words.map((word) => ({ text: word, weight: 0.5, alternatives: [], essential: true, frequency: 1, asking: true })),
  }) satisfies Pick<Question, 'text' | 'times' | 'terms'>

const CELLS = [
  { heading: '序号', value: '4' },
  { heading: '课程', value: '电工考证班' },
  { heading: '任课教师', value: '秦望舒' },
  { heading: '上课时间', value: '周六9:00—11:00' },
].map((cell) => ({ ...cell, start: 0, end: 0 }))

describe('a row', () => {
  it.each([
    ['电工考证班几点上课', ['电工', '考证'], true],
    ['秦望舒教什么课', ['秦望舒'], true],
    ['插花班几点上课', ['插花'], false],
    ['课程有哪些', ['课程'], false],
  ])('is named by most of one of its cells: %s', (text, words, named) => {
    expect(namesRow(asked(text, ...words), CELLS, '课程安排')).toBe(named)
  })

  it('goes by its name, not by its number', () => expect(labelOf(CELLS)?.value).toBe('电工考证班'))
})

describe('a column', () => {
  it.each([
    ['电工班谁教', '任课教师', true],
    ['电工班周几上', '上课时间', true],
    ['电工班在哪上', '上课时间', false],
    ['电工班上课时间', '上课时间', true],
    ['秦望舒教哪两门课', '课程', true],
    ['秦望舒教什么', '课程', false],
    ['剪纸班要交多少材料钱', '材料费（元）', true],
    ['阳光工坊有多少学员', '在册学员（人）', true],
    ['阳光工坊有多少老师', '在册学员（人）', false],
  ])('is asked for by its heading or its kind: %s, %s', (text, heading, isAsked) => {
    expect(asksColumn(asked(text), heading)).toBe(isAsked)
  })
})
