import { describe, expect, it } from 'vitest'
import { readQuestionSheet } from '../../src/evaluation/question-sheet.ts'

const sheet = (...rows: string[][]) => readQuestionSheet([['序号', '问题', '期望答案', '不应出现', '身份'], ...rows])

describe('a sheet of questions', () => {
  it('takes groups and alternatives out of the expected cell', () => {
    const read = sheet(['7', '多少家', '73家/73个；2020年', '26家', '工作人员'])
    expect(read?.questions[0]).toMatchObject({
      ...{ id: '7', role: 'staff', turns: ['多少家'], must: [['73家', '73个'], ['2020年']], must_not: ['26家'], answerable: true },
    })
  })

  it('leaves a stroke inside a date alone', () => {
    expect(sheet(['', '哪天', '2020/5/1', ''])?.questions[0]?.must).toEqual([['2020/5/1']])
  })

  it('knows questions that are to be declined, and talks of several turns', () => {
    const read = sheet(['', '2015年多少家', '无', ''], ['', '多少家\n累计呢', '135家', ''])
    expect(read?.questions.map(({ id, answerable, turns }) => ({ id, answerable, turns }))).toEqual([
      { id: 'row-2', answerable: false, turns: ['2015年多少家'] },
      { id: 'row-3', answerable: true, turns: ['多少家', '累计呢'] },
    ])
  })

  it('finds its header below a title, and names rows that are half empty', () => {
    const read = readQuestionSheet([['验收题'], ['Question', 'Expected'], ['多少家', ''], ['', ''], ['', '73家'], ['几人', '5人']])
    expect(read?.questions.map(({ turns }) => turns)).toEqual([['几人']])
    expect(read?.halfRows).toEqual([3, 5])
  })

  it.each([
    ['题目', '参考答案'],
    ['问题（必填）', '预期答案*'],
    ['* 问题：', '正确答案(必填)'],
    ['QUESTION', 'Expected Answer'],
  ])('knows its columns as people head them: %s, %s', (question, expected) => {
    expect(
      readQuestionSheet([
        [question, expected],
        ['多少家', '73家'],
      ])?.questions[0],
    ).toMatchObject({ turns: ['多少家'], must: [['73家']] })
  })

  it('is none without both columns', () => {
    expect(
      readQuestionSheet([
        ['问题', '备注'],
        ['多少家', ''],
      ]),
    ).toBeUndefined()
    expect(readQuestionSheet([])).toBeUndefined()
  })
})
