// Owns the proof that what is told of a list as a whole is no answer for one of its members.
import { describe, expect, it } from 'vitest'
import { asks, tells, term } from './told-in.ts'

const told = (question: string, words: readonly string[], text: string): boolean =>
  tells(
    asks(
      question,
      'figure',
      words.map((word) => term(word)),
    ),
    text,
    words,
  )

describe('one of a list', () => {
  it.each([
    ['沙湾站接待了多少人次', ['沙湾', '接待'], '在沙湾、横塘、石梁3处建成驿站，全年接待2.6万人次。'],
    ['护理专业招多少人', ['护理', '专业'], '夜大设物流、护理、烹饪等6个专业，计划招收380人。'],
    ['砌筑工有多少人参赛', ['砌筑工', '参赛'], '大赛设焊工、砌筑工、面点师3个工种，960名职工参赛。'],
    ['叉车班有多少人', ['叉车班'], '开设电工、叉车两个班，其中电工、叉车为新开，招收150人。'],
    ['松岭疗养了多少人', ['松岭', '疗养'], '疗养86人，分别在云栖、白沙、松岭3处。'],
  ] as const)('is not told by the number of all: %s', (question, words, text) => {
    expect(told(question, words, text)).toBe(false)
  })

  it.each([
    ['沙湾站接待了多少人次', ['沙湾', '接待'], '在沙湾、横塘、石梁3处建成驿站，沙湾站全年接待9000人次。'],
    ['三个驿站一共接待了多少人次', ['驿站', '接待'], '在沙湾、横塘、石梁3处建成驿站，全年接待2.6万人次。'],
    ['焊工和面点师多少人参赛', ['焊工', '面点师', '参赛'], '大赛设焊工、砌筑工、面点师3个工种，960名职工参赛。'],
    ['改革后设了多少个机构', ['改革', '机构'], '统一设置办公室、改革创新局、治理局3个机构。'],
    ['茶农培训多少人', ['茶农', '培训'], '开设采茶、制茶两门课程，培训520人。'],
    ['社区妇联有多少个', ['社区', '妇联'], '有街道、社区妇联160个。'],
  ] as const)('is told by its own number, as are several and all: %s', (question, words, text) => {
    expect(told(question, words, text)).toBe(true)
  })
})
