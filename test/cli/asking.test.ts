import { beforeAll, describe, expect, it } from 'vitest'
import { askingSource, loadFolder } from '../../bench/gold-run.ts'
import type { Reply } from '../../src/answers/reply.ts'
import { type AskingSource, askInTurn } from '../../src/cli/asking.ts'
import { createSmallUnion } from './small-union.ts'

const citation = {
  doc: 'gone',
  title: '某县总工会年报',
  digest: false,
  section: [],
  quote: '驿站3家',
  passage: 'gone#1',
  file: 'a.md',
  line: 1,
}
const offer: Reply = {
  ...{ kind: 'clarify', text: '您问的是哪里的？', citations: [citation], figures: [], calculations: [] },
  choices: [
    { label: '甲县', question: '甲县驿站多少家' },
    { label: '乙县', question: '乙县驿站多少家' },
    { label: '原文', question: '', cites: 0 },
  ],
}

describe('asking in turn', () => {
  let source: AskingSource
  beforeAll(async () => {
    const real = askingSource(await loadFolder(createSmallUnion().dir))
    const answer = (question: string): Reply =>
      question === '驿站多少家' ? offer : { kind: 'answer', text: question, citations: [], figures: [], calculations: [] }
    source = { ...real, answerer: { answer } }
  })
  const texts = (...messages: string[]): string[] => askInTurn(messages, 'member', source).map(({ reply }) => reply.text)

  it('takes what was offered by its number or its word, as the chat does', () => {
    expect(texts('驿站多少家', '2')).toEqual([offer.text, '乙县驿站多少家'])
    expect(texts('驿站多少家', '甲县')[1]).toBe('甲县驿站多少家')
    expect(texts('驿站多少家', '3')[1]).toContain('驿站3家')
  })

  it('offers the list again for a number that it does not have', () => {
    expect(texts('驿站多少家', '7')[1]).toMatch(/1到3.*\n1\. 甲县\n2\. 乙县/u)
  })

  it('says that there is nothing to choose where nothing was offered, and answers no emptiness out of the documents', () => {
    expect(texts('1')[0]).toContain('没有可以选的编号')
    expect(texts('  ')[0]).toContain('直接把问题发给我')
    expect(texts('😂')[0]).toContain('收到')
  })
})
