import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askingSource, loadFolder } from '../../bench/gold-run.ts'
import type { Reply, Turn } from '../../src/answers/reply.ts'
import { askInTurn } from '../../src/cli/asking.ts'
import type { Snapshot } from '../../src/library/snapshot.ts'
import { createSegmenter } from '../../src/text/jieba.ts'

const REPORT = `泉溪县总工会2021年工作总结

一、组织建设
2021年，全县新建基层工会46家，累计建会1320家，发展会员8.6万余人，其中女会员3.1万人。“泉心驿站”新建12个，累计达45个。

二、标准制定
参与编写地方标准《泉溪县企业职工之家建设与日常管理服务规范》(DB9930/T 2012-2021）、团体标准《户外劳动者驿站设施设备配备与志愿服务通用技术指南》(T/QXGH 019-2020）、行业标准《职工书屋图书更新与借阅服务管理通用要求》(QX/T 7b-2021）等文件。

三、来访接待
表1 2021年来访情况
日期	来访单位	活动内容
3月18日	省总工会法律工作部、市总工会权益保障部、江口县总工会职工服务中心联合调研组一行	考察泉心驿站、职工书屋和户外劳动者服务站点建设情况并座谈交流，听取三家企业工会关于集体协商的汇报
3月18日	省总工会生产保护部、市总工会基层工作部、柳河县总工会产业工人队伍建设调研组一行	考察劳模创新工作室、技能大师工作室建设情况并座谈交流，听取两家企业工会关于技能竞赛的汇报
3月18日	省总工会宣传教育部、市总工会女职工部、石桥县总工会职工文化工作交流组一行	考察工人文化宫、妈妈小屋建设情况并座谈交流，听取四家企业工会关于职工读书活动的汇报

泉溪县困难职工帮扶办法

第一条 会员家庭人均月收入低于2100元的，可以申请生活救助，标准为每户每年3000元；患大病的，可以申请医疗救助，标准为个人负担部分的20%，最高不超过2万元。
第二条 申请人应当向所在单位工会提出书面申请，提交身份证复印件、收入证明、诊断证明和医疗费用票据，由单位工会初审，报乡镇工会复核，县总工会审批，审批通过后15个工作日内发放到本人账户。
`
const SOURCES = `- id: quanxi
  file: quanxi.md
  title: 泉溪县总工会2021年工作总结
  publisher: 泉溪县总工会
  period: "2021"
  region: 泉溪县
`

const ASKS =
  '多少 几家 有哪些 怎么 什么时候 谁 哪里 为什么 是什么 吗 呢 一共 哪个多 占比 列成表 有没有 能不能 条件 去年 2020年 分别 最多 2b 19 % ？ ， 。 、 ； “ ” 《 》 （ 昆山 全县 总工会 原文 平均 和 还是 比'

describe('whatever is asked', () => {
  let dir: string
  let snapshot: Snapshot
  let source: ReturnType<typeof askingSource>
  /** One to three messages: words of the documents and of questions, in any order, with signs that nobody would type. */
  let talks: fc.Arbitrary<string[]>
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'any-question-'))
    writeFileSync(join(dir, 'quanxi.md'), REPORT)
    writeFileSync(join(dir, 'sources.yaml'), SOURCES)
    snapshot = await loadFolder(dir)
    source = askingSource(snapshot)
    const words = createSegmenter(snapshot.knowledge.words).cut(REPORT)
    const piece = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...new Set(words)) },
      { weight: 4, arbitrary: fc.constantFrom(...ASKS.split(' ')) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constantFrom('\uD83D', '\uDC00', '\u0000', '\u202E', '\u200B', '.*', '\\') },
    )
    const message = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    talks = fc.array(message, { minLength: 1, maxLength: 3 })
  })
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  const told = (turns: readonly Turn[]): readonly Reply[] => turns.map(({ reply }) => reply)

  it('is answered by a first line of at most 90 characters, and no more than a phone shows', () => {
    fc.assert(
      fc.property(talks, (messages) => {
        for (const { kind, text } of told(askInTurn([...messages, '为什么', '原文', '原文2'], 'member', source))) {
          expect(text.trim()).not.toBe('')
          // 原文 and 为什么 are asked for because they are long.
          if (kind === 'chat' || kind === 'care') continue
          expect(text.split('\n')[0]?.length).toBeLessThanOrEqual(90)
          expect(text.length).toBeLessThanOrEqual(kind === 'none' ? 300 : 720)
        }
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it('is answered the same by another answerer over the same documents, whatever that one was asked before', () => {
    const asked = fc.sample(talks, { seed: 11, numRuns: 100 })
    const other = askingSource(snapshot)
    const first = asked.map((messages) => JSON.stringify(askInTurn(messages, 'member', source)))
    const again = asked.toReversed().map((messages) => JSON.stringify(askInTurn(messages, 'member', other)))
    expect(again.toReversed()).toEqual(first)
  })

  it('is answered where a rare character of two units stands before what could be a town', () => {
    const [turn] = askInTurn(['\u{2F817}园区见面', '\u{20000}\u{20001}县多少人'], 'member', source)
    expect(turn?.reply.text).not.toBe('')
  })

  it('is told the thing first where it stands in one clause longer than a first line, and holds the clause whole below', () => {
    const [turn] = askInTurn(['7b'], 'member', source)
    const [head = '', proof = ''] = turn?.reply.text.split('\n') ?? []
    expect(head).toMatch(/^参与编写.*…$/u)
    expect(proof).toContain('(QX/T 7b-2021）等文件')
  })

  it('is told of the rows of one day with their place once', () => {
    const [turn] = askInTurn(['3月18日座谈交流的是谁'], 'member', source)
    const lines = turn?.reply.text.split('\n') ?? []
    expect(turn?.reply.citations.length).toBeGreaterThan(1)
    expect(lines.filter((line) => line.startsWith('《'))).toHaveLength(1)
    expect(turn?.reply.text.length).toBeLessThanOrEqual(360)
  })

  it.each(['园区', '多少', '1', 'ab1', '会员多少？'])('is refused where it is too long to be a question: %s again and again', (word) => {
    const [turn] = askInTurn([word.repeat(4_000)], 'member', source)
    expect(turn?.reply.kind).toBe('chat')
    expect(turn?.reply.text).toContain('太长了')
  })
})
