// Owns the proof over a paper of measures, a report with its plan and a page of news: what members ask of their own case is told of them, and not of others.
import { beforeAll, describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/documents/source-document.ts'
import { createStaff, type Staff } from './statistics/bulletin.ts'

const own = { region: '柞溪市', inferred: false, digest: false } as const
const DOCUMENTS: readonly SourceDocument[] = [
  {
    ...own,
    kind: 'policy',
    period: '2024',
    id: 'measures',
    file: 'measures.txt',
    title: '柞溪市职工互助办法',
    text: [
      '柞溪市职工互助办法',
      '第一章 参加',
      '第一条 本市在职会员，未达到法定退休年龄的，可以参加互助。退休人员不得参加。',
      '第二章 慰问',
      '第二条 会员慰问由单位工会负责，标准为：（一）结婚，600元；（二）生育，700元；（三）会员的配偶、父母去世，1100元。',
      '第三条 慰问金不足的，单位工会可以向上一级工会申请补助，每个单位每年补助不超过4000元。',
    ].join('\n'),
  },
  {
    ...own,
    kind: 'work-report',
    period: '2019-2023',
    id: 'report',
    file: 'report.md',
    title: '在柞溪市工会代表大会上的报告',
    text: [
      '# 在柞溪市工会代表大会上的报告\n\n## 一、过去五年的工作回顾\n\n全市会员由五年前的31万人增加到42万人。围绕支部建设制定三年行动计划，开展“党建体检”，把它视为一次作风检查。',
      '推行扫码入会、窗口入会、流动车入会3种方式，发展货车司机会员1300人。再生育审批档案有1.3万件。',
      '## 二、今后五年的目标任务\n\n今后五年，工会计划推进基层建设。到2028年，会员总数达到50万人。',
    ].join('\n\n'),
  },
  {
    ...own,
    kind: 'newspaper',
    period: '2024',
    id: 'page',
    file: 'page.md',
    title: '柞溪本地报纸版面',
    text: [
      '# 优抚\n\n双拥共建中，柞溪市落实9名现役军人子女的入学。',
      '# 人才\n\n柞溪市协调30名人才子女入读公办学校。农民工疗休养办了2批。',
      '# 档案\n\n柞溪市召开档案移交会议，时间为2024年4月3日。（供图：柞溪档案馆）',
      '# 暑托\n\n柞溪暑托班6月20日9时至25日17时接受报名，7月4日开班。计划打造柞溪工人文化宫交友基地。公园改造由居民商量着办。',
    ].join('\n\n'),
  },
]

let staff: Staff
beforeAll(async () => {
  staff = await createStaff(DOCUMENTS)
})
const ask = (question: string) => staff.ask(question)
const head = (question: string): string => ask(question).text.split('\n')[0] ?? ''

describe('who may', () => {
  it('is no yes where only those who are not like the asker may', () => {
    expect(head('我都退休两年了，还能参加柞溪的互助吗')).not.toMatch(/^可以/u)
    expect(head('柞溪退休人员能参加互助吗')).toMatch(/不得参加/u)
  })

  it('is not told of another sort of people', () => {
    expect(ask('农民工子女能上公办学校吗').kind).toBe('none')
    expect(ask('双职工子女入学有照顾吗').kind).toBe('none')
  })
})

describe('what befell somebody', () => {
  it('is the case that the amount is asked for', () => {
    expect(head('我老伴走了，我是柞溪的会员，单位工会给多少慰问金')).toContain('1100元')
  })

  it('asks, told alone, what there is for it', () => {
    expect(head('生孩子了')).toContain('700元')
    expect(head('生孩子了')).not.toContain('档案')
    // Whatever was asked before.
    expect(staff.ask('双职工孩子没人带', '生孩子了').text).not.toContain('档案')
  })
})

describe('a figure', () => {
  it('that is planned is none that was reached', () => {
    expect(head('柞溪会员有多少')).toContain('42万人')
    expect(head('柞溪会员2028年要达到多少')).toContain('50万人')
  })

  it('of how often is a number of times', () => {
    expect(ask('体检一年几次').kind).toBe('none')
  })
})

describe('a list, a day, a place', () => {
  it('is told where its kind stands behind what is listed', () => {
    expect(head('柞溪推行的入会方式是哪3种')).toContain('扫码入会、窗口入会、流动车入会')
  })

  it('of registering is told with its last hour', () => {
    expect(ask('柞溪暑托班什么时候报名').text).toContain('6月20日9时至25日17时')
  })

  it('is no place that only goes on with the name asked for', () => {
    expect(ask('工人文化宫在哪').text.split('\n')[0]).not.toContain('交友基地')
  })

  it('is never told by who took the picture', () => {
    expect(head('柞溪档案馆4月3日开了什么会')).not.toMatch(/^（?供图/u)
  })

  it('of nothing but names is about the last of them', () => {
    expect(ask('公园年卡').kind).toBe('none')
  })
})
