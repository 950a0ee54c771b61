// Owns the proof that a cry for help is heard, and that questions about such troubles stay questions.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compilePattern, findCare } from '../../src/conversation/care.ts'
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

  it('never fails, whatever is said', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) => void findCare(text, knowledge.care)))
  })

  it('takes no time over 20,000 signs', () => {
    const before = process.cpuUsage()
    findCare('老板我工资没'.repeat(4000), knowledge.care)
    findCare('我'.repeat(20_000), knowledge.care)
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
