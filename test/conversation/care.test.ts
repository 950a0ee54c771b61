// Owns the proof that a cry for help is heard, and that questions about such troubles stay questions.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { findCare } from '../../src/conversation/care.ts'
import { compilePattern } from '../../src/conversation/care-pattern.ts'
import { knowledge } from './talk.ts'

interface Examples {
  readonly grave: Readonly<Record<string, readonly string[]>>
  readonly harmless: readonly string[]
}

const examples = parse(readFileSync(new URL('../../knowledge/care-examples.yaml', import.meta.url), 'utf8')) as Examples
const grave = Object.entries(examples.grave).flatMap(([topic, said]) => said.map((text) => [text, topic] as const))
const topicOf = (text: string) => findCare(text, knowledge.care)?.topic.id

describe('findCare', () => {
  it('is shown by a hundred and twenty examples, half of them look-alikes', () => {
    expect(new Set(grave.map(([text]) => text)).size).toBeGreaterThanOrEqual(60)
    expect(new Set(examples.harmless).size).toBeGreaterThanOrEqual(60)
  })

  it.each(grave)('hears %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic)
  })

  it.each(examples.harmless)('leaves %s a question', (text) => {
    expect(topicOf(text)).toBeUndefined()
  })

  it('hears it with greetings, thanks and small talk around it', () => {
    for (const [text] of grave) {
      expect(topicOf(`你好，在吗？${text}。谢谢！`), text).toBeDefined()
    }
  })

  it('hears it written in full width', () => {
    expect(topicOf('公司　拖欠　工资，Ｎ＋１也不给')).toBe('wages')
  })

  it.each([
    ['我不想活了，园区有多少家妈妈驿站', 'despair'],
    ['我不想活了 园区有多少家妈妈驿站', 'despair'],
    ['我不想活了去年办了多少场培训', 'despair'],
    ['老公天天打我妇联办了多少场讲座', 'violence'],
    ['全市有几家驿站、我想跳楼', 'despair'],
    ['园区有多少家妈妈驿站 我不想活了', 'despair'],
    ['不 想 活 了 园区有多少家驿站', 'despair'],
    ['累死了，不想活了', 'despair'],
    ['累死了不想活了', 'despair'],
    ['统计一下辅导室，老公天天打我，多少起了', 'violence'],
    ['老板三个月没发工资，全市有多少家企业欠薪', 'wages'],
    ['全市有多少家企业欠薪，我的工资三个月没发', 'wages'],
    ['老板拖着血汗钱不给，工会去年帮工人要回多少', 'wages'],
  ])('hears the grave clause in %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic)
  })

  it.each([
    ['家里快没米下锅了', 'hardship'],
    ['我得了白血病，没钱治', 'hardship'],
    ['我生病了没钱治，咋办', 'hardship'],
    ['没钱看病咋办啊', 'hardship'],
    ['工资三个月没发，家里揭不开锅', 'wages'],
    ['手被机器轧了，老板不赔，没钱治病', 'injury'],
    ['孩子得了白血病，能申请大病救助吗', undefined],
    ['困难职工怎么申请帮扶', undefined],
  ])('tells a household in need from wages and from a question: %s', (text, topic) => {
    expect(topicOf(text)).toBe(topic)
  })

  it.each([
    '统计一下自杀干预的案件多少起',
    '柳浦工会一年下来给农民工要回多少血汗钱',
    '不想活了的来电有多少个',
    '我市说不想活了的来电有多少个',
    '我想死你们了园区有多少家驿站',
    '不想活了的来电，一共有多少个',
    '拖欠工资，去年有多少起',
    '公司拖欠工资，怎么处罚',
    '老板老是拖欠工资，工会有什么办法预防',
    '去年 农民工 工资拖欠 多少起',
  ])('hears no trouble in what %s counts or asks of rules', (text) => {
    expect(topicOf(text)).toBeUndefined()
  })

  it.each([
    ['我同事想跳楼', true],
    ['我老婆说她不想活了', true],
    ['工友闹着要跳楼，怎么劝', true],
    ['我想跳楼', false],
    ['老婆走了不想活了', false],
    ['妈妈不想活了', false],
    ['老公打我，我想跳楼', false],
    ['我同事想跳楼，我也不想活了', false],
    ['我儿子想死我也不想活了', false],
  ])('speaks to who fears for somebody else, and else to who despairs: %s', (text, ofOther) => {
    const topic = findCare(text, knowledge.care)?.topic
    const despair = knowledge.care.topics.find(({ id }) => id === 'despair')
    expect(topic?.care).toEqual(ofOther ? despair?.ofOther?.care : despair?.care)
    expect(topic?.steps.join('')).toMatch(/120或110.*12356/u)
  })

  it('never fails, whatever is said', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => void findCare(text, knowledge.care)))
  })

  it('takes no time over 20,000 signs', () => {
    const before = process.cpuUsage()
    findCare('老板我工资没'.repeat(4000), knowledge.care)
    findCare('我'.repeat(20_000), knowledge.care)
    findCare('我的 '.repeat(6000), knowledge.care)
    findCare('我 '.repeat(10_000), knowledge.care)
    // Of the processor's time, whatever else the machine has to do.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500)
  })
})

describe('compilePattern', () => {
  const words = { owe: ['欠着', '拖欠'], wages: ['工资!(条|卡)'] }
  it.each([
    ['{owe}…{wages}', '老板欠着我们三个月工资', true],
    ['{owe}…{wages}', '欠着一张工资条', false],
    ['{owe}…{wages}', '欠着这么多这么多这么多这么多这么多工资', false],
    ['^(一|二)x?y$', '一y', true],
    ['1.5*2', '1.5*2', true],
    ['1.5*2', '1552', false],
  ])('%s in %s: %s', (pattern, text, matches) => {
    expect(compilePattern(pattern, words).test(text)).toBe(matches)
  })

  it('names a list that is not there', () => {
    expect(() => compilePattern('{none}', words)).toThrow('{none}')
  })
})
