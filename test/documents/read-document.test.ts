// Owns the proof that whatever a document looks like, its passages can be cited to the character.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverage } from '../../src/documents/coverage.ts'
import type { ReadDocument } from '../../src/documents/read-document.ts'
import { FIXTURES, readText } from './fixture.ts'
import { anyText, randomDocument } from './random-document.ts'

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const slices = (source: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  letters(spans.map(({ start, end }) => source.slice(start, end)).join(''))

function expectCitable(read: ReadDocument): void {
  const { text } = read.document
  for (const passage of read.passages) {
    expect(slices(text, passage.spans)).toBe(letters(passage.text))
    expect(passage.text).toHaveLength(passage.at.length)
    for (const { start, end } of passage.spans) expect(start < end && end <= text.length).toBe(true)
    expect(passage.line).toBe(text.slice(0, passage.at[passage.bodyStart]).split('\n').length)
  }
  for (const heading of read.headings) expect(slices(text, heading.spans)).toBe(letters(heading.section.at(-1) ?? ''))
  expect(new Set(read.passages.map((passage) => passage.id)).size).toBe(read.passages.length)
}

describe('a document of any look', () => {
  test('has spans that slice back to its passages and headings', () => {
    fc.assert(
      fc.property(randomDocument, (text) => {
        expectCitable(readText(text))
      }),
      { numRuns: 300 },
    )
  })

  test('is read even where it is no document at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectCitable(readText(text))
      }),
      { numRuns: 300 },
    )
  })

  test('comes out the same twice', () => {
    fc.assert(
      fc.property(randomDocument, (text) => {
        expect(readText(text)).toEqual(readText(text))
      }),
      { numRuns: 50 },
    )
  })

  test.each(FIXTURES)('$name can be cited', ({ source }) => {
    expectCitable(readText(source.text, source))
  })
})

describe('an id', () => {
  const before = '# 工作总结\n\n## 建会\n\n全年新建工会58家。\n\n## 帮扶\n\n走访困难职工312户，发放慰问金46.8万元。\n'
  const ids = (text: string): Map<string, string> => new Map(readText(text).passages.map((passage) => [passage.text, passage.id]))

  test('survives an edit in another section', () => {
    const after = before.replace('全年新建工会58家。', '全年新建工会61家，发展会员4120人，其中货车司机236人。')
    expect(ids(after).get('走访困难职工312户，发放慰问金46.8万元。')).toBe(ids(before).get('走访困难职工312户，发放慰问金46.8万元。'))
  })

  test('survives a section put before', () => {
    const after = before.replace('## 建会', '## 前言\n\n本文回顾一年工作。\n\n## 建会')
    for (const [text, id] of ids(before)) expect(ids(after).get(text)).toBe(id)
  })

  test('survives other line ends', () => {
    expect([...ids(before.replaceAll('\n', '\r\n')).values()]).toEqual([...ids(before).values()])
  })

  test('tells two passages with the same words apart', () => {
    const twice = readText('# 总结\n\n## 一月\n\n走访慰问。\n\n# 总结\n\n## 一月\n\n走访慰问。\n')
    expect(new Set(twice.passages.map((passage) => passage.id)).size).toBe(2)
  })
})

describe('bad input', () => {
  const rules = (text: string): string[] => readText(text).diagnostics.map((found) => found.rule)

  test.each([
    ['nothing', ''],
    ['blank lines', ' \n\n　\n'],
    ['marks alone', '……\n***\n---'],
  ])('%s is told as empty', (_name, text) => {
    expect(rules(text)).toContain('empty')
  })

  test('a long text without headings is read, and told', () => {
    const read = readText('工会为职工办实事，走访慰问一线职工。'.repeat(60))
    expect(read.passages.length).toBeGreaterThan(3)
    expect(read.diagnostics.map((found) => found.rule)).toContain('no-heading')
  })

  test('a passage full of filler is told as doubtful', () => {
    expect(rules(`# 统计\n\n${'全�年��新建�工会�58�家�，�'.repeat(6)}。`)).toContain('doubtful')
  })

  test.each([
    ['a megabyte on one line', '全年新建工会58家，发展会员4120人，'.repeat(55_000)],
    ['a megabyte in lines without an end', '全年新建工会五十八家发展会员\n'.repeat(65_000)],
    ['ten thousand headings', '## 建会\n\n新建58家。\n\n'.repeat(10_000)],
    ['ten thousand brackets', '【'.repeat(10_000)],
    ['a megabyte of dots', '.'.repeat(1_000_000)],
    ['half a megabyte of numbers without breaks', `一、对象。${'二、标准每户6000元。（一）对象：职工。'.repeat(20_000)}`],
    ['fifty thousand contacts', '联系人：张敏\n电话：0599-5550120\n\n'.repeat(25_000)],
    ['a contents that never ends', `目录\n${'第一章 总则……1\n'.repeat(50_000)}`],
    ['a hundred thousand cells', '项目\t金额\n'.repeat(50_000)],
  ])('%s is read in bounded time', (_name, text) => {
    // Of the processor's time: how much else the machine has to do is no matter of the reader's.
    const before = process.cpuUsage()
    const read = readText(text)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(8000)
    expect(coverage(read).covered).toBeGreaterThanOrEqual(0)
  })
})
