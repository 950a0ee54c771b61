import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSmallUnion } from './small-union.ts'

const union = createSmallUnion()
const lines = (out: readonly string[]) => out.map((line) => JSON.parse(line))

describe('cli ask', () => {
  it('prints the reply as the person would see it', async () => {
    const { code, out } = await union.run('ask', '新建了几家户外劳动者驿站')
    expect(code).toBe(0)
    expect(out[0]).toContain('26家')
    expect(out.at(-1)).toContain('《太仓市总工会2021年工作总结》')
  })

  it('gives a machine the kind, the citations and, where asked, the reasons', async () => {
    const { out } = await union.run('ask', '发放慰问金多少钱', '--json', '--why')
    const [reply] = lines(out)
    expect(reply).toMatchObject({ question: '发放慰问金多少钱', kind: 'answer', calculations: [] })
    expect(reply.citations[0]).toMatchObject({ doc: 'taicang-2021', section: expect.arrayContaining(['帮扶救助']), file: 'taicang.md' })
    expect(reply.why.length).toBeGreaterThan(0)
  })

  it('gives the reasons in plain Chinese: what each word became, what answered and why the others did not', async () => {
    const { out } = await union.run('ask', '困男职工走访了多少户', '--json', '--why')
    const why: string = lines(out)[0].why.join('\n')
    expect(why).toContain('问的是数字')
    expect(why).toContain('困男→困难')
    expect(why).toMatch(/第1处在“帮扶救助”.*用来回答.*1286户/u)
    expect(why).not.toMatch(/[A-Za-z]/u)
  })

  it('declines what the documents do not say, and names whom one can turn to', async () => {
    const { out } = await union.run('ask', '2015年新建了几家户外劳动者驿站', '--json')
    const [reply] = lines(out)
    expect(reply.kind).toBe('none')
    expect(reply.text).not.toContain('26')
    expect(reply.text).toContain('12351')
  })

  it('answers a file of questions, follow-ups in the light of the turns before', async () => {
    const file = union.file(
      'questions.jsonl',
      [
        { id: 'a', role: 'staff', turns: ['新建户外劳动者驿站多少家？', '累计呢'] },
        { id: 'b', role: 'member', turns: ['走访困难职工多少户'] },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    )
    const { code, out } = await union.run('ask', '--batch', file)
    expect(code).toBe(0)
    const [first, second] = lines(out)
    expect(first).toMatchObject({ id: 'a', turns: [{ question: '新建户外劳动者驿站多少家？' }, { question: '累计呢' }] })
    expect(first.turns[1].text).toContain('140余家')
    expect(second.turns[0].text).toContain('1286户')
  })

  it('answers a grave message with care, and takes nothing of it into the next turn', async () => {
    const file = union.file('grave.jsonl', JSON.stringify({ id: 'g', role: 'member', turns: ['老板拖欠我三个月工资不给', '累计呢'] }))
    const { out } = await union.run('ask', '--batch', file)
    const [{ turns }] = lines(out)
    expect(turns[0].kind).toBe('care')
    expect(turns[0].text).toContain('12351')
    expect(turns[1].kind).not.toBe('care')
  })

  it('answers 原文, 为什么, 人工 and a greeting as the chat does', async () => {
    const turns = ['为什么', '新建了几家户外劳动者驿站', '原文', '为什么', '原文3', '你好', '累计呢', '人工']
    const { out } = await union.run('ask', '--batch', union.file('chat.jsonl', JSON.stringify({ id: 'c', turns })))
    const texts: string[] = lines(out)[0].turns.map(({ text }: { text: string }) => text)
    expect(texts[0]).not.toContain('驿站')
    expect(texts[2]).toContain('配备饮水机、微波炉和急救药箱')
    expect(texts[2]).toContain('第9行')
    expect(texts[3]).toContain('问的是数字')
    expect(texts[4]).toContain('只引用了一处')
    expect(texts[5]).toContain('您好')
    expect(texts[6]).toContain('140余家')
    expect(texts[7]).toContain('12351')
  })

  it('says so where there is no document, or no question, rather than answer out of nothing', async () => {
    const none = union.run('ask', '走访困难职工多少户', '--documents', mkdtempSync(join(tmpdir(), 'no-documents-')))
    await expect(none).rejects.toMatchObject({ code: 'no-documents', hint: expect.stringContaining('knowledge add') })
    const empty = union.run('ask', '--batch', union.file('empty.jsonl', '\n'))
    await expect(empty).rejects.toMatchObject({ code: 'batch-empty', message: expect.stringContaining('没有一行能用') })
  })

  it('leaves out lines that are no questions, says which, and ends with 1', async () => {
    const file = union.file('broken.jsonl', '{"id":"a","turns":["走访困难职工多少户"]}\n{"id":"b"\n\n{"id":"c"}\n')
    const { code, out, notes } = await union.run('ask', '--batch', file)
    expect(code).toBe(1)
    expect(lines(out).map(({ id }) => id)).toEqual(['a'])
    expect(notes.join('\n')).toMatch(/第 2 行[\s\S]*第 4 行[\s\S]*一行写一题/u)
  })

  it('tells of a file of another kind in a few lines, and what a line should be', async () => {
    const file = union.file('readme.jsonl', `{"id":"a","turns":["走访困难职工多少户"]}\n${'# 说明\n'.repeat(40)}`)
    const { notes } = await union.run('ask', '--batch', file)
    expect(notes.filter((note) => /第 \d+ 行/u.test(note))).toHaveLength(5)
    expect(notes.join('\n')).toContain('还有 35 行')
  })

  it.each([
    [['ask'], '没有写要问什么'],
    [['ask', '驿站多少家', '--batch', 'questions.jsonl'], '去掉 --batch'],
    [['ask', '问题', '--role', 'boss'], 'member、staff 或 admin'],
  ])('ends with 2 where it is used wrongly: %j', async (argv, message) => {
    const { code, notes } = await union.run(...argv)
    expect(code).toBe(2)
    expect(notes.join('\n')).toContain(message)
  })

  it('names a file that is not there', async () => {
    await expect(union.run('ask', '--batch', '/nowhere/questions.jsonl')).rejects.toThrow('读不了 /nowhere/questions.jsonl')
  })
})
