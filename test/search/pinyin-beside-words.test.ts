// Owns the proof that what ends a question, counts, or names one's kin is read where it is spelled out beside written words.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { readAskingPinyin } from '../../src/search/spelled-questions.ts'
import { createStaff, type Staff } from '../answers/statistics/bulletin.ts'

describe('pinyin beside written words', () => {
  it.each([
    ['生小孩ne', '生小孩呢'],
    ['夜校收费ma？', '夜校收费吗？'],
    ['好ba', '好吧'],
    ['2020nian呢', '2020年呢'],
    ['3yue开班吗', '3月开班吗'],
    ['5ri有课吗', '5日有课吗'],
    ['laogong能一起去吗', '老公能一起去吗'],
    ['haizi能来吗', '孩子能来吗'],
    ['duojiu能到账', '多久能到账'],
    ['刊发稿件duoshao pian', '刊发稿件多少篇'],
    ['互助金 yigeren 最多几元', '互助金一个人最多几元'],
    ['ka diu le 怎么补', '卡丢了怎么补'],
    ['贷款duoshao bi', '贷款多少笔'],
    ['会费一年jiao多少', '会费一年交多少'],
    ['住院能bao几成', '住院能报几成'],
  ])('%s → %s', (typed, meant) => {
    expect(readAskingPinyin(typed, () => false)).toBe(meant)
  })

  it.each(['去ne不去', '2020niandu报告', '几点关men'])('%s stays as it is', (typed) => {
    expect(readAskingPinyin(typed, () => false)).toBe(typed)
  })
})

const base = { inferred: false, digest: false, region: '柳浦市' }
const report = (year: number, count: number): SourceDocument => ({
  ...{ ...base, id: `r${year}`, file: `r${year}.md`, title: `柳浦市总工会${year}年工作总结`, period: `${year}`, kind: 'work-report' },
  text: `# 组建\n\n${year}年，新建基层工会${count}家。`,
})

describe('a question spelled in part', () => {
  let staff: Staff
  beforeAll(async () => {
    staff = await createStaff([
      report(2020, 180),
      report(2021, 260),
      {
        ...{ ...base, id: 'guide', file: 'guide.md', title: '柳浦市会员服务指南', kind: 'guide' },
        text: '# 生育慰问\n\n会员生小孩的，由单位工会慰问500元。\n\n# 疗休养\n\n配偶可以一起参加疗休养，费用自理。',
      },
    ])
  })

  it.each([
    [['会员结婚慰问多少', '生小孩ne'], '500元'],
    [['2021年新建基层工会多少家', '2020nian呢'], '180家'],
    [['疗休养怎么参加', 'laogong能一起去吗'], '配偶'],
  ])('is answered as if it were written: %s', (questions, told) => {
    expect(staff.ask(...questions).text.split('\n')[0]).toContain(told)
  })
})
